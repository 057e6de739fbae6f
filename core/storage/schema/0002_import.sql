-- SPDX-FileCopyrightText: The Coachbook team
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Transcripts. Written in bulk, taken back by import_id; not in the changesets of undo.
-- shelf: 0 in the book, 1 replaced by the import by_import, 2 taken away by undoing it, 3 never to come back.
CREATE TABLE transcript (
    id INTEGER NOT NULL PRIMARY KEY,
    source TEXT NOT NULL,
    external_id TEXT NOT NULL CHECK (external_id <> ''),
    sha256 BLOB NOT NULL,
    agent_id INTEGER,
    agent_named TEXT NOT NULL,
    start_utc INTEGER,
    day INTEGER,
    first_turn INTEGER NOT NULL,
    turns INTEGER NOT NULL CHECK (turns > 0),
    import_id INTEGER NOT NULL,
    shelf INTEGER NOT NULL CHECK (shelf BETWEEN 0 AND 3),
    by_import INTEGER
) STRICT;
CREATE UNIQUE INDEX transcript_in_book ON transcript (external_id, source) WHERE shelf = 0;
CREATE INDEX transcript_by_agent ON transcript (agent_id, day) WHERE shelf = 0 AND agent_id IS NOT NULL;
CREATE INDEX transcript_by_import ON transcript (import_id) WHERE shelf = 0;
CREATE INDEX transcript_on_shelf ON transcript (shelf, by_import) WHERE shelf > 0;
CREATE TRIGGER transcript_needs_agent BEFORE DELETE ON agent
WHEN EXISTS (SELECT 1 FROM transcript WHERE agent_id = old.id AND shelf = 0)
BEGIN SELECT RAISE(ABORT, 'the agent has transcripts'); END;

-- The turns of a transcript lie together: first_turn and those after it. Their words are indexed with them.
CREATE TABLE turn (
    id INTEGER NOT NULL PRIMARY KEY,
    transcript_id INTEGER NOT NULL,
    start_ms INTEGER,
    end_ms INTEGER,
    role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 2),
    speaker TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE turn_search USING fts5(text, content = 'turn', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');

-- KPIs that came into the book worked out already; without an agent: the team's. n: observations, where given.
CREATE TABLE kpi_figure (
    id INTEGER NOT NULL PRIMARY KEY,
    agent_id INTEGER REFERENCES agent ON DELETE CASCADE,
    kpi INTEGER NOT NULL CHECK (kpi BETWEEN 0 AND 3),
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL CHECK (to_day >= from_day),
    value REAL NOT NULL CHECK (value >= 0),
    n INTEGER CHECK (n > 0)
) STRICT;
CREATE UNIQUE INDEX kpi_figure_once ON kpi_figure (coalesce(agent_id, 0), kpi, from_day, to_day);
CREATE INDEX kpi_figure_by_agent ON kpi_figure (agent_id, to_day);
CREATE INDEX kpi_figure_by_day ON kpi_figure (to_day);

-- What a day's interval brings, or a kind of day's (day_type, without day). Minutes since midnight.
CREATE TABLE interval_volume (
    id INTEGER NOT NULL PRIMARY KEY,
    day INTEGER,
    day_type TEXT NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    end INTEGER NOT NULL CHECK (end > start),
    queue TEXT NOT NULL,
    offered REAL CHECK (offered >= 0),
    forecast REAL CHECK (forecast >= 0),
    answered INTEGER CHECK (answered >= 0),
    abandoned INTEGER CHECK (abandoned >= 0),
    handle_time INTEGER CHECK (handle_time >= 0),
    staff REAL CHECK (staff >= 0),
    CHECK (day IS NOT NULL OR day_type <> '')
) STRICT;
CREATE UNIQUE INDEX interval_volume_once ON interval_volume (coalesce(day, 0), day_type, queue, start);
CREATE INDEX interval_volume_by_day ON interval_volume (day);

-- Breaks: "720-750,900-915". An overnight shift ends past 1440.
CREATE TABLE shift (
    id INTEGER NOT NULL PRIMARY KEY,
    agent_id INTEGER NOT NULL REFERENCES agent ON DELETE CASCADE,
    day INTEGER NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    end INTEGER NOT NULL CHECK (end > start),
    breaks TEXT NOT NULL,
    UNIQUE (agent_id, day, start)
) STRICT;

-- Without an agent: the supervisor's own. Seconds since 1970-01-01 UTC.
CREATE TABLE busy_time (
    id INTEGER NOT NULL PRIMARY KEY,
    uid TEXT NOT NULL CHECK (uid <> ''),
    agent_id INTEGER REFERENCES agent ON DELETE CASCADE,
    start_utc INTEGER NOT NULL,
    end_utc INTEGER NOT NULL CHECK (end_utc >= start_utc),
    title TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX busy_time_once ON busy_time (uid, coalesce(agent_id, 0));
CREATE INDEX busy_time_by_start ON busy_time (start_utc);

-- Whose team an agent belongs to from a day on.
CREATE TABLE assignment (
    id INTEGER NOT NULL PRIMARY KEY,
    agent_id INTEGER NOT NULL REFERENCES agent ON DELETE CASCADE,
    from_day INTEGER NOT NULL,
    team TEXT NOT NULL,
    supervisor TEXT NOT NULL,
    UNIQUE (agent_id, from_day)
) STRICT;

-- Every import that was ever made, also those that were taken back or found nothing new; for ever.
-- asked_by: 0 not known, 1 the window, 2 the command line, 3 a watched folder.
CREATE TABLE import_history (
    id INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    file TEXT NOT NULL,
    asked_by INTEGER NOT NULL CHECK (asked_by BETWEEN 0 AND 3),
    rows INTEGER NOT NULL,
    added INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    sha256 BLOB
) STRICT;
CREATE INDEX import_history_by_content ON import_history (sha256) WHERE sha256 IS NOT NULL;
INSERT INTO import_history SELECT id, at, kind, file, 0, rows, added, updated, unchanged, refused, NULL FROM import;

-- Names in exports that a person has said to be an agent, or nobody. As written, blanks apart.
CREATE TABLE agent_alias (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    agent_id INTEGER NOT NULL REFERENCES agent ON DELETE CASCADE
) STRICT;
CREATE TABLE ignored_account (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

-- What was decided for files of a shape, which their headers tell.
CREATE TABLE import_profile (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    header TEXT NOT NULL UNIQUE,
    choices TEXT NOT NULL
) STRICT;
