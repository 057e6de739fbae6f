// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/actionitemdialog.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/kpiinput.h"
#include "ui/viewstate/smartwords.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int countMeasure = 100; ///< data of the measure that is no KPI

} // namespace

ActionItemDialog::ActionItemDialog(const ActionItemDraft &draft, Context context, QWidget *parent)
    : QDialog(parent), m_draft(draft), m_context(std::move(context)), m_text(new QPlainTextEdit),
      m_behaviour(new QComboBox), m_measure(new QComboBox), m_countOf(new QLineEdit),
      m_baseline(new QLineEdit), m_target(new QLineEdit), m_owner(new QLineEdit), m_reason(new QLineEdit),
      m_due(new DayField(tr("Due date"))),
      m_remarks(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Warn))
{
    setWindowTitle(tr("Action item for %1").arg(m_context.agent));
    setMinimumWidth(560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::group, theme::margin, theme::group);
    column->setSpacing(theme::related + theme::small);
    column->addWidget(makeForm());
    m_remarks->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_remarks->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_remarks, 1);
    m_save = addDialogButtons(*this, column, tr("Save")).ok;
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { update(); });
    connect(m_behaviour, &QComboBox::currentIndexChanged, this, [this] { update(); });
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] { measureChosen(); });
    for (const QLineEdit *field : {m_countOf, m_baseline, m_target, m_owner, m_reason})
        connect(field, &QLineEdit::textChanged, this, [this] { update(); });
    connect(m_due, &DayField::dayChanged, this, [this] { update(); });
    update();
}

Form *ActionItemDialog::makeForm()
{
    m_form = new Form;
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(72);
    m_text->setPlainText(m_draft.text);
    m_form->addRow(tr("&What"), m_text, tr("What %1 will do, and in which situation").arg(m_context.agent));
    m_behaviour->addItem(tr("none"));
    for (const Behaviour &behaviour : m_context.behaviours) {
        m_behaviour->addItem(behaviour.name, static_cast<qlonglong>(behaviour.id.value()));
        if (m_draft.behaviour == behaviour.id)
            m_behaviour->setCurrentIndex(m_behaviour->count() - 1);
    }
    m_behaviour->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_behaviour->setMinimumContentsLength(24);
    m_form->addRow(tr("&Behaviour"), m_behaviour);
    fillMeasures();
    m_form->addRow(tr("&Measure"), m_measure);
    m_countOf->setPlaceholderText(tr("calls with a confirmed solution, of 10"));
    m_countOf->setText(m_draft.countOf);
    m_countOf->setMaxLength(200);
    m_form->addRow(tr("&Count of"), m_countOf);
    m_baseline->setText(valueText(m_draft.baseline));
    m_form->addRow(tr("&From"), m_baseline);
    m_target->setText(valueText(m_draft.target));
    m_form->addRow(tr("&To"), m_target);
    m_owner->setText(m_draft.owner);
    m_owner->setPlaceholderText(m_context.agent);
    m_owner->setMaxLength(longestName);
    m_form->addRow(tr("&Owner"), m_owner);
    m_due->setProposal(m_context.proposedDue, m_context.today);
    m_due->setDay(m_draft.due);
    m_form->addRow(tr("&Due"), m_due);
    m_reason->setText(m_draft.vagueReason);
    m_reason->setMaxLength(500);
    m_form->addRow(tr("Why &vague"), m_reason, tr("Needed only to save a vague wording; it counts as vague"));
    return m_form;
}

void ActionItemDialog::fillMeasures()
{
    m_measure->addItem(tr("none"));
    for (const Kpi each : allKpis)
        m_measure->addItem(kpiName(each), static_cast<int>(each));
    m_measure->addItem(tr("a count"), countMeasure);
    if (m_draft.measure == MeasureKind::Kpi && m_draft.kpi)
        m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(*m_draft.kpi)));
    else if (m_draft.measure == MeasureKind::Count)
        m_measure->setCurrentIndex(m_measure->findData(countMeasure));
}

std::optional<Kpi> ActionItemDialog::kpi() const
{
    const QVariant chosen = m_measure->currentData();
    return chosen.isValid() && chosen.toInt() != countMeasure
               ? std::optional(static_cast<Kpi>(chosen.toInt()))
               : std::nullopt;
}

void ActionItemDialog::measureChosen()
{
    m_baseline->clear();
    m_target->clear();
    for (const PlanBaseline &baseline : m_context.baselines) {
        if (kpi() == baseline.kpi && baseline.value)
            m_baseline->setText(kpiInputText(baseline.kpi, *baseline.value));
    }
    if (const std::optional<Kpi> chosen = kpi()) {
        const KpiSetting &setting = m_context.kpis[static_cast<std::size_t>(*chosen)];
        if (setting.target)
            m_target->setText(kpiInputText(*chosen, *setting.target));
    }
    update();
}

QString ActionItemDialog::valueText(std::optional<double> value) const
{
    if (!value)
        return {};
    return m_draft.kpi ? kpiInputText(*m_draft.kpi, *value) : QLocale::system().toString(*value, 'g', 6);
}

std::optional<double> ActionItemDialog::valueOf(const QLineEdit *field) const
{
    if (const std::optional<Kpi> chosen = kpi())
        return kpiFromText(*chosen, field->text());
    bool ok = false;
    const double value = field->text().trimmed().replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

QString ActionItemDialog::valueProblem(const QLineEdit *field) const
{
    if (field->text().trimmed().isEmpty() || valueOf(field) || !m_measure->currentData().isValid())
        return {};
    return kpi() == Kpi::Aht ? tr("Minutes and seconds, like 5:12") : tr("This is no value of the measure");
}

ActionItemDraft ActionItemDialog::draft() const
{
    ActionItemDraft result = m_draft;
    result.text = m_text->toPlainText().trimmed();
    const QVariant behaviour = m_behaviour->currentData();
    result.behaviour =
        behaviour.isValid() ? std::optional(BehaviourId(behaviour.toLongLong())) : std::nullopt;
    result.kpi = kpi();
    const bool counts = m_measure->currentData().isValid();
    result.measure = result.kpi ? MeasureKind::Kpi : counts ? MeasureKind::Count : MeasureKind::None;
    result.countOf = result.measure == MeasureKind::Count ? m_countOf->text().trimmed() : QString();
    result.baseline = counts ? valueOf(m_baseline) : std::nullopt;
    result.target = counts ? valueOf(m_target) : std::nullopt;
    result.owner = m_owner->text().trimmed();
    result.due = m_due->day();
    result.vagueReason = m_reason->text().trimmed();
    return result;
}

void ActionItemDialog::update()
{
    const ActionItemDraft now = draft();
    const std::vector<SmartFinding> found = smartFindings(now, m_context.kpis, m_context.today);
    QStringList lines;
    for (const SmartFinding &each : found)
        lines << tr("%1: %2", "Specific: Say in which situation")
                     .arg(smartPartText(each.part), smartRemarkText(each));
    m_remarks->setTone(lines.isEmpty() ? theme::Tone::Good : theme::Tone::Warn);
    m_remarks->setText(lines.isEmpty() ? tr("This item is SMART.") : lines.join(QLatin1Char('\n')));
    m_countOf->setEnabled(now.measure == MeasureKind::Count);
    m_baseline->setEnabled(now.measure != MeasureKind::None);
    m_target->setEnabled(now.measure != MeasureKind::None);
    const bool vague = isVague(found);
    m_reason->setEnabled(vague || !now.vagueReason.isEmpty());
    m_form->setProblem(m_baseline, valueProblem(m_baseline));
    m_form->setProblem(m_target, valueProblem(m_target));
    m_form->setProblem(m_reason, vague && now.vagueReason.isEmpty() && !now.text.isEmpty()
                                     ? tr("The wording is vague. Mend it, or say why it has to stay.")
                                     : QString());
    m_save->setEnabled(!now.text.isEmpty() && (!vague || !now.vagueReason.isEmpty()) &&
                       valueProblem(m_baseline).isEmpty() && valueProblem(m_target).isEmpty());
}

} // namespace coachbook::ui
