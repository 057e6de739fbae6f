-- SPDX-FileCopyrightText: The Coachbook team
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the calendar gives out to other programs.

-- What the UIDs of this book's events are made from, so that those of two books differ.
CREATE TABLE calendar_source (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    key TEXT NOT NULL CHECK (key <> '')
) STRICT;
INSERT INTO calendar_source (id, key) VALUES (1, lower(hex(randomblob(16))));

-- Each event as it was last given out. No step of undo: a SEQUENCE never goes back. Without references, as an
-- event whose record is gone has still to be called off.
CREATE TABLE calendar_event (
    uid TEXT NOT NULL PRIMARY KEY,
    kind INTEGER NOT NULL,
    record INTEGER NOT NULL,
    agent_id INTEGER,
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    changed_at INTEGER NOT NULL,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    start_minute INTEGER,
    end_minute INTEGER,
    zone TEXT NOT NULL,
    title TEXT NOT NULL,
    details TEXT NOT NULL,
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    busy INTEGER NOT NULL CHECK (busy IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Sessions that were planned together, by the cadence. series: the number of the first of them. rhythm: the day it
-- would be on if it were not moved.
CREATE TABLE session_series (
    session_id INTEGER NOT NULL PRIMARY KEY REFERENCES session ON DELETE CASCADE,
    series INTEGER NOT NULL,
    rhythm INTEGER NOT NULL
) STRICT;
CREATE INDEX session_series_by_series ON session_series (series, rhythm);
