// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// What one does while a session is held: begin, pause, go on to a step, open the findings, wrap up, complete.
#include "core/storage/sessionstore.h"
#include "ui/conduct/conductpage.h"
#include "ui/conduct/conductsteps.h"
#include "ui/conduct/findings.h"
#include "ui/conduct/sessionclock.h"
#include "ui/prep/completing.h"
#include "ui/prep/followuplist.h"
#include "ui/prep/prepfields.h"
#include "ui/prep/recordpart.h"
#include "ui/prep/recordside.h"
#include "ui/prep/sessiondesk.h"
#include "ui/shell/bookcontroller.h"
#include "ui/viewstate/prepsheetrecord.h"
#include "ui/widgets/growingtext.h"
#include <QAction>
#include <QTimer>
#include <algorithm>

namespace coachbook::ui {

void ConductPage::makeActions()
{
    const auto make = [this](const char *name, const QString &text, const char *icon,
                             void (ConductPage::*run)()) {
        auto *action = new QAction(theme::icon(QString::fromLatin1(icon)), text, this);
        action->setObjectName(QStringLiteral("conduct.") + QLatin1String(name));
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_begin = make("begin", tr("Begin"), "media-playback-start", &ConductPage::begin);
    m_pause = make("pause", tr("Pause"), "media-playback-pause", &ConductPage::pause);
    m_complete = make("complete", tr("Complete"), "dialog-ok", &ConductPage::complete);
    m_wrapUp = make("wrapup", tr("Wrap up"), "view-task", &ConductPage::wrapUp);
    m_sheet = make("sheet", tr("Session sheet"), "document-edit", &ConductPage::openSheet);
    m_private = new QAction(theme::icon(QStringLiteral("view-hidden")), tr("Private notes"), this);
    m_private->setObjectName(QStringLiteral("conduct.private"));
    m_private->setCheckable(true);
    m_private->setShortcut(Qt::Key_F8);
    connect(m_private, &QAction::toggled, this, &ConductPage::showPrivate);
}

QAction *ConductPage::primaryAction()
{
    if (m_state != State::Work || controller().isReadOnly())
        return m_state == State::Gone ? nullptr : m_sheet;
    m_begin->setText(m_desk->session().status == SessionStatus::InProgress ? tr("Go on") : tr("Begin"));
    return m_clock->isRunning() ? m_wrapUp : m_begin;
}

QList<QAction *> ConductPage::secondaryActions()
{
    if (m_state != State::Work)
        return {};
    if (m_clock->isRunning())
        return {m_pause, m_private, m_complete, m_sheet};
    return {m_wrapUp, m_private, m_complete, m_sheet};
}

void ConductPage::begin()
{
    if (m_state != State::Work || !m_desk->flush())
        return;
    if (m_desk->session().status == SessionStatus::InProgress && m_desk->session().conduct.startedAt) {
        goOn();
        return;
    }
    const bool begun = controller().transact({QStringLiteral("session.begin"), m_desk->agent()}, [&](Db &db) {
        std::optional<Session> session = sessionstore::find(db, *m_session);
        if (!session || isHeld(session->status))
            return;
        session->status = SessionStatus::InProgress;
        session->day = controller().today();
        session->conduct.startedAt = controller().nowUtc();
        session->conduct.startedZone = controller().settings().zone;
        sessionstore::update(db, *session);
    });
    if (begun)
        goOn();
}

void ConductPage::goOn()
{
    m_clock->start();
    m_selfAssessment->setFocus();
    Q_EMIT titleChanged();
}

void ConductPage::pause()
{
    m_clock->pause();
    keepTime();
    Q_EMIT titleChanged();
}

void ConductPage::keepTime()
{
    if (m_state != State::Work || !m_session || controller().isReadOnly() || !controller().hasBook() ||
        m_keptAt == m_clock->conduct().elapsedSeconds)
        return;
    m_keptAt = m_clock->conduct().elapsedSeconds;
    if (m_keptAt == 0 && m_clock->conduct().step == 0)
        return;
    controller().keep([this](Db &db) { sessionstore::keepTime(db, *m_session, m_clock->conduct()); });
}

void ConductPage::goToStep(int step)
{
    m_clock->setStep(step);
    m_keptAt = -1;
    keepTime();
    showTime();
    if (step + 1 >= int(m_desk->session().steps.size()))
        m_steps->setFocus();
}

void ConductPage::openFindings()
{
    m_desk->choose(QStringLiteral("findings"),
                   [](SessionDraft &session) { session.conduct.findingsShown = true; });
    leadTo(m_findings);
}

void ConductPage::showPrivate(bool visible)
{
    m_private->setChecked(visible);
    m_privatePart->setVisible(visible);
    if (visible) // when the page has made room for it
        QTimer::singleShot(0, m_privateNote, [this] { leadTo(m_privateNote); });
}

void ConductPage::wrapUp()
{
    leadTo(m_recordPart);
    m_record->focusPart(SessionIssue::ActionItemMissing);
}

void ConductPage::complete()
{
    if (m_state != State::Work || !m_desk->flush())
        return;
    m_clock->pause();
    keepTime();
    if (!m_desk->session().minutes && m_clock->conduct().elapsedSeconds > 0)
        m_desk->choose(QStringLiteral("minutes"), [minutes = minutesHeld(m_clock->conduct())](
                                                      SessionDraft &session) { session.minutes = minutes; });
    const std::vector<MissingPart> parts = m_record->missing();
    const auto first =
        std::find_if(parts.begin(), parts.end(), [](const MissingPart &part) { return !part.isWarning; });
    if (first != parts.end()) {
        m_record->show();
        m_completion->show(parts, {}, false);
        controller().say(tr("Not completed yet: %1").arg(first->text));
        settle(first->issue);
        Q_EMIT titleChanged();
        return;
    }
    const std::vector<FollowUpStep> steps = m_completion->followUps()->steps();
    const SessionDraft done = m_desk->session();
    const CompletionOutcome outcome = completeSession(controller(), *m_desk, m_data, steps);
    if (outcome == CompletionOutcome::Failed)
        return;
    controller().say(
        outcome == CompletionOutcome::Completed
            ? completedWords(done, m_data.settings.cadence, m_desk->agent(), steps, controller().today())
            : tr("This session was completed already."),
        outcome == CompletionOutcome::Completed);
    const std::optional<Place> place =
        outcome == CompletionOutcome::Completed ? escalated(controller(), done, *m_session) : std::nullopt;
    if (place)
        Q_EMIT goTo(*place);
    else
        openSheet();
}

void ConductPage::settle(SessionIssue issue)
{
    if (issue == SessionIssue::DayInFuture)
        m_desk->choose(QStringLiteral("day"),
                       [today = controller().today()](SessionDraft &session) { session.day = today; });
    else if (isOfFocus(issue))
        openSheet();
    else
        m_record->focusPart(issue);
}

void ConductPage::openSheet()
{
    if (m_session)
        Q_EMIT goTo({QStringLiteral("session"), m_session->value()});
}

} // namespace coachbook::ui
