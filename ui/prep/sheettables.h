// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewstate/prepsheet.h"
#include <QTableWidget>

namespace coachbook::ui {

/// A table on the sheet: as tall as its rows, without a frame, to read and to copy (Ctrl+C).
class SheetTable : public QTableWidget
{
    Q_OBJECT
public:
    SheetTable(const QString &name, const QStringList &headers, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void setCell(int row, int column, const QString &text, bool isNumber, bool isStrong = false);
    void fit(); ///< after the rows were set
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

/// KPIs: now, before, baseline, target, n, whether the target is met, and 13 weeks as a line.
class FiguresTable : public SheetTable
{
    Q_OBJECT
public:
    explicit FiguresTable(QWidget *parent = nullptr);
    void show(const std::vector<FigureRow> &rows);
    const std::vector<FigureRow> &rows() const { return m_rows; }

private:
    std::vector<FigureRow> m_rows;
};

/// QA per section and question.
class QualityTable : public SheetTable
{
    Q_OBJECT
public:
    explicit QualityTable(QWidget *parent = nullptr);
    void show(const std::vector<QualityRow> &rows);
    const std::vector<QualityRow> &rows() const { return m_rows; }

private:
    std::vector<QualityRow> m_rows;
};

} // namespace coachbook::ui
