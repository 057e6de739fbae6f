// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prep/prepdata.h"
#include "ui/shell/page.h"
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace coachbook::ui {

class FlagLine;
class Label;
class SessionDesk;
class SheetSection;

/// What the sessions of a group share: its name, the moments that are shown, and the way from one agent's
/// session to the next (SESS-6). Shows itself for group sessions only.
class GroupMoments : public QWidget
{
    Q_OBJECT
public:
    GroupMoments(SessionDesk &desk, const PrepData &prep, QWidget *parent = nullptr);
    void show();   ///< the session was put on the desk, or what the group shares has changed
    void follow(); ///< the session was edited

Q_SIGNALS:
    void goTo(const coachbook::ui::Place &place);

private:
    QWidget *makeMoment(const groupstore::Moment &moment, std::size_t index);
    QWidget *makeButtons();
    void showMembers();
    void rename();
    void put(const std::vector<GroupMoment> &moments);
    void write(const SessionGroup &group);
    void print();
    void savePdf();

    SessionDesk &m_desk;
    const PrepData &m_data;
    SheetSection *m_section;
    QLineEdit *m_name;
    Label *m_empty, *m_who;
    QVBoxLayout *m_column, *m_members;
    QPushButton *m_print = nullptr, *m_pdf = nullptr;
};

/// Says where calibrations are worked on. Shows itself for sessions of that type only.
class CalibrationPointer : public QWidget
{
    Q_OBJECT
public:
    explicit CalibrationPointer(const SessionDesk &desk, QWidget *parent = nullptr);
    void show();
    void follow() { show(); }

Q_SIGNALS:
    void goTo(const coachbook::ui::Place &place);

private:
    const SessionDesk &m_desk;
};

} // namespace coachbook::ui
