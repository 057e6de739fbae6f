// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/evaluationspage.h"
#include "ui/quality/newevaluation.h"
#include "ui/quality/qualitytabs.h"
#include "ui/quality/qualitywords.h"
#include "ui/shell/bookcontroller.h"
#include "ui/team/frozentable.h"
#include "ui/viewstate/daytext.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

enum Column {
    AgentColumn,
    DayColumn,
    InteractionColumn,
    CardColumn,
    EvaluatorColumn,
    ScoreColumn,
    StateColumn,
    ReplyColumn
};

} // namespace

EvaluationsPage::EvaluationsPage(BookController &controller, QWidget *parent)
    : Page(controller, parent),
      m_model(new CellTable({tr("Agent"), tr("Day"), tr("Interaction"), tr("Scorecard"), tr("Evaluator"),
                             tr("Score"), tr("State"), tr("Reply")},
                            {false, false, false, false, false, true, false, false}, this)),
      m_filter(new CellFilter(m_model, this)), m_table(new FrozenTable), m_show(new QComboBox),
      m_find(new QLineEdit), m_disputes(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted)),
      m_stack(new QStackedLayout),
      m_new(new QAction(theme::icon(QStringLiteral("list-add")), tr("New evaluation…"), this))
{
    m_new->setObjectName(QStringLiteral("quality.new"));
    m_new->setProperty("menu", QStringLiteral("none")); // the Session menu has it for every page
    connect(m_new, &QAction::triggered, this, &EvaluationsPage::makeNew);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    whole->setSpacing(theme::related);
    auto *tabs = new QualityTabs(QStringLiteral("quality"));
    connect(tabs, &QualityTabs::chosen, this, [this](const QString &page) { Q_EMIT goTo({page}); });
    whole->addWidget(tabs);
    m_stack->addWidget(makeContent());
    m_stack->addWidget(new EmptyState(
        QStringLiteral("checkbox"), tr("No evaluation yet"),
        tr("An evaluation is one scorecard filled in for one conversation. It gives coaching "
           "something that can be seen: a score for each question, comments, and moments to talk "
           "about. Evaluations also come in with File > Import."),
        m_new));
    whole->addLayout(m_stack, 1);
    setFocusProxy(m_table);
}

QWidget *EvaluationsPage::makeFilters()
{
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    m_show->setAccessibleName(tr("Which evaluations are shown"));
    for (const auto &[show, word] :
         {std::pair(Show::All, tr("All")), std::pair(Show::Drafts, tr("Drafts")),
          std::pair(Show::Waiting, tr("Reply awaited")), std::pair(Show::Late, tr("Reply late")),
          std::pair(Show::Disputed, tr("Disputed"))})
        m_show->addItem(word, static_cast<int>(show));
    m_find->setPlaceholderText(tr("Find by agent, interaction, scorecard or evaluator"));
    m_find->setAccessibleName(tr("Find evaluation"));
    addClearButton(m_find);
    m_find->setMaximumWidth(360);
    row->addWidget(m_show);
    row->addWidget(m_find, 1);
    row->addStretch();
    connect(m_show, &QComboBox::currentIndexChanged, this, &EvaluationsPage::showRows);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        m_table->keepCurrent();
    });
    connect(m_find, &QLineEdit::returnPressed, this, &EvaluationsPage::openCurrent);
    return filters;
}

QWidget *EvaluationsPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    column->addWidget(makeFilters());
    m_table->setAccessibleName(tr("Evaluations"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int unit = fontMetrics().averageCharWidth();
    const int widths[] = {22, 12, 16, 24, 20, 10, 18, 20};
    for (int each = 0; each <= ReplyColumn; ++each)
        m_table->setColumnWidth(each, unit * widths[each]);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    column->addWidget(m_table, 1);
    column->addWidget(m_disputes);
    connect(m_table, &QTableView::activated, this, &EvaluationsPage::openCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &EvaluationsPage::openCurrent);
    connect(m_table, &FrozenTable::copied, this,
            [this] { controller().say(tr("Copied as text, to paste in a table or a mail")); });
    return content;
}

QString EvaluationsPage::subtitle() const
{
    const auto count = [this](auto fits) {
        return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), fits));
    };
    QStringList parts{m_all.size() == 1 ? tr("1 evaluation") : tr("%1 evaluations").arg(m_all.size())};
    if (const int n = count([](const auto &e) { return e.state == EvaluationState::Draft; }))
        parts << (n == 1 ? tr("1 draft") : tr("%1 drafts").arg(n));
    if (const int n = count([this](const auto &e) { return waits(e); }))
        parts << tr("%1 awaiting a reply").arg(n);
    if (const int n = count([](const auto &e) { return e.state == EvaluationState::Disputed; }))
        parts << tr("%1 disputed").arg(n);
    return m_all.empty() ? QString() : parts.join(QStringLiteral(", "));
}

/// Only what was released here asks for a reply; an imported evaluation was replied to elsewhere, or never.
bool EvaluationsPage::waits(const replystore::Listed &each) const
{
    return each.state == EvaluationState::Released && each.releasedAt;
}

int EvaluationsPage::ageHours(const replystore::Listed &each) const
{
    return replyAgeHours(*each.releasedAt, controller().nowUtc());
}

bool EvaluationsPage::passes(const replystore::Listed &each) const
{
    switch (static_cast<Show>(m_show->currentData().toInt())) {
    case Show::All:
        return true;
    case Show::Drafts:
        return each.state == EvaluationState::Draft;
    case Show::Waiting:
        return waits(each);
    case Show::Late:
        return waits(each) && ageHours(each) >= controller().settings().cadence.replyHours;
    case Show::Disputed:
        return each.state == EvaluationState::Disputed;
    }
    return true;
}

CellRow EvaluationsPage::rowOf(const replystore::Listed &each) const
{
    Cell reply;
    if (waits(each)) {
        const int hours = ageHours(each);
        const bool isLate = hours >= controller().settings().cadence.replyHours;
        reply = {replyAgeText(hours), hours,
                 isLate ? Badge{Badge::Shape::Triangle, theme::Tone::Warn, replyAgeText(hours)} : Badge{},
                 theme::Tone::Muted};
    }
    const QString state = evaluationStateText(each.state);
    return {each.id.value(),
            {{each.agentName},
             {dayText(each.day, controller().today()), each.day},
             {each.interactionRef},
             {each.scorecard, {}, {}, theme::Tone::Muted},
             {each.evaluator, {}, {}, theme::Tone::Muted},
             {each.score ? qaText(each.score) : QStringLiteral("–"), each.score.value_or(-1)},
             {state, static_cast<int>(each.state), badgeOf(each.state)},
             reply}};
}

void EvaluationsPage::showRows()
{
    std::vector<CellRow> rows;
    for (const replystore::Listed &each : m_all) {
        if (passes(each))
            rows.push_back(rowOf(each));
    }
    m_model->setRows(std::move(rows));
    m_table->keepCurrent();
}

QString EvaluationsPage::disputesText() const
{
    QStringList parts;
    for (const replystore::RateLine &line : replystore::disputesByQuestion(controller().db())) {
        if (parts.size() == 3)
            break;
        parts << tr("“%1” %2 of %3").arg(line.name).arg(line.rate.disputed).arg(line.rate.answers);
    }
    QStringList evaluators;
    for (const replystore::RateLine &line : replystore::disputesByEvaluator(controller().db())) {
        if (evaluators.size() == 3)
            break;
        evaluators << tr("%1 %2 of %3").arg(line.name).arg(line.rate.disputed).arg(line.rate.answers);
    }
    if (parts.isEmpty())
        return {};
    return tr("Disputed by question: %1. By evaluator: %2. A question disputed often is a question to word "
              "anew.")
        .arg(parts.join(QStringLiteral(", ")), evaluators.join(QStringLiteral(", ")));
}

void EvaluationsPage::refresh()
{
    const QModelIndex before = m_table->currentIndex();
    const qint64 id = before.isValid() ? before.data(CellTable::IdRole).toLongLong() : 0;
    m_all = replystore::list(controller().db());
    showRows();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(CellTable::IdRole).toLongLong() == id)
            m_table->selectRow(row);
    }
    m_table->keepCurrent();
    m_disputes->setText(disputesText());
    m_disputes->setVisible(!m_disputes->text().isEmpty());
    m_stack->setCurrentIndex(m_all.empty() ? 1 : 0);
    m_new->setEnabled(!controller().isReadOnly());
    Q_EMIT titleChanged();
}

bool EvaluationsPage::needsRefresh(const Changes &changes) const
{
    for (const Entity entity : {Entity::Evaluation, Entity::Agent, Entity::Scorecard, Entity::Setting}) {
        if (changes.has(entity))
            return true;
    }
    return false;
}

void EvaluationsPage::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        Q_EMIT goTo({QStringLiteral("evaluate"), index.data(CellTable::IdRole).toLongLong()});
}

std::optional<AgentId> EvaluationsPage::agentAtHand() const
{
    const QModelIndex index = m_table->currentIndex();
    for (const replystore::Listed &each : m_all) {
        if (index.isValid() && each.id.value() == index.data(CellTable::IdRole).toLongLong())
            return each.agent;
    }
    return std::nullopt;
}

void EvaluationsPage::makeNew()
{
    if (const std::optional<EvaluationId> made = beginEvaluation(controller(), {}, window()))
        Q_EMIT goTo({QStringLiteral("evaluate"), made->value()});
}

void EvaluationsPage::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

} // namespace coachbook::ui
