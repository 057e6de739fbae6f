-- SPDX-FileCopyrightText: The Coachbook team
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What has been reminded of.

-- key: kind, record and occurrence, in wall times. shown: the desktop took it; while it is not, the claim may be that
-- of a program that was ended. Written by whoever reminds, and no step of undo: what was shown cannot be unseen.
CREATE TABLE reminder_mark (
    key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
    claimed_at INTEGER NOT NULL,
    shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
    snoozed_at INTEGER,
    snoozed_until INTEGER,
    CHECK ((snoozed_at IS NULL) = (snoozed_until IS NULL))
) STRICT, WITHOUT ROWID;
