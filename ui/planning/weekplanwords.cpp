// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/weekplanwords.h"
#include "ui/viewstate/prepsheet.h"
#include <QCoreApplication>
#include <QLocale>

namespace coachbook::ui {
namespace {

struct WeekPlanTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::WeekPlan)
};

} // namespace

PlannedRange rangeOf(PlanningSpan span, QDate today)
{
    const QDate sunday = today.addDays(7 - today.dayOfWeek());
    const QDate next = QDate(today.year(), today.month(), 1).addMonths(1);
    switch (span) {
    case PlanningSpan::ThisWeek:
        return {today, sunday};
    case PlanningSpan::NextWeek:
        return {sunday.addDays(1), sunday.addDays(7)};
    case PlanningSpan::ThisMonth:
        return {today, next.addDays(-1)};
    case PlanningSpan::NextMonth:
        break;
    }
    return {next, next.addMonths(1).addDays(-1)};
}

QString clockFormat()
{
    const bool twelve =
        QLocale::system().timeFormat(QLocale::ShortFormat).contains(QLatin1String("AP"), Qt::CaseInsensitive);
    return twelve ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm");
}

QString plannedTimeText(int minutes)
{
    constexpr int minutesOfHour = 60, hoursOfDay = 24;
    return hoursAndMinutes(QTime(minutes / minutesOfHour % hoursOfDay, minutes % minutesOfHour));
}

QString againstDueText(const ProposedSession &session)
{
    const int late = session.workingDaysLate;
    if (late == 0)
        return session.day == session.due ? WeekPlanTexts::tr("on its due day")
                                          : WeekPlanTexts::tr("on the first working day it is due");
    if (late == 1)
        return WeekPlanTexts::tr("1 day after due");
    if (late == -1)
        return WeekPlanTexts::tr("1 day before due");
    return late > 0 ? WeekPlanTexts::tr("%1 days after due").arg(late)
                    : WeekPlanTexts::tr("%1 days before due").arg(-late);
}

QString noPlaceText(NoPlace why)
{
    switch (why) {
    case NoPlace::NoWorkingDay:
        return WeekPlanTexts::tr("no working day is left");
    case NoPlace::OnLeave:
        return WeekPlanTexts::tr("on leave on all of these days");
    case NoPlace::DaysFull:
        return WeekPlanTexts::tr("the days are full: allow more sessions a day, or plan a longer time");
    case NoPlace::NotOnShift:
        return WeekPlanTexts::tr("no shift leaves room within these hours");
    case NoPlace::Conflict:
        break;
    }
    return WeekPlanTexts::tr("you or the agent are busy wherever there would be room");
}

} // namespace coachbook::ui
