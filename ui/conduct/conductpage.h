// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prep/prepdata.h"
#include "ui/shell/page.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace coachbook::ui {

class Card;
class CompletionPanel;
class CueLog;
class ConductSteps;
class EmptyState;
class Findings;
class FlagLine;
class GroupMoments;
class GrowingText;
class Label;
class ObservationForm;
class RecordPart;
class SessionClock;
class SessionDesk;
class SheetSection;
class TalkMeter;

/// A session while it is held: one column to read across a table, with the time, who speaks, the steps, the
/// agent's own view before the findings, and what is agreed. All that is typed is saved as it is typed. The
/// subject is the session's id.
class ConductPage : public Page
{
    Q_OBJECT
public:
    explicit ConductPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override;
    QString subtitle() const override;
    QAction *primaryAction() override;
    QList<QAction *> secondaryActions() override;
    QString manualPage() const override { return QStringLiteral("conducting"); }
    void setSubject(qint64 id) override;
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override;
    void flush() override;
    std::optional<AgentId> agentAtHand() const override { return m_agent; }
    SessionClock &clock() const { return *m_clock; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class State { Gone, Work, Over };
    void makeActions();
    void layOut();
    QWidget *makeHead();
    QWidget *makeColumn();
    void connectParts();
    void load();
    void showWork();
    void showTime();
    void keepTime();
    void begin();
    void goOn();
    void pause();
    void goToStep(int step);
    void openFindings();
    void showFindings();
    void showPrivate(bool visible);
    void wrapUp();
    void complete();
    void settle(SessionIssue issue);
    void openSheet();

    PrepData m_data;
    SessionDesk *m_desk;
    SessionClock *m_clock;
    std::optional<AgentId> m_agent;
    std::optional<SessionId> m_session;
    State m_state = State::Gone;
    int m_keptAt = -1; ///< elapsed seconds when the time was last written

    QAction *m_begin, *m_pause, *m_complete, *m_wrapUp, *m_private, *m_sheet;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll = nullptr;
    Label *m_time, *m_left;
    TalkMeter *m_talk;
    FlagLine *m_closing, *m_readOnly;
    ConductSteps *m_steps;
    GrowingText *m_selfAssessment, *m_privateNote;
    QPushButton *m_show;
    Label *m_showHint;
    CueLog *m_cues;
    ObservationForm *m_observations;
    GroupMoments *m_group;
    Findings *m_findings;
    RecordPart *m_record;
    CompletionPanel *m_completion;
    SheetSection *m_privatePart = nullptr, *m_recordPart = nullptr;
    Label *m_agentNote;
};

} // namespace coachbook::ui
