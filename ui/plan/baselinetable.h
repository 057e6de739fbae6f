// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plandocument.h"
#include <QTableWidget>

namespace coachbook::ui {

/// The baseline of a plan: a line a KPI with value, n, period, the last two weeks and the target. As tall as
/// its lines; the frozen figures can be read and copied, never changed.
class BaselineTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit BaselineTable(QWidget *parent = nullptr);
    void show(const PlanDocument &document, QDate today);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setCell(int row, int column, const QString &text, bool strong = false);
};

} // namespace coachbook::ui
