-- SPDX-FileCopyrightText: The Coachbook team
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the calendar gives out to other programs.
