// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prep/prepdata.h"
#include "ui/printing/paper.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace coachbook::ui {

class AtHand;
class CompletionPanel;
class FlagLine;
class Label;
class PartBar;
class PrepPart;
class RecordPart;
class RecordView;
class SessionDesk;
class SourcesPane;
enum class SheetOf { Agent, Session };

/// The main job: one session of one agent, prepared and recorded on one page that reads like the sheet it
/// prints, with the sources to fill it from beside it. As "prepare" it goes on with the agent's open draft or
/// makes one; as "session" it shows that session, a held one to read until Edit is pressed.
class PreparePage : public Page
{
    Q_OBJECT
public:
    explicit PreparePage(BookController &controller, QWidget *parent = nullptr);
    ~PreparePage() override;

    QString title() const override;
    QString subtitle() const override;
    QAction *primaryAction() override;
    QList<QAction *> secondaryActions() override;
    QString manualPage() const override;
    void setSubject(qint64 id) override;
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override;
    void flush() override;
    bool canPrint() const override { return m_state != State::Gone; }
    void print() override;
    void focusFind() override;
    std::optional<AgentId> agentAtHand() const override { return m_agent; }

    SessionDesk &desk() const { return *m_desk; }

protected:
    PreparePage(BookController &controller, SheetOf of, QWidget *parent);
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class State { Gone, Work, Over }; ///< nothing to show; being worked on; held, to read
    enum Part { PreparePart, RecordingPart, SourcesPart };

    void makeActions();
    QAction *makeAction(const QString &name, const QString &text, const QString &icon,
                        void (PreparePage::*run)());
    void layOut();
    QWidget *makeWork();
    void connectParts();
    void connectSources();
    /// The agent's session that is not held yet; one that was only planned is filled in, without one a draft
    /// is made.
    void openOrMake(const std::optional<Session> &draft);
    void load();
    void showState(State state);
    void showWork();
    void showSources();
    void showSaved();
    void sessionEdited();
    void showPart(int part);
    void arrange();
    std::vector<ActionItem> sessionItems() const;
    bool isOver() const;
    QDateTime nowLocal() const; ///< the time of the clock on the program's day
    QString unsavedItem() const;

    void prepareAnew();
    void recordIt();
    void holdIt();
    void complete();
    bool mayComplete();
    void settle(SessionIssue issue);
    void edit();
    std::optional<paper::SheetInput> sheet();
    paper::PrivateNotes takeNotesChoice();
    void savePdf();
    void makeAfterActions();
    std::optional<QDate> lockedFrom() const; ///< SESS-7
    bool isLockedNow() const;
    void copyTheRecap();
    void mailTheRecap();
    void saveTheRecap();
    void addToIt();
    void showHistory();
    void invite(); ///< or the cancellation, of a session that was cancelled
    void markCancelled();
    void markNoShow();
    void endAs(SessionStatus status, const QString &said);
    void removeDraft();
    void markSent(bool sent);
    void closeItem(const ActionItem &item);
    void askWhere(const SessionFocus &focus, const Evidence &evidence, QPushButton *button);

    const SheetOf m_of;
    PrepData m_data;
    SessionDesk *m_desk;
    std::optional<AgentId> m_agent;
    std::optional<SessionId> m_session;
    State m_state = State::Gone;
    bool m_editing = false; ///< a session that is over, being corrected
    bool m_making = false;  ///< a draft is being made: what the book tells now is ours
    bool m_isNarrow = false;

    QAction *m_anew, *m_hold, *m_record, *m_complete, *m_edit, *m_print, *m_pdf, *m_private, *m_noShow,
        *m_cancelled, *m_remove, *m_copyRecap, *m_mailRecap, *m_saveRecap, *m_addendum, *m_history, *m_invite;
    QStackedWidget *m_stack, *m_parts, *m_side;
    PartBar *m_bar;
    Label *m_saved;
    FlagLine *m_readOnly;
    PrepPart *m_prep;
    RecordPart *m_recordPart;
    RecordView *m_view;
    SourcesPane *m_sources;
    CompletionPanel *m_completion;
    AtHand *m_atHand;
    QVBoxLayout *m_recordColumn = nullptr, *m_recordSide = nullptr;
    QWidget *m_sourcesTab = nullptr, *m_sourcesSide = nullptr;
    QTimer *m_sourcesLater;
};

/// The same page for one session by its id.
class SessionPage : public PreparePage
{
    Q_OBJECT
public:
    explicit SessionPage(BookController &controller, QWidget *parent = nullptr);
};

} // namespace coachbook::ui
