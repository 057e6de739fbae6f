// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evaluation.h"
#include <QDialog>

namespace coachbook::ui {

/// One evaluation as it was made: each question with its score and the evaluator's comment. To read, not to
/// edit.
class EvaluationDialog : public QDialog
{
    Q_OBJECT
public:
    EvaluationDialog(const Evaluation &evaluation, const Scorecard &card, const QString &agent, QDate today,
                     QWidget *parent = nullptr);
};

} // namespace coachbook::ui
