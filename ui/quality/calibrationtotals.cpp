// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/calibrationtotals.h"
#include "ui/models/celltable.h"
#include "ui/quality/agreementwords.h"
#include "ui/quality/besidesplit.h"
#include "ui/quality/calibrationwords.h"
#include "ui/quality/qualitywords.h"
#include "ui/team/frozentable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rowlist.h"
#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>

namespace coachbook::ui {
namespace {

/// Between the highest and the lowest score of an interaction.
std::optional<double> rangeOf(const std::vector<std::optional<double>> &scores)
{
    const std::vector<double> values = given(scores);
    if (values.size() < 2)
        return std::nullopt;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return *high - *low;
}

QString scoreText(const std::optional<double> &score)
{
    return score ? qaText(score) : QStringLiteral("–");
}

} // namespace

QString totalsText(const TotalsResult &totals)
{
    QStringList parts;
    if (totals.icc)
        parts << CalibrationTotals::tr("ICC(2,1) of the total scores %1, n = %2 interactions.")
                     .arg(coefficientText(totals.icc))
                     .arg(totals.complete);
    else if (totals.complete < leastUnitsForCoefficients)
        parts << CalibrationTotals::tr("Fewer than %1 items that everybody scored (n = %2): no ICC.")
                     .arg(leastUnitsForCoefficients)
                     .arg(totals.complete);
    else
        parts << CalibrationTotals::tr("All total scores are the same, so there is no ICC.");
    if (totals.meanDifference)
        parts << CalibrationTotals::tr("Two evaluators are %1 points apart on average, n = %2.")
                     .arg(pointsApartText(totals.meanDifference))
                     .arg(totals.interactions);
    return parts.join(QLatin1Char(' '));
}

CalibrationTotals::CalibrationTotals(QWidget *parent)
    : QWidget(parent), m_totals(Label::wrapped({})), m_table(new FrozenTable), m_leniency(new RowList),
      m_parts(new BesideSplit)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(theme::related);
    m_totals->setContentsMargins(theme::margin, 0, theme::margin, 0);
    whole->addWidget(m_totals);
    QWidget *left = makeScores(), *right = makeLeniency();
    m_parts->setParts(left, m_left, right, m_right, {3000, 2000}); // shares: neither has its room yet
    whole->addWidget(m_parts, 1);
    connect(m_table, &FrozenTable::copied, this, &CalibrationTotals::copied);
}

QWidget *CalibrationTotals::makeScores()
{
    auto *holder = new QWidget;
    m_left = new QVBoxLayout(holder);
    m_table->setAccessibleName(tr("Total scores"));
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_left->addWidget(m_table, 1);
    return holder;
}

QWidget *CalibrationTotals::makeLeniency()
{
    auto *content = new QWidget;
    m_right = new QVBoxLayout(content);
    auto *card = new Card;
    card->column()->addWidget(new SectionTitle(tr("Leniency")));
    m_leniency->setAccessibleName(tr("Leniency"));
    card->column()->addWidget(m_leniency);
    m_right->addWidget(card);
    m_right->addStretch(1);
    return scrolled(content);
}

void CalibrationTotals::show(const CalibrationRound &round, const CalibrationResults &results)
{
    m_totals->setText(totalsText(results.totals));
    showScores(round, results);
    showLeniency(round, results);
}

void CalibrationTotals::showScores(const CalibrationRound &round, const CalibrationResults &results)
{
    QStringList headers{tr("Interaction")};
    QList<bool> numeric{false};
    for (const EvaluatorResult &each : results.evaluators) {
        headers << evaluatorName(round, each.evaluator);
        numeric << true;
    }
    headers << tr("Apart") << tr("Agreed");
    numeric << true << false;
    auto *model = new CellTable(headers, numeric, this);
    std::vector<CellRow> rows;
    for (std::size_t i = 0; i < round.items.size(); ++i) {
        CellRow row{round.items[i].id.value(), {{round.items[i].interactionRef}}};
        for (const std::optional<double> &score : results.scores[i])
            row.cells.push_back({scoreText(score)});
        row.cells.push_back({pointsApartText(rangeOf(results.scores[i]))});
        row.cells.push_back({scoreText(heldScore(round, round.items[i].id))});
        rows.push_back(std::move(row));
    }
    model->setRows(std::move(rows));
    m_table->setModel(model);
    delete std::exchange(m_model, model);
    const int unit = fontMetrics().averageCharWidth();
    for (int each = 0; each < model->columnCount(); ++each)
        m_table->setColumnWidth(each, unit * (each == 0 ? 20 : 13));
    m_table->keepCurrent();
}

void CalibrationTotals::showLeniency(const CalibrationRound &round, const CalibrationResults &results)
{
    std::vector<Row> rows;
    for (const EvaluatorResult &each : results.evaluators) {
        Row row;
        row.who = evaluatorName(round, each.evaluator);
        row.why = each.leniency ? tr("%1, n = %2").arg(leniencyText(*each.leniency)).arg(each.leniency->units)
                                : tr("shares no scored interaction with another");
        rows.push_back(std::move(row));
    }
    m_leniency->setRows(rows);
}

} // namespace coachbook::ui
