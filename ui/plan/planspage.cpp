// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planspage.h"
#include "core/storage/agentstore.h"
#include "ui/plan/chooseagent.h"
#include "ui/plan/planactions.h"
#include "ui/plan/planpaper.h"
#include "ui/plan/planstabs.h"
#include "ui/shell/bookcontroller.h"
#include "ui/team/frozentable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/emptystate.h"
#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace coachbook::ui {

PlansPage::PlansPage(BookController &controller, QWidget *parent)
    : Page(controller, parent), m_model(new CellTable(plansHeaders(), {}, this)),
      m_filter(new CellFilter(m_model, this)), m_table(new FrozenTable), m_find(new QLineEdit),
      m_stack(new QStackedLayout), m_new(new QAction(tr("New plan…"), this)),
      m_team(new QAction(tr("Team plan preview…"), this)),
      m_teamPdf(new QAction(tr("Team plan as PDF…"), this))
{
    const std::tuple<QAction *, const char *, const char *, void (PlansPage::*)()> actions[] = {
        {m_new, "plans.new", "list-add", &PlansPage::makeNew},
        {m_team, "plans.team", "document-print-preview", &PlansPage::print},
        {m_teamPdf, "plans.teamPdf", "document-export", &PlansPage::savePdf}};
    for (const auto &[action, name, icon, slot] : actions) {
        action->setObjectName(QString::fromLatin1(name));
        action->setIcon(theme::icon(QString::fromLatin1(icon)));
        connect(action, &QAction::triggered, this, slot);
    }
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    whole->setSpacing(theme::related);
    auto *tabs = new PlansTabs(QStringLiteral("plans"));
    connect(tabs, &PageTabs::chosen, this, [this](const QString &page) { Q_EMIT goTo({page}); });
    whole->addWidget(tabs);
    m_stack->addWidget(makeContent());
    m_stack->addWidget(new EmptyState(QStringLiteral("view-task"), tr("No coaching plan yet"),
                                      tr("A plan is one page both sign: cadence, target behaviours, the "
                                         "baseline they start from, action items, "
                                         "the day of the review, and what follows if it does not improve. A "
                                         "new one comes filled with what the "
                                         "data proposes."),
                                      m_new));
    whole->addLayout(m_stack, 1);
    setFocusProxy(m_table);
}

QWidget *PlansPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related + theme::small);
    m_find->setPlaceholderText(tr("Find by agent, state or number"));
    m_find->setAccessibleName(tr("Find plan"));
    addClearButton(m_find);
    m_find->setMaximumWidth(300);
    column->addWidget(m_find);
    m_table->setAccessibleName(tr("Coaching plans"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int unit = fontMetrics().averageCharWidth();
    const int widths[] = {7, 20, 20, 12, 22, 30};
    for (int each = 0; each < PlansColumnCount; ++each)
        m_table->setColumnWidth(each, unit * widths[each]);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    column->addWidget(m_table, 1);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        m_table->keepCurrent();
    });
    connect(m_find, &QLineEdit::returnPressed, this, &PlansPage::openCurrent);
    connect(m_table, &QTableView::activated, this, &PlansPage::openCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &PlansPage::openCurrent);
    connect(m_table, &FrozenTable::copied, this,
            [this] { controller().say(tr("Copied as text, to paste in a table or a mail")); });
    return content;
}

QString PlansPage::subtitle() const
{
    return m_plans.empty() ? QString() : plansSentence(m_plans, controller().today());
}

void PlansPage::refresh()
{
    const QModelIndex before = m_table->currentIndex();
    const qint64 id = before.isValid() ? before.data(CellTable::IdRole).toLongLong() : 0;
    m_plans = readPlans(controller().db(), controller().settings(), controller().today());
    m_model->setRows(plansRows(m_plans, controller().settings().calendar, controller().today()));
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(CellTable::IdRole).toLongLong() == id)
            m_table->selectRow(row);
    }
    m_table->keepCurrent();
    m_stack->setCurrentIndex(m_plans.empty() ? 1 : 0);
    m_new->setEnabled(!controller().isReadOnly());
}

bool PlansPage::needsRefresh(const Changes &changes) const
{
    for (const Entity entity : {Entity::Plan, Entity::Agent, Entity::ActionItem, Entity::Evaluation,
                                Entity::Interaction, Entity::Setting, Entity::Import}) {
        if (changes.has(entity))
            return true;
    }
    return false;
}

const PlanDocument *PlansPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    for (const PlanDocument &document : m_plans) {
        if (index.isValid() && document.plan.id.value() == index.data(CellTable::IdRole).toLongLong())
            return &document;
    }
    return nullptr;
}

void PlansPage::openCurrent()
{
    if (const PlanDocument *document = current())
        Q_EMIT goTo({QStringLiteral("plan"), document->plan.id.value()});
}

std::optional<AgentId> PlansPage::agentAtHand() const
{
    const PlanDocument *document = current();
    return document ? std::optional(document->agent.id) : std::nullopt;
}

void PlansPage::makeNew()
{
    std::vector<ChooseAgentDialog::Choice> choices;
    controller().guarded([&] {
        for (const Agent &agent : agentstore::all(controller().db())) {
            if (!isActiveOn(agent, controller().today()))
                continue;
            const auto has = std::find_if(m_plans.begin(), m_plans.end(), [&](const PlanDocument &each) {
                return each.agent.id == agent.id && each.plan.state != PlanState::Ended;
            });
            choices.push_back({agent.id, agent.name,
                               has == m_plans.end() ? QString() : tr("has plan %1").arg(has->plan.number)});
        }
    });
    ChooseAgentDialog dialog(std::move(choices), this);
    if (dialog.exec() != QDialog::Accepted || !dialog.chosen())
        return;
    if (const std::optional<PlanId> made = createPlan(controller(), *dialog.chosen()))
        Q_EMIT goTo({QStringLiteral("plan"), made->value()});
}

void PlansPage::print()
{
    previewTeamPlan(controller(), this);
}

void PlansPage::savePdf()
{
    saveTeamPlanPdf(controller());
}

void PlansPage::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

} // namespace coachbook::ui
