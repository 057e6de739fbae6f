// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace coachbook::ui {

class Label;

/// A line to find something on a page: what, how often it is there, the next and the one before.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(const QString &placeholder, QWidget *parent = nullptr);
    QString text() const;
    void setText(const QString &text);
    void showCount(int current, int all); ///< "3 of 12"; `current` is counted from 0, -1: none

Q_SIGNALS:
    void textChanged(const QString &text);
    void stepped(int by); ///< 1: the next, -1: the one before

public:
    void focusText();

private:
    QToolButton *button(const QString &icon, const QString &text, const QKeySequence &keys, int by);
    QLineEdit *m_text;
    QToolButton *m_before, *m_next;
    Label *m_count;
};

} // namespace coachbook::ui
