-- SPDX-FileCopyrightText: The Coachbook team
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A retired scorecard is not offered any more.
ALTER TABLE scorecard ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));

-- critical: failing it fails the evaluation; fails_section: only its section.
-- Choices, one a line: points, a tab, words.
ALTER TABLE question ADD COLUMN fails_section INTEGER NOT NULL DEFAULT 0 CHECK (fails_section IN (0, 1));
ALTER TABLE question ADD COLUMN always_applies INTEGER NOT NULL DEFAULT 0 CHECK (always_applies IN (0, 1));
ALTER TABLE question ADD COLUMN help TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN choices TEXT NOT NULL DEFAULT '';

-- Not answered yet: a comment came first. Only in drafts.
ALTER TABLE answer ADD COLUMN answered INTEGER NOT NULL DEFAULT 1 CHECK (answered IN (0, 1));

-- state: 0 draft, 1 released, 2 acknowledged, 3 disputed, 4 resolved. supersedes: the version before this one.
-- pick: why this interaction was evaluated: 0 not known, 1 random core, 2 risk.
ALTER TABLE evaluation ADD COLUMN state INTEGER NOT NULL DEFAULT 1 CHECK (state BETWEEN 0 AND 4);
ALTER TABLE evaluation ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0);
ALTER TABLE evaluation ADD COLUMN supersedes INTEGER REFERENCES evaluation ON DELETE SET NULL;
ALTER TABLE evaluation ADD COLUMN superseded INTEGER NOT NULL DEFAULT 0 CHECK (superseded IN (0, 1));
ALTER TABLE evaluation ADD COLUMN released_at INTEGER;
ALTER TABLE evaluation ADD COLUMN pick INTEGER NOT NULL DEFAULT 0 CHECK (pick BETWEEN 0 AND 2);
ALTER TABLE evaluation ADD COLUMN summary TEXT NOT NULL DEFAULT '';
DROP INDEX evaluation_by_agent;
CREATE INDEX evaluation_by_agent ON evaluation (agent_id, day, score, state, superseded);
CREATE INDEX evaluation_by_interaction ON evaluation (interaction_ref);
CREATE INDEX evaluation_released ON evaluation (released_at) WHERE released_at IS NOT NULL;
CREATE INDEX evaluation_disputed ON evaluation (day) WHERE state = 3;

-- What figures and sheets are made of: neither drafts nor versions that another has replaced.
CREATE VIEW counted_evaluation AS SELECT * FROM evaluation WHERE state > 0 AND superseded = 0;

-- The agent's reply. kind: 0 acknowledged, 1 with comment, 2 disputed. way: 0 in person, 1 on paper, 2 by e-mail.
CREATE TABLE reply (
    id INTEGER NOT NULL PRIMARY KEY,
    evaluation_id INTEGER NOT NULL UNIQUE REFERENCES evaluation ON DELETE CASCADE,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    way INTEGER NOT NULL CHECK (way BETWEEN 0 AND 2),
    day INTEGER NOT NULL,
    comment TEXT NOT NULL
) STRICT;

-- One question that the agent sees otherwise. outcome: 0 open, 1 granted, 2 rejected.
CREATE TABLE dispute (
    id INTEGER NOT NULL PRIMARY KEY,
    evaluation_id INTEGER NOT NULL REFERENCES evaluation ON DELETE CASCADE,
    question_id INTEGER NOT NULL REFERENCES question,
    words TEXT NOT NULL,
    outcome INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 2),
    reason TEXT NOT NULL,
    closed_on INTEGER,
    UNIQUE (evaluation_id, question_id)
) STRICT;

-- A part of an interaction worth talking about. kind: 0 chance to improve, 1 example to follow.
CREATE TABLE moment (
    id INTEGER NOT NULL PRIMARY KEY,
    agent_id INTEGER NOT NULL REFERENCES agent ON DELETE CASCADE,
    interaction_ref TEXT NOT NULL,
    day INTEGER NOT NULL,
    evaluation_id INTEGER REFERENCES evaluation ON DELETE SET NULL,
    question_id INTEGER REFERENCES question ON DELETE SET NULL,
    behaviour_id INTEGER REFERENCES behaviour ON DELETE SET NULL,
    kind INTEGER NOT NULL CHECK (kind IN (0, 1)),
    start_ms INTEGER CHECK (start_ms >= 0),
    end_ms INTEGER CHECK (end_ms >= start_ms),
    quote TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX moment_by_agent ON moment (agent_id, day);
CREATE INDEX moment_by_interaction ON moment (interaction_ref);
CREATE INDEX moment_by_evaluation ON moment (evaluation_id);

-- In the search index with kind 6.
CREATE TRIGGER moment_search_add AFTER INSERT ON moment BEGIN
    INSERT INTO search (rowid, title, body) VALUES (new.id * 8 + 6, '', new.quote || ' ' || new.note);
END;
CREATE TRIGGER moment_search_change AFTER UPDATE ON moment BEGIN
    DELETE FROM search WHERE rowid = old.id * 8 + 6;
    INSERT INTO search (rowid, title, body) VALUES (new.id * 8 + 6, '', new.quote || ' ' || new.note);
END;
CREATE TRIGGER moment_search_remove AFTER DELETE ON moment BEGIN
    DELETE FROM search WHERE rowid = old.id * 8 + 6;
END;

-- Where the sound of an interaction lies. A path relative to the book's folder where it was copied beside the book.
CREATE TABLE recording (
    id INTEGER NOT NULL PRIMARY KEY,
    interaction_ref TEXT NOT NULL UNIQUE CHECK (interaction_ref <> ''),
    path TEXT NOT NULL CHECK (path <> '')
) STRICT;
