// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prep/prepdata.h"
#include <QWidget>

class QVBoxLayout;

namespace coachbook::ui {

class FiguresTable;
class SessionDesk;

/// What the coach has found, for both to look at: the focus with its moments, the questions to ask, the
/// figures. Nothing private is in it.
class Findings : public QWidget
{
    Q_OBJECT
public:
    Findings(const SessionDesk &desk, const PrepData &prep, QWidget *parent = nullptr);
    void show();

private:
    void addFocus(const SessionFocus &focus);
    const SessionDesk &m_desk;
    const PrepData &m_data;
    QVBoxLayout *m_column;
    FiguresTable *m_figures;
};

} // namespace coachbook::ui
