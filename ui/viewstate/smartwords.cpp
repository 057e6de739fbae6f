// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/smartwords.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include <QCoreApplication>
#include <algorithm>

namespace coachbook::ui {
namespace {

struct SmartTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::SmartWords)
};

QString vagueText(const SmartFinding &found)
{
    if (found.better.isEmpty())
        return SmartTexts::tr("“%1” is vague: say what one could see or hear.").arg(found.phrase);
    return SmartTexts::tr("“%1” is vague. Better: %2").arg(found.phrase, found.better);
}

QString clashText(const DueDayClash &clash)
{
    QString said =
        clash.kind == DueDayClash::Kind::OnLeave ? SmartTexts::tr("The agent is on leave that day.")
        : clash.closedDay.isEmpty()              ? SmartTexts::tr("That day is not worked.")
                                    : SmartTexts::tr("That day is closed: %1.").arg(clash.closedDay);
    if (clash.better)
        said +=
            QLatin1Char(' ') +
            SmartTexts::tr("The next day that is fine: %1.").arg(weekdayText(*clash.better, *clash.better));
    return said;
}

bool isMissing(SmartRemark remark)
{
    switch (remark) {
    case SmartRemark::TextMissing:
    case SmartRemark::MeasureMissing:
    case SmartRemark::BaselineMissing:
    case SmartRemark::TargetMissing:
    case SmartRemark::NotLinked:
    case SmartRemark::DueMissing:
        return true;
    default:
        return false;
    }
}

} // namespace

QString smartPartText(SmartPart part)
{
    switch (part) {
    case SmartPart::Specific:
        return SmartTexts::tr("Specific");
    case SmartPart::Measurable:
        return SmartTexts::tr("Measurable");
    case SmartPart::Achievable:
        return SmartTexts::tr("Achievable");
    case SmartPart::Relevant:
        return SmartTexts::tr("Relevant");
    case SmartPart::TimeBound:
        return SmartTexts::tr("Time-bound");
    }
    return {};
}

QString smartRemarkText(const SmartFinding &found)
{
    switch (found.remark) {
    case SmartRemark::TextMissing:
        return SmartTexts::tr("Say what the agent will do.");
    case SmartRemark::TooLong:
        return SmartTexts::tr("Too long to remember: one sentence is enough.");
    case SmartRemark::NoSituation:
        return SmartTexts::tr("Say in which situation: “when …”, “on each call that …”.");
    case SmartRemark::VaguePhrase:
        return vagueText(found);
    case SmartRemark::OnlyAScore:
        return SmartTexts::tr("That is a score. Say what the agent does that moves it.");
    case SmartRemark::MoreThanOneChange:
        return SmartTexts::tr("More than one change: make it two items, or choose one.");
    case SmartRemark::MeasureMissing:
        return SmartTexts::tr("Say what it is measured by: a KPI or a count.");
    case SmartRemark::BaselineMissing:
        return SmartTexts::tr("The value it starts from is missing.");
    case SmartRemark::TargetMissing:
        return SmartTexts::tr("The value to reach is missing.");
    case SmartRemark::TargetEqualsBaseline:
        return SmartTexts::tr("The target is where it stands now.");
    case SmartRemark::TargetOnWrongSide:
        return SmartTexts::tr("The target is worse than the baseline.");
    case SmartRemark::TargetBeyondReach:
        return SmartTexts::tr("The target is further than the agent ever came.");
    case SmartRemark::NotLinked:
        return SmartTexts::tr("Link it to a behaviour or a KPI.");
    case SmartRemark::DueMissing:
        return SmartTexts::tr("The due date is missing.");
    case SmartRemark::DueInPast:
        return SmartTexts::tr("The due date has passed.");
    case SmartRemark::DueNotWorked:
        return found.clash ? clashText(*found.clash) : QString();
    }
    return {};
}

SmartState stateOf(SmartPart part, const std::vector<SmartFinding> &found)
{
    SmartState state = SmartState::Good;
    for (const SmartFinding &each : found) {
        if (each.part != part)
            continue;
        if (isMissing(each.remark))
            return SmartState::Missing;
        state = SmartState::Doubt;
    }
    return state;
}

QString smartStateText(SmartState state)
{
    switch (state) {
    case SmartState::Missing:
        return SmartTexts::tr("missing");
    case SmartState::Doubt:
        return SmartTexts::tr("look again");
    case SmartState::Good:
        return SmartTexts::tr("complete");
    }
    return {};
}

QString reachText(Kpi kpi, const KpiReach &reach, QDate today)
{
    return SmartTexts::tr("The best four weeks so far: %1 from %2 to %3 (%4); a week usually differs by %5.")
        .arg(kpiValueText(kpi, reach.best.value), dayText(reach.from, today), dayText(reach.to, today),
             sampleText(reach.best.n), kpiValueText(kpi, reach.spread));
}

} // namespace coachbook::ui
