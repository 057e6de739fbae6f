// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/calibrationoverview.h"
#include "ui/quality/calibrationwords.h"
#include "ui/viewstate/daytext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rowlist.h"
#include <QVBoxLayout>

namespace coachbook::ui {

CalibrationOverview::CalibrationOverview(QWidget *parent)
    : QWidget(parent), m_next(Label::wrapped({})), m_evaluators(new RowList), m_items(new RowList),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    column->setSpacing(theme::group);
    column->addWidget(m_next);
    m_columns->setSpacing(theme::group);
    m_columns->addWidget(makeCard(tr("Evaluators"), m_evaluators), 2);
    m_columns->addWidget(makeCard(tr("Interactions"), m_items), 3);
    column->addLayout(m_columns);
    column->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolled(content));
    connect(m_evaluators, &RowList::buttonClicked, this, [this](int row) {
        const CalibrationEvaluator &evaluator = m_round.evaluators[static_cast<std::size_t>(row)];
        if (evaluator.own)
            Q_EMIT itemWanted(openAnswers(m_round, evaluator.id).first.value_or(m_round.items.front().id));
        else
            Q_EMIT typeInWanted(evaluator.id);
    });
    for (const auto signal : {&RowList::buttonClicked, &RowList::opened})
        connect(m_items, signal, this, [this](int row) {
            if (ownEvaluator(m_round))
                Q_EMIT itemWanted(m_round.items[static_cast<std::size_t>(row)].id);
        });
    connect(m_items, &RowList::moreClicked, this,
            [this] { Q_EMIT itemWanted(m_round.items[static_cast<std::size_t>(m_items->count())].id); });
}

QWidget *CalibrationOverview::makeCard(const QString &title, RowList *list)
{
    auto *holder = new QWidget;
    auto *outer = new QVBoxLayout(holder);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    card->column()->addWidget(new SectionTitle(title));
    list->setAccessibleName(title);
    card->column()->addWidget(list);
    outer->addWidget(card);
    outer->addStretch(1);
    return holder;
}

void CalibrationOverview::show(const CalibrationRound &round, const std::vector<QStringList> &facts,
                               QDate today, bool readOnly)
{
    m_round = round;
    m_next->setText(nextStepText(round, today));
    showEvaluators(today, readOnly);
    showItems(facts, readOnly);
}

void CalibrationOverview::showEvaluators(QDate today, bool readOnly)
{
    std::vector<Row> rows;
    for (const CalibrationEvaluator &each : m_round.evaluators) {
        Row row;
        row.who = each.own ? tr("%1 (you)").arg(each.name) : each.name;
        const int open = openAnswers(m_round, each.id).unanswered;
        const int all = static_cast<int>(m_round.items.size() * m_round.card.questions.size());
        if (each.in)
            row.what = {Badge::Shape::Tick, theme::Tone::Good,
                        tr("in since %1").arg(dayText(*each.in, today))};
        else
            row.what = {Badge::Shape::Ring, theme::Tone::Muted, tr("not in yet")};
        if (each.in && !each.own)
            row.why = answerWayText(each.way);
        else if (!each.in && open < all)
            row.why = tr("%1 of %2 questions answered").arg(all - open).arg(all);
        if (each.in && open > 0)
            row.why += (row.why.isEmpty() ? QString() : QStringLiteral(", ")) + unansweredText(open);
        if (!readOnly && mayAnswer(m_round, each.id))
            row.button = each.own ? tr("Answer") : tr("Type in…");
        rows.push_back(std::move(row));
    }
    m_evaluators->setRows(rows);
}

void CalibrationOverview::showItems(const std::vector<QStringList> &facts, bool readOnly)
{
    const CalibrationEvaluator *own = ownEvaluator(m_round);
    std::vector<Row> rows;
    for (std::size_t i = 0; i < m_round.items.size(); ++i) {
        const CalibrationItem &item = m_round.items[i];
        Row row;
        const QStringList known = i < facts.size() ? facts[i] : QStringList();
        row.who = known.size() > 1 ? known.front() : item.interactionRef;
        row.why = known.size() > 1 ? known.mid(1).join(QStringLiteral(" · ")) : known.value(0);
        if (own) {
            const int all = static_cast<int>(m_round.card.questions.size());
            const int open = openQuestions(m_round.card, answersOf(m_round, own->id, item.id)).unanswered;
            row.what = open == 0    ? Badge{Badge::Shape::Tick, theme::Tone::Good, tr("answered")}
                       : open < all ? Badge{Badge::Shape::Ring, theme::Tone::Info,
                                            tr("%1 of %2 answered").arg(all - open).arg(all)}
                                    : Badge{Badge::Shape::None, theme::Tone::Muted, tr("not answered")};
            row.button = readOnly || !mayAnswer(m_round, own->id) ? tr("Read")
                         : open == 0                              ? tr("Change")
                                                                  : tr("Answer");
        }
        rows.push_back(std::move(row));
    }
    m_items->setRows(rows);
}

void CalibrationOverview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < 900 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace coachbook::ui
