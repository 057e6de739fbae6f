// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calibration.h"
#include <QWidget>

class QBoxLayout;

namespace coachbook::ui {

class Label;
class RowList;

/// A round at a glance: what to do next, who is in, the interactions.
class CalibrationOverview : public QWidget
{
    Q_OBJECT
public:
    explicit CalibrationOverview(QWidget *parent = nullptr);
    /// `facts`: of each interaction, in their order.
    void show(const CalibrationRound &round, const std::vector<QStringList> &facts, QDate today,
              bool readOnly);

Q_SIGNALS:
    void typeInWanted(coachbook::EvaluatorId evaluator);
    void itemWanted(coachbook::CalibrationItemId item);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeCard(const QString &title, RowList *list);
    void showEvaluators(QDate today, bool readOnly);
    void showItems(const std::vector<QStringList> &facts, bool readOnly);

    CalibrationRound m_round;
    Label *m_next;
    RowList *m_evaluators, *m_items;
    QBoxLayout *m_columns;
};

} // namespace coachbook::ui
