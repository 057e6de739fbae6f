// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace coachbook::ui {

class SessionDesk;
class StepRows;

/// The steps of the session at hand.
class StepsEditor : public QWidget
{
    Q_OBJECT
public:
    explicit StepsEditor(SessionDesk &desk, QWidget *parent = nullptr);
    void show();

private:
    SessionDesk &m_desk;
    StepRows *m_rows;
};

} // namespace coachbook::ui
