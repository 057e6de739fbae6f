// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/groupsession.h"
#include "core/storage/momentstore.h"
#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace coachbook::ui {

class BookController;
class Form;
class Label;

/// A new group session: its name, the agents, the day and the template.
class GroupDialog : public QDialog
{
    Q_OBJECT
public:
    explicit GroupDialog(BookController &controller, QWidget *parent = nullptr);
    QString name() const;
    QDate day() const;
    QString templateKey() const;
    std::vector<AgentId> agents() const;

private:
    void fillAgents();
    void showProblems();

    BookController &m_controller;
    Form *m_form;
    QLineEdit *m_name;
    QDateEdit *m_day;
    QWidget *m_dayField;
    QComboBox *m_template;
    QListWidget *m_agents;
    Label *m_count;
    QPushButton *m_ok = nullptr;
};

/// Asks, and makes a session for every agent chosen, all in one step of undo; the first one's id. `moment`:
/// one to begin with.
std::optional<SessionId> beginGroupSession(BookController &controller, QWidget *window,
                                           std::optional<momentstore::Found> moment = std::nullopt);
/// Asks which group session that is not held yet takes the moment, or makes a new one. The session to go to;
/// absent when the moment was taken in and there is nowhere to go, or nothing was done.
std::optional<SessionId> addToGroupSession(BookController &controller, QWidget *window,
                                           const momentstore::Found &moment);
/// Puts the moment among the interactions to look at in its agent's next session, which is prepared when
/// there is none. False when nothing was done.
bool addToSession(BookController &controller, const momentstore::Found &moment);

} // namespace coachbook::ui
