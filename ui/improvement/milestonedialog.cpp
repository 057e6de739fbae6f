// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/improvement/improvementdialogs.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/kpiinput.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include "ui/widgets/growingtext.h"
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace coachbook::ui {
namespace {

constexpr int longestCount = 300;

QString valueText(const std::optional<Kpi> &kpi, const std::optional<double> &value)
{
    if (!value)
        return {};
    return kpi ? kpiInputText(*kpi, *value) : QLocale::system().toString(*value);
}

} // namespace

MilestoneDialog::MilestoneDialog(const Milestone &milestone, const ImprovementPlanDraft &plan,
                                 const std::vector<Behaviour> &behaviours, QWidget *parent)
    : QDialog(parent), m_milestone(milestone), m_plan(plan), m_text(new GrowingText(tr("Milestone"))),
      m_behaviour(new QComboBox), m_measure(new QComboBox), m_countOf(new QLineEdit),
      m_baseline(new QLineEdit), m_target(new QLineEdit), m_due(makeDayEdit(milestone.due, tr("Due"))),
      m_form(new Form)
{
    setMinimumWidth(560);
    makeFields(behaviours);
    const bool isNew = milestone.text.isEmpty();
    const QString lead =
        plan.lockedOn
            ? tr("The goals are locked since the first checkpoint: the day alone can change.")
            : tr("One thing that can be seen or counted, with the number it must reach and the day.");
    const DialogFrame frame = frameDialog(*this, isNew ? tr("New milestone") : tr("Milestone"), lead, m_form,
                                          isNew ? tr("Add") : tr("Save"));
    m_save = frame.ok;
    if (!isNew && !plan.lockedOn) {
        auto *remove = frame.buttons->addButton(tr("Remove"), QDialogButtonBox::ResetRole);
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this] {
            m_removed = true;
            accept();
        });
    }
    showMilestone();
    if (plan.lockedOn)
        lockFields();
    update();
    connect(m_text, &GrowingText::typed, this, [this] { update(); });
    for (QLineEdit *field : {m_countOf, m_baseline, m_target})
        connect(field, &QLineEdit::textChanged, this, [this] { update(); });
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] { update(); });
}

void MilestoneDialog::makeFields(const std::vector<Behaviour> &behaviours)
{
    m_text->setFramed();
    m_text->setLinesAtLeast(2);
    m_form->addRow(tr("&Milestone"), m_text, tr("“Verifies the identity before any account detail”"));
    m_behaviour->addItem(tr("none of the library"), 0);
    for (const Behaviour &each : behaviours)
        m_behaviour->addItem(each.name, static_cast<qlonglong>(each.id.value()));
    m_form->addRow(tr("&Behaviour"), m_behaviour);
    m_measure->addItem(tr("Counted by hand"), -1);
    for (const Kpi kpi : allKpis)
        m_measure->addItem(kpiName(kpi), static_cast<int>(kpi));
    m_form->addRow(tr("Measured b&y"), m_measure);
    m_countOf->setMaxLength(longestCount);
    m_form->addRow(tr("What is &counted"), m_countOf, tr("“calls with the identity verified, of 10”"));
    m_form->addRow(tr("B&aseline"), m_baseline, tr("Where it stands now; may stay empty"));
    m_form->addRow(tr("&Target"), m_target);
    m_due->setDateRange(m_plan.starts, m_plan.ends);
    m_form->addRow(tr("&Due"), atLeft(m_due));
}

void MilestoneDialog::lockFields()
{
    m_text->setReadOnly(true);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_behaviour, m_measure, m_countOf, m_baseline, m_target})
        field->setEnabled(false);
}

void MilestoneDialog::showMilestone()
{
    m_text->showText(m_milestone.text);
    const qlonglong behaviour = m_milestone.behaviour ? m_milestone.behaviour->value() : 0;
    m_behaviour->setCurrentIndex(qMax(0, m_behaviour->findData(behaviour)));
    m_measure->setCurrentIndex(m_milestone.kpi ? m_measure->findData(static_cast<int>(*m_milestone.kpi)) : 0);
    m_countOf->setText(m_milestone.countOf);
    m_baseline->setText(valueText(m_milestone.kpi, m_milestone.baseline));
    m_target->setText(valueText(m_milestone.kpi, m_milestone.target));
}

std::optional<Kpi> MilestoneDialog::kpi() const
{
    const int chosen = m_measure->currentData().toInt();
    return chosen < 0 ? std::nullopt : std::optional(static_cast<Kpi>(chosen));
}

std::optional<double> MilestoneDialog::valueOf(const QLineEdit *field) const
{
    if (field->text().trimmed().isEmpty())
        return std::nullopt;
    if (kpi())
        return kpiFromText(*kpi(), field->text());
    bool ok = false;
    const double value = QLocale::system().toDouble(field->text().trimmed(), &ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

void MilestoneDialog::update()
{
    if (m_plan.lockedOn)
        return;
    const bool counted = !kpi();
    m_countOf->setEnabled(counted);
    m_baseline->setEnabled(counted); // a KPI's is frozen when the plan starts
    const auto check = [&](QLineEdit *field) {
        const bool wrong = field->isEnabled() && !field->text().trimmed().isEmpty() && !valueOf(field);
        m_form->setProblem(field, !wrong    ? QString()
                                  : counted ? tr("Write a number.")
                                            : tr("Write a value of this KPI, as 84, 4.3 or 5:12."));
        return !wrong;
    };
    const bool numbers = check(m_baseline) & check(m_target);
    m_save->setEnabled(numbers && valueOf(m_target) && !m_text->text().isEmpty() &&
                       (!counted || !m_countOf->text().trimmed().isEmpty()));
}

Milestone MilestoneDialog::milestone() const
{
    Milestone edited = m_milestone;
    edited.due = m_due->date();
    if (m_plan.lockedOn)
        return edited;
    edited.text = m_text->text();
    const qint64 behaviour = m_behaviour->currentData().toLongLong();
    edited.behaviour = behaviour > 0 ? std::optional(BehaviourId(behaviour)) : std::nullopt;
    const bool sameKpi = edited.kpi == kpi();
    edited.kpi = kpi();
    edited.countOf = edited.kpi ? QString() : m_countOf->text().trimmed();
    edited.target = valueOf(m_target);
    if (!edited.kpi || !sameKpi) {
        edited.baseline = edited.kpi ? std::nullopt : valueOf(m_baseline);
        edited.baselineN.reset();
    }
    return edited;
}

} // namespace coachbook::ui
