// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evaluation.h"
#include <QDialog>

class QDialogButtonBox;

namespace coachbook::ui {

/// One evaluation as it was made: each question with its score and the evaluator's comment. To read, not to
/// edit.
class EvaluationDialog : public QDialog
{
    Q_OBJECT
public:
    EvaluationDialog(const Evaluation &evaluation, const Scorecard &card, const QString &agent, QDate today,
                     QWidget *parent = nullptr);
    static constexpr int ReadTranscript = 2; ///< a result beside Accepted and Rejected
    void offerTranscript(bool isThere);      ///< a button to read what was said

private:
    QDialogButtonBox *m_buttons;
};

} // namespace coachbook::ui
