// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prep/prepdata.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace coachbook::ui {

class FlagLine;
class MethodChoice;
class GrowingText;

/// One focus: its words, why, and the moments it stands on. Words that are only a score are not taken
/// (SESS-8).
class FocusCard : public QWidget
{
    Q_OBJECT
public:
    FocusCard(int number, const PrepData &prep, QWidget *parent = nullptr);
    void show(const SessionFocus &focus, const Recoaching &before);
    const SessionFocus &focus() const { return m_focus; }

Q_SIGNALS:
    void typed(); ///< focus() has other words
    void evidenceRemoved(std::size_t index);
    void replaced(const coachbook::SessionFocus &focus);
    void removed();

private:
    void takeText();
    void fillEvidence();
    void flag();
    void fillChoices();

    const PrepData &m_data;
    SessionFocus m_focus;
    QLineEdit *m_text;
    GrowingText *m_why;
    FlagLine *m_problem, *m_bare;
    MethodChoice *m_method;
    QVBoxLayout *m_evidence;
    QPushButton *m_change;
};

} // namespace coachbook::ui
