// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/acceptplan.h"
#include "core/storage/calendarstore.h"
#include "core/storage/sessionstore.h"
#include "ui/prep/newsession.h"
#include "ui/shell/bookcontroller.h"
#include <QCoreApplication>

namespace coachbook::ui {
namespace {

struct AcceptPlanTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::AcceptPlan)
};

void putAt(SessionDraft &draft, const ProposedSession &proposed)
{
    constexpr int secondsOfMinute = 60;
    draft.day = proposed.day;
    draft.start = QTime(0, 0).addSecs(proposed.from * secondsOfMinute);
    draft.plannedMinutes = proposed.minutes;
    draft.status = SessionStatus::Scheduled;
}

/// Only one that still waits for its hour; otherwise a new one is made.
std::optional<Session> waiting(Db &db, const ProposedSession &proposed)
{
    std::optional<Session> session = proposed.draft ? sessionstore::find(db, *proposed.draft) : std::nullopt;
    if (!session || session->start || isHeld(session->status) || session->agent != proposed.agent)
        return std::nullopt;
    return session;
}

} // namespace

bool acceptPlan(BookController &controller, const std::vector<ProposedSession> &sessions,
                const CalendarSettings &settings)
{
    if (sessions.empty())
        return false;
    int planned = 0;
    const QString what = sessions.size() == 1 ? AcceptPlanTexts::tr("1 session")
                                              : AcceptPlanTexts::tr("%1 sessions").arg(sessions.size());
    const bool isWritten = controller.transact({QStringLiteral("week.plan"), what}, [&](Db &db) {
        for (const ProposedSession &each : sessions) {
            if (std::optional<Session> session = waiting(db, each)) {
                putAt(*session, each);
                sessionstore::update(db, *session);
                ++planned;
            } else if (std::optional<NewSession> made =
                           newSession(db, each.agent, SessionType::OneOnOne, controller.today())) {
                putAt(made->draft, each);
                sessionstore::insert(db, made->draft);
                ++planned;
            }
        }
        if (calendarstore::settings(db) != settings)
            calendarstore::saveSettings(db, settings);
    });
    if (isWritten)
        controller.say(planned == 1 ? AcceptPlanTexts::tr("1 session planned")
                                    : AcceptPlanTexts::tr("%1 sessions planned").arg(planned),
                       true);
    return isWritten;
}

} // namespace coachbook::ui
