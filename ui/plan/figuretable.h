// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace coachbook::ui {

/// Figures in a document: as tall as its lines, can be read and copied, never changed.
class FigureTable : public QTableWidget
{
    Q_OBJECT
public:
    /// The first column takes the room that is left; those with a word in `wordy` are left aligned.
    FigureTable(const QStringList &headers, QList<int> wordy, const QString &name, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void setCell(int row, int column, const QString &text, bool strong = false);
    void finish(); ///< after the rows were set
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<int> m_wordy;
};

} // namespace coachbook::ui
