// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/completing.h"
#include "core/domain/sessionpace.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/checkinstore.h"
#include "core/storage/sessionstore.h"
#include "ui/improvement/improvementactions.h"
#include "ui/prep/sessiondesk.h"
#include "ui/shell/bookcontroller.h"
#include "ui/viewstate/conductwords.h"
#include <algorithm>

namespace coachbook::ui {
namespace {

using Kind = FollowUpStep::Kind;

/// The clock may have been set back since the session began: it does not end before it has lasted.
QDateTime endOf(const Session &session, const QDateTime &nowUtc)
{
    if (!session.conduct.startedAt)
        return nowUtc;
    return std::max(nowUtc, session.conduct.startedAt->addSecs(session.conduct.elapsedSeconds));
}

SessionDraft nextSession(const Session &session, QDate day, const BookSettings &settings)
{
    SessionDraft next;
    next.agent = session.agent;
    next.status = SessionStatus::Scheduled;
    next.day = day;
    next.start = session.start;
    next.plannedMinutes = settings.cadence.plannedMinutes;
    next.coach = settings.supervisor;
    return next;
}

void writeSteps(Db &db, Session &session, const std::vector<FollowUpStep> &steps,
                const BookSettings &settings)
{
    for (const FollowUpStep &step : steps) {
        if (!step.wanted)
            continue;
        if (step.kind == Kind::CheckIn)
            checkinstore::insert(db, {session.agent, session.id, step.day, std::nullopt, {}, std::nullopt});
        else if (step.kind == Kind::NextSession)
            sessionstore::insert(db, nextSession(session, step.day, settings));
        else
            session.followUp = step.day;
    }
}

} // namespace

CompletionOutcome completeSession(BookController &controller, SessionDesk &desk, const PrepData &prep,
                                  const std::vector<FollowUpStep> &steps)
{
    CompletionOutcome outcome = CompletionOutcome::AlreadyOver;
    const QString agent = desk.agent();
    const bool written = controller.transact({QStringLiteral("session.complete"), agent}, [&](Db &db) {
        std::optional<Session> session = sessionstore::find(db, *desk.id());
        if (!session || isHeld(session->status))
            return;
        session->status = SessionStatus::Completed;
        session->completedAt = endOf(*session, controller.nowUtc());
        writeSteps(db, *session, steps, prep.settings);
        session->recap = recapText(*session, actionitemstore::ofSession(db, session->id), steps, agent,
                                   prep.settings.supervisor);
        sessionstore::update(db, *session);
        outcome = CompletionOutcome::Completed;
    });
    return written ? outcome : CompletionOutcome::Failed;
}

std::optional<Place> escalated(BookController &controller, const SessionDraft &session, SessionId id)
{
    const bool decided =
        std::any_of(session.focus.begin(), session.focus.end(),
                    [](const SessionFocus &focus) { return focus.method == CoachingMethod::Escalation; });
    const std::optional<ImprovementPlanId> plan =
        decided ? startImprovementPlan(controller, session.agent, id) : std::nullopt;
    return plan ? std::optional(Place{QStringLiteral("improvement"), plan->value()}) : std::nullopt;
}

} // namespace coachbook::ui
