-- Plain SQL that PostgreSQL takes as well, but for the pragmas and the triggers' bodies. Ids are text, times
-- are milliseconds since 1970, digests are bytes.

CREATE TABLE server (
    one          INTEGER PRIMARY KEY CHECK (one = 1),
    server       TEXT NOT NULL,
    epoch        TEXT NOT NULL,
    -- how many events were ever accepted: what a restored backup is known by
    head         INTEGER NOT NULL,
    recovery_key TEXT
);

CREATE TABLE people (
    person   TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    role     TEXT NOT NULL,
    login    TEXT NOT NULL UNIQUE,
    password TEXT NOT NULL
);

CREATE TABLE cases (
    case_id    TEXT PRIMARY KEY,
    first_name TEXT NOT NULL,
    initial    TEXT NOT NULL,
    picture    TEXT NOT NULL,
    band       TEXT NOT NULL,
    -- the sequence of the event taken last, given inside the transaction that takes it
    head       INTEGER NOT NULL
);

CREATE TABLE on_case (
    case_id TEXT NOT NULL REFERENCES cases,
    person  TEXT NOT NULL REFERENCES people,
    PRIMARY KEY (case_id, person)
);
CREATE INDEX on_case_by_person ON on_case (person);

CREATE TABLE codes (
    code     BLOB PRIMARY KEY,
    expires  INTEGER NOT NULL,
    many     INTEGER NOT NULL,
    spent_by TEXT
);

CREATE TABLE installations (
    installation TEXT PRIMARY KEY,
    token        BLOB NOT NULL,
    name         TEXT NOT NULL,
    paired       INTEGER NOT NULL,
    revoked      INTEGER NOT NULL
);

CREATE TABLE tries (
    try_key TEXT PRIMARY KEY,
    count   INTEGER NOT NULL,
    wait    INTEGER NOT NULL,
    last    INTEGER NOT NULL
);

CREATE TABLE devices (
    device       TEXT PRIMARY KEY,
    person       TEXT NOT NULL REFERENCES people,
    installation TEXT NOT NULL REFERENCES installations,
    revoked      INTEGER NOT NULL,
    -- the last place of its log up to which nothing is missing
    through      INTEGER NOT NULL
);

CREATE TABLE device_tokens (
    token  BLOB PRIMARY KEY,
    device TEXT NOT NULL REFERENCES devices
);

CREATE TABLE sessions (
    token  BLOB PRIMARY KEY,
    device TEXT NOT NULL REFERENCES devices,
    ends   INTEGER NOT NULL
);
CREATE INDEX sessions_by_device ON sessions (device);

-- One row for each place of a device's log, whatever became of the event there: a log stays checkable.
CREATE TABLE log (
    device     TEXT NOT NULL REFERENCES devices,
    device_seq INTEGER NOT NULL,
    event      TEXT NOT NULL,
    digest     BLOB NOT NULL,
    prev       BLOB,
    -- 'accepted', 'quarantined', or the name of the problem
    became     TEXT NOT NULL,
    PRIMARY KEY (device, device_seq)
);
CREATE INDEX log_by_event ON log (event);

-- The truth. Everything but the bytes is read out of them, for queries.
CREATE TABLE events (
    event       TEXT PRIMARY KEY,
    case_id     TEXT NOT NULL REFERENCES cases,
    seq         INTEGER NOT NULL,
    device      TEXT NOT NULL,
    device_seq  INTEGER NOT NULL,
    bytes       BLOB NOT NULL,
    received    INTEGER NOT NULL,
    actor       TEXT NOT NULL,
    kind        TEXT NOT NULL,
    visit       TEXT,
    capture     TEXT,
    blob        BLOB,
    for_carer   INTEGER,
    for_parent  INTEGER,
    -- the latest clock of this device's log for this case so far: a clock put back turns no log around
    clock       INTEGER NOT NULL,
    UNIQUE (case_id, seq)
);
CREATE INDEX events_by_kind ON events (case_id, kind, visit);
CREATE INDEX events_by_capture ON events (case_id, capture, kind);
CREATE INDEX events_by_blob ON events (case_id, blob);
CREATE INDEX events_by_device ON events (case_id, device, device_seq);

-- What may not be taken, or not from this writer any more. An administrator can look and export.
CREATE TABLE set_apart (
    device   TEXT NOT NULL,
    digest   BLOB NOT NULL,
    case_id  TEXT NOT NULL,
    event    TEXT,
    why      TEXT NOT NULL,
    bytes    BLOB NOT NULL,
    received INTEGER NOT NULL,
    PRIMARY KEY (device, digest)
);

CREATE TABLE blobs (
    shelf      TEXT NOT NULL,
    sha256     BLOB NOT NULL,
    size       INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    kept       INTEGER NOT NULL,
    PRIMARY KEY (shelf, sha256)
);

CREATE TABLE uploads (
    upload        TEXT PRIMARY KEY,
    device        TEXT NOT NULL REFERENCES devices,
    case_id       TEXT NOT NULL,
    shelf         TEXT NOT NULL,
    sha256        BLOB NOT NULL,
    length        INTEGER NOT NULL,
    upload_offset INTEGER NOT NULL,
    expires       INTEGER NOT NULL
);

CREATE TABLE recoveries (
    recovery TEXT PRIMARY KEY,
    person   TEXT NOT NULL REFERENCES people,
    request  TEXT NOT NULL,
    asked    INTEGER NOT NULL,
    -- 'waiting', 'opened' or 'refused'
    state    TEXT NOT NULL,
    sealed   TEXT
);

CREATE TABLE audit (
    row_number INTEGER PRIMARY KEY,
    line       TEXT NOT NULL,
    hash       BLOB NOT NULL
);
CREATE TRIGGER audit_rows_stay BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'audit rows stay');
END;
CREATE TRIGGER audit_rows_stay_as_they_are BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'audit rows stay as they are');
END;
