// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plansheet.h"
#include "ui/charts/chartview.h"
#include "ui/plan/baselinetable.h"
#include "ui/plan/itemlist.h"
#include "ui/plan/planproposal.h"
#include "ui/plan/targetlist.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/kpicharts.h"
#include "ui/viewstate/planwords.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/growingtext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/partrows.h"
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int marginWidth = 216, documentWidth = 780, narrowWidth = 760;
constexpr int rowsOfPart = 3; ///< heading, note where there is no room beside, body

int firstRow(PlanPart part)
{
    return 1 + rowsOfPart * static_cast<int>(part);
}

QString factsText(const PlanSheet::State &state)
{
    const PlanDocument &document = state.document;
    QStringList facts{document.agent.name};
    if (!document.agent.externalId.isEmpty())
        facts << document.agent.externalId;
    facts << tierText(document.tier, state.today);
    if (!state.settings.supervisor.isEmpty())
        facts << PlanSheet::tr("supervisor %1").arg(state.settings.supervisor);
    if (document.agent.left)
        facts << PlanSheet::tr("left the team on %1").arg(dayText(*document.agent.left, state.today));
    return facts.join(QStringLiteral(" · "));
}

QString frozenText(const PlanDocument &document, QDate today)
{
    if (document.plan.state == PlanState::Draft)
        return PlanSheet::tr(
            "The four weeks before today, as they stand. They are frozen on the day the plan "
            "starts and cannot change afterwards.");
    return PlanSheet::tr("Frozen on %1. It does not change.")
        .arg(document.plan.started ? dayText(*document.plan.started, today) : QString());
}

QString sourceText(const PlanDocument &document)
{
    QStringList sources;
    for (const PlanBaseline &baseline : document.baselines)
        sources << baseline.source;
    sources.removeAll(QString());
    sources.removeDuplicates();
    return sources.isEmpty() ? QString()
                             : PlanSheet::tr("Source: %1").arg(sources.join(QStringLiteral(", ")));
}

} // namespace

PlanSheet::PlanSheet(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    m_grid->setHorizontalSpacing(theme::margin + theme::group);
    m_grid->setVerticalSpacing(theme::small);
    m_grid->setColumnMinimumWidth(1, marginWidth);
    m_grid->setColumnStretch(0, 1000);
    m_grid->setColumnStretch(2, 1);
    addHead();
    for (int part = 0; part < 6; ++part)
        addPart(static_cast<PlanPart>(part));
    fillParts();
    m_grid->setRowMinimumHeight(firstRow(PlanPart::EscalationPath) + rowsOfPart, theme::group);
    m_grid->setRowStretch(firstRow(PlanPart::EscalationPath) + rowsOfPart + 1, 1);
    placeNotes();
}

GrowingText *PlanSheet::addText(QVBoxLayout *to, const QString &name)
{
    auto *text = new GrowingText(name);
    to->addWidget(text);
    connect(text, &GrowingText::typed, this, &PlanSheet::typed);
    connect(text, &GrowingText::left, this, &PlanSheet::settled);
    return text;
}

QPushButton *PlanSheet::addProposal(QVBoxLayout *to, GrowingText *text)
{
    auto *use = new QPushButton(tr("Use this proposal"));
    use->setAccessibleName(tr("%1: use the proposal").arg(text->accessibleName()));
    to->addWidget(use, 0, Qt::AlignLeft);
    connect(use, &QPushButton::clicked, this, [this, text] {
        text->showText(text->placeholderText());
        text->setFocus();
        Q_EMIT settled();
    });
    return use;
}

void PlanSheet::addHead()
{
    m_head = new QWidget;
    auto *column = new QVBoxLayout(m_head);
    column->setContentsMargins(theme::margin, theme::group, theme::margin, 0);
    column->setSpacing(theme::small);
    m_facts = Label::wrapped({}, theme::Type::Body, theme::Tone::Muted);
    column->addWidget(m_facts);
    m_purpose = addText(column, tr("Purpose"));
    m_purpose->setPlaceholderText(tr("Purpose: what is better for the customer when this plan has worked?"));
    m_before = Label::wrapped({}, theme::Type::Body, theme::Tone::Text);
    column->addWidget(m_before);
    m_cycles = new PartRows(tr("Cycles"));
    column->addWidget(m_cycles);
    connect(m_cycles, &PartRows::clicked, this,
            [this](int row) { Q_EMIT cycleClicked(m_cycleIds[static_cast<std::size_t>(row)]); });
    m_grid->addWidget(m_head, 0, 0);
}

void PlanSheet::addPart(PlanPart which)
{
    Part &part = m_parts[static_cast<std::size_t>(which)];
    const QString title =
        tr("%1  %2", "number and name of a part").arg(static_cast<int>(which) + 1).arg(planPartText(which));
    auto *heading = new SectionTitle(title);
    heading->setContentsMargins(theme::margin, theme::group, theme::margin, 0);
    part.heading = heading;
    m_grid->addWidget(heading, firstRow(which), 0);
    part.note = new QWidget;
    auto *note = new QVBoxLayout(part.note);
    note->setSpacing(0);
    note->setContentsMargins(0, 0, 0, 0);
    part.badge = new StateBadge;
    part.lack = Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted);
    note->addWidget(part.badge);
    note->addWidget(part.lack);
    note->addStretch();
    auto *body = new QWidget;
    body->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    part.body = new QVBoxLayout(body);
    part.body->setContentsMargins(theme::margin, 0, theme::margin, 0);
    part.body->setSpacing(theme::related);
    m_grid->addWidget(body, firstRow(which) + 2, 0);
}

void PlanSheet::fillParts()
{
    m_cadence = addText(body(PlanPart::Cadence), planPartText(PlanPart::Cadence));
    m_useCadence = addProposal(body(PlanPart::Cadence), m_cadence);
    m_targets = new TargetList;
    body(PlanPart::TargetBehaviours)->addWidget(m_targets);
    connect(m_targets, &TargetList::edited, this, &PlanSheet::typed);
    m_frozen = Label::wrapped({}, theme::Type::Body, theme::Tone::Muted);
    body(PlanPart::Baseline)->addWidget(m_frozen);
    m_baseline = new BaselineTable;
    body(PlanPart::Baseline)->addWidget(m_baseline);
    m_source = Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted);
    body(PlanPart::Baseline)->addWidget(m_source);
    auto *charts = new QGridLayout;
    charts->setSpacing(theme::related);
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i] = new ChartView;
        m_charts[i]->setFixedHeight(190);
        charts->addWidget(m_charts[i], static_cast<int>(i) / 2, static_cast<int>(i) % 2);
    }
    body(PlanPart::Baseline)->addLayout(charts);
    m_items = new ItemList;
    body(PlanPart::ActionItems)->addWidget(m_items);
    m_review = new DayField(tr("Day of the review"));
    body(PlanPart::Review)->addWidget(m_review);
    connect(m_review, &DayField::dayChanged, this, &PlanSheet::settled);
    m_reviewHow = addText(body(PlanPart::Review), tr("What the review looks at"));
    m_useReviewHow = addProposal(body(PlanPart::Review), m_reviewHow);
    m_outcome = Label::wrapped({}, theme::Type::Body, theme::Tone::Text);
    body(PlanPart::Review)->addWidget(m_outcome);
    m_reviewed = new ReviewTable;
    body(PlanPart::Review)->addWidget(m_reviewed);
    m_escalation = addText(body(PlanPart::EscalationPath), planPartText(PlanPart::EscalationPath));
    m_useEscalation = addProposal(body(PlanPart::EscalationPath), m_escalation);
}

void PlanSheet::placeNotes()
{
    m_grid->setColumnMinimumWidth(1, m_isNarrow ? 0 : marginWidth);
    m_grid->setHorizontalSpacing(m_isNarrow ? 0 : theme::margin + theme::group);
    for (int i = 0; i < 6; ++i) {
        const int row = firstRow(static_cast<PlanPart>(i));
        QWidget *note = m_parts[static_cast<std::size_t>(i)].note;
        m_grid->removeWidget(note);
        note->layout()->setContentsMargins(m_isNarrow ? theme::margin : 0, m_isNarrow ? 0 : theme::group + 2,
                                           m_isNarrow ? theme::margin : 0, 0);
        if (m_isNarrow)
            m_grid->addWidget(note, row + 1, 0);
        else
            m_grid->addWidget(note, row, 1, rowsOfPart, 1);
    }
}

void PlanSheet::show(const State &state)
{
    const CoachingPlan &plan = state.document.plan;
    const bool readOnly = state.isReadOnly || plan.state == PlanState::Ended;
    m_facts->setText(factsText(state));
    for (GrowingText *text : {m_purpose, m_cadence, m_reviewHow, m_escalation})
        text->setReadOnly(readOnly);
    m_purpose->showText(plan.purpose);
    m_purpose->setVisible(!readOnly || !plan.purpose.isEmpty());
    m_cadence->showText(plan.cadence);
    m_reviewHow->showText(plan.reviewHow);
    m_escalation->showText(plan.escalation);
    m_targets->setReadOnly(readOnly);
    m_targets->setChoices(state.choices);
    m_targets->setTargets(plan.targets);
    m_frozen->setText(frozenText(state.document, state.today));
    m_baseline->show(state.document, state.today);
    m_source->setText(sourceText(state.document));
    m_items->show(state.document.items, state.settings.kpis, state.today, readOnly);
    m_review->setReadOnly(readOnly);
    m_review->setProposal(proposedReview(state.settings, plan.started.value_or(state.today)), state.today);
    m_review->setDay(plan.review);
    showProposals(state);
    showCharts(state.document);
    showReview(state);
    showCycles(state);
    showMissing(state.document);
}

void PlanSheet::showProposals(const State &state)
{
    const PlanDocument &document = state.document;
    const Tier tier = document.tier.tier;
    const int days = cadenceDays(tier, document.agent.cadenceDays, state.settings.cadence);
    m_cadence->setPlaceholderText(proposedCadence(tier, days, state.settings.cadence));
    m_reviewHow->setPlaceholderText(proposedReviewHow());
    m_escalation->setPlaceholderText(proposedEscalation(tier));
    const std::pair<GrowingText *, QPushButton *> texts[] = {
        {m_cadence, m_useCadence}, {m_reviewHow, m_useReviewHow}, {m_escalation, m_useEscalation}};
    for (const auto &[text, use] : texts)
        use->setVisible(text->text().isEmpty() && !text->isReadOnly());
}

void PlanSheet::showCharts(const PlanDocument &document)
{
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        const bool there = i < document.kpis.size();
        m_charts[i]->setVisible(there);
        if (there)
            m_charts[i]->setChart(kpiChart(document.kpis[i], {}, document.sessions));
    }
}

void PlanSheet::showReview(const State &state)
{
    const CoachingPlan &plan = state.document.plan;
    QStringList lines;
    if (plan.outcome != PlanOutcome::None) {
        const QString outcome =
            plan.reviewed ? tr("Reviewed on %1: %2", "day and outcome")
                                .arg(dayText(*plan.reviewed, state.today), planOutcomeText(plan.outcome))
                          : tr("Outcome: %1").arg(planOutcomeText(plan.outcome));
        lines << (plan.outcomeNote.isEmpty() ? outcome : tr("%1. %2").arg(outcome, plan.outcomeNote));
    }
    if (!plan.adjusted.isEmpty())
        lines << tr("Adjusted approach: %1").arg(plan.adjusted);
    m_outcome->setText(lines.join(QLatin1Char('\n')));
    m_outcome->setVisible(!lines.isEmpty());
    m_reviewed->setVisible(!plan.reviews.empty());
    if (!plan.reviews.empty())
        m_reviewed->show(besideBaseline(plan.baselines, plan.reviews), state.today);
}

/// What the cycle before says to this one, and the way to the others.
void PlanSheet::showCycles(const State &state)
{
    const std::vector<CoachingPlan> &cycles = state.document.cycles;
    QString before;
    std::vector<PartRow> rows;
    m_cycleIds.clear();
    for (const CoachingPlan &each : cycles) {
        const bool isThis = each.id == state.document.plan.id;
        m_cycleIds.push_back(each.id.value());
        PartRow row{tr("Cycle %1: %2").arg(rows.size() + 1).arg(cycleText(each, state.today)), {}, {}, {}};
        if (isThis)
            row.badge = {Badge::Shape::None, theme::Tone::Muted, tr("this one")};
        else
            row.buttons.push_back({QStringLiteral("open"), tr("Open")});
        rows.push_back(row);
        if (each.id == state.document.plan.previous && !each.adjusted.isEmpty())
            before = tr("Another approach than in plan %1: %2").arg(each.number).arg(each.adjusted);
    }
    m_before->setText(before);
    m_before->setVisible(!before.isEmpty());
    m_cycles->setRows(cycles.size() > 1 ? rows : std::vector<PartRow>(), {});
    m_cycles->setVisible(cycles.size() > 1);
}

void PlanSheet::showMissing(const PlanDocument &document)
{
    for (int i = 0; i < 6; ++i) {
        const auto which = static_cast<PlanPart>(i);
        const Part &part = m_parts[static_cast<std::size_t>(i)];
        const bool lacks =
            std::find(document.missing.begin(), document.missing.end(), which) != document.missing.end();
        part.badge->setBadge(lacks ? Badge{Badge::Shape::Ring, theme::Tone::Warn, tr("missing")}
                                   : Badge{Badge::Shape::Tick, theme::Tone::Good, tr("complete")});
        part.lack->setText(lacks ? missingPartText(which, document.plan, document.items) : QString());
        part.lack->setVisible(lacks);
    }
}

void PlanSheet::takeInto(CoachingPlanDraft &plan) const
{
    plan.purpose = m_purpose->text();
    plan.cadence = m_cadence->text();
    plan.targets = m_targets->targets();
    plan.review = m_review->day();
    plan.reviewHow = m_reviewHow->text();
    plan.escalation = m_escalation->text();
}

void PlanSheet::paintEvent(QPaintEvent *)
{
    const QRect document = m_head->geometry()
                               .united(body(PlanPart::EscalationPath)->parentWidget()->geometry())
                               .adjusted(0, 0, 0, theme::group);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::colours().line);
    painter.setBrush(theme::colours().surface);
    painter.drawRoundedRect(QRectF(document).adjusted(0.5, 0.5, -0.5, -0.5), theme::corner, theme::corner);
}

void PlanSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < narrowWidth;
    if (narrow != m_isNarrow) {
        m_isNarrow = narrow;
        placeNotes();
    }
    // A line of text longer than this is hard to read: what is over goes to the right.
    const int over = width() - documentWidth - marginWidth - 3 * theme::margin - theme::group;
    m_grid->setColumnMinimumWidth(2, qMax(0, over));
}

} // namespace coachbook::ui
