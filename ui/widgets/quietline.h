// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QTimer;

namespace coachbook::ui {

class ElidedLabel;

/// Says what just happened, with Undo beside it, and goes away by itself; Ctrl+Z stays.
class QuietLine : public QWidget
{
    Q_OBJECT
public:
    explicit QuietLine(QWidget *parent = nullptr);
    void say(const QString &text, bool withUndo);

Q_SIGNALS:
    void undoClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_text;
    QPushButton *m_undo;
    QTimer *m_away;
};

} // namespace coachbook::ui
