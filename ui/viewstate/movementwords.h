// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/movementquery.h"
#include "ui/viewstate/kpichart.h"
#include <QStringList>

/// A KPI around a coaching start, in words: n beside every mean, three changes side by side, no cause and no
/// single figure. Screen, paper and export take them from here. Pure.
namespace coachbook::ui {

QString movementWordText(MovementWord word); ///< "no evidence yet"
/// A change in the unit of its KPI, with its sign: "+4.2 points", "−0:24", "+0.15".
QString changeText(Kpi kpi, double change);
QString rangeText(Kpi kpi, const ConfidenceInterval &interval); ///< "−1.0 to +9.4"
QString spanText(const DaySpan &span, QDate today);             ///< "5 Oct to 1 Nov"
QString startText(const CoachingStart &start, QDate today);     ///< "Plan 3, started 2 Nov"

/// One line of the table behind the chart: KPI, before, since, change, team's change, expected by itself,
/// word.
struct MovementLine
{
    QString name, before, since, change, team, expected, word;
    bool operator==(const MovementLine &) const = default;
};
MovementLine movementLine(const KpiMovement &movement);
MovementLine behaviourLine(const BehaviourMovement &movement);

/// What there is to say of one KPI, a sentence each.
QStringList movementSentences(const KpiMovement &movement, QDate today);
QString handleTimeSentence(const std::vector<KpiMovement> &kpis); ///< KPI-1; empty where nothing is sure
QString movementCaution();                                        ///< what this page cannot say

/// The KPI's weeks with the limits of the weeks before as a band.
KpiChart movementChart(const AgentMovement &movement, Kpi kpi, const KpiSetting &setting);

} // namespace coachbook::ui
