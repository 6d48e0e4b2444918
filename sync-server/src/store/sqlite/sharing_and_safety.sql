-- Choices about who may see an item name those that they replace, so no clock has a say in them; a safety matter
-- withholds its visit.

ALTER TABLE events DROP COLUMN clock;
ALTER TABLE events ADD COLUMN matter TEXT;
CREATE INDEX events_by_matter ON events (case_id, matter, kind);

-- A choice about an item that another choice about the same item names.
CREATE TABLE replaced (
    case_id TEXT NOT NULL REFERENCES cases,
    capture TEXT NOT NULL,
    event   TEXT NOT NULL,
    PRIMARY KEY (case_id, capture, event)
);

ALTER TABLE server ADD COLUMN duty_number TEXT;
