// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/followupplan.h"

#include <algorithm>

namespace coachbook {

namespace {

DueInput withThisSession(DueInput due, const Session &session)
{
    std::erase_if(due.sessions, [&session](const Session &each) { return each.id == session.id; });
    due.sessions.push_back(session);
    due.sessions.back().status = SessionStatus::Completed;
    return due;
}

DueMove moveOf(QDate asked, const DueInput &due, const WorkCalendar &calendar)
{
    if (calendar.holidayName(asked))
        return DueMove::ClosedDay;
    if (!calendar.isWorkingDay(asked))
        return DueMove::Weekend;
    return leaveOn(due.periods, asked) ? DueMove::Leave : DueMove::None;
}

} // namespace

FollowUpStep stepOn(FollowUpStep::Kind kind, QDate day, const DueInput &due, const WorkCalendar &calendar)
{
    FollowUpStep step;
    step.kind = kind;
    step.day = firstDayThere(day, due.periods, calendar).value_or(day);
    if (step.day != day) {
        step.moved = moveOf(day, due, calendar);
        step.movedFrom = day;
        step.closedDay = calendar.holidayName(day).value_or(QString());
    }
    return step;
}

FollowUpPlan followUpPlan(const Session &session, const DueInput &due, const BookSettings &settings,
                          QDate today)
{
    const WorkCalendar &calendar = settings.calendar;
    const DueEntry next = dueEntry(withThisSession(due, session), settings.cadence, calendar, today);
    FollowUpPlan plan;
    const QDate tomorrow = calendar.addWorkingDays(today, 1);
    if (next.pause == PauseKind::Left || !firstDayThere(tomorrow, due.periods, calendar)) {
        plan.pause = next.pause == PauseKind::None ? PauseKind::OnLeave : next.pause;
        return plan;
    }
    const auto add = [&](FollowUpStep::Kind kind, QDate day) {
        plan.steps.push_back(stepOn(kind, std::max(day, tomorrow), due, calendar));
    };
    using Kind = FollowUpStep::Kind;
    add(Kind::CheckIn, calendar.addWorkingDays(session.day, settings.cadence.checkInWorkingDays));
    if (session.followUp)
        add(Kind::FollowUp, *session.followUp);
    add(Kind::NextSession, next.nextDue.value_or(tomorrow));
    return plan;
}

} // namespace coachbook
