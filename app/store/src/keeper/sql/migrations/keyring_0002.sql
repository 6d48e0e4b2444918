-- What may be said of a shut store so that another person on this device is not shown what a child took back:
-- items by name, and for each who may see it.
ALTER TABLE ring ADD COLUMN held_back TEXT NOT NULL DEFAULT '[]';
