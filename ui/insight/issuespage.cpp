// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/issuespage.h"
#include "core/storage/agentstore.h"
#include "core/storage/paretoquery.h"
#include "ui/insight/insighttabs.h"
#include "ui/models/celltable.h"
#include "ui/shell/bookcontroller.h"
#include "ui/team/frozentable.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <cmath>
#include <set>

namespace coachbook::ui {
namespace {

constexpr int issueSpans[] = {4, 8, 13};
enum IssueColumn {
    NameColumn,
    PriorityColumn,
    LostColumn,
    ShareColumn,
    TogetherColumn,
    MissedColumn,
    BarColumn
};

/// The bar of a row, as long as its share; its words are in the other columns.
class ShareBarDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        CellDelegate::paint(painter, option, index);
        if (index.column() != BarColumn)
            return;
        const double share = index.data(CellTable::SortRole).toDouble();
        QRectF bar(option.rect);
        bar.adjust(theme::related, theme::related, -theme::related, -theme::related);
        bar.setWidth(std::max(2.0, bar.width() * share));
        painter->fillRect(bar, theme::colours().accent);
    }
};

QString percentOf(double share)
{
    return QStringLiteral("%1 %").arg(std::lround(100 * share));
}

} // namespace

IssuesPage::IssuesPage(BookController &controller, QWidget *parent)
    : Page(controller, parent), m_who(new QComboBox), m_weeks(new QComboBox),
      m_model(new CellTable({tr("Behaviour"), tr("Priority"), tr("Points lost"), tr("Share"), tr("Together"),
                             tr("Missed in"), tr("Share as a bar")},
                            {false, false, true, true, true, false, false}, this)),
      m_table(new FrozenTable), m_few(Label::wrapped({})), m_stack(new QStackedLayout),
      m_open(new QAction(tr("Open newest evaluation"), this)), m_evaluate(new QAction(tr("Evaluate"), this))
{
    m_open->setObjectName(QStringLiteral("issues.open"));
    m_evaluate->setObjectName(QStringLiteral("issues.evaluate"));
    m_evaluate->setProperty("menu", QStringLiteral("none"));
    connect(m_open, &QAction::triggered, this, &IssuesPage::openCurrent);
    connect(m_evaluate, &QAction::triggered, this, [this] { Q_EMIT goTo({QStringLiteral("quality")}); });
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    whole->setSpacing(theme::related);
    auto *tabs = new InsightTabs(QStringLiteral("issues"));
    connect(tabs, &PageTabs::chosen, this, [this](const QString &page) { Q_EMIT goTo({page}); });
    whole->addWidget(tabs);
    whole->addWidget(makeHead());
    m_stack->addWidget(makeContent());
    m_stack->addWidget(new EmptyState(QStringLiteral("office-chart-line"), tr("No points were lost"),
                                      tr("Evaluations of these weeks show here which behaviours cost the "
                                         "most points. Choose more weeks, or evaluate conversations."),
                                      m_evaluate));
    whole->addLayout(m_stack, 1);
    setFocusProxy(m_table);
}

QWidget *IssuesPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    m_who->setObjectName(QStringLiteral("issues.who"));
    m_weeks->setObjectName(QStringLiteral("issues.weeks"));
    for (const int weeks : issueSpans)
        m_weeks->addItem(tr("Last %1 weeks").arg(weeks), weeks);
    m_weeks->setCurrentIndex(2);
    const std::pair<QComboBox *, QString> fields[] = {{m_who, tr("&Of")}, {m_weeks, tr("&In")}};
    for (const auto &[box, word] : fields) {
        auto *label = new Label(word, theme::Type::Body, theme::Tone::Muted);
        label->setBuddy(box); // a screen reader says a combo box's label and not its name
        leaveWheelToPage(box);
        row->addWidget(label);
        row->addWidget(box);
        connect(box, &QComboBox::activated, this,
                [this] { this->controller().guarded([this] { showIssues(); }); });
    }
    row->addStretch();
    return head;
}

QWidget *IssuesPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    column->addWidget(m_few);
    m_table->setAccessibleName(tr("Points lost by behaviour"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ShareBarDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false); // the order is what the page says
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int unit = fontMetrics().averageCharWidth();
    const int widths[] = {46, 10, 13, 9, 11, 14, 16};
    for (int each = 0; each < m_model->columnCount(); ++each)
        m_table->setColumnWidth(each, unit * widths[each]);
    column->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this, &IssuesPage::openCurrent);
    connect(m_table, &FrozenTable::copied, this,
            [this] { controller().say(tr("Copied as text, to paste in a table or a mail")); });
    return content;
}

QString IssuesPage::subtitle() const
{
    return m_evaluations == 1 ? tr("Points lost in 1 evaluation")
                              : tr("Points lost in %1 evaluations").arg(m_evaluations);
}

void IssuesPage::fillAgents()
{
    const QVariant before = m_who->currentData();
    m_who->clear();
    m_who->addItem(tr("The team"), 0);
    for (const Agent &agent : agentstore::all(controller().db()))
        m_who->addItem(agent.name, QVariant::fromValue(agent.id.value()));
    m_who->setCurrentIndex(std::max(0, m_who->findData(before)));
}

void IssuesPage::refresh()
{
    fillAgents();
    showIssues();
}

void IssuesPage::showIssues()
{
    const QDate today = controller().today();
    const auto answers = pointsAnswers(controller().db(), agentAtHand(),
                                       today.addDays(1 - 7 * m_weeks->currentData().toInt()), today);
    std::set<EvaluationId> evaluations;
    for (const PointsAnswer &answer : answers)
        evaluations.insert(answer.evaluation);
    m_evaluations = static_cast<int>(evaluations.size());
    m_bars = pareto(answers);
    std::vector<CellRow> rows;
    for (const ParetoBar &bar : m_bars) {
        rows.push_back({static_cast<qint64>(rows.size()) + 1,
                        {{bar.name},
                         {QStringLiteral("P%1").arg(static_cast<int>(bar.priority))},
                         {QString::number(std::lround(bar.lost)), bar.lost},
                         {percentOf(bar.share), bar.share},
                         {percentOf(bar.cumulative), bar.cumulative, {}, theme::Tone::Muted},
                         {tr("%1 of %2").arg(bar.missed).arg(bar.n), bar.missed, {}, theme::Tone::Muted},
                         {{}, bar.share / m_bars.front().share}}});
    }
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    m_model->setRows(std::move(rows));
    m_table->keepCurrent();
    m_open->setEnabled(!m_bars.empty());
    const int few = vitalFew(m_bars);
    m_few->setText(few == 1
                       ? tr("One behaviour is behind 80 % of the points lost. The newest evaluation behind "
                            "a bar opens with Enter.")
                       : tr("%1 of %2 behaviours are behind 80 % of the points lost. The newest evaluation "
                            "behind a bar opens with Enter.")
                             .arg(few)
                             .arg(m_bars.size()));
    Q_EMIT titleChanged();
}

void IssuesPage::openCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < int(m_bars.size()))
        Q_EMIT goTo({QStringLiteral("evaluate"), m_bars[size_t(row)].evaluations.front().value()});
}

std::optional<AgentId> IssuesPage::agentAtHand() const
{
    const qint64 id = m_who->currentData().toLongLong();
    return id > 0 ? std::optional(AgentId(id)) : std::nullopt;
}

bool IssuesPage::needsRefresh(const Changes &changes) const
{
    for (const Entity entity : {Entity::Evaluation, Entity::Agent, Entity::Behaviour, Entity::Import}) {
        if (changes.has(entity))
            return true;
    }
    return false;
}

} // namespace coachbook::ui
