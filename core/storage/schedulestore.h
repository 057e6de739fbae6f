// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schedule.h"
#include "core/storage/book.h"
#include "core/storage/writeoutcome.h"

/// Shifts, interval data, closed days and busy times as files brought them.
namespace coachbook::schedulestore {

std::vector<Shift> shiftsOf(Db &db, AgentId agent, QDate from, QDate to); ///< that begin in [from, to]
void insertShift(Db &db, const Shift &shift);
void removeShift(Db &db, const Shift &shift);

/// What the row is silent on stays: a forecast and what came later are one row.
WriteOutcome writeInterval(Db &db, const IntervalVolume &interval);
std::vector<IntervalVolume> intervals(Db &db, QDate from, QDate to); ///< of days, by day, queue and start
std::vector<IntervalVolume> typicalIntervals(Db &db);                ///< of kinds of days, without a date

WriteOutcome writeClosedDay(Db &db, QDate day, const QString &name); ///< a blank name leaves the one there

WriteOutcome writeBusyTime(Db &db, const BusyTime &busy);              ///< known again by uid and agent
std::vector<BusyTime> busyTimes(Db &db, qint64 fromUtc, qint64 toUtc); ///< that touch the stretch

} // namespace coachbook::schedulestore
