// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calibrationresults.h"
#include <QDialog>

class QPushButton;

namespace coachbook::ui {

class AnswerBar;
class Form;
class GrowingText;

/// The score that the evaluators settle on where they had differed, and why.
class AgreedDialog : public QDialog
{
    Q_OBJECT
public:
    AgreedDialog(const CalibrationRound &round, const Disagreement &disagreement, QWidget *parent = nullptr);
    AgreedScore agreed() const;
    bool isRemoved() const { return m_removed; }

private:
    void showProblems();
    Disagreement m_disagreement;
    AnswerBar *m_score;
    GrowingText *m_reason;
    QPushButton *m_ok;
    bool m_removed = false;
};

} // namespace coachbook::ui
