// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/smartwords.h"
#include <QCoreApplication>

namespace coachbook::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::SmartWords)
};

QString vagueText(const SmartFinding &found)
{
    if (found.better.isEmpty())
        return Words::tr("“%1” is vague: say what one could see or hear.").arg(found.phrase);
    return Words::tr("“%1” is vague. Better: %2").arg(found.phrase, found.better);
}

} // namespace

QString smartPartText(SmartPart part)
{
    switch (part) {
    case SmartPart::Specific:
        return Words::tr("Specific");
    case SmartPart::Measurable:
        return Words::tr("Measurable");
    case SmartPart::Achievable:
        return Words::tr("Achievable");
    case SmartPart::Relevant:
        return Words::tr("Relevant");
    case SmartPart::TimeBound:
        return Words::tr("Time-bound");
    }
    return {};
}

QString smartRemarkText(const SmartFinding &found)
{
    switch (found.remark) {
    case SmartRemark::TextMissing:
        return Words::tr("Say what the agent will do.");
    case SmartRemark::NoSituation:
        return Words::tr("Say in which situation: “when …”, “on each call that …”.");
    case SmartRemark::VaguePhrase:
        return vagueText(found);
    case SmartRemark::OnlyAScore:
        return Words::tr("That is a score. Say what the agent does that moves it.");
    case SmartRemark::MoreThanOneChange:
        return Words::tr("More than one change: make it two items, or choose one.");
    case SmartRemark::MeasureMissing:
        return Words::tr("Say what it is measured by: a KPI or a count.");
    case SmartRemark::BaselineMissing:
        return Words::tr("The value it starts from is missing.");
    case SmartRemark::TargetMissing:
        return Words::tr("The value to reach is missing.");
    case SmartRemark::TargetEqualsBaseline:
        return Words::tr("The target is where it stands now.");
    case SmartRemark::TargetOnWrongSide:
        return Words::tr("The target is worse than the baseline.");
    case SmartRemark::NotLinked:
        return Words::tr("Link it to a behaviour or a KPI.");
    case SmartRemark::DueMissing:
        return Words::tr("The due date is missing.");
    case SmartRemark::DueInPast:
        return Words::tr("The due date has passed.");
    }
    return {};
}

} // namespace coachbook::ui
