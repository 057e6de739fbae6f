// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// What one does with a session that is over: send its recap, add to it, read its history.
#include "core/domain/sessionlock.h"
#include "ui/exporting/invitation.h"
#include "ui/prep/aftertalk.h"
#include "ui/prep/preparepage.h"
#include "ui/prep/sessiondesk.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/historydialog.h"
#include <QAction>
#include <QTimeZone>

namespace coachbook::ui {

void PreparePage::makeAfterActions()
{
    m_copyRecap = makeAction(QStringLiteral("recap.copy"), tr("Copy recap"), QStringLiteral("edit-copy"),
                             &PreparePage::copyTheRecap);
    m_mailRecap = makeAction(QStringLiteral("recap.mail"), tr("E-mail recap"),
                             QStringLiteral("mail-message-new"), &PreparePage::mailTheRecap);
    m_saveRecap = makeAction(QStringLiteral("recap.save"), tr("Save recap as e-mail file…"),
                             QStringLiteral("document-save"), &PreparePage::saveTheRecap);
    m_addendum = makeAction(QStringLiteral("addendum"), tr("Add to it…"), QStringLiteral("list-add"),
                            &PreparePage::addToIt);
    m_history = makeAction(QStringLiteral("history"), tr("History…"), QStringLiteral("view-history"),
                           &PreparePage::showHistory);
    m_invite = makeAction(QStringLiteral("invite"), tr("Save invitation (.ics)…"),
                          QStringLiteral("mail-message-new"), &PreparePage::invite);
}

std::optional<QDate> PreparePage::lockedFrom() const
{
    const QTimeZone zone(m_data.settings.zone.toUtf8());
    return lockDay(m_desk->session(), m_data.settings.cadence.lockAfterDays,
                   zone.isValid() ? zone : QTimeZone::systemTimeZone());
}

bool PreparePage::isLockedNow() const
{
    const std::optional<QDate> from = lockedFrom();
    return from && *from <= controller().today();
}

void PreparePage::copyTheRecap()
{
    copyRecap(controller(), Session{m_desk->session(), *m_session});
}

void PreparePage::mailTheRecap()
{
    mailRecap(controller(), Session{m_desk->session(), *m_session}, m_data.preparation.agent.email);
}

void PreparePage::saveTheRecap()
{
    saveRecap(controller(), Session{m_desk->session(), *m_session}, m_desk->agent(),
              m_data.preparation.agent.email);
}

void PreparePage::addToIt()
{
    addAddendum(controller(), Session{m_desk->session(), *m_session}, m_desk->agent());
}

void PreparePage::invite()
{
    if (m_session && m_desk->flush())
        saveInvitation(controller(), *m_session);
}

void PreparePage::showHistory()
{
    if (m_session)
        HistoryDialog(controller(), RecordKind::Session, m_session->value(), title(), window()).exec();
}

} // namespace coachbook::ui
