// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/badge.h"
#include <QWidget>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace coachbook::ui {

/// One line of a list: who, what, why in words, and one button.
struct Row
{
    QString who;
    Badge what;  ///< state or kind as a word, with shape where it is a state
    QString why; ///< wraps
    QString button;
    bool operator==(const Row &) const = default;
};

/// A row drawn as text, with a real button; Enter or a click on the text opens what it is about.
class RowWidget : public QWidget
{
    Q_OBJECT
public:
    explicit RowWidget(const Row &row, QWidget *parent = nullptr);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened();
    void buttonClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    int textWidth(int width) const;
    bool stateBelow(int width) const;
    Row m_row;
    QPushButton *m_button = nullptr;
};

/// A column of rows with lines between. Rows beyond `most` are told by a last line that opens the rest.
class RowList : public QWidget
{
    Q_OBJECT
public:
    explicit RowList(QWidget *parent = nullptr);
    void setRows(const std::vector<Row> &rows, int most = 40);
    int count() const { return m_shown; }

Q_SIGNALS:
    void opened(int row);
    void buttonClicked(int row);
    void moreClicked();

private:
    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
    int m_shown = 0;
};

} // namespace coachbook::ui
