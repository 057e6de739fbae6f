-- SPDX-FileCopyrightText: The Coachbook team
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Days are Julian day numbers of local days; instants are milliseconds since 1970-01-01 UTC.

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE holiday (
    day INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE agent (
    id INTEGER NOT NULL PRIMARY KEY,
    external_id TEXT UNIQUE CHECK (external_id <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    team TEXT NOT NULL,
    email TEXT NOT NULL,
    hired INTEGER,
    left_on INTEGER,
    left_reason TEXT NOT NULL,
    cadence_days INTEGER CHECK (cadence_days > 0),
    private_note TEXT NOT NULL
) STRICT;

CREATE TABLE agent_period (
    id INTEGER NOT NULL PRIMARY KEY,
    agent_id INTEGER NOT NULL REFERENCES agent ON DELETE CASCADE,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
    from_day INTEGER NOT NULL,
    to_day INTEGER CHECK (to_day >= from_day),
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX agent_period_by_agent ON agent_period (agent_id, from_day);

CREATE TABLE behaviour (
    id INTEGER NOT NULL PRIMARY KEY,
    key TEXT UNIQUE CHECK (key <> ''),
    name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
    area TEXT NOT NULL,
    priority INTEGER NOT NULL CHECK (priority BETWEEN 1 AND 3),
    definition TEXT NOT NULL,
    questions TEXT NOT NULL,
    action_items TEXT NOT NULL
) STRICT;

CREATE TABLE scorecard (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    UNIQUE (name, version)
) STRICT;

CREATE TABLE question (
    id INTEGER NOT NULL PRIMARY KEY,
    scorecard_id INTEGER NOT NULL REFERENCES scorecard ON DELETE CASCADE,
    section TEXT NOT NULL,
    text TEXT NOT NULL,
    maximum REAL NOT NULL CHECK (maximum > 0),
    weight REAL NOT NULL CHECK (weight >= 0),
    critical INTEGER NOT NULL CHECK (critical IN (0, 1)),
    behaviour_id INTEGER REFERENCES behaviour ON DELETE SET NULL,
    UNIQUE (scorecard_id, section, text)
) STRICT;

CREATE TABLE evaluation (
    id INTEGER NOT NULL PRIMARY KEY,
    external_id TEXT UNIQUE CHECK (external_id <> ''),
    agent_id INTEGER NOT NULL REFERENCES agent ON DELETE CASCADE,
    interaction_ref TEXT NOT NULL,
    day INTEGER NOT NULL,
    evaluator TEXT NOT NULL,
    scorecard_id INTEGER NOT NULL REFERENCES scorecard,
    score REAL CHECK (score BETWEEN 0 AND 100)
) STRICT;
CREATE INDEX evaluation_by_agent ON evaluation (agent_id, day, score);

CREATE TABLE answer (
    id INTEGER NOT NULL PRIMARY KEY,
    evaluation_id INTEGER NOT NULL REFERENCES evaluation ON DELETE CASCADE,
    question_id INTEGER NOT NULL REFERENCES question,
    score REAL CHECK (score >= 0),
    comment TEXT NOT NULL,
    moment INTEGER CHECK (moment >= 0),
    UNIQUE (evaluation_id, question_id)
) STRICT;

CREATE TABLE queue (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- The one large table. Written in bulk, taken back by import_id; not in the changesets of undo.
CREATE TABLE interaction (
    id INTEGER NOT NULL PRIMARY KEY,
    external_id TEXT NOT NULL UNIQUE,
    agent_id INTEGER REFERENCES agent,
    start_utc INTEGER NOT NULL,
    day INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    queue_id INTEGER NOT NULL,
    talk INTEGER,
    hold INTEGER,
    acw INTEGER,
    answered INTEGER,
    resolved INTEGER,
    csat REAL,
    import_id INTEGER NOT NULL
) STRICT;
CREATE INDEX interaction_by_agent ON interaction (agent_id, start_utc);

-- Rows that an import replaced (undone = 0) or that undoing an import took away (undone = 1).
CREATE TABLE interaction_shelf (
    by_import INTEGER NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    external_id TEXT NOT NULL,
    agent_id INTEGER,
    start_utc INTEGER NOT NULL,
    day INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    queue_id INTEGER NOT NULL,
    talk INTEGER,
    hold INTEGER,
    acw INTEGER,
    answered INTEGER,
    resolved INTEGER,
    csat REAL,
    import_id INTEGER NOT NULL,
    PRIMARY KEY (by_import, undone, external_id)
) STRICT, WITHOUT ROWID;

-- Sums of interaction by agent, day and channel, kept by every import. CSAT in thousandths, so that sums stay exact.
CREATE TABLE daily (
    agent_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    interactions INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    resolved INTEGER NOT NULL,
    resolvable INTEGER NOT NULL,
    handled INTEGER NOT NULL,
    talk INTEGER NOT NULL,
    hold INTEGER NOT NULL,
    acw INTEGER NOT NULL,
    csat_sum INTEGER NOT NULL,
    csat_count INTEGER NOT NULL,
    PRIMARY KEY (agent_id, day, channel)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    id INTEGER NOT NULL PRIMARY KEY,
    agent_id INTEGER NOT NULL REFERENCES agent ON DELETE CASCADE,
    type INTEGER NOT NULL CHECK (type BETWEEN 0 AND 5),
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 6),
    day INTEGER NOT NULL,
    start_minute INTEGER CHECK (start_minute BETWEEN 0 AND 1439),
    planned_minutes INTEGER NOT NULL CHECK (planned_minutes > 0),
    minutes INTEGER CHECK (minutes >= 0),
    coach TEXT NOT NULL,
    template_key TEXT NOT NULL,
    agenda TEXT NOT NULL,
    agenda_sent_at INTEGER,
    questions TEXT NOT NULL,
    steps TEXT NOT NULL,
    self_assessment TEXT NOT NULL,
    agreed TEXT NOT NULL,
    shared_note TEXT NOT NULL,
    private_note TEXT NOT NULL,
    understood INTEGER CHECK (understood IN (0, 1)),
    no_focus_reason TEXT NOT NULL,
    no_action_reason TEXT NOT NULL,
    follow_up INTEGER,
    completed_at INTEGER,
    import_key TEXT UNIQUE CHECK (import_key <> '')
) STRICT;
CREATE INDEX session_by_agent ON session (agent_id, day);
CREATE INDEX session_by_day ON session (day);

CREATE TABLE session_focus (
    session_id INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
    position INTEGER NOT NULL,
    behaviour_id INTEGER REFERENCES behaviour ON DELETE SET NULL,
    text TEXT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;

-- focus = -1: an interaction of the session as a whole
CREATE TABLE session_evidence (
    session_id INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
    focus INTEGER NOT NULL,
    position INTEGER NOT NULL,
    evaluation_id INTEGER REFERENCES evaluation ON DELETE SET NULL,
    interaction_ref TEXT NOT NULL,
    day INTEGER,
    moment INTEGER,
    note TEXT NOT NULL,
    PRIMARY KEY (session_id, focus, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan (
    id INTEGER NOT NULL PRIMARY KEY,
    agent_id INTEGER NOT NULL REFERENCES agent ON DELETE CASCADE,
    number INTEGER NOT NULL UNIQUE,
    revision INTEGER NOT NULL CHECK (revision > 0),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
    created INTEGER NOT NULL,
    started INTEGER,
    cadence TEXT NOT NULL,
    purpose TEXT NOT NULL,
    review INTEGER,
    review_how TEXT NOT NULL,
    escalation TEXT NOT NULL,
    outcome INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 3),
    outcome_note TEXT NOT NULL
) STRICT;
CREATE INDEX plan_by_agent ON plan (agent_id, created);

CREATE TABLE plan_target (
    plan_id INTEGER NOT NULL REFERENCES plan ON DELETE CASCADE,
    position INTEGER NOT NULL,
    behaviour_id INTEGER REFERENCES behaviour ON DELETE SET NULL,
    text TEXT NOT NULL,
    question TEXT NOT NULL,
    PRIMARY KEY (plan_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_baseline (
    plan_id INTEGER NOT NULL REFERENCES plan ON DELETE CASCADE,
    kpi INTEGER NOT NULL,
    value REAL,
    n INTEGER NOT NULL CHECK (n >= 0),
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (plan_id, kpi)
) STRICT, WITHOUT ROWID;

CREATE TABLE action_item (
    id INTEGER NOT NULL PRIMARY KEY,
    agent_id INTEGER NOT NULL REFERENCES agent ON DELETE CASCADE,
    session_id INTEGER REFERENCES session ON DELETE SET NULL,
    plan_id INTEGER REFERENCES plan ON DELETE SET NULL,
    behaviour_id INTEGER REFERENCES behaviour ON DELETE SET NULL,
    text TEXT NOT NULL,
    measure INTEGER NOT NULL CHECK (measure BETWEEN 0 AND 2),
    kpi INTEGER,
    count_of TEXT NOT NULL,
    baseline REAL,
    target REAL,
    owner TEXT NOT NULL,
    due INTEGER,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),
    result TEXT NOT NULL,
    closed_on INTEGER,
    vague_reason TEXT NOT NULL,
    import_key TEXT UNIQUE CHECK (import_key <> '')
) STRICT;
CREATE INDEX action_item_by_agent ON action_item (agent_id, due);
CREATE INDEX action_item_by_session ON action_item (session_id);
CREATE INDEX action_item_by_plan ON action_item (plan_id);

CREATE TABLE check_in (
    id INTEGER NOT NULL PRIMARY KEY,
    agent_id INTEGER NOT NULL REFERENCES agent ON DELETE CASCADE,
    session_id INTEGER REFERENCES session ON DELETE SET NULL,
    due INTEGER NOT NULL,
    done INTEGER,
    note TEXT NOT NULL,
    acknowledged INTEGER CHECK (acknowledged IN (0, 1))
) STRICT;
CREATE INDEX check_in_by_agent ON check_in (agent_id, due);

CREATE TABLE import (
    id INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    file TEXT NOT NULL,
    rows INTEGER NOT NULL,
    added INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    refused INTEGER NOT NULL
) STRICT;

-- What was done, for ever.
CREATE TABLE change_log (
    id INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    op TEXT NOT NULL,
    subject TEXT NOT NULL,
    of_change INTEGER,
    rows INTEGER NOT NULL
) STRICT;
CREATE TRIGGER change_log_keeps BEFORE UPDATE ON change_log
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER change_log_stays BEFORE DELETE ON change_log
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

-- What can be taken back: the newest steps.
CREATE TABLE undo_step (
    change_id INTEGER NOT NULL PRIMARY KEY REFERENCES change_log,
    changeset BLOB NOT NULL,
    import_id INTEGER,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    last_at INTEGER NOT NULL
) STRICT;

-- Words to search by. The row's number is id * 8 + kind: 0 agent, 1 session, 2 action item, 3 answer, 4 behaviour, 5 plan.
CREATE VIRTUAL TABLE search USING fts5(title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

CREATE TRIGGER agent_search_add AFTER INSERT ON agent BEGIN
    INSERT INTO search (rowid, title, body) VALUES (new.id * 8 + 0, new.name, coalesce(new.external_id, '') || ' ' || new.team || ' ' || new.email || ' ' || new.private_note);
END;
CREATE TRIGGER agent_search_change AFTER UPDATE ON agent BEGIN
    DELETE FROM search WHERE rowid = old.id * 8 + 0;
    INSERT INTO search (rowid, title, body) SELECT new.id * 8 + 0, new.name, coalesce(new.external_id, '') || ' ' || new.team || ' ' || new.email || ' ' || new.private_note;
END;
CREATE TRIGGER agent_search_remove AFTER DELETE ON agent BEGIN
    DELETE FROM search WHERE rowid = old.id * 8 + 0;
END;
CREATE TRIGGER session_search_add AFTER INSERT ON session BEGIN
    INSERT INTO search (rowid, title, body) VALUES (new.id * 8 + 1, '', new.agenda || ' ' || new.self_assessment || ' ' || new.agreed || ' ' || new.shared_note || ' ' || new.private_note);
END;
CREATE TRIGGER session_search_change AFTER UPDATE ON session BEGIN
    DELETE FROM search WHERE rowid = old.id * 8 + 1;
    INSERT INTO search (rowid, title, body) SELECT new.id * 8 + 1, '', new.agenda || ' ' || new.self_assessment || ' ' || new.agreed || ' ' || new.shared_note || ' ' || new.private_note;
END;
CREATE TRIGGER session_search_remove AFTER DELETE ON session BEGIN
    DELETE FROM search WHERE rowid = old.id * 8 + 1;
END;
CREATE TRIGGER action_item_search_add AFTER INSERT ON action_item BEGIN
    INSERT INTO search (rowid, title, body) VALUES (new.id * 8 + 2, new.text, new.count_of || ' ' || new.owner || ' ' || new.result);
END;
CREATE TRIGGER action_item_search_change AFTER UPDATE ON action_item BEGIN
    DELETE FROM search WHERE rowid = old.id * 8 + 2;
    INSERT INTO search (rowid, title, body) SELECT new.id * 8 + 2, new.text, new.count_of || ' ' || new.owner || ' ' || new.result;
END;
CREATE TRIGGER action_item_search_remove AFTER DELETE ON action_item BEGIN
    DELETE FROM search WHERE rowid = old.id * 8 + 2;
END;
CREATE TRIGGER answer_search_add AFTER INSERT ON answer WHEN new.comment <> '' BEGIN
    INSERT INTO search (rowid, title, body) VALUES (new.id * 8 + 3, '', new.comment);
END;
CREATE TRIGGER answer_search_change AFTER UPDATE ON answer BEGIN
    DELETE FROM search WHERE rowid = old.id * 8 + 3;
    INSERT INTO search (rowid, title, body) SELECT new.id * 8 + 3, '', new.comment WHERE new.comment <> '';
END;
CREATE TRIGGER answer_search_remove AFTER DELETE ON answer BEGIN
    DELETE FROM search WHERE rowid = old.id * 8 + 3;
END;
CREATE TRIGGER behaviour_search_add AFTER INSERT ON behaviour BEGIN
    INSERT INTO search (rowid, title, body) VALUES (new.id * 8 + 4, new.name, new.area || ' ' || new.definition);
END;
CREATE TRIGGER behaviour_search_change AFTER UPDATE ON behaviour BEGIN
    DELETE FROM search WHERE rowid = old.id * 8 + 4;
    INSERT INTO search (rowid, title, body) SELECT new.id * 8 + 4, new.name, new.area || ' ' || new.definition;
END;
CREATE TRIGGER behaviour_search_remove AFTER DELETE ON behaviour BEGIN
    DELETE FROM search WHERE rowid = old.id * 8 + 4;
END;
CREATE TRIGGER plan_search_add AFTER INSERT ON plan BEGIN
    INSERT INTO search (rowid, title, body) VALUES (new.id * 8 + 5, 'plan ' || new.number, new.purpose || ' ' || new.cadence || ' ' || new.review_how || ' ' || new.escalation || ' ' || new.outcome_note);
END;
CREATE TRIGGER plan_search_change AFTER UPDATE ON plan BEGIN
    DELETE FROM search WHERE rowid = old.id * 8 + 5;
    INSERT INTO search (rowid, title, body) SELECT new.id * 8 + 5, 'plan ' || new.number, new.purpose || ' ' || new.cadence || ' ' || new.review_how || ' ' || new.escalation || ' ' || new.outcome_note;
END;
CREATE TRIGGER plan_search_remove AFTER DELETE ON plan BEGIN
    DELETE FROM search WHERE rowid = old.id * 8 + 5;
END;
