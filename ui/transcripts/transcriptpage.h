// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/transcript.h"
#include "ui/shell/page.h"

class QListView;
class QStackedLayout;

namespace coachbook::ui {

class FindBar;
class TurnDelegate;
class TurnModel;

/// What was said in one conversation, turn by turn, to read and to find something in. Its subject is a turn:
/// the one to look at.
class TranscriptPage : public Page
{
    Q_OBJECT
public:
    explicit TranscriptPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override;
    QString subtitle() const override;
    QList<QAction *> secondaryActions() override { return {m_evaluate, m_openAgent, m_copy}; }
    QString manualPage() const override { return QStringLiteral("transcripts"); }
    void setSubject(qint64 turn) override;
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override;
    void focusFind() override;
    std::optional<AgentId> agentAtHand() const override;
    /// Marks it wherever it stands and goes to its first place from the turn at hand on.
    void lookFor(const QString &text) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeContent();
    void makeActions();
    void showFound();
    void step(int by);
    void goToMatch(int match);
    void showTurn(int row);
    std::vector<int> chosenRows() const;
    void evaluate();
    void copy(const std::vector<int> &rows);

    std::optional<TurnId> m_turn;
    std::optional<Transcript> m_transcript;
    QString m_agentName, m_extent;
    TurnModel *m_model;
    TurnDelegate *m_delegate;
    QListView *m_list;
    FindBar *m_find;
    int m_match = -1;
    QAction *m_evaluate, *m_openAgent, *m_copy;
    QStackedLayout *m_stack;
};

} // namespace coachbook::ui
