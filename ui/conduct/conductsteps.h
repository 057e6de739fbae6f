// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sessionpace.h"
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace coachbook::ui {

class Label;

/// The steps of the talk as one reads them across a table: the open one large with its prompt, the others as
/// lines that can be gone to.
class ConductSteps : public QWidget
{
    Q_OBJECT
public:
    explicit ConductSteps(QWidget *parent = nullptr);
    void show(const std::vector<SessionStep> &steps, int open);
    void showPace(const SessionPace &pace); ///< what is left of the open step

Q_SIGNALS:
    void chosen(int step);

private:
    void fill();
    QWidget *makeOpen(const SessionStep &step);
    QPushButton *makeLine(int at);
    std::vector<SessionStep> m_steps;
    int m_open = -1;
    QVBoxLayout *m_column;
    Label *m_pace = nullptr;
};

/// The font of the conduct view: large enough to be read by two.
QFont largeFont(double factor = 1.25);

} // namespace coachbook::ui
