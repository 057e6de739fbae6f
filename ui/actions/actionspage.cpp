// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionspage.h"
#include "ui/actions/actionboard.h"
#include "ui/actions/itemactions.h"
#include "ui/models/celltable.h"
#include "ui/plan/planstabs.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/historydialog.h"
#include "ui/team/frozentable.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/emptystate.h"
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

namespace coachbook::ui {
namespace {

QComboBox *makeChoice(const QString &name)
{
    auto *combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(10);
    return combo;
}

/// Fills a choice with "All ..." and what there is, and keeps what was chosen.
void fillChoice(QComboBox *combo, const QString &all, const std::map<QString, qint64> &names)
{
    const QSignalBlocker quiet(combo);
    const QVariant before = combo->currentData();
    combo->clear();
    combo->addItem(all);
    for (const auto &[name, id] : names)
        combo->addItem(name, qlonglong(id));
    combo->setCurrentIndex(qMax(0, before.isValid() ? combo->findData(before) : 0));
}

} // namespace

ActionsPage::ActionsPage(BookController &controller, QWidget *parent)
    : Page(controller, parent), m_model(new ActionsModel(this)), m_list(new ActionsFilter(m_model, {}, this)),
      m_board(new ActionBoard(m_model)), m_table(new FrozenTable), m_views(new PartBar),
      m_agent(makeChoice(tr("Agent"))), m_due(makeChoice(tr("Due date"))), m_show(makeChoice(tr("State"))),
      m_behaviour(makeChoice(tr("Behaviour"))), m_find(new QLineEdit), m_stack(new QStackedLayout)
{
    makeActions();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    whole->setSpacing(theme::related);
    auto *tabs = new PlansTabs(QStringLiteral("actions"));
    connect(tabs, &PageTabs::chosen, this, [this](const QString &page) { Q_EMIT goTo({page}); });
    whole->addWidget(tabs);
    m_stack->addWidget(makeContent());
    m_stack->addWidget(new EmptyState(
        QStringLiteral("view-task"), tr("No action item yet"),
        tr("An action item is what an agent will do, in which situation, measured by what, until "
           "when. Most are written at the end of a session; here they are seen together until "
           "each has its result."),
        m_new));
    whole->addLayout(m_stack, 1);
    showView(BoardView);
}

void ActionsPage::makeActions()
{
    const auto make = [this](const char *name, const char *icon, const QString &text, auto act) {
        auto *action = new QAction(theme::icon(QString::fromLatin1(icon)), text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setProperty("menu", QStringLiteral("session"));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_new = make("actions.new", "list-add", tr("New action item…"),
                 [this] { itemactions::add(this->controller(), window(), std::nullopt); });
    m_result = make("actions.result", "checkbox", tr("Record result…"),
                    [this] { itemactions::closeAll(this->controller(), window(), chosenIds()); });
    m_edit = make("actions.edit", "document-edit", tr("Edit action item…"), [this] {
        if (const actionliststore::Listed *listed = current())
            itemactions::edit(this->controller(), window(), listed->item.id);
    });
    m_start = make("actions.start", "media-playback-start", tr("Set in progress"), [this] {
        itemactions::setState(this->controller(), chosenIds(), ActionState::InProgress);
    });
    m_reopen = make("actions.open", "edit-undo", tr("Set open"),
                    [this] { itemactions::setState(this->controller(), chosenIds(), ActionState::Open); });
    m_history = make("actions.history", "view-history", tr("History of the action item…"), [this] {
        if (const actionliststore::Listed *listed = current())
            HistoryDialog(this->controller(), RecordKind::ActionItem, listed->item.id.value(),
                          tr("Action item of %1").arg(listed->agent), window())
                .exec();
    });
}

QWidget *ActionsPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    column->addWidget(makeFilters());
    auto *views = new QWidget;
    m_shown = new QStackedLayout(views);
    m_shown->addWidget(m_board);
    m_shown->addWidget(makeTable());
    column->addWidget(views, 1);
    connect(m_board, &ActionBoard::opened, this,
            [this](ActionItemId id) { itemactions::edit(controller(), window(), id); });
    connect(m_board, &ActionBoard::moved, this, &ActionsPage::move, Qt::QueuedConnection);
    connect(m_board, &ActionBoard::menuWanted, this, &ActionsPage::openMenu);
    connect(m_board, &ActionBoard::currentChanged, this, &ActionsPage::allow);
    return content;
}

QWidget *ActionsPage::makeFilters()
{
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    m_views->setAccessibleName(tr("How the action items are shown"));
    m_views->setObjectName(QStringLiteral("actions.views"));
    m_views->addTab(tr("Board"));
    m_views->addTab(tr("List"));
    connect(m_views, &QTabBar::currentChanged, this, &ActionsPage::showView);
    row->addWidget(m_views);
    for (const auto &[due, word] :
         {std::pair(ActionDue::Any, tr("Any due date")), std::pair(ActionDue::Overdue, tr("Overdue")),
          std::pair(ActionDue::ThisWeek, tr("Due this week")), std::pair(ActionDue::Later, tr("Due later")),
          std::pair(ActionDue::NoDate, tr("No due date"))})
        m_due->addItem(word, static_cast<int>(due));
    for (const auto &[show, word] :
         {std::pair(ActionShow::Open, tr("Not closed")),
          std::pair(ActionShow::Waiting, tr("Carried over more than once")),
          std::pair(ActionShow::Closed, tr("Closed")), std::pair(ActionShow::All, tr("All states"))})
        m_show->addItem(word, static_cast<int>(show));
    m_find->setPlaceholderText(tr("Find in the words"));
    m_find->setAccessibleName(tr("Find action item"));
    addClearButton(m_find);
    for (QComboBox *combo : {m_show, m_agent, m_due, m_behaviour}) {
        row->addWidget(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &ActionsPage::showFilter);
    }
    row->addWidget(m_find, 1);
    connect(m_find, &QLineEdit::textChanged, this, &ActionsPage::showFilter);
    return filters;
}

QWidget *ActionsPage::makeTable()
{
    m_table->setAccessibleName(tr("List of action items"));
    m_table->setModel(m_list);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int unit = fontMetrics().averageCharWidth();
    const int widths[] = {20, 46, 26, 22, 15, 24, 26, 40};
    for (int each = 0; each < ActionsModel::ColumnCount; ++each)
        m_table->setColumnWidth(each, unit * widths[each]);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this,
            [this](const QPoint &at) { openMenu(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table, &QTableView::activated, m_edit, &QAction::trigger);
    connect(m_table, &QTableView::doubleClicked, m_edit, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActionsPage::allow);
    connect(m_table, &FrozenTable::copied, this,
            [this] { controller().say(tr("Copied as text, to paste in a table or a mail")); });
    return m_table;
}

QString ActionsPage::subtitle() const
{
    return m_model->items().empty() ? QString() : actionsSentence(m_model->items(), controller().today());
}

void ActionsPage::fillChoices()
{
    std::map<QString, qint64> agents, behaviours;
    for (const actionliststore::Listed &each : m_model->items()) {
        agents.emplace(each.agent, each.item.agent.value());
        if (each.item.behaviour)
            behaviours.emplace(each.behaviour, each.item.behaviour->value());
    }
    fillChoice(m_agent, tr("All agents"), agents);
    fillChoice(m_behaviour, tr("All behaviours"), behaviours);
}

void ActionsPage::showFilter()
{
    ActionFilter filter;
    if (const QVariant agent = m_agent->currentData(); agent.isValid())
        filter.agent = AgentId(agent.toLongLong());
    if (const QVariant behaviour = m_behaviour->currentData(); behaviour.isValid())
        filter.behaviour = BehaviourId(behaviour.toLongLong());
    filter.due = static_cast<ActionDue>(m_due->currentData().toInt());
    filter.text = m_find->text();
    m_board->setFilter(filter); // its columns are the states
    filter.show = static_cast<ActionShow>(m_show->currentData().toInt());
    m_list->setFilter(filter);
    const actionliststore::Listed *onBoard = m_board->current();
    m_board->keep(onBoard ? std::optional(onBoard->item.id) : std::nullopt);
    m_table->keepCurrent();
    allow();
}

void ActionsPage::showView(int view)
{
    m_shown->setCurrentIndex(view);
    m_show->setVisible(view == ListView);
    setFocusProxy(view == ListView ? static_cast<QWidget *>(m_table) : m_board);
    allow();
}

void ActionsPage::refresh()
{
    const actionliststore::Listed *listed = current();
    const std::optional<ActionItemId> before = listed ? std::optional(listed->item.id) : std::nullopt;
    m_model->setItems(actionliststore::all(controller().db()), controller().settings().calendar,
                      controller().today());
    fillChoices();
    showFilter();
    m_board->keep(before);
    if (const QModelIndex found = before ? m_list->find(*before) : QModelIndex(); found.isValid())
        m_table->selectRow(found.row());
    m_table->keepCurrent();
    m_stack->setCurrentIndex(m_model->items().empty() ? 1 : 0);
    allow();
    Q_EMIT titleChanged();
}

bool ActionsPage::needsRefresh(const Changes &changes) const
{
    for (const Entity entity : {Entity::ActionItem, Entity::Agent, Entity::Session, Entity::Plan,
                                Entity::Behaviour, Entity::Setting}) {
        if (changes.has(entity))
            return true;
    }
    return false;
}

const actionliststore::Listed *ActionsPage::current() const
{
    if (m_views->currentIndex() == BoardView)
        return m_board->current();
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_list->at(index) : nullptr;
}

std::vector<const actionliststore::Listed *> ActionsPage::chosen() const
{
    if (m_views->currentIndex() == BoardView)
        return m_board->selected();
    std::vector<const actionliststore::Listed *> items;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        items.push_back(&m_list->at(index));
    return items;
}

std::vector<ActionItemId> ActionsPage::chosenIds() const
{
    std::vector<ActionItemId> ids;
    for (const actionliststore::Listed *each : chosen())
        ids.push_back(each->item.id);
    return ids;
}

std::optional<AgentId> ActionsPage::agentAtHand() const
{
    const actionliststore::Listed *listed = current();
    return listed ? std::optional(listed->item.agent) : std::nullopt;
}

void ActionsPage::allow()
{
    const std::vector<const actionliststore::Listed *> items = chosen();
    const auto any = [&items](auto fits) {
        return std::any_of(items.begin(), items.end(),
                           [&fits](const actionliststore::Listed *each) { return fits(each->item); });
    };
    const bool writable = !controller().isReadOnly();
    m_new->setEnabled(writable);
    m_result->setEnabled(writable && !items.empty());
    m_edit->setEnabled(writable && current() != nullptr);
    m_start->setEnabled(writable &&
                        any([](const ActionItem &item) { return item.state != ActionState::InProgress; }));
    m_reopen->setEnabled(writable &&
                         any([](const ActionItem &item) { return item.state != ActionState::Open; }));
    m_history->setEnabled(current() != nullptr);
}

void ActionsPage::openMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.addActions({m_result, m_edit, m_start, m_reopen, m_history});
    if (const std::optional<AgentId> agent = agentAtHand()) {
        menu.addSeparator();
        connect(menu.addAction(tr("Open agent")), &QAction::triggered, this, [this, agent] {
            Q_EMIT goTo({QStringLiteral("agent"), agent->value()});
        });
    }
    menu.exec(at);
}

void ActionsPage::move(ActionItemId id, ActionColumn to)
{
    if (controller().isReadOnly())
        return;
    if (to == ActionColumn::Closed)
        itemactions::close(controller(), window(), id);
    else
        itemactions::setState(controller(), {id},
                              to == ActionColumn::Open ? ActionState::Open : ActionState::InProgress);
}

void ActionsPage::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

} // namespace coachbook::ui
