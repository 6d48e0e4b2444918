-- The people who have a store on this device. Encrypted with a key of the device alone.

CREATE TABLE about (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE ring (
    person_id  TEXT PRIMARY KEY,
    person     TEXT NOT NULL,
    login      TEXT NOT NULL,
    device     TEXT NOT NULL UNIQUE,
    wrapped    TEXT NOT NULL,
    sealed     TEXT NOT NULL,
    wrong_pins INTEGER NOT NULL DEFAULT 0,
    last_wrong INTEGER NOT NULL DEFAULT 0,
    unsent     INTEGER NOT NULL DEFAULT 0,
    visit_open INTEGER NOT NULL DEFAULT 0,
    recovery   TEXT
) STRICT;
