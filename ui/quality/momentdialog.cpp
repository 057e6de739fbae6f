// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/momentdialog.h"
#include "core/domain/evaluation.h"
#include "ui/quality/qualitywords.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace coachbook::ui {
namespace {

QString timeText(const std::optional<qint64> &ms)
{
    return ms ? momentText(static_cast<int>(*ms / 1000)) : QString();
}

/// What was shown is what was meant, to the second: the milliseconds of a turn stay when nothing was typed.
std::optional<qint64> timeOf(const QLineEdit &edit, const std::optional<qint64> &before)
{
    return edit.text() == timeText(before) ? before : momentTime(edit.text());
}

QPlainTextEdit *textBox(const QString &text, int lines)
{
    auto *box = new QPlainTextEdit(text);
    box->setTabChangesFocus(true);
    box->setFixedHeight(box->fontMetrics().lineSpacing() * lines + theme::group);
    return box;
}

} // namespace

MomentDialog::MomentDialog(const MomentDraft &draft, const Scorecard *card, bool isNew, QWidget *parent)
    : QDialog(parent), m_draft(draft), m_form(new Form), m_kind(new QComboBox), m_question(new QComboBox),
      m_from(new QLineEdit(timeText(draft.startMs))), m_to(new QLineEdit(timeText(draft.endMs))),
      m_quote(textBox(draft.quote, 3)), m_note(textBox(draft.note, 3))
{
    const DialogFrame frame = frameDialog(
        *this, isNew ? tr("Mark a moment") : tr("Moment"),
        tr("A part of the conversation worth talking about. It goes into the library, and is offered "
           "when the session is prepared."),
        m_form, isNew ? tr("Mark") : tr("Save"));
    m_ok = frame.ok;
    for (const MomentKind kind : {MomentKind::ToImprove, MomentKind::Example})
        m_kind->addItem(momentKindText(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(draft.kind)));
    m_form->addRow(tr("&Kind"), m_kind);
    m_form->addRow(tr("&From"), m_from, tr("Minutes and seconds, such as 3:42; may be left empty"));
    m_form->addRow(tr("&To"), m_to);
    m_form->addRow(tr("&Quote"), m_quote);
    m_form->addRow(tr("&Note"), m_note);
    if (card) {
        m_questions = card->questions;
        m_question->addItem(tr("None"));
        for (const Question &question : m_questions) {
            m_question->addItem(question.text);
            if (draft.question == question.id)
                m_question->setCurrentIndex(m_question->count() - 1);
        }
        m_form->addRow(tr("&Belongs to"), m_question);
    } else {
        m_question->setParent(this);
        m_question->hide();
    }
    if (!isNew) {
        QPushButton *remove = frame.buttons->addButton(tr("Remove"), QDialogButtonBox::DestructiveRole);
        connect(remove, &QPushButton::clicked, this, [this] { done(Removed); });
    }
    connect(m_from, &QLineEdit::textChanged, this, &MomentDialog::showProblems);
    connect(m_to, &QLineEdit::textChanged, this, &MomentDialog::showProblems);
    showProblems();
    (draft.quote.isEmpty() ? static_cast<QWidget *>(m_from) : m_note)->setFocus();
}

MomentDraft MomentDialog::draft() const
{
    MomentDraft draft = m_draft;
    draft.kind = static_cast<MomentKind>(m_kind->currentData().toInt());
    draft.startMs = timeOf(*m_from, m_draft.startMs);
    draft.endMs = timeOf(*m_to, m_draft.endMs);
    draft.quote = m_quote->toPlainText().trimmed();
    draft.note = m_note->toPlainText().trimmed();
    if (m_questions.empty())
        return draft;
    draft.question.reset();
    if (const int row = m_question->currentIndex(); row > 0) {
        const Question &question = m_questions[static_cast<std::size_t>(row - 1)];
        draft.question = question.id;
        draft.behaviour = question.behaviour;
    }
    return draft;
}

void MomentDialog::showProblems()
{
    const auto problemOf = [](const QLineEdit *edit) {
        return edit->text().trimmed().isEmpty() || momentTime(edit->text())
                   ? QString()
                   : tr("Write it as minutes and seconds, such as 3:42.");
    };
    const QString from = problemOf(m_from);
    QString to = problemOf(m_to);
    const MomentDraft now = draft();
    if (to.isEmpty() && now.endMs && (!now.startMs || *now.endMs < *now.startMs))
        to = tr("This is before it begins.");
    m_form->setProblem(m_from, from);
    m_form->setProblem(m_to, to);
    m_ok->setEnabled(from.isEmpty() && to.isEmpty());
}

} // namespace coachbook::ui
