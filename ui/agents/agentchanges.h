// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include <QStringList>
#include <initializer_list>

/// What an edit of an agent means, without a book or a dialog.
namespace coachbook::ui {

/// The key of the change in ui/shell/optext: "agent.hired" when only the hire date changed, "agent.edit" when
/// several things did; empty when nothing did.
QString editOpKey(const AgentDraft &before, const AgentDraft &after);

/// The period of one of these kinds that covers the day, the latest begun.
std::optional<AgentPeriod> runningPeriod(const std::vector<AgentPeriod> &periods,
                                         std::initializer_list<PeriodKind> kinds, QDate day);
/// The last day of a period that is over from `today` on: yesterday, or its first day when it began today.
QDate lastDayOfEnded(const AgentPeriodDraft &period, QDate today);
inline bool endsBeforeItBegins(const AgentPeriodDraft &period)
{
    return period.to && *period.to < period.from;
}

} // namespace coachbook::ui
