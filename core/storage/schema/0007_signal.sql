-- SPDX-FileCopyrightText: The Coachbook team
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What raised a question about an agent, with the figures that did, frozen. Worked out from the rest of the book, so it is
-- not in the changesets of undo. cause: what of the rule's kind ("qa", a behaviour, an action item's number); one a cause
-- within the rule's period. current: still so when it was last looked at. harm: 1 customer, 2 resolution, 3 efficiency,
-- 4 what was promised, 5 good news.
CREATE TABLE signal (
    id INTEGER NOT NULL PRIMARY KEY,
    agent_id INTEGER NOT NULL REFERENCES agent ON DELETE CASCADE,
    rule INTEGER NOT NULL CHECK (rule BETWEEN 0 AND 15),
    cause TEXT NOT NULL,
    raised INTEGER NOT NULL,
    current INTEGER NOT NULL CHECK (current IN (0, 1)),
    harm INTEGER NOT NULL CHECK (harm BETWEEN 1 AND 5),
    gap REAL NOT NULL,
    sure REAL NOT NULL CHECK (sure BETWEEN 0 AND 1),
    kpi INTEGER CHECK (kpi BETWEEN 0 AND 3),
    value REAL,
    other REAL,
    aim REAL,
    n INTEGER NOT NULL,
    count INTEGER NOT NULL,
    day INTEGER,
    words TEXT NOT NULL,
    evaluation_id INTEGER,
    UNIQUE (agent_id, rule, cause, raised)
) STRICT;
CREATE INDEX signal_current ON signal (current, agent_id);

-- What the supervisor made of a signal: 0 snoozed until a day, 1 dismissed with a reason, 2 taken into a session.
CREATE TABLE signal_answer (
    id INTEGER NOT NULL PRIMARY KEY,
    agent_id INTEGER NOT NULL REFERENCES agent ON DELETE CASCADE,
    rule INTEGER NOT NULL CHECK (rule BETWEEN 0 AND 15),
    cause TEXT NOT NULL,
    raised INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    day INTEGER NOT NULL,
    until INTEGER,
    reason TEXT NOT NULL,
    session_id INTEGER REFERENCES session ON DELETE SET NULL,
    UNIQUE (agent_id, rule, cause, raised),
    CHECK (kind <> 0 OR until IS NOT NULL),
    CHECK (kind <> 1 OR reason <> '')
) STRICT;
