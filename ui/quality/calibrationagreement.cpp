// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/calibrationagreement.h"
#include "ui/models/celltable.h"
#include "ui/quality/agreementwords.h"
#include "ui/quality/besidesplit.h"
#include "ui/quality/calibrationwords.h"
#include "ui/team/frozentable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rowlist.h"
#include <QHeaderView>
#include <QVBoxLayout>

namespace coachbook::ui {
CalibrationAgreement::CalibrationAgreement(QWidget *parent)
    : QWidget(parent), m_sentence(Label::wrapped({})), m_finding(Label::wrapped({}, theme::Type::Secondary)),
      m_none(Label::wrapped(tr("Everybody gave the same answers."), theme::Type::Body, theme::Tone::Muted)),
      m_question(new SectionTitle({})),
      m_model(new CellTable({tr("Question"), tr("Same"), tr("n"), tr("AC1 / AC2"), tr("95 %"), tr("Alpha"),
                             tr("Kappa"), tr("Verdict")},
                            {false, true, true, true, true, true, true, false}, this)),
      m_table(new FrozenTable), m_list(new RowList), m_parts(new BesideSplit)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(theme::related);
    m_sentence->setContentsMargins(theme::margin, 0, theme::margin, 0);
    whole->addWidget(m_sentence);
    QWidget *left = makeTable(), *right = makeDetail();
    m_parts->setParts(left, m_left, right, m_right, {3600, 2000}); // shares: neither has its room yet
    whole->addWidget(m_parts, 1);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CalibrationAgreement::showQuestion);
    connect(m_table, &FrozenTable::copied, this, &CalibrationAgreement::copied);
    connect(m_list, &RowList::buttonClicked, this,
            [this](int row) { Q_EMIT agreeWanted(m_shown[static_cast<std::size_t>(row)]); });
    connect(m_list, &RowList::opened, this,
            [this](int row) { Q_EMIT itemWanted(m_shown[static_cast<std::size_t>(row)].item); });
}

QWidget *CalibrationAgreement::makeTable()
{
    auto *holder = new QWidget;
    m_left = new QVBoxLayout(holder);
    m_table->setAccessibleName(tr("Agreement by question"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    const int unit = fontMetrics().averageCharWidth();
    const int widths[] = {26, 7, 4, 11, 13, 7, 8, 17};
    for (int each = 0; each < m_model->columnCount(); ++each)
        m_table->setColumnWidth(each, unit * widths[each]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumWidth(unit * 40);
    m_left->addWidget(m_table, 1);
    return holder;
}

QWidget *CalibrationAgreement::makeDetail()
{
    auto *content = new QWidget;
    m_right = new QVBoxLayout(content);
    m_right->setSpacing(theme::related);
    m_question->setWordWrap(true);
    m_right->addWidget(m_question);
    m_right->addWidget(m_finding);
    m_right->addWidget(m_none);
    auto *card = new Card;
    m_list->setAccessibleName(tr("Interactions with different answers"));
    card->column()->addWidget(m_list);
    m_right->addWidget(card);
    m_right->addStretch(1);
    return scrolled(content);
}

void CalibrationAgreement::show(const CalibrationRound &round, const CalibrationResults &results,
                                bool readOnly)
{
    m_round = round;
    m_results = results;
    m_readOnly = readOnly;
    m_sentence->setText(resultsSentence(round, results));
    const int before = std::max(0, m_table->currentIndex().row());
    std::vector<CellRow> rows;
    for (const QuestionFinding &each : results.questions) {
        const bool hasAny = each.coefficients.has_value();
        const AgreementCoefficients found = each.coefficients.value_or(AgreementCoefficients{});
        const Badge badge = badgeOf(each);
        const QString few = each.units < leastUnitsForCoefficients ? tr("n < 10") : coefficientText({});
        rows.push_back({each.question.value(),
                        {{questionText(round, each.question)},
                         {shareText(each.agreeing)},
                         {QString::number(each.interactions)},
                         hasAny ? Cell{coefficientText(found.gwet)} : Cell{few, {}, {}, theme::Tone::Muted},
                         {intervalText(found.gwetInterval)},
                         {coefficientText(found.alpha)},
                         {coefficientText(kappaOf(each))},
                         {badge.word, {}, badge}}});
    }
    m_model->setRows(std::move(rows));
    m_table->selectRow(before);
    m_table->keepCurrent();
    showQuestion();
}

void CalibrationAgreement::showQuestion()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_results.questions.size()))
        return;
    const QuestionFinding &finding = m_results.questions[static_cast<std::size_t>(row)];
    m_question->setText(questionText(m_round, finding.question));
    m_finding->setText(findingText(finding));
    m_shown.clear();
    std::vector<Row> rows;
    for (const Disagreement &each : m_results.disagreements) {
        if (each.question != finding.question)
            continue;
        const CalibrationItem *item = findItem(m_round, each.item);
        const AgreedScore *agreed = findAgreed(m_round, each.item, each.question);
        Row line;
        line.who = item ? item->interactionRef : QString();
        line.what = agreed ? Badge{Badge::Shape::Tick, theme::Tone::Good, tr("agreed")}
                           : Badge{Badge::Shape::Ring, theme::Tone::Warn, tr("differs")};
        line.why = whoSaidWhat(m_round, each);
        if (agreed)
            line.why += QLatin1Char('\n') + tr("Agreed: %1").arg(agreedText(m_round, *agreed));
        if (!m_readOnly)
            line.button = agreed ? tr("Change…") : tr("Agree…");
        rows.push_back(std::move(line));
        m_shown.push_back(each);
    }
    m_list->setRows(rows, mostCalibrationItems);
    m_list->parentWidget()->setVisible(!rows.empty());
    m_none->setVisible(rows.empty() && finding.agreeing);
}

} // namespace coachbook::ui
