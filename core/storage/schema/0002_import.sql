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
