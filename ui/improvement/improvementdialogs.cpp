// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/improvement/improvementdialogs.h"
#include "ui/improvement/improvementwords.h"
#include "ui/viewstate/daytext.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include "ui/widgets/growingtext.h"
#include <QButtonGroup>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int dialogWidth = 560;

GrowingText *makeText(const QString &name, const QString &text, int lines)
{
    auto *field = new GrowingText(name);
    field->setFramed();
    field->setLinesAtLeast(lines);
    field->showText(text);
    return field;
}

/// Radio buttons in a column, of which `chosen` is on when it is one of them.
template <class Enum>
QWidget *makeChoices(QButtonGroup *group, const std::vector<std::pair<Enum, QString>> &choices, Enum chosen)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 4, 0, 0);
    for (const auto &[value, text] : choices) {
        auto *button = new QRadioButton(text);
        button->setChecked(value == chosen);
        group->addButton(button, static_cast<int>(value));
        column->addWidget(button);
    }
    return whole;
}

/// The primary button waits until something is chosen.
void needChoice(QButtonGroup *group, QPushButton *ok)
{
    ok->setEnabled(group->checkedId() >= 0);
    QObject::connect(group, &QButtonGroup::idToggled, ok, [ok] { ok->setEnabled(true); });
}

} // namespace

MilestoneResultDialog::MilestoneResultDialog(const Milestone &milestone, const QString &proposed,
                                             QWidget *parent)
    : QDialog(parent), m_milestone(milestone), m_state(new QButtonGroup(this)),
      m_result(makeText(tr("What was seen"), milestone.result.isEmpty() ? proposed : milestone.result, 2))
{
    setMinimumWidth(dialogWidth);
    auto *form = new Form;
    form->addRow(tr("Result"), makeChoices<MilestoneState>(m_state,
                                                           {{MilestoneState::Reached, tr("&Reached")},
                                                            {MilestoneState::NotReached, tr("&Not reached")}},
                                                           milestone.state));
    form->addRow(tr("&What was seen"), m_result, tr("Read by the agent and printed with the plan"));
    const QString goal = goalText(milestone);
    needChoice(m_state,
               frameDialog(*this, tr("Result of the milestone"),
                           goal.isEmpty() ? milestone.text : milestone.text + QLatin1Char('\n') + goal, form,
                           tr("Record"))
                   .ok);
}

Milestone MilestoneResultDialog::milestone() const
{
    Milestone closed = m_milestone;
    closed.state = static_cast<MilestoneState>(m_state->checkedId());
    closed.result = m_result->text();
    return closed;
}

CheckpointDialog::CheckpointDialog(const Checkpoint &checkpoint, const QString &agent, bool locksGoals,
                                   QDate today, QWidget *parent)
    : QDialog(parent), m_checkpoint(checkpoint),
      m_held(makeDayEdit(checkpoint.held.value_or(today), tr("Held on"))), m_outcome(new QButtonGroup(this)),
      m_findings(makeText(tr("What was found"), checkpoint.findings, 3)),
      m_words(makeText(tr("In the agent's words"), checkpoint.agentWords, 3))
{
    setMinimumWidth(dialogWidth);
    m_held->setMaximumDate(today);
    auto *form = new Form;
    form->addRow(tr("&Held on"), atLeft(m_held));
    form->addRow(tr("Outcome"),
                 makeChoices<CheckpointOutcome>(m_outcome,
                                                {{CheckpointOutcome::OnCourse, tr("&On course")},
                                                 {CheckpointOutcome::Partly, tr("&Partly on course")},
                                                 {CheckpointOutcome::NotOnCourse, tr("&Not on course")}},
                                                checkpoint.outcome));
    form->addRow(tr("What was &found"), m_findings, tr("Milestone by milestone, with figures"));
    form->addRow(tr("In the agent's &words"), m_words, tr("As they were said, not summed up"));
    const QString lead = locksGoals
                             ? tr("With the first checkpoint the goals are locked: the milestones' words, "
                                  "measures and targets cannot change any more.")
                             : QString();
    m_record = frameDialog(*this, tr("Checkpoint with %1").arg(agent), lead, form, tr("Record")).ok;
    connect(m_outcome, &QButtonGroup::idToggled, this, [this] { update(); });
    connect(m_findings, &GrowingText::typed, this, [this] { update(); });
    update();
}

void CheckpointDialog::update()
{
    m_record->setEnabled(m_outcome->checkedId() > 0 && !m_findings->text().isEmpty());
}

Checkpoint CheckpointDialog::checkpoint() const
{
    Checkpoint held = m_checkpoint;
    held.held = m_held->date();
    held.outcome = static_cast<CheckpointOutcome>(m_outcome->checkedId());
    held.findings = m_findings->text();
    held.agentWords = m_words->text();
    return held;
}

CheckpointDayDialog::CheckpointDayDialog(QDate day, const ImprovementPlanDraft &plan, bool isNew,
                                         QWidget *parent)
    : QDialog(parent), m_day(makeDayEdit(day, tr("Day")))
{
    m_day->setDateRange(plan.starts, plan.ends);
    auto *form = new Form;
    form->addRow(tr("&Day"), atLeft(m_day));
    const DialogFrame frame = frameDialog(*this, isNew ? tr("New checkpoint") : tr("Day of the checkpoint"),
                                          {}, form, isNew ? tr("Add") : tr("Save"));
    if (isNew)
        return;
    auto *remove = frame.buttons->addButton(tr("Remove"), QDialogButtonBox::ResetRole);
    remove->setAutoDefault(false);
    connect(remove, &QPushButton::clicked, this, [this] {
        m_removed = true;
        accept();
    });
}

QDate CheckpointDayDialog::day() const
{
    return m_day->date();
}

EndImprovementDialog::EndImprovementDialog(const ImprovementPlanDraft &plan, const QString &agent,
                                           QDate today, QWidget *parent)
    : QDialog(parent), m_outcome(new QButtonGroup(this)),
      m_day(makeDayEdit(qMax(plan.starts, today), tr("On"))), m_note(makeText(tr("Why"), plan.outcomeNote, 3))
{
    setMinimumWidth(dialogWidth);
    m_day->setDateRange(plan.starts, qMax(plan.starts, today));
    auto *form = new Form;
    form->addRow(tr("Outcome"),
                 makeChoices<ImprovementOutcome>(m_outcome,
                                                 {{ImprovementOutcome::Succeeded, tr("&Succeeded")},
                                                  {ImprovementOutcome::Partly, tr("&Partly met")},
                                                  {ImprovementOutcome::NotMet, tr("&Not met")}},
                                                 ImprovementOutcome::None));
    form->addRow(tr("&On"), atLeft(m_day), tr("From the day after, the agent's tier is the usual one again"));
    form->addRow(tr("&Why"), m_note, tr("Read by the agent and printed with the plan"));
    const QString lead =
        today < plan.ends
            ? tr("The plan is to end on %1. It can end before.").arg(weekdayText(plan.ends, today))
            : QString();
    needChoice(
        m_outcome,
        frameDialog(*this, tr("End the improvement plan of %1").arg(agent), lead, form, tr("End plan")).ok);
}

ImprovementOutcome EndImprovementDialog::outcome() const
{
    return static_cast<ImprovementOutcome>(m_outcome->checkedId());
}

QDate EndImprovementDialog::day() const
{
    return m_day->date();
}

QString EndImprovementDialog::note() const
{
    return m_note->text();
}

} // namespace coachbook::ui
