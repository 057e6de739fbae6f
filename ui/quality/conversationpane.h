// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/interaction.h"
#include "core/domain/moment.h"
#include "core/domain/transcript.h"
#include <QWidget>
#include <vector>

class QListView;
class QPushButton;

namespace coachbook::ui {

class Label;
class PlayerBar;
class TurnDelegate;
class TurnModel;

/// The interaction that is evaluated: its facts and what was said, to choose the turns of a moment from.
class ConversationPane : public QWidget
{
    Q_OBJECT
public:
    explicit ConversationPane(QWidget *parent = nullptr);
    void showFacts(const QStringList &facts);
    void showTurns(std::vector<Turn> turns); ///< empty: there is no transcript
    bool isEmpty() const { return m_turns.empty(); }
    void showMoments(const std::vector<Moment> &moments);
    void showRecording(const QString &path); ///< empty: none is linked
    void setReadOnly(bool readOnly);
    void hideMarking(); ///< where moments are not marked: the conversation is only read
    /// Times and quote of the turns that are chosen; where none is, the time at which the player stands.
    MomentDraft chosenPart() const;

Q_SIGNALS:
    void markClicked();
    void momentOpened(coachbook::MomentId moment);

private:
    QWidget *makeTurns();
    void connectPlayer();
    void showMetrics();
    void followPlayer(qint64 ms);
    void seekTurn(int row);
    std::vector<int> chosenRows() const;

    Label *m_facts, *m_metrics, *m_none;
    PlayerBar *m_player;
    TurnModel *m_model;
    TurnDelegate *m_delegate;
    QListView *m_list;
    QPushButton *m_mark;
    std::vector<Turn> m_turns;
    std::vector<Moment> m_moments;
};

/// "Voice · Billing · 12 Nov 10:42 · 5:12 talk, 0:30 hold · CSAT 4", each a fact.
QStringList interactionFacts(const std::optional<Interaction> &interaction, const QString &ref, QDate today,
                             const QString &zone);

} // namespace coachbook::ui
