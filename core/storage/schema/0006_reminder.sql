-- SPDX-FileCopyrightText: The Coachbook team
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What has been reminded of.
