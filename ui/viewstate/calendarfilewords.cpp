// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/calendarfilewords.h"
#include "ui/viewstate/duewords.h"
#include <QCoreApplication>

namespace coachbook::ui {
namespace {

struct CalendarFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::CalendarFile)
};

QString kindOf(const CalendarEntry &entry)
{
    switch (entry.kind) {
    case CalendarKind::Session:
        return sessionTypeText(entry.sessionType.value_or(SessionType::OneOnOne));
    case CalendarKind::CheckIn:
        return CalendarFileTexts::tr("check-in");
    case CalendarKind::ActionItem:
        return CalendarFileTexts::tr("action item due");
    case CalendarKind::PlanReview:
        return CalendarFileTexts::tr("plan review");
    case CalendarKind::DueWindow:
        return CalendarFileTexts::tr("session due");
    case CalendarKind::Leave:
        return CalendarFileTexts::tr("leave");
    case CalendarKind::ClosedDay:
        return CalendarFileTexts::tr("closed");
    case CalendarKind::BusyTime:
        return CalendarFileTexts::tr("busy");
    case CalendarKind::Shift:
        return CalendarFileTexts::tr("shift");
    }
    return {};
}

} // namespace

QString givenOutTitle(const CalendarEntry &entry, bool showsBehaviours)
{
    QString title = kindOf(entry);
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    if (!entry.agentName.isEmpty())
        title = CalendarFileTexts::tr("%1: %2", "One-on-one: Maya Okafor").arg(title, entry.agentName);
    if (showsBehaviours && !entry.text.isEmpty())
        title = CalendarFileTexts::tr("%1 – %2", "One-on-one: Maya Okafor – Confirms the need")
                    .arg(title, entry.text.simplified());
    return title;
}

QString givenOutDetails(const CalendarEntry &entry, bool showsBehaviours)
{
    return showsBehaviours ? entry.text : QString();
}

} // namespace coachbook::ui
