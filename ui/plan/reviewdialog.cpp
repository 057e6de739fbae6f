// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/reviewdialog.h"
#include "ui/charts/chartview.h"
#include "ui/plan/baselinetable.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/kpicharts.h"
#include "ui/viewstate/planwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include "ui/widgets/growingtext.h"
#include "ui/widgets/label.h"
#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int dialogWidth = 820, dialogHeight = 720, chartHeight = 170;

QString leadText(const ReviewDialog::Input &input)
{
    const CoachingPlan &plan = input.plan;
    QStringList lines;
    if (input.agent.left)
        lines << ReviewDialog::tr("%1 left the team on %2: the figures end there.")
                     .arg(input.agent.name, dayText(*input.agent.left, input.today));
    else if (plan.review && *plan.review > input.today)
        lines << ReviewDialog::tr("The review is planned for %1. The plan can end before it.")
                     .arg(weekdayText(*plan.review, input.today));
    if (!plan.reviews.empty())
        lines << ReviewDialog::tr(
                     "The figures of %1 to %2 beside the baseline. They are frozen when the review "
                     "is recorded.")
                     .arg(dayText(plan.reviews.front().from, input.today),
                          dayText(plan.reviews.front().to, input.today));
    return lines.join(QLatin1Char('\n'));
}

GrowingText *makeText(const QString &name, const QString &text)
{
    auto *field = new GrowingText(name);
    field->setFramed();
    field->setLinesAtLeast(2);
    field->showText(text);
    return field;
}

} // namespace

ReviewDialog::ReviewDialog(const Input &input, QWidget *parent)
    : QDialog(parent), m_input(input), m_outcome(new QButtonGroup(this)),
      m_note(makeText(tr("What was seen"), input.plan.outcomeNote)),
      m_adjusted(makeText(tr("Adjusted approach"), input.plan.adjusted)),
      m_next(new QCheckBox(tr("Begin the next &cycle from this one"))), m_form(new Form)
{
    setWindowTitle(tr("Review of plan %1").arg(input.plan.number));
    resize(dialogWidth,
           parent ? qMin(dialogHeight, parent->window()->height() - theme::margin) : dialogHeight);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, theme::group, 0, theme::group);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme::margin, 0, theme::margin, 0);
    column->setSpacing(theme::related + theme::small);
    auto *title = new SectionTitle(tr("Review of the coaching plan of %1").arg(input.agent.name));
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(Label::wrapped(leadText(input), theme::Type::Body, theme::Tone::Muted));
    column->addWidget(makeFigures());
    column->addWidget(Label::wrapped(proposalText(input.proposal)));
    makeDecision();
    column->addWidget(m_form);
    column->addWidget(makeCharts());
    column->addStretch();
    whole->addWidget(scrolled(content), 1);
    const DialogFrame frame = addDialogButtons(*this, whole, tr("Record review"));
    frame.buttons->setContentsMargins(theme::margin, 0, theme::margin, 0); // as the scrolled part has inside
    m_end = frame.ok;
    update();
}

QWidget *ReviewDialog::makeFigures()
{
    auto *table = new ReviewTable;
    table->show(m_input.proposal.figures, m_input.today);
    return table;
}

QWidget *ReviewDialog::makeCharts()
{
    auto *whole = new QWidget;
    auto *grid = new QGridLayout(whole);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::related);
    int place = 0;
    for (const KpiLine &line : m_input.kpis) {
        auto *view = new ChartView;
        view->setFixedHeight(chartHeight);
        view->setChart(kpiChart(line, {}, m_input.sessions));
        grid->addWidget(view, place / 2, place % 2);
        ++place;
    }
    return whole;
}

void ReviewDialog::makeDecision()
{
    auto *choices = new QWidget;
    auto *list = new QVBoxLayout(choices);
    list->setContentsMargins(0, 4, 0, 0);
    const std::pair<PlanOutcome, QString> outcomes[] = {{PlanOutcome::Improved, tr("&Improved")},
                                                        {PlanOutcome::NotImproved, tr("&Not improved")},
                                                        {PlanOutcome::NotEnoughData, tr("Not enough &data")}};
    for (const auto &[outcome, text] : outcomes) {
        auto *button =
            new QRadioButton(outcome == m_input.proposal.outcome ? tr("%1 (proposed)").arg(text) : text);
        m_outcome->addButton(button, static_cast<int>(outcome));
        list->addWidget(button);
    }
    m_form->addRow(tr("You decide"), choices);
    m_form->addRow(tr("&What was seen"), m_note,
                   tr("“Nine of ten calls met both questions; the team moved little in the same weeks.”"));
    m_form->addRow(tr("&Adjusted approach"), m_adjusted,
                   tr("“An hour beside a strong colleague each week, then two calls reviewed together”"));
    m_form->addWide(m_next);
    m_next->setEnabled(!m_input.agent.left);
    connect(m_outcome, &QButtonGroup::idToggled, this, [this] { chosen(); });
    connect(m_adjusted, &GrowingText::typed, this, [this] { update(); });
}

void ReviewDialog::chosen()
{
    m_next->setChecked(!m_input.agent.left && outcome() != PlanOutcome::Improved);
    update();
}

PlanOutcome ReviewDialog::outcome() const
{
    return static_cast<PlanOutcome>(qMax(0, m_outcome->checkedId()));
}

void ReviewDialog::update()
{
    const bool complete = isReviewComplete(outcome(), m_adjusted->text());
    m_form->setProblem(m_adjusted,
                       outcome() == PlanOutcome::NotImproved && !complete
                           ? tr("Say which other approach follows: the same session again is none.")
                           : QString());
    m_end->setEnabled(complete);
}

bool ReviewDialog::wantsNext() const
{
    return m_next->isChecked();
}

CoachingPlan ReviewDialog::plan() const
{
    CoachingPlan ended = m_input.plan;
    ended.state = PlanState::Ended;
    ended.outcome = outcome();
    ended.outcomeNote = m_note->text();
    ended.adjusted = m_adjusted->text();
    ended.reviewed = m_input.today;
    return ended;
}

} // namespace coachbook::ui
