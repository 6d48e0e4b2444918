-- Decisions on a safety matter name those that they replace, as choices about an item do, and a later one that holds
-- back counts. Until here a decision that held back was not told from anything else.

ALTER TABLE events ADD COLUMN releases INTEGER;
UPDATE events
SET kind = 'safety.decided',
    matter = json_extract(CAST(bytes AS TEXT), '$.fact.matter'),
    releases = json_extract(CAST(bytes AS TEXT), '$.fact.release')
WHERE kind = 'safety.released'
    OR (kind = 'other' AND json_extract(CAST(bytes AS TEXT), '$.fact.kind') = 'safety.decided');

-- A decision on a matter that another decision on the same matter names.
CREATE TABLE overruled (
    case_id TEXT NOT NULL REFERENCES cases,
    matter  TEXT NOT NULL,
    event   TEXT NOT NULL,
    PRIMARY KEY (case_id, matter, event)
);
