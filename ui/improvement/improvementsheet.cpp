// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/improvement/improvementsheet.h"
#include "ui/charts/chartview.h"
#include "ui/improvement/improvementwords.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/kpicharts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/growingtext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/partrows.h"
#include <QDateEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int oneColumnUnder = 1000, chartHeight = 190;

QString factsText(const ImprovementSheet::State &state)
{
    const ImprovementDocument &document = state.document;
    QStringList facts{document.agent.name};
    if (!document.agent.externalId.isEmpty())
        facts << document.agent.externalId;
    if (!state.settings.supervisor.isEmpty())
        facts << ImprovementSheet::tr("supervisor %1").arg(state.settings.supervisor);
    if (document.agent.left)
        facts << ImprovementSheet::tr("left the team on %1").arg(dayText(*document.agent.left, state.today));
    return facts.join(QStringLiteral(" · "));
}

QString outcomeText(const ImprovementPlan &plan, QDate today)
{
    if (plan.state != ImprovementState::Ended)
        return {};
    const QString head = ImprovementSheet::tr("Outcome: %1").arg(improvementStateText(plan, today));
    return plan.outcomeNote.isEmpty() ? head : head + QLatin1Char('\n') + plan.outcomeNote;
}

void setDay(QDateEdit *edit, QDate day, bool readOnly)
{
    const QSignalBlocker quiet(edit);
    if (edit->date() != day) // one that is half typed stays
        edit->setDate(day);
    edit->setReadOnly(readOnly);
    edit->setButtonSymbols(readOnly ? QAbstractSpinBox::NoButtons : QAbstractSpinBox::UpDownArrows);
}

} // namespace

ImprovementSheet::ImprovementSheet(QWidget *parent)
    : QWidget(parent), m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_main(new QVBoxLayout),
      m_side(new QVBoxLayout)
{
    m_columns->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    m_columns->setSpacing(theme::group);
    for (QVBoxLayout *column : {m_main, m_side})
        column->setSpacing(theme::group);
    m_columns->addLayout(m_main, 3);
    m_columns->addLayout(m_side, 2);
    addHead(m_main);
    QVBoxLayout *milestones = addCard(m_main, tr("Milestones"));
    m_locked = Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted);
    milestones->addWidget(m_locked);
    m_milestones = new PartRows(tr("Milestones"));
    milestones->addWidget(m_milestones);
    connect(m_milestones, &PartRows::clicked, this, &ImprovementSheet::milestoneClicked);
    m_addMilestone = addButton(milestones, tr("Add a milestone…"), "improvement.addMilestone",
                               &ImprovementSheet::addMilestone);
    QVBoxLayout *checkpoints = addCard(m_main, tr("Checkpoints"));
    m_checkpoints = new PartRows(tr("Checkpoints"));
    checkpoints->addWidget(m_checkpoints);
    connect(m_checkpoints, &PartRows::clicked, this, &ImprovementSheet::checkpointClicked);
    auto *buttons = new QHBoxLayout;
    m_addCheckpoint = addButton(buttons, tr("Add a checkpoint…"), "improvement.addCheckpoint",
                                &ImprovementSheet::addCheckpoint);
    m_propose = addButton(buttons, tr("Propose days anew"), "improvement.propose",
                          &ImprovementSheet::proposeCheckpoints);
    buttons->addStretch();
    checkpoints->addLayout(buttons);
    m_main->addStretch();
    m_weeks = new PartRows(tr("Weekly sessions"));
    addCard(m_side, tr("Weekly sessions"))->addWidget(m_weeks);
    connect(m_weeks, &PartRows::clicked, this, [this](int place) { Q_EMIT weekClicked(place); });
    m_charts = addCard(m_side, tr("Figures"));
    m_figures = m_charts->parentWidget();
    m_side->addStretch();
}

QVBoxLayout *ImprovementSheet::addCard(QBoxLayout *to, const QString &title)
{
    auto *card = new Card;
    card->column()->setSpacing(theme::related);
    card->column()->addWidget(new SectionTitle(title));
    to->addWidget(card);
    return card->column();
}

GrowingText *ImprovementSheet::addText(QVBoxLayout *to, const QString &title, const QString &hint)
{
    to->addWidget(new Label(title, theme::Type::Secondary, theme::Tone::Muted));
    auto *text = new GrowingText(title);
    text->setPlaceholderText(hint);
    to->addWidget(text);
    connect(text, &GrowingText::typed, this, &ImprovementSheet::typed);
    connect(text, &GrowingText::left, this, &ImprovementSheet::settled);
    return text;
}

QDateEdit *ImprovementSheet::addDay(QBoxLayout *to, const QString &title)
{
    auto *label = new Label(title, theme::Type::Secondary, theme::Tone::Muted);
    QDateEdit *edit = makeDayEdit(QDate(2000, 1, 1), title);
    edit->setKeyboardTracking(false); // a day is whole when the field is left
    leaveWheelToPage(edit);
    label->setBuddy(edit);
    to->addWidget(label);
    to->addWidget(edit);
    connect(edit, &QDateEdit::dateChanged, this, &ImprovementSheet::settled);
    return edit;
}

QPushButton *ImprovementSheet::addButton(QBoxLayout *to, const QString &text, const char *name,
                                         void (ImprovementSheet::*tell)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    to->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, tell);
    return button;
}

void ImprovementSheet::addHead(QBoxLayout *to)
{
    auto *card = new Card;
    QVBoxLayout *column = card->column();
    column->setSpacing(theme::small);
    m_facts = Label::wrapped({}, theme::Type::Body, theme::Tone::Muted);
    column->addWidget(m_facts);
    column->addWidget(
        Label::wrapped(tr("Kept apart from coaching: nothing on this page is printed, exported or "
                          "sent with sessions and coaching plans."),
                       theme::Type::Secondary, theme::Tone::Muted));
    m_outcome = Label::wrapped({});
    column->addWidget(m_outcome);
    m_issues = Label::wrapped({}, theme::Type::Body, theme::Tone::Warn);
    column->addWidget(m_issues);
    m_session = addButton(column, {}, "improvement.session", &ImprovementSheet::sessionClicked);
    auto *days = new QHBoxLayout;
    days->setSpacing(theme::related);
    m_starts = addDay(days, tr("Starts"));
    m_ends = addDay(days, tr("Ends"));
    days->addStretch();
    column->addLayout(days);
    m_reason = addText(column, tr("Reason"), tr("What happened, how often, what was tried before"));
    m_support = addText(column, tr("Support"), tr("What the agent is helped with, by whom, how often"));
    m_consequence =
        addText(column, tr("What follows if it is not met"), tr("As it was agreed with Human Resources"));
    m_words = addText(column, tr("In the agent's words"), tr("What the agent says to the plan"));
    to->addWidget(card);
}

void ImprovementSheet::show(const State &state)
{
    const ImprovementPlan &plan = state.document.plan;
    const bool readOnly = state.isReadOnly || plan.state == ImprovementState::Ended;
    m_facts->setText(factsText(state));
    m_outcome->setText(outcomeText(plan, state.today));
    m_outcome->setVisible(plan.state == ImprovementState::Ended);
    m_session->setVisible(state.document.sessionDay.has_value());
    if (state.document.sessionDay)
        m_session->setText(
            tr("Decided in the session of %1").arg(dayText(*state.document.sessionDay, state.today)));
    showTexts(plan, readOnly);
    showMilestones(state, readOnly);
    showWeeks(state);
    showCheckpoints(state, readOnly);
    showCharts(state.document);
    showIssues(state.document);
}

void ImprovementSheet::showTexts(const ImprovementPlan &plan, bool readOnly)
{
    setDay(m_starts, plan.starts, readOnly || plan.state != ImprovementState::Draft);
    setDay(m_ends, plan.ends, readOnly);
    const std::pair<GrowingText *, const QString &> texts[] = {{m_reason, plan.reason},
                                                               {m_support, plan.support},
                                                               {m_consequence, plan.consequence},
                                                               {m_words, plan.agentWords}};
    for (const auto &[field, text] : texts) {
        field->setReadOnly(readOnly);
        field->showText(text);
    }
}

void ImprovementSheet::showMilestones(const State &state, bool readOnly)
{
    const ImprovementPlan &plan = state.document.plan;
    m_locked->setVisible(plan.lockedOn.has_value());
    if (plan.lockedOn)
        m_locked->setText(
            tr("Locked since the first checkpoint, %1: words, measures and targets stay as they are.")
                .arg(dayText(*plan.lockedOn, state.today)));
    std::vector<PartRow> rows;
    for (std::size_t i = 0; i < plan.milestones.size(); ++i) {
        const Milestone &each = plan.milestones[i];
        PartRow row{each.text, badgeOf(each.state), {goalText(each)}, {}};
        if (plan.state != ImprovementState::Draft)
            row.details << figureText(each, state.document.figures[i], state.today);
        row.details << tr("due %1").arg(dayText(each.due, state.today)) << each.result;
        if (!readOnly)
            row.buttons.push_back({QStringLiteral("edit"), tr("Edit…")});
        if (!readOnly && plan.state == ImprovementState::Running)
            row.buttons.push_back({QStringLiteral("result"), tr("Result…")});
        rows.push_back(row);
    }
    m_milestones->setRows(rows, tr("No milestone yet: what must be seen, by which number, until when?"));
    m_addMilestone->setVisible(!readOnly && !plan.lockedOn);
}

void ImprovementSheet::showWeeks(const State &state)
{
    std::vector<PartRow> rows;
    for (const ImprovementWeek &week : state.document.weeks) {
        PartRow row{tr("Week %1, %2 to %3")
                        .arg(week.number)
                        .arg(dayText(week.from, state.today), dayText(week.to, state.today)),
                    badgeOf(week.state),
                    {},
                    {}};
        if (week.held)
            row.details << tr("one-on-one of %1").arg(dayText(*week.held, state.today));
        if (week.session)
            row.buttons.push_back({QStringLiteral("open"), tr("Open")});
        rows.push_back(row);
    }
    m_weeks->setRows(rows, tr("The plan has no weeks: it ends before it starts."));
}

void ImprovementSheet::showCheckpoints(const State &state, bool readOnly)
{
    const ImprovementPlan &plan = state.document.plan;
    std::vector<PartRow> rows;
    for (std::size_t i = 0; i < plan.checkpoints.size(); ++i) {
        const Checkpoint &each = plan.checkpoints[i];
        PartRow row{weekdayText(each.due, state.today), badgeOf(each, state.document.standings[i]), {}, {}};
        if (each.held && *each.held != each.due)
            row.details << tr("held on %1").arg(dayText(*each.held, state.today));
        row.details << each.findings;
        if (!each.agentWords.isEmpty())
            row.details << tr("The agent: %1").arg(each.agentWords);
        if (!readOnly && !each.held)
            row.buttons.push_back({QStringLiteral("day"), tr("Day…")});
        if (!readOnly && plan.state == ImprovementState::Running)
            row.buttons.push_back({QStringLiteral("record"), each.held ? tr("Edit…") : tr("Record…")});
        rows.push_back(row);
    }
    m_checkpoints->setRows(rows, tr("No checkpoint yet."));
    m_addCheckpoint->setVisible(!readOnly);
    m_propose->setVisible(!readOnly && plan.state == ImprovementState::Draft);
}

void ImprovementSheet::showCharts(const ImprovementDocument &document)
{
    while (m_views.size() < document.kpis.size()) {
        auto *view = new ChartView;
        view->setFixedHeight(chartHeight);
        m_charts->addWidget(view);
        m_views.push_back(view);
    }
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        const bool there = i < document.kpis.size();
        m_views[i]->setVisible(there);
        if (there)
            m_views[i]->setChart(kpiChart(document.kpis[i], {}, document.sessions));
    }
    m_figures->setVisible(!document.kpis.empty());
}

void ImprovementSheet::showIssues(const ImprovementDocument &document)
{
    QStringList words;
    for (const ImprovementIssue issue : document.issues)
        words << issueText(issue);
    m_issues->setText(words.join(QLatin1Char('\n')));
    m_issues->setVisible(!words.isEmpty());
}

void ImprovementSheet::takeInto(ImprovementPlanDraft &plan) const
{
    plan.reason = m_reason->text();
    plan.support = m_support->text();
    plan.consequence = m_consequence->text();
    plan.agentWords = m_words->text();
    plan.starts = m_starts->date();
    plan.ends = m_ends->date();
}

void ImprovementSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < oneColumnUnder ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace coachbook::ui
