// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agents/agentreader.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QMenu;
class QStackedLayout;

namespace coachbook::ui {

class FactsCard;
class FiguresCard;
class NoteCard;
class OpenItemsCard;
class PlanCard;
class ProgressCard;
class TimelineView;

/// One agent: facts, timeline, figures, open action items, plan, private note.
class AgentPage : public Page
{
    Q_OBJECT
public:
    explicit AgentPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override;
    QString subtitle() const override;
    QAction *primaryAction() override { return m_prepare; }
    QList<QAction *> secondaryActions() override;
    QString manualPage() const override { return QStringLiteral("agent"); }
    void setSubject(qint64 id) override;
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override;
    void flush() override;
    void focusFind() override;
    std::optional<AgentId> agentAtHand() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *makeAction(const char *name, const QString &text, const char *icon,
                        const std::function<void()> &run);
    void makeActions();
    void makeTierMenu();
    void makeCadenceMenu();
    void showCadences();
    void layOut();
    void connectCards();
    void arrange(bool oneColumn);
    void showRecord();
    void showActions();
    void openEntry(const TimelineEntry &entry);
    void openItem(ActionItemId id);
    void openCheckIn(CheckInId id);
    void openPlan();
    void beginOrEndLeave();

    std::optional<AgentId> m_id;
    std::optional<AgentRecord> m_record;
    QAction *m_prepare, *m_edit, *m_leave, *m_tier, *m_cadence, *m_leaveTeam, *m_import, *m_movement;
    QMenu *m_tierMenu, *m_cadenceMenu;
    std::vector<QAction *> m_tiers;    ///< New, Tenured, by hire date
    std::vector<QAction *> m_cadences; ///< by tier, strong performer, another of the agent's own
    QStackedLayout *m_stack;
    QBoxLayout *m_top, *m_row, *m_side; ///< over both columns; the columns; what the right one holds
    FactsCard *m_facts;
    TimelineView *m_timeline;
    FiguresCard *m_figures;
    QWidget *m_noFigures;
    OpenItemsCard *m_items;
    PlanCard *m_plan;
    NoteCard *m_note;
    ProgressCard *m_progress;
    bool m_oneColumn = false;
};

} // namespace coachbook::ui
