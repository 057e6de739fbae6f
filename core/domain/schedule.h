// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace coachbook {

/// A stretch of a day, in minutes since its midnight; over midnight `to` passes 1440.
struct MinuteSpan
{
    int from = 0, to = 0;
    bool operator==(const MinuteSpan &) const = default;
};

/// When an agent works, as the workforce tool plans it. An overnight shift belongs to the day it begins on.
struct Shift
{
    AgentId agent{0};
    QDate day;
    MinuteSpan span;
    std::vector<MinuteSpan> breaks; ///< in the order of the day, inside the span
    bool operator==(const Shift &) const = default;
};

/// What comes in during an interval of a day, or of a kind of day; absent is not zero.
struct IntervalVolume
{
    std::optional<QDate> day;
    QString dayType; ///< "Monday", where there is no date
    MinuteSpan span; ///< 15 or 30 minutes mostly
    QString queue;
    std::optional<double> offered, forecast; ///< contacts: those that came, those that were expected
    std::optional<int> answered, abandoned;
    std::optional<int> handleTime; ///< seconds, mean
    std::optional<double> staff;   ///< agents scheduled
    bool operator==(const IntervalVolume &) const = default;
};

/// A stretch of time in which the supervisor, or an agent, cannot sit down for a session.
struct BusyTime
{
    QString uid;         ///< as its calendar knows it; made up where there is none
    qint64 startUtc = 0; ///< seconds since the epoch
    qint64 endUtc = 0;
    QString title;
    std::optional<AgentId> agent; ///< absent: the supervisor's own
    bool operator==(const BusyTime &) const = default;
};

} // namespace coachbook
