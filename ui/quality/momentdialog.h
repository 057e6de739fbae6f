// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/moment.h"
#include "core/domain/scorecard.h"
#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace coachbook::ui {

class Form;

/// One moment: its kind, time, quote, note and the question it belongs to.
class MomentDialog : public QDialog
{
    Q_OBJECT
public:
    enum Outcome { Removed = 2 }; ///< beside accepted and rejected
    /// `card` may be null: then there is no question to choose.
    MomentDialog(const MomentDraft &draft, const Scorecard *card, bool isNew, QWidget *parent = nullptr);
    MomentDraft draft() const;

private:
    void showProblems();
    MomentDraft m_draft;
    std::vector<Question> m_questions;
    Form *m_form;
    QComboBox *m_kind, *m_question;
    QLineEdit *m_from, *m_to;
    QPlainTextEdit *m_quote, *m_note;
    QPushButton *m_ok;
};

} // namespace coachbook::ui
