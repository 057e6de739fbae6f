// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/endplandialog.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/daytext.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include <QButtonGroup>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

QString leadText(const CoachingPlan &plan, QDate today)
{
    if (plan.review && *plan.review > today)
        return EndPlanDialog::tr("The review is planned for %1. The plan can end before it.")
            .arg(weekdayText(*plan.review, today));
    return EndPlanDialog::tr("What did the review show, against the frozen baseline?");
}

} // namespace

EndPlanDialog::EndPlanDialog(const CoachingPlan &plan, const QString &agent, QDate today, QWidget *parent)
    : QDialog(parent), m_plan(plan), m_outcome(new QButtonGroup(this)), m_note(new QPlainTextEdit),
      m_form(new Form)
{
    setWindowTitle(tr("End plan %1").arg(plan.number));
    setMinimumWidth(480);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::group, theme::margin, theme::group);
    column->setSpacing(theme::related + theme::small);
    auto *title = new SectionTitle(tr("End the coaching plan of %1").arg(agent));
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(Label::wrapped(leadText(plan, today), theme::Type::Body, theme::Tone::Muted));
    auto *choices = new QWidget;
    auto *list = new QVBoxLayout(choices);
    list->setContentsMargins(0, 4, 0, 0);
    const std::pair<PlanOutcome, QString> outcomes[] = {{PlanOutcome::Improved, tr("&Improved")},
                                                        {PlanOutcome::NotImproved, tr("&Not improved")},
                                                        {PlanOutcome::NotEnoughData, tr("Not enough &data")}};
    for (const auto &[outcome, text] : outcomes) {
        auto *button = new QRadioButton(text);
        m_outcome->addButton(button, static_cast<int>(outcome));
        list->addWidget(button);
    }
    m_form->addRow(tr("Outcome"), choices);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(96);
    m_note->setPlainText(plan.outcomeNote);
    m_form->addRow(tr("&What was seen"), m_note,
                   tr("“Nine of ten calls met both questions; the team moved little in the same weeks.”"));
    column->addWidget(m_form);
    m_end = addDialogButtons(*this, column, tr("End plan")).ok;
    connect(m_outcome, &QButtonGroup::idClicked, this, [this] { update(); });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { update(); });
    update();
}

PlanOutcome EndPlanDialog::outcome() const
{
    return static_cast<PlanOutcome>(qMax(0, m_outcome->checkedId()));
}

void EndPlanDialog::update()
{
    const bool needsNote = outcome() == PlanOutcome::NotImproved && m_note->toPlainText().trimmed().isEmpty();
    m_form->setProblem(m_note, needsNote
                                   ? tr("Say which other approach follows: the same session again is none.")
                                   : QString());
    m_end->setEnabled(outcome() != PlanOutcome::None && !needsNote);
}

CoachingPlan EndPlanDialog::plan() const
{
    CoachingPlan ended = m_plan;
    ended.state = PlanState::Ended;
    ended.outcome = outcome();
    ended.outcomeNote = m_note->toPlainText().trimmed();
    return ended;
}

} // namespace coachbook::ui
