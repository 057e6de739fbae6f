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

-- Calibration: several evaluators score the same interactions without seeing each other's answers. uid: the same in
-- every book that has the round. role: 0 run in this book, 1 opened from a colleague's packet. state: 0 open, 1 closed.
-- monthly_on: the day of the month of a series; follows: its round before.
CREATE TABLE calibration (
    id INTEGER NOT NULL PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (uid <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    scorecard_id INTEGER NOT NULL REFERENCES scorecard,
    role INTEGER NOT NULL CHECK (role IN (0, 1)),
    owner TEXT NOT NULL,
    created INTEGER NOT NULL,
    due INTEGER NOT NULL,
    monthly_on INTEGER CHECK (monthly_on BETWEEN 1 AND 31),
    follows INTEGER REFERENCES calibration ON DELETE SET NULL,
    state INTEGER NOT NULL CHECK (state IN (0, 1)),
    closed_on INTEGER,
    sent_on INTEGER,
    minutes TEXT NOT NULL
) STRICT;
CREATE INDEX calibration_by_scorecard ON calibration (scorecard_id);

-- carried: facts and turns as they came in a packet, JSON; empty where the interaction is this book's own.
CREATE TABLE calibration_item (
    id INTEGER NOT NULL PRIMARY KEY,
    calibration_id INTEGER NOT NULL REFERENCES calibration ON DELETE CASCADE,
    position INTEGER NOT NULL,
    interaction_ref TEXT NOT NULL CHECK (interaction_ref <> ''),
    carried TEXT NOT NULL,
    UNIQUE (calibration_id, interaction_ref)
) STRICT;

-- own: answers in this book. way: 0 here, 1 by packet, 2 typed in from paper.
CREATE TABLE calibration_evaluator (
    id INTEGER NOT NULL PRIMARY KEY,
    calibration_id INTEGER NOT NULL REFERENCES calibration ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    own INTEGER NOT NULL CHECK (own IN (0, 1)),
    way INTEGER NOT NULL CHECK (way BETWEEN 0 AND 2),
    invited INTEGER NOT NULL,
    in_on INTEGER
) STRICT;
CREATE UNIQUE INDEX calibration_evaluator_once ON calibration_evaluator (calibration_id, name COLLATE NOCASE);

-- score absent: not applicable. answered 0: a comment came first.
CREATE TABLE calibration_answer (
    id INTEGER NOT NULL PRIMARY KEY,
    calibration_id INTEGER NOT NULL REFERENCES calibration ON DELETE CASCADE,
    evaluator_id INTEGER NOT NULL REFERENCES calibration_evaluator ON DELETE CASCADE,
    item_id INTEGER NOT NULL REFERENCES calibration_item ON DELETE CASCADE,
    question_id INTEGER NOT NULL REFERENCES question,
    score REAL CHECK (score >= 0),
    comment TEXT NOT NULL,
    answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
    UNIQUE (evaluator_id, item_id, question_id)
) STRICT;
CREATE INDEX calibration_answer_by_round ON calibration_answer (calibration_id);

-- The score that the evaluators agreed on where they had differed.
CREATE TABLE calibration_agreed (
    id INTEGER NOT NULL PRIMARY KEY,
    calibration_id INTEGER NOT NULL REFERENCES calibration ON DELETE CASCADE,
    item_id INTEGER NOT NULL REFERENCES calibration_item ON DELETE CASCADE,
    question_id INTEGER NOT NULL REFERENCES question,
    score REAL CHECK (score >= 0),
    reason TEXT NOT NULL,
    UNIQUE (calibration_id, item_id, question_id)
) STRICT;
