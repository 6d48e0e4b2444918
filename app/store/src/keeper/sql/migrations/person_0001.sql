-- One person's store on one device. The log is the truth; everything else serves it.

CREATE TABLE about (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Every event this device wrote or received, as its exact bytes.
CREATE TABLE event_log (
    event_id   TEXT PRIMARY KEY,
    case_id    TEXT NOT NULL,
    visit_id   TEXT,
    device     TEXT NOT NULL,
    device_seq INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    digest     TEXT NOT NULL,
    bytes      BLOB NOT NULL,
    received   TEXT,
    UNIQUE (device, device_seq)
) STRICT;

CREATE INDEX event_log_by_case ON event_log (case_id);
CREATE INDEX event_log_by_visit ON event_log (visit_id, kind);

CREATE TRIGGER event_log_is_immutable
BEFORE UPDATE OF event_id, case_id, visit_id, device, device_seq, kind, digest, bytes ON event_log
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;

CREATE TRIGGER event_log_is_kept
BEFORE DELETE ON event_log
BEGIN SELECT RAISE(ABORT, 'an event is never removed'); END;

-- Own events without a receipt. `problem` is set when the server did not take one.
CREATE TABLE outbox (
    device_seq INTEGER PRIMARY KEY,
    event_id   TEXT NOT NULL UNIQUE REFERENCES event_log (event_id),
    problem    TEXT
) STRICT;

CREATE TABLE receipt (
    first_seq INTEGER NOT NULL,
    body      TEXT NOT NULL,
    PRIMARY KEY (first_seq, body)
) STRICT;

-- Bytes that events name, in pieces, so that no large one is ever whole in memory twice.
CREATE TABLE blob (
    case_id    TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    size       INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    on_server  INTEGER NOT NULL DEFAULT 0,
    upload_id  TEXT,
    PRIMARY KEY (case_id, sha256)
) STRICT;

CREATE TABLE blob_piece (
    case_id TEXT NOT NULL,
    sha256  TEXT NOT NULL,
    seq     INTEGER NOT NULL,
    bytes   BLOB NOT NULL,
    PRIMARY KEY (case_id, sha256, seq),
    FOREIGN KEY (case_id, sha256) REFERENCES blob (case_id, sha256)
) STRICT;

-- Drawings and recordings that are not finished, as they come.
CREATE TABLE draft (
    capture  TEXT PRIMARY KEY,
    visit_id TEXT NOT NULL,
    body     TEXT NOT NULL
) STRICT;

CREATE TABLE draft_piece (
    capture TEXT NOT NULL REFERENCES draft (capture) ON DELETE CASCADE,
    seq     INTEGER NOT NULL,
    bytes   BLOB NOT NULL,
    PRIMARY KEY (capture, seq)
) STRICT;

-- How far each case has been read, and the book as it was last received.
CREATE TABLE reading (
    case_id TEXT PRIMARY KEY,
    cursor  TEXT,
    book    TEXT
) STRICT;

CREATE TABLE person (
    id   TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;
