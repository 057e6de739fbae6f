// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/agendaeditor.h"
#include "ui/prep/prepfields.h"
#include "ui/prep/sessiondesk.h"
#include "ui/viewstate/prepsheet.h"
#include "ui/widgets/growingtext.h"
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPushButton>

namespace coachbook::ui {
namespace {

const QString agendaField = QStringLiteral("agenda");

} // namespace

AgendaEditor::AgendaEditor(SessionDesk &desk, const PrepData &prep, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_data(prep), m_text(new GrowingText(tr("Agenda"))),
      m_copy(new QPushButton(tr("Copy"))), m_mail(new QPushButton(tr("E-mail draft"))),
      m_sent(new QPushButton(tr("Mark as sent"))),
      m_anew(flatButton(tr("Write it anew"), tr("Write the agenda anew")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    m_text->setPlaceholderText(tr("What we look at, how long it takes, which two calls"));
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::related);
    m_copy->setAccessibleName(tr("Copy the agenda"));
    m_mail->setAccessibleName(tr("Open the agenda as an e-mail draft"));
    for (QPushButton *button : {m_copy, m_mail, m_sent})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_anew);
    column->addLayout(row);
    connect(m_text, &GrowingText::typed, this, [this] {
        const QString text = m_text->text();
        m_desk.type(agendaField, [text](SessionDraft &session) { session.agenda = text; });
        showButtons();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_desk.session().agenda);
        Q_EMIT copied();
    });
    connect(m_mail, &QPushButton::clicked, this, &AgendaEditor::mail);
    connect(m_sent, &QPushButton::clicked, this, [this] { Q_EMIT sent(!m_desk.session().agendaSentAt); });
    connect(m_anew, &QPushButton::clicked, this, [this] {
        m_desk.choose(agendaField, [text = made()](SessionDraft &session) { session.agenda = text; });
        m_text->showText(m_desk.session().agenda);
        showButtons();
        m_text->setFocus();
    });
}

QString AgendaEditor::made() const
{
    return agendaFor(m_data.preparation, m_desk.session(), m_data.evaluated, m_data.settings.supervisor)
        .trimmed();
}

void AgendaEditor::show()
{
    m_made = made();
    m_text->showText(m_desk.session().agenda);
    showButtons();
}

void AgendaEditor::follow()
{
    const QString text = made();
    const QString before = m_made;
    m_made = text;
    if (text != before && m_desk.session().agenda.trimmed() == before) {
        m_desk.type(agendaField, [text](SessionDraft &session) { session.agenda = text; });
        m_text->showText(text);
    }
    showButtons();
}

void AgendaEditor::showButtons()
{
    const bool isEmpty = m_desk.session().agenda.trimmed().isEmpty();
    m_copy->setEnabled(!isEmpty);
    m_mail->setEnabled(!isEmpty);
    m_sent->setText(m_desk.session().agendaSentAt ? tr("Not sent after all") : tr("Mark as sent"));
    m_sent->setAccessibleName(m_desk.session().agendaSentAt ? tr("Mark the agenda as not sent")
                                                            : tr("Mark the agenda as sent"));
    m_anew->setVisible(m_desk.session().agenda.trimmed() != m_made);
}

void AgendaEditor::mail()
{
    const SessionDraft &session = m_desk.session();
    QDesktopServices::openUrl(
        agendaMail(m_data.preparation.agent.email, agendaSubject(session), session.agenda));
}

} // namespace coachbook::ui
