-- SPDX-FileCopyrightText: The Coachbook team
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Templates that the supervisor made or changed, as the JSON of a template's file. One with a shipped template's
-- key stands in its place.
CREATE TABLE session_template (
    id INTEGER NOT NULL PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    content TEXT NOT NULL
) STRICT;

-- A talk with several agents: each has a session of their own, and this is what they share.
CREATE TABLE session_group (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;

-- A moment that is played to the group; whose it is stays hidden unless it is shown on purpose.
CREATE TABLE group_moment (
    group_id INTEGER NOT NULL REFERENCES session_group ON DELETE CASCADE,
    position INTEGER NOT NULL,
    moment_id INTEGER NOT NULL REFERENCES moment ON DELETE CASCADE,
    show_name INTEGER NOT NULL CHECK (show_name IN (0, 1)),
    PRIMARY KEY (group_id, position)
) STRICT, WITHOUT ROWID;

-- partner_id: the other agent of a peer session.
ALTER TABLE session ADD COLUMN started_at INTEGER;
ALTER TABLE session ADD COLUMN started_zone TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN findings_shown INTEGER NOT NULL DEFAULT 0 CHECK (findings_shown IN (0, 1));
ALTER TABLE session ADD COLUMN recap TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN recap_sent_at INTEGER;
ALTER TABLE session ADD COLUMN partner_id INTEGER REFERENCES agent ON DELETE SET NULL;
ALTER TABLE session ADD COLUMN group_id INTEGER REFERENCES session_group ON DELETE SET NULL;
CREATE INDEX session_by_group ON session (group_id) WHERE group_id IS NOT NULL;

-- How far a talk has come. Measured while it is held, not taken from the clock, and written every other second: not in
-- the changesets of undo, which would be full of it. Talk share in seconds; absent: it was left off.
CREATE TABLE session_time (
    session_id INTEGER NOT NULL PRIMARY KEY,
    elapsed_seconds INTEGER NOT NULL CHECK (elapsed_seconds >= 0),
    step INTEGER NOT NULL CHECK (step >= 0),
    agent_seconds INTEGER CHECK (agent_seconds >= 0),
    coach_seconds INTEGER CHECK (coach_seconds >= 0)
) STRICT;
CREATE TRIGGER session_time_goes AFTER DELETE ON session BEGIN
    DELETE FROM session_time WHERE session_id = old.id;
END;

-- What is done another way when a behaviour comes back: 0 nothing, 1 other examples, 2 another framing,
-- 3 peer shadowing, 4 escalation.
ALTER TABLE session_focus ADD COLUMN method INTEGER NOT NULL DEFAULT 0 CHECK (method BETWEEN 0 AND 4);
ALTER TABLE session_focus ADD COLUMN method_note TEXT NOT NULL DEFAULT '';

-- One sentence said during a side-by-side.
CREATE TABLE session_cue (
    session_id INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
    position INTEGER NOT NULL,
    at_seconds INTEGER NOT NULL CHECK (at_seconds >= 0),
    text TEXT NOT NULL,
    PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;

-- One thing to listen for in a peer session. times: how often it was heard; absent: not filled in yet.
CREATE TABLE session_observation (
    session_id INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
    position INTEGER NOT NULL,
    listen_for TEXT NOT NULL,
    times INTEGER CHECK (times >= 0),
    heard TEXT NOT NULL,
    PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;

-- What is added to a session that is locked.
CREATE TABLE addendum (
    id INTEGER NOT NULL PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
    day INTEGER NOT NULL,
    author TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX addendum_by_session ON addendum (session_id, id);

-- The compartment of its own. state: 0 draft, 1 running, 2 ended. outcome: 0 none, 1 succeeded, 2 partly, 3 not met.
CREATE TABLE improvement_plan (
    id INTEGER NOT NULL PRIMARY KEY,
    agent_id INTEGER NOT NULL REFERENCES agent ON DELETE CASCADE,
    number INTEGER NOT NULL UNIQUE,
    revision INTEGER NOT NULL CHECK (revision > 0),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
    created INTEGER NOT NULL,
    starts INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    session_id INTEGER REFERENCES session ON DELETE SET NULL,
    period_id INTEGER REFERENCES agent_period ON DELETE SET NULL,
    reason TEXT NOT NULL,
    support TEXT NOT NULL,
    consequence TEXT NOT NULL,
    agent_words TEXT NOT NULL,
    locked_on INTEGER,
    outcome INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 3),
    outcome_on INTEGER,
    outcome_note TEXT NOT NULL
) STRICT;
CREATE INDEX improvement_plan_by_agent ON improvement_plan (agent_id, created);

-- A goal. baseline_n: observations behind a KPI's frozen baseline; absent: typed. state: 0 open, 1 reached,
-- 2 not reached.
CREATE TABLE milestone (
    id INTEGER NOT NULL PRIMARY KEY,
    improvement_plan_id INTEGER NOT NULL REFERENCES improvement_plan ON DELETE CASCADE,
    position INTEGER NOT NULL,
    behaviour_id INTEGER REFERENCES behaviour ON DELETE SET NULL,
    text TEXT NOT NULL,
    kpi INTEGER,
    count_of TEXT NOT NULL,
    baseline REAL,
    baseline_n INTEGER CHECK (baseline_n >= 0),
    target REAL,
    due INTEGER NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
    result TEXT NOT NULL,
    UNIQUE (improvement_plan_id, position)
) STRICT;

-- outcome: 0 not held yet, 1 on course, 2 partly, 3 not on course.
CREATE TABLE checkpoint (
    id INTEGER NOT NULL PRIMARY KEY,
    improvement_plan_id INTEGER NOT NULL REFERENCES improvement_plan ON DELETE CASCADE,
    due INTEGER NOT NULL,
    held INTEGER,
    outcome INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 3),
    findings TEXT NOT NULL,
    agent_words TEXT NOT NULL
) STRICT;
CREATE INDEX checkpoint_by_plan ON checkpoint (improvement_plan_id, due);

-- The review of a coaching cycle: the figures beside the baseline, what is done another way, and the cycle before.
ALTER TABLE plan ADD COLUMN reviewed INTEGER;
ALTER TABLE plan ADD COLUMN adjusted TEXT NOT NULL DEFAULT '';
ALTER TABLE plan ADD COLUMN previous_id INTEGER REFERENCES plan ON DELETE SET NULL;

-- team_before, team_now: of the whole team, in the weeks of the baseline and in these.
CREATE TABLE plan_review (
    plan_id INTEGER NOT NULL REFERENCES plan ON DELETE CASCADE,
    kpi INTEGER NOT NULL,
    value REAL,
    n INTEGER NOT NULL CHECK (n >= 0),
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL,
    source TEXT NOT NULL,
    team_before REAL,
    team_now REAL,
    PRIMARY KEY (plan_id, kpi)
) STRICT, WITHOUT ROWID;

-- Every state that a record has had, for ever. kind: 0 session, 1 action item, 2 plan, 3 improvement plan. The
-- state is JSON; empty when the record was removed then.
CREATE TABLE record_history (
    id INTEGER NOT NULL PRIMARY KEY,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
    record_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    change_id INTEGER NOT NULL REFERENCES change_log,
    state TEXT NOT NULL
) STRICT;
CREATE INDEX record_history_by_record ON record_history (kind, record_id, id);
CREATE INDEX record_history_by_change ON record_history (change_id);
