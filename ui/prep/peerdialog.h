// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/domain/peerpair.h"
#include <QDialog>

class QComboBox;
class QListWidget;
class QPushButton;

namespace coachbook::ui {

class BookController;
class Label;

struct PeerChoice
{
    AgentId agent{0};   ///< who is coached
    AgentId partner{0}; ///< who does it well
    std::optional<Behaviour> behaviour;
};

/// Who sits beside whom: pairs for a behaviour, each with its reason (SESS-6). For one agent, the pairs that
/// agent can be in, and anybody else on the team below them.
class PeerDialog : public QDialog
{
    Q_OBJECT
public:
    PeerDialog(BookController &controller, std::optional<AgentId> agent, std::optional<BehaviourId> about,
               QWidget *parent = nullptr);
    std::optional<PeerChoice> choice() const; ///< absent while nothing is chosen

private:
    QWidget *makeFields();
    void propose();
    void addPairs(const std::vector<PeerPair> &pairs);
    void addOthers(const std::vector<PeerPair> &pairs);
    void addLine(const QString &title, const QString &reason, const PeerChoice &choice);
    const Behaviour *behaviour() const;
    QString nameOf(AgentId id) const;

    BookController &m_controller;
    std::optional<AgentId> m_agent;
    std::vector<Agent> m_agents;
    std::vector<Behaviour> m_behaviours;
    std::vector<PeerChoice> m_choices; ///< one a line of the list
    QComboBox *m_about;
    QListWidget *m_list;
    Label *m_empty;
    QPushButton *m_ok = nullptr;
};

/// Asks for a pair and makes the peer session of the one who is coached, with its observation form. Absent
/// when nothing was made.
std::optional<SessionId> beginPeerSession(BookController &controller, QWidget *window);

} // namespace coachbook::ui
