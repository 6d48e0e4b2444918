-- Lines that adults have read out for a child, by the digest of their exact words: a line that is worded anew
-- has not been read out. Never sent anywhere.
CREATE TABLE voicing (
    language  TEXT NOT NULL,
    line      TEXT NOT NULL,
    sha256    TEXT NOT NULL,
    length_ms INTEGER NOT NULL,
    sound     BLOB NOT NULL,
    PRIMARY KEY (language, line)
) STRICT;
