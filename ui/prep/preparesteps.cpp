// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// What one does with the session as a whole: print it, send it, complete it, take it back.
#include "core/domain/smart.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/sessionstore.h"
#include "ui/prep/completing.h"
#include "ui/prep/focuseditor.h"
#include "ui/prep/followuplist.h"
#include "ui/prep/preparepage.h"
#include "ui/prep/prepfields.h"
#include "ui/prep/preppart.h"
#include "ui/prep/recordpart.h"
#include "ui/prep/recordside.h"
#include "ui/prep/sessiondesk.h"
#include "ui/prep/sessionpaper.h"
#include "ui/prep/sheetlists.h"
#include "ui/prep/sourcespane.h"
#include "ui/printing/printjobs.h"
#include "ui/shell/bookcontroller.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/prepsheet.h"
#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <algorithm>

namespace coachbook::ui {

QAction *PreparePage::makeAction(const QString &name, const QString &text, const QString &icon,
                                 void (PreparePage::*run)())
{
    auto *action = new QAction(theme::icon(icon), text, this);
    action->setObjectName(QStringLiteral("session.") + name);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void PreparePage::makeActions()
{
    m_anew = makeAction(QStringLiteral("anew"), tr("Prepare anew"), QStringLiteral("document-edit"),
                        &PreparePage::prepareAnew);
    m_record = makeAction(QStringLiteral("record"), tr("Record it"), QStringLiteral("document-edit"),
                          &PreparePage::recordIt);
    m_hold = makeAction(QStringLiteral("hold"), tr("Hold the session"),
                        QStringLiteral("media-playback-start"), &PreparePage::holdIt);
    m_complete = makeAction(QStringLiteral("complete"), tr("Complete"), QStringLiteral("dialog-ok"),
                            &PreparePage::complete);
    m_edit =
        makeAction(QStringLiteral("edit"), tr("Edit"), QStringLiteral("document-edit"), &PreparePage::edit);
    m_print = makeAction(QStringLiteral("print"), tr("Print…"), QStringLiteral("document-print"),
                         &PreparePage::print);
    m_pdf = makeAction(QStringLiteral("pdf"), tr("Save as PDF…"), QStringLiteral("document-export"),
                       &PreparePage::savePdf);
    m_private = new QAction(tr("With private notes, this once"), this);
    m_private->setObjectName(QStringLiteral("session.private"));
    m_private->setCheckable(true);
    m_noShow = makeAction(QStringLiteral("noshow"), tr("Agent did not come"), QStringLiteral("dialog-cancel"),
                          &PreparePage::markNoShow);
    m_cancelled = makeAction(QStringLiteral("cancel"), tr("Session was cancelled"),
                             QStringLiteral("dialog-cancel"), &PreparePage::markCancelled);
    m_remove = makeAction(QStringLiteral("remove"), tr("Remove this draft"), QStringLiteral("edit-delete"),
                          &PreparePage::removeDraft);
    makeAfterActions();
}

QAction *PreparePage::primaryAction()
{
    switch (m_state) {
    case State::Gone:
        return nullptr;
    case State::Over:
        return controller().isReadOnly() ? nullptr : isLockedNow() ? m_addendum : m_edit;
    case State::Work:
        break;
    }
    if (controller().isReadOnly() || isOver())
        return nullptr;
    return m_parts->currentIndex() == RecordingPart ? m_complete : m_hold;
}

QList<QAction *> PreparePage::secondaryActions()
{
    m_invite->setText(m_desk->session().status == SessionStatus::Cancelled ? tr("Save cancellation (.ics)…")
                                                                           : tr("Save invitation (.ics)…"));
    if (m_state == State::Gone)
        return {};
    if (m_state == State::Over || isOver() || controller().isReadOnly()) {
        QList<QAction *> actions{m_pdf, m_print, m_private, m_history};
        if (!m_desk->session().recap.isEmpty() && !controller().isReadOnly())
            actions = {m_copyRecap, m_pdf, m_mailRecap, m_saveRecap, m_print, m_private, m_history};
        if (m_state == State::Over && !isLockedNow() && isHeld(m_desk->session().status) &&
            !controller().isReadOnly())
            actions << m_addendum;
        if (m_session && m_desk->session().status == SessionStatus::Cancelled)
            actions << m_invite;
        return actions;
    }
    if (m_parts->currentIndex() == RecordingPart)
        return {m_print, m_pdf, m_private, m_hold, m_invite, m_noShow, m_cancelled, m_remove};
    return {m_record, m_pdf, m_print, m_private, m_invite, m_noShow, m_cancelled, m_remove};
}

QString PreparePage::title() const
{
    if (m_state == State::Gone)
        return tr("Session");
    QString type = sessionTypeText(m_desk->session().type);
    type[0] = type[0].toUpper();
    return tr("%1 with %2", "One-on-one with Maya Okafor").arg(type, m_desk->agent());
}

QString PreparePage::subtitle() const
{
    if (m_state == State::Gone)
        return {};
    const SessionDraft &session = m_desk->session();
    QString when = weekdayText(session.day, controller().today());
    if (session.start)
        when = tr("%1 at %2", "Thu 26 Nov at 10:00").arg(when, hoursAndMinutes(*session.start));
    if (m_state == State::Over)
        return tr("%1, %2", "12 Nov, completed").arg(when, sessionStatusText(session.status));
    return tr("%1, %2 minutes · %3", "Thu 26 Nov, 30 minutes · overdue by 2 days")
        .arg(when)
        .arg(session.plannedMinutes)
        .arg(badgeOf(m_data.preparation.due).word);
}

QString PreparePage::manualPage() const
{
    const bool records = m_state == State::Over || m_parts->currentIndex() == RecordingPart;
    return records ? QStringLiteral("recording") : QStringLiteral("preparing");
}

void PreparePage::flush()
{
    m_desk->flush();
    if (!unsavedItem().isEmpty())
        controller().say(tr("An action item for %1 is not saved yet: it waits on the session's page")
                             .arg(m_desk->agent()));
}

QString PreparePage::unsavedItem() const
{
    for (const SessionDesk::Item &item : m_desk->items()) {
        const QString reason =
            unsavedReason(item.draft, smartFindings(item.draft, m_data.settings.kpis, controller().today()));
        if (item.isChanged && !reason.isEmpty() && !item.draft.text.trimmed().isEmpty())
            return tr("An action item is not saved yet: its wording is vague and has no reason.");
    }
    return {};
}

void PreparePage::prepareAnew()
{
    if (m_agent)
        Q_EMIT goTo({QStringLiteral("prepare"), m_agent->value()});
}

void PreparePage::recordIt()
{
    showPart(RecordingPart);
}

void PreparePage::holdIt()
{
    if (m_session && m_desk->flush())
        Q_EMIT goTo({QStringLiteral("conduct"), m_session->value()});
}

void PreparePage::edit()
{
    if (isLockedNow())
        return;
    m_editing = true;
    refresh();
    showPart(RecordingPart);
}

bool PreparePage::mayComplete()
{
    if (!m_desk->flush())
        return false;
    const std::vector<MissingPart> parts = m_recordPart->missing();
    const auto first =
        std::find_if(parts.begin(), parts.end(), [](const MissingPart &part) { return !part.isWarning; });
    const QString unsaved = unsavedItem();
    if (first == parts.end() && unsaved.isEmpty())
        return true;
    showPart(RecordingPart);
    m_completion->show(parts, unsaved, false);
    if (first == parts.end()) {
        controller().say(unsaved);
        return false;
    }
    controller().say(tr("Not completed yet: %1").arg(first->text));
    if (first->issue != SessionIssue::DayInFuture)
        settle(first->issue);
    return false;
}

void PreparePage::complete()
{
    if (m_state != State::Work || !mayComplete())
        return;
    const std::vector<FollowUpStep> steps = m_completion->followUps()->steps();
    const SessionDraft done = m_desk->session();
    switch (completeSession(controller(), *m_desk, m_data, steps)) {
    case CompletionOutcome::Completed:
        controller().say(
            completedWords(done, m_data.settings.cadence, m_desk->agent(), steps, controller().today()),
            true);
        if (const std::optional<Place> place = escalated(controller(), done, *m_session))
            Q_EMIT goTo(*place);
        break;
    case CompletionOutcome::AlreadyOver:
        controller().say(tr("This session was completed already."));
        break;
    case CompletionOutcome::Failed:
        break;
    }
}

void PreparePage::settle(SessionIssue issue)
{
    if (issue == SessionIssue::DayInFuture) {
        m_desk->choose(QStringLiteral("day"),
                       [today = controller().today()](SessionDraft &session) { session.day = today; });
        return;
    }
    const bool onSheet = isOfFocus(issue);
    showPart(onSheet ? PreparePart : RecordingPart);
    if (onSheet)
        m_prep->focus()->takeFocus();
    else
        m_recordPart->focusPart(issue);
}

std::optional<paper::SheetInput> PreparePage::sheet()
{
    m_desk->flush();
    std::optional<paper::SheetInput> input;
    controller().guarded([&] {
        Db &db = controller().db();
        const QDate today = controller().today();
        const BookSettings &settings = controller().settings();
        if (m_desk->id())
            input = paper::sheetInput(db, Session{m_desk->session(), *m_desk->id()}, settings, today);
        else if (m_agent)
            input = paper::sheetInput(db, *m_agent, settings, today);
    });
    return input;
}

paper::PrivateNotes PreparePage::takeNotesChoice()
{
    const bool include = m_private->isChecked();
    m_private->setChecked(false); // asked for anew each time
    return include ? paper::PrivateNotes::Include : paper::PrivateNotes::LeaveOut;
}

void PreparePage::print()
{
    if (const std::optional<paper::SheetInput> input = sheet())
        previewSheet(controller(), window(), *input, takeNotesChoice());
}

void PreparePage::savePdf()
{
    if (const std::optional<paper::SheetInput> input = sheet())
        saveSheet(controller(), *input, takeNotesChoice());
}

void PreparePage::markCancelled()
{
    endAs(SessionStatus::Cancelled, tr("Session with %1 cancelled").arg(m_desk->agent()));
}

void PreparePage::markNoShow()
{
    endAs(SessionStatus::NoShow, tr("%1 did not come").arg(m_desk->agent()));
}

void PreparePage::endAs(SessionStatus status, const QString &said)
{
    if (!m_session || !m_desk->flush())
        return;
    const bool ended =
        controller().transact({QStringLiteral("session.cancel"), m_desk->agent()}, [&](Db &db) {
            std::optional<Session> session = sessionstore::find(db, *m_session);
            if (!session)
                return;
            session->status = status;
            sessionstore::update(db, *session);
        });
    if (ended)
        controller().say(said, true);
}

void PreparePage::removeDraft()
{
    if (!m_session || !m_desk->flush())
        return;
    const QString agent = m_desk->agent();
    if (controller().transact({QStringLiteral("session.remove"), agent},
                              [&](Db &db) { sessionstore::remove(db, *m_session); }))
        controller().say(tr("Draft with %1 removed").arg(agent), true);
}

void PreparePage::markSent(bool sent)
{
    if (!m_session || !m_desk->flush())
        return;
    const QDateTime now = nowLocal().toUTC();
    controller().transact({QStringLiteral("session.agenda"), m_desk->agent()}, [&](Db &db) {
        std::optional<Session> session = sessionstore::find(db, *m_session);
        if (!session)
            return;
        session->agendaSentAt = sent ? std::optional(now) : std::nullopt;
        sessionstore::update(db, *session);
    });
}

void PreparePage::closeItem(const ActionItem &item)
{
    const QString agent = m_desk->agent();
    if (controller().transact({QStringLiteral("action.close"), agent},
                              [&](Db &db) { actionitemstore::update(db, item); }))
        controller().say(tr("Action item of %1: %2").arg(agent, actionStateText(item.state)), true);
}

void PreparePage::askWhere(const SessionFocus &focus, const Evidence &evidence, QPushButton *button)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<SessionFocus> &taken = m_desk->session().focus;
    for (std::size_t at = 0; at < taken.size(); ++at) {
        QAction *action = menu->addAction(tr("Evidence for “%1”").arg(theme::noMnemonic(taken[at].text)));
        connect(action, &QAction::triggered, this,
                [this, at, evidence] { m_prep->focus()->addEvidence(at, evidence); });
    }
    const bool known = focus.text.isEmpty() ||
                       std::any_of(taken.begin(), taken.end(),
                                   [&](const SessionFocus &each) { return isSameFocus(each, focus); });
    if (!known) {
        QAction *action = menu->addAction(tr("New focus “%1”").arg(theme::noMnemonic(focus.text)));
        connect(action, &QAction::triggered, this, [this, focus] {
            if (!m_prep->focus()->add(focus))
                showPart(PreparePart);
        });
    }
    QAction *look = menu->addAction(tr("Interaction to look at"));
    connect(look, &QAction::triggered, this, [this, evidence] { m_prep->calls()->add(evidence); });
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void PreparePage::focusFind()
{
    if (m_state != State::Work)
        return;
    showPart(m_isNarrow ? SourcesPart : PreparePart);
    m_sources->focusFind();
}

} // namespace coachbook::ui
