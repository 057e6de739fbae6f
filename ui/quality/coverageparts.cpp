// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/coverageparts.h"
#include "ui/quality/conversationpane.h"
#include "ui/quality/coveragedelegate.h"
#include "ui/quality/coveragewords.h"
#include "ui/team/frozentable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rowlist.h"
#include <QComboBox>
#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <tuple>

namespace coachbook::ui {
namespace {

constexpr int shownAtFirst = 10, shownMore = 20;
constexpr int groupWidth = 26, groupsWidth = 40; ///< in characters
constexpr int besideFrom = 860;                  ///< px; narrower, one list stands below the other

enum ShareColumn {
    GroupColumn,
    InteractionsColumn,
    EvaluatedColumn,
    ExpectedColumn,
    StandingColumn,
    ShareColumnAt
};
enum MeanColumn { MeanAgentColumn, CountColumn, MeanColumnAt, IntervalColumn, ComparedColumn };

Label *mutedLabel()
{
    return Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted);
}

/// Column widths in average characters; `stretched` takes what is left.
void setUpTable(FrozenTable *table, std::initializer_list<int> widths, int stretched)
{
    const int unit = table->fontMetrics().averageCharWidth();
    int column = 0;
    for (const int width : widths)
        table->setColumnWidth(column++, unit * width);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setMinimumHeight(theme::rowHeight * 5);
}

QVBoxLayout *plainColumn(QWidget *of)
{
    auto *column = new QVBoxLayout(of);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    return column;
}

std::optional<qint64> currentRow(const FrozenTable *table)
{
    const QModelIndex index = table->currentIndex();
    return index.isValid() ? std::optional(index.data(CellTable::IdRole).toLongLong()) : std::nullopt;
}

CellRow cellsOf(const CoverageRow &row, qint64 id)
{
    const Badge standing = badgeOf(row.representation);
    const double share = row.share.value_or(0);
    return {id,
            {{row.group},
             {countText(row.interactions), row.interactions},
             {countText(row.evaluated), row.evaluated},
             {QLocale::system().toString(row.expected, 'f', 1), row.expected},
             {standing.word, static_cast<int>(row.representation), standing},
             {shareText(share), share}}};
}

/// What is painted of a mean: its interval, else only itself.
ConfidenceInterval stretchOf(const AgentMean &mean)
{
    return mean.interval.value_or(ConfidenceInterval{mean.scores.mean, mean.scores.mean});
}

/// From ten to ten, as far as the intervals go.
ConfidenceInterval axisOf(const std::vector<AgentMean> &means)
{
    double low = 100, high = 0;
    for (const AgentMean &mean : means) {
        if (mean.scores.n == 0)
            continue;
        low = std::min(low, stretchOf(mean).low);
        high = std::max(high, stretchOf(mean).high);
    }
    low = 10 * std::floor(low / 10);
    return {low, std::max(10 * std::ceil(high / 10), low + 10)};
}

} // namespace

NextPart::NextPart(QWidget *parent)
    : QWidget(parent), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_seed(new Label({}, theme::Type::Secondary, theme::Tone::Muted))
{
    auto *content = new QWidget;
    content->setLayout(m_columns);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(theme::group);
    addPool(m_random, tr("Random core"), Pick::RandomCore);
    addPool(m_risk, tr("Risk picks"), Pick::Risk);
    m_seed->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_random.card->column()->insertWidget(m_random.card->column()->indexOf(m_random.about) + 1, m_seed);
    plainColumn(this)->addWidget(scrolled(content));
}

void NextPart::addPool(Pool &pool, const QString &title, Pick pick)
{
    pool.pick = pick;
    pool.card = new Card;
    pool.about = mutedLabel();
    pool.nothing = Label::wrapped({}, theme::Type::Body, theme::Tone::Muted);
    pool.list = new RowList;
    pool.list->setAccessibleName(title);
    pool.most = shownAtFirst;
    pool.card->column()->addWidget(new SectionTitle(title));
    pool.card->column()->addWidget(pool.about);
    pool.card->column()->addWidget(pool.nothing);
    pool.card->column()->addWidget(pool.list);
    m_columns->addWidget(pool.card, 1, Qt::AlignTop);
    connect(pool.list, &RowList::buttonClicked, this, [this, &pool](int row) {
        const EvaluationStart start = pool.starts[static_cast<std::size_t>(row)];
        Q_EMIT evaluate(start);
    });
    connect(pool.list, &RowList::opened, this,
            [this, &pool](int row) { Q_EMIT openAgent(*pool.starts[static_cast<std::size_t>(row)].agent); });
    connect(
        pool.list, &RowList::moreClicked, this,
        [this, &pool] {
            pool.most += shownMore;
            showPools();
        },
        Qt::QueuedConnection); // the button that was clicked goes
}

void NextPart::show(std::shared_ptr<const CoverageState> state, const QString &zone, QDate today,
                    bool canEvaluate)
{
    m_state = std::move(state);
    m_zone = zone;
    m_today = today;
    m_canEvaluate = canEvaluate;
    showPools();
}

/// Rows that are not shown stay empty: a draw may be of thousands.
void NextPart::showPools()
{
    const CoverageState &state = *m_state;
    fill(m_random, state.random.size(), [&](std::size_t row) {
        const RandomPick &pick = state.random[row];
        return std::tuple(pick.interaction, pick.agent, randomReason(pick));
    });
    fill(m_risk, state.risk.size(), [&](std::size_t row) {
        const RiskLine &line = state.risk[row];
        return std::tuple(line.interaction, line.agent, riskReason(line));
    });
    m_random.about->setText(drawSentence(state));
    m_seed->setText(seedText(state));
    m_random.nothing->setText(noDrawText(state));
    m_risk.about->setText(
        tr("Chosen because they stand out. They are worth talking about, and stand for nobody "
           "else: no mean counts them."));
    m_risk.nothing->setText(tr("Nothing stands out in %1: no low rating, no long silence, no critical queue. "
                               "Queues are named critical under Settings > Quality.")
                                .arg(monthText(state.month.from)));
}

template <class Line>
void NextPart::fill(Pool &pool, std::size_t count, Line line)
{
    std::vector<Row> rows(count);
    pool.starts.clear();
    for (std::size_t row = 0; row < std::min(count, static_cast<std::size_t>(pool.most)); ++row) {
        const auto &[interaction, agent, reason] = line(row);
        const QString facts = interactionFacts(interaction, interaction.externalId, m_today, m_zone)
                                  .join(QStringLiteral(" · "));
        rows[row] = {
            agent, {}, facts + QLatin1Char('\n') + reason, m_canEvaluate ? tr("Evaluate") : QString()};
        pool.starts.push_back({interaction.agent, interaction.externalId, pool.pick});
    }
    pool.list->setRows(rows, pool.most);
    pool.nothing->setVisible(count == 0);
    pool.list->setVisible(count > 0);
}

void NextPart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < besideFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

SharesPart::SharesPart(QWidget *parent)
    : QWidget(parent), m_by(new QComboBox), m_spread(mutedLabel()), m_counted(mutedLabel()),
      m_model(new CellTable({tr("Group"), tr("Interactions"), tr("Evaluated"), tr("Expected"),
                             tr("Against expected"), tr("Share, goal dashed")},
                            {false, true, true, true, false, false}, this)),
      m_filter(new CellFilter(m_model, this)),
      m_delegate(new CoverageDelegate(ShareColumnAt, QStringLiteral("00.0 %"), this)),
      m_table(new FrozenTable)
{
    for (const auto &[by, word] :
         {std::pair(By::Agent, tr("By agent")), std::pair(By::Channel, tr("By channel")),
          std::pair(By::Queue, tr("By queue")), std::pair(By::Month, tr("By month")),
          std::pair(By::Without, tr("Groups without an evaluation"))})
        m_by->addItem(word, static_cast<int>(by));
    m_by->setAccessibleName(tr("Coverage by what"));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::group);
    head->addWidget(m_by, 0, Qt::AlignTop);
    head->addWidget(m_spread, 1);
    m_table->setAccessibleName(tr("Coverage"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(m_delegate);
    setUpTable(m_table, {groupWidth, 14, 13, 13, 24, 30}, ShareColumnAt);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    auto *column = plainColumn(this);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_counted);
    setFocusProxy(m_table);
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] {
        const int characters = onlyWithout() ? groupsWidth : groupWidth;
        m_table->setColumnWidth(GroupColumn, m_table->fontMetrics().averageCharWidth() * characters);
        showTable();
    });
}

void SharesPart::show(std::shared_ptr<const CoverageState> state, const QualitySettings &settings,
                      QDate today)
{
    m_state = std::move(state);
    m_settings = settings;
    m_counted->setText(countedSentence(*m_state, settings, today));
    showTable();
}

bool SharesPart::onlyWithout() const
{
    return static_cast<By>(m_by->currentData().toInt()) == By::Without;
}

const CoverageTable &SharesPart::shown() const
{
    switch (static_cast<By>(m_by->currentData().toInt())) {
    case By::Agent:
        return m_state->agents;
    case By::Channel:
        return m_state->channels;
    case By::Queue:
        return m_state->queues;
    case By::Month:
        return m_state->months;
    case By::Without:
        return m_state->strata;
    }
    return m_state->agents;
}

void SharesPart::showTable()
{
    const Coverage &coverage = shown().coverage;
    const double goal = m_settings.goalPercent / 100.0;
    double most = goal;
    for (const CoverageRow &row : coverage.rows)
        most = std::max(most, row.share.value_or(0));
    const double axis = most * 1.15;
    std::vector<CellRow> rows;
    std::vector<std::optional<CoverageBar>> bars(coverage.rows.size());
    for (std::size_t i = 0; i < coverage.rows.size(); ++i) {
        const CoverageRow &row = coverage.rows[i];
        if (onlyWithout() && row.representation != Representation::None)
            continue;
        bars[i] = CoverageBar{0, row.share.value_or(0) / axis, {}};
        rows.push_back(cellsOf(row, static_cast<qint64>(i)));
    }
    if (onlyWithout()) // where most was missed first
        std::stable_sort(rows.begin(), rows.end(), [&](const CellRow &a, const CellRow &b) {
            return coverage.rows[static_cast<std::size_t>(a.id)].interactions >
                   coverage.rows[static_cast<std::size_t>(b.id)].interactions;
        });
    m_delegate->setBars(std::move(bars), goal / axis);
    m_model->setRows(std::move(rows));
    m_spread->setText(spreadSentence(coverage));
    m_table->setAccessibleDescription(m_by->currentText());
    m_table->keepCurrent();
    m_table->viewport()->update();
}

std::optional<AgentId> SharesPart::agentAtHand() const
{
    const std::optional<qint64> row = currentRow(m_table);
    const std::vector<AgentId> &agents = shown().agents;
    return row && *row < static_cast<qint64>(agents.size())
               ? std::optional(agents[static_cast<std::size_t>(*row)])
               : std::nullopt;
}

MeansPart::MeansPart(QWidget *parent)
    : QWidget(parent), m_team(Label::wrapped({})), m_leftOut(mutedLabel()),
      m_model(
          new CellTable({tr("Agent"), tr("n"), tr("Mean"), tr("95 % interval, team dashed"), tr("Compared")},
                        {false, true, true, false, false}, this)),
      m_delegate(new CoverageDelegate(IntervalColumn, QStringLiteral("000 to 000 %"), this)),
      m_table(new FrozenTable)
{
    m_table->setAccessibleName(tr("Mean scores"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSortingEnabled(false); // by mean it would be the ranking that the intervals forbid
    setUpTable(m_table, {22, 7, 12, 40, 46}, IntervalColumn);
    auto *column = plainColumn(this);
    column->addWidget(m_team);
    column->addWidget(m_table, 1);
    column->addWidget(m_leftOut);
    setFocusProxy(m_table);
}

void MeansPart::show(std::shared_ptr<const CoverageState> state)
{
    m_state = std::move(state);
    const std::vector<AgentMean> &means = m_state->means;
    const ConfidenceInterval axis = axisOf(means);
    const auto at = [&](double score) { return (score - axis.low) / (axis.high - axis.low); };
    std::vector<CellRow> rows;
    std::vector<std::optional<CoverageBar>> bars(means.size());
    for (std::size_t i = 0; i < means.size(); ++i) {
        const AgentMean &mean = means[i];
        const bool hasScore = mean.scores.n > 0;
        const ConfidenceInterval stretch = stretchOf(mean);
        if (hasScore)
            bars[i] = CoverageBar{at(stretch.low), at(stretch.high), at(mean.scores.mean)};
        rows.push_back({static_cast<qint64>(i),
                        {{mean.name},
                         {countText(mean.scores.n)},
                         {hasScore ? scoreText(mean.scores.mean) : QStringLiteral("–")},
                         {mean.interval ? intervalText(*mean.interval) : QStringLiteral("–")},
                         {comparedText(mean), {}, {}, theme::Tone::Muted}}});
    }
    m_delegate->setBars(std::move(bars),
                        m_state->team ? std::optional(at(m_state->team->mean)) : std::nullopt);
    m_model->setRows(std::move(rows));
    m_team->setText(teamSentence(*m_state));
    m_leftOut->setText(leftOutSentence(means));
    m_table->keepCurrent();
    m_table->viewport()->update();
}

std::optional<AgentId> MeansPart::agentAtHand() const
{
    const std::optional<qint64> row = currentRow(m_table);
    return row && *row < static_cast<qint64>(m_state->means.size())
               ? std::optional(m_state->means[static_cast<std::size_t>(*row)].agent)
               : std::nullopt;
}

} // namespace coachbook::ui
