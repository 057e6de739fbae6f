// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentpage.h"
#include "ui/actions/itemactions.h"
#include "ui/agents/agentactions.h"
#include "ui/agents/agentcards.h"
#include "ui/agents/agentfacts.h"
#include "ui/agents/progresscard.h"
#include "ui/agents/timelineview.h"
#include "ui/plan/planactions.h"
#include "ui/shell/bookcontroller.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/emptystate.h"
#include <QAction>
#include <QBoxLayout>
#include <QStackedLayout>
#include <algorithm>

namespace coachbook::ui {
namespace {

constexpr int oneColumnUnder = 1000;
constexpr int scrollGap = theme::related + theme::small; ///< between the cards and the scroll bar beside them

} // namespace

AgentPage::AgentPage(BookController &controller, QWidget *parent)
    : Page(controller, parent), m_stack(new QStackedLayout), m_facts(new FactsCard),
      m_timeline(new TimelineView), m_figures(new FiguresCard), m_items(new OpenItemsCard),
      m_plan(new PlanCard), m_note(new NoteCard), m_progress(new ProgressCard)
{
    makeActions();
    layOut();
    connectCards();
    setFocusProxy(m_timeline);
}

void AgentPage::layOut()
{
    auto *content = new QWidget;
    auto *whole = new QVBoxLayout(content);
    whole->setContentsMargins(theme::margin, 0, theme::margin - scrollGap, theme::margin);
    whole->setSpacing(theme::group);
    m_top = new QHBoxLayout;
    m_top->setContentsMargins(0, 0, scrollGap, 0);
    whole->addLayout(m_top);
    m_row = new QHBoxLayout;
    m_row->setSpacing(theme::group);
    auto *side = new QWidget;
    m_side = new QVBoxLayout(side);
    m_side->setContentsMargins(0, 0, scrollGap, 0);
    m_side->setSpacing(theme::group);
    auto *noFigures = new Card;
    noFigures->column()->addWidget(new EmptyState(
        QStringLiteral("office-chart-line"), tr("No figures yet"),
        tr("Import interactions and evaluations to see here how this agent is doing. The first session can "
           "be prepared without them: the sheet brings the steps and the questions."),
        m_import));
    m_noFigures = noFigures;
    for (QWidget *card :
         {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_figures), m_noFigures,
          static_cast<QWidget *>(m_items), static_cast<QWidget *>(m_plan), static_cast<QWidget *>(m_note)})
        m_side->addWidget(card);
    m_side->addStretch();
    m_row->addWidget(scrolled(side), 6);
    whole->addLayout(m_row, 1);
    m_top->addWidget(m_facts);
    m_row->insertWidget(0, m_timeline, 5);
    m_stack->addWidget(content);
    auto *team = new QAction(tr("See the team"), this);
    team->setObjectName(QStringLiteral("agentPage.team"));
    connect(team, &QAction::triggered, this, [this] { Q_EMIT goTo({QStringLiteral("team")}); });
    m_stack->addWidget(new EmptyState(QStringLiteral("user"), tr("This agent is not in the book"),
                                      tr("The agent was removed, or adding it was undone."), team));
    setLayout(m_stack);
}

void AgentPage::connectCards()
{
    connect(m_timeline, &TimelineView::opened, this, &AgentPage::openEntry);
    connect(m_figures, &FiguresCard::weeksChanged, this,
            [this] { controller().guarded([this] { refresh(); }); });
    connect(m_items, &OpenItemsCard::closeClicked, this, &AgentPage::openItem);
    connect(m_progress, &ProgressCard::acknowledgeClicked, this,
            [this] { agentactions::acknowledge(this->controller(), window(), *m_id); });
    connect(m_plan, &PlanCard::openClicked, this, &AgentPage::openPlan);
    connect(m_note, &NoteCard::edited, this, [this](const QString &note) {
        if (m_id && controller().hasBook() && !controller().isReadOnly())
            agentactions::setPrivateNote(controller(), *m_id, note);
    });
}

/// One column: facts, cards and the whole timeline scroll together. Two: the timeline scrolls by itself.
void AgentPage::arrange(bool oneColumn)
{
    if (oneColumn == m_oneColumn)
        return;
    m_oneColumn = oneColumn;
    if (oneColumn) {
        m_side->insertWidget(0, m_facts);
        m_side->insertWidget(m_side->count() - 1, m_timeline); // before the stretch
    } else {
        m_top->addWidget(m_facts);
        m_row->insertWidget(0, m_timeline, 5);
    }
    m_timeline->setWhole(oneColumn);
    setFocusProxy(oneColumn ? nullptr : m_timeline);
}

void AgentPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange(width() < oneColumnUnder);
}

QString AgentPage::title() const
{
    return m_record ? m_record->agent.name : tr("Agent");
}

QString AgentPage::subtitle() const
{
    return m_record ? agentFacts(m_record->agent, m_record->due, controller().today()).subtitle : QString();
}

void AgentPage::setSubject(qint64 id)
{
    if (m_id && m_id->value() == id)
        return;
    flush();
    m_note->forget();
    m_timeline->toTop();
    m_id = AgentId(id);
    m_record.reset();
}

std::optional<AgentId> AgentPage::agentAtHand() const
{
    return m_record ? m_id : std::nullopt;
}

void AgentPage::flush()
{
    if (m_record)
        m_note->flush();
}

void AgentPage::focusFind()
{
    m_timeline->focusFilter();
}

void AgentPage::refresh()
{
    m_record = m_id ? readAgentRecord(controller().db(), controller().settings(), *m_id, controller().today(),
                                      m_figures->weeks())
                    : std::nullopt;
    m_stack->setCurrentIndex(m_record ? 0 : 1);
    showActions();
    if (m_record)
        showRecord();
}

bool AgentPage::needsRefresh(const Changes &changes) const
{
    for (const Entity entity :
         {Entity::Agent, Entity::Session, Entity::ActionItem, Entity::CheckIn, Entity::Plan,
          Entity::Evaluation, Entity::Interaction, Entity::Transcript, Entity::Setting, Entity::Import}) {
        if (changes.has(entity))
            return true;
    }
    return false;
}

void AgentPage::showRecord()
{
    const QDate today = controller().today();
    const bool readOnly = controller().isReadOnly();
    m_facts->show(agentFacts(m_record->agent, m_record->due, today, m_record->shifts),
                  badgeOf(m_record->due));
    m_timeline->setEntries(m_record->timeline, today);
    m_progress->show(m_record->progress, m_record->agent.name, readOnly);
    m_figures->setVisible(m_record->hasFigures);
    m_noFigures->setVisible(!m_record->hasFigures);
    m_figures->show(m_record->charts);
    m_items->show(m_record->openItems, controller().settings(), today, readOnly);
    m_plan->show(m_record->plan, m_record->planItems, today, readOnly);
    m_note->show(m_record->agent.privateNote, readOnly);
}

void AgentPage::openEntry(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case TimelineKind::Session:
        Q_EMIT goTo({QStringLiteral("session"), entry.id});
        break;
    case TimelineKind::Evaluation:
        Q_EMIT goTo({QStringLiteral("evaluate"), entry.id});
        break;
    case TimelineKind::ActionItem:
        openItem(ActionItemId(entry.id));
        break;
    case TimelineKind::CheckIn:
        openCheckIn(CheckInId(entry.id));
        break;
    case TimelineKind::Plan:
        Q_EMIT goTo({QStringLiteral("plan"), entry.id});
        break;
    case TimelineKind::Transcript:
        Q_EMIT goTo({QStringLiteral("transcript"), entry.id});
        break;
    case TimelineKind::History:
        if (controller().isReadOnly())
            break;
        flush();
        if (entry.id > 0)
            agentactions::editPeriod(controller(), window(), AgentPeriodId(entry.id));
        else
            agentactions::edit(controller(), window(), *m_id);
        break;
    }
}

void AgentPage::openItem(ActionItemId id)
{
    const auto &items = m_record->actionItems;
    const auto item =
        std::find_if(items.begin(), items.end(), [id](const ActionItem &i) { return i.id == id; });
    if (item == items.end())
        return;
    if (!isOpen(*item) && item->session)
        Q_EMIT goTo({QStringLiteral("session"), item->session->value()});
    else if (!controller().isReadOnly())
        itemactions::close(controller(), window(), id);
}

void AgentPage::openCheckIn(CheckInId id)
{
    const auto &all = m_record->checkIns;
    const auto found = std::find_if(all.begin(), all.end(), [id](const CheckIn &c) { return c.id == id; });
    if (found == all.end())
        return;
    if (!found->done && !controller().isReadOnly())
        agentactions::recordCheckIn(controller(), window(), CheckIn(*found));
    else if (found->session)
        Q_EMIT goTo({QStringLiteral("session"), found->session->value()});
}

void AgentPage::openPlan()
{
    const std::optional<PlanId> plan =
        m_record->plan ? std::optional(m_record->plan->id) : createPlan(controller(), *m_id);
    if (plan)
        Q_EMIT goTo({QStringLiteral("plan"), plan->value()});
}

} // namespace coachbook::ui
