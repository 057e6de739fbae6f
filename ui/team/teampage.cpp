// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/teampage.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/duereader.h"
#include "core/storage/metricstore.h"
#include "ui/printing/paper.h"
#include "ui/printing/printloader.h"
#include "ui/printing/printmodule.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/preferences.h"
#include "ui/shell/prompts.h"
#include "ui/team/frozentable.h"
#include "ui/team/teamdelegate.h"
#include "ui/viewstate/daytext.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

const QString columnsState = QStringLiteral("teamColumns");

TeamState readTeam(BookController &controller)
{
    Db &db = controller.db();
    const QDate today = controller.today();
    const std::vector<DueInput> inputs = dueInputs(db);
    TeamInput input;
    input.settings = controller.settings();
    input.due = dueEntries(inputs, input.settings, today);
    for (const DueInput &each : inputs)
        input.agents.push_back(each.agent);
    for (const ActionItem &item : actionitemstore::open(db))
        ++input.openItems[item.agent];
    input.measures = metricstore::ofAll(db, mondayOf(today).addDays(-7 * (teamWeeks - 1)), today);
    return buildTeam(input, today);
}

} // namespace

TeamPage::TeamPage(BookController &controller, QWidget *parent)
    : Page(controller, parent), m_model(new TeamModel(this)), m_filter(new TeamFilter(m_model, this)),
      m_table(new FrozenTable), m_find(new QLineEdit), m_show(new QComboBox),
      m_count(new Label({}, theme::Type::Secondary, theme::Tone::Muted)),
      m_prepare(new QAction(tr("Prepare session"), this)), m_import(new QAction(tr("Import my team"), this)),
      m_stack(new QStackedLayout)
{
    makeActions();
    makeTools();
    makeTable();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    column->setSpacing(theme::related + theme::small);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(theme::related);
    tools->addWidget(m_find);
    tools->addWidget(m_show);
    tools->addWidget(m_count);
    tools->addStretch();
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(new EmptyState(
        QStringLiteral("user-others"), tr("No agents yet"),
        tr("Bring in your roster as a CSV file: a name and a hire date for each agent are enough to "
           "see who is due for coaching."),
        m_import));
    setLayout(m_stack);
    setFocusProxy(m_table);
}

TeamPage::~TeamPage()
{
    preferences::setState(columnsState, m_table->horizontalHeader()->saveState());
}

void TeamPage::makeActions()
{
    m_prepare->setObjectName(QStringLiteral("team.prepare"));
    m_prepare->setProperty("menu", QStringLiteral("none")); // Session > Prepare Session is the same
    m_import->setObjectName(QStringLiteral("team.import"));
    connect(m_prepare, &QAction::triggered, this, [this] {
        if (const std::optional<AgentId> agent = agentAtHand())
            Q_EMIT goTo({QStringLiteral("prepare"), agent->value()});
    });
    connect(m_import, &QAction::triggered, this, [this] { Q_EMIT goTo({QStringLiteral("import")}); });
}

void TeamPage::makeTools()
{
    m_find->setPlaceholderText(tr("Find by name, id, team or tier"));
    m_find->setAccessibleName(tr("Find agent"));
    addClearButton(m_find);
    m_find->setMinimumWidth(240);
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showCount();
    });
    connect(m_find, &QLineEdit::returnPressed, this, &TeamPage::openCurrent);
    m_show->setAccessibleName(tr("Show agents"));
    m_show->addItems({tr("All active"), tr("Overdue"), tr("Overdue and due"), tr("Due soon"), tr("On track"),
                      tr("On leave"), tr("Off target"), tr("Left the team")});
    connect(m_show, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setShow(static_cast<TeamFilter::Show>(index));
        showCount();
    });
}

void TeamPage::makeTable()
{
    m_table->setAccessibleName(tr("Agents"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new TeamDelegate(*m_model, *m_filter, m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < TeamModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, TeamDelegate::columnWidth(column, fontMetrics()));
    header->setStretchLastSection(true);
    restoreColumns();
    m_table->sortByColumn(TeamModel::State, Qt::AscendingOrder);
    connect(header, &QHeaderView::customContextMenuRequested, this, &TeamPage::columnMenu);
    connect(m_table, &QTableView::activated, this, &TeamPage::openCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &TeamPage::openCurrent);
    connect(m_table, &FrozenTable::copied, this,
            [this] { this->controller().say(tr("Copied as text, to paste in a table or a mail")); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_prepare->setEnabled(agentAtHand().has_value()); });
}

void TeamPage::restoreColumns()
{
    const QByteArray state = preferences::state(columnsState);
    if (!state.isEmpty())
        m_table->horizontalHeader()->restoreState(state);
}

QString TeamPage::subtitle() const
{
    return teamSentence(m_model->state());
}

void TeamPage::refresh()
{
    const std::optional<AgentId> agent = agentAtHand();
    m_model->setState(readTeam(controller()));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (const std::optional<int> row = agent ? m_model->rowOf(*agent) : std::nullopt)
        m_table->selectRow(m_filter->mapFromSource(m_model->index(*row, 0)).row());
    showCount();
}

bool TeamPage::needsRefresh(const Changes &changes) const
{
    for (const Entity entity : {Entity::Agent, Entity::Session, Entity::ActionItem, Entity::Evaluation,
                                Entity::Interaction, Entity::Setting, Entity::Import}) {
        if (changes.has(entity))
            return true;
    }
    return false;
}

void TeamPage::showCount()
{
    m_table->keepCurrent();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == 1 ? tr("1 agent") : tr("%n agents", nullptr, shown));
    m_prepare->setEnabled(agentAtHand().has_value());
}

std::optional<AgentId> TeamPage::agentAtHand() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(AgentId(current.data(TeamModel::AgentRole).toLongLong()))
                             : std::nullopt;
}

void TeamPage::openCurrent()
{
    if (const std::optional<AgentId> agent = agentAtHand())
        Q_EMIT goTo({QStringLiteral("agent"), agent->value()});
}

void TeamPage::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void TeamPage::columnMenu(const QPoint &at)
{
    QMenu menu;
    for (int column = 1; column < TeamModel::ColumnCount; ++column) {
        QAction *action =
            menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { m_table->setColumnHidden(column, !shown); });
    }
    menu.exec(m_table->horizontalHeader()->mapToGlobal(at));
}

void TeamPage::print()
{
    paper::TableInput input;
    input.title = tr("Team");
    input.subtitle = subtitle();
    input.today = controller().today();
    QList<int> columns;
    for (int visual = 0; visual < TeamModel::ColumnCount; ++visual) {
        if (const int column = m_table->horizontalHeader()->logicalIndex(visual);
            !m_table->isColumnHidden(column))
            columns << column;
    }
    for (const int column : columns) {
        input.headers << m_filter->headerData(column, Qt::Horizontal).toString();
        input.numeric << TeamModel::isNumeric(column);
    }
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells << m_filter->index(row, column).data().toString();
        input.rows.push_back(cells);
    }
    QString reason;
    if (PrintModule *printing = printModule(&reason))
        printing->preview(window(), input.title,
                          [input](QPagedPaintDevice &device) { paper::drawTable(device, input); });
    else
        controller().prompts().tell(tr("Printing is not available"), reason);
}

} // namespace coachbook::ui
