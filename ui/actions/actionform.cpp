// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionform.h"
#include "ui/prep/prepfields.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/kpiinput.h"
#include "ui/viewstate/prepsheetrecord.h"
#include "ui/viewstate/smartwords.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/growingtext.h"
#include "ui/widgets/label.h"
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>

namespace coachbook::ui {
namespace {

constexpr int noMeasure = -1, countMeasure = 100; // data of the measures that are no KPI
constexpr int linesAtMost = 12;                   ///< of the text; more scroll

QComboBox *makeCombo()
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    leaveWheelToPage(combo);
    return combo;
}

QLineEdit *makeValue()
{
    auto *edit = new QLineEdit;
    edit->setMaximumWidth(96);
    edit->setAlignment(Qt::AlignRight);
    return edit;
}

std::optional<double> numberOf(QString text)
{
    bool ok = false;
    const double value = text.trimmed().replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
    return ok && qIsFinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

ActionForm::ActionForm(int number, QWidget *parent)
    : QWidget(parent), m_number(number),
      m_text(new GrowingText(named(tr("What"), tr("Action item %1").arg(number)))), m_behaviour(makeCombo()),
      m_measure(makeCombo()), m_countOf(new QLineEdit), m_baseline(makeValue()), m_target(makeValue()),
      m_owner(new QLineEdit), m_reason(new QLineEdit),
      m_due(new DayField(named(tr("Due date"), tr("Due date of action item %1").arg(number)))),
      m_state(new FlagLine), m_wrongValue(new FlagLine)
{
    m_behaviour->setAccessibleName(named(tr("Behaviour"), tr("Behaviour of action item %1").arg(number)));
    m_measure->setAccessibleName(named(tr("Measure"), tr("Measure of action item %1").arg(number)));
    m_countOf->setAccessibleName(named(tr("Count of"), tr("What action item %1 counts").arg(number)));
    m_baseline->setAccessibleName(named(tr("Value now"), tr("Value now of action item %1").arg(number)));
    m_target->setAccessibleName(named(tr("Target"), tr("Target of action item %1").arg(number)));
    m_owner->setAccessibleName(named(tr("Owner"), tr("Owner of action item %1").arg(number)));
    m_reason->setAccessibleName(named(tr("Why vague"), tr("Why action item %1 stays vague").arg(number)));
    layOut();
    connectFields();
}

QString ActionForm::named(const QString &alone, const QString &numbered) const
{
    return m_number == 0 ? alone : numbered;
}

void ActionForm::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::group);
    grid->setVerticalSpacing(theme::related);
    grid->setColumnStretch(1, 1);
    addPart(grid, SmartPart::Specific, makeText());
    addPart(grid, SmartPart::Measurable, makeMeasure());
    addPart(grid, SmartPart::Achievable, nullptr);
    addPart(grid, SmartPart::Relevant, makeBehaviour());
    addPart(grid, SmartPart::TimeBound, makeDue());
    column->addLayout(grid);
    column->addWidget(m_wrongValue);
    column->addWidget(m_state);
    setFocusProxy(m_text);
}

void ActionForm::addPart(QGridLayout *grid, SmartPart part, QWidget *content)
{
    const int row = grid->rowCount();
    Part &made = m_parts[static_cast<std::size_t>(part)];
    made.state = new StateBadge;
    made.state->setObjectName(QStringLiteral("smart.%1").arg(static_cast<int>(part)));
    auto *head = new QVBoxLayout; // beside the first line of the field
    head->addSpacing(theme::small);
    head->addWidget(made.state);
    head->addStretch();
    grid->addLayout(head, row, 0);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::small);
    if (content != nullptr)
        column->addWidget(content);
    made.remarks = new QVBoxLayout;
    made.remarks->setSpacing(2);
    column->addLayout(made.remarks);
    if (part == SmartPart::Specific)
        column->addWidget(m_reason);
    grid->addLayout(column, row, 1);
}

QWidget *ActionForm::makeText()
{
    m_text->setPlaceholderText(tr("What the agent will do, and in which situation"));
    m_text->setLinesAtMost(linesAtMost);
    m_reason->setPlaceholderText(tr("Why the vague wording has to stay; it counts as vague"));
    m_reason->setMaxLength(500);
    return m_text;
}

QWidget *ActionForm::makeMeasure()
{
    auto *fields = new QWidget;
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    m_measure->addItem(tr("not measured"), noMeasure);
    for (const Kpi kpi : allKpis)
        m_measure->addItem(kpiName(kpi), static_cast<int>(kpi));
    m_measure->addItem(tr("a count"), countMeasure);
    m_countOf->setPlaceholderText(tr("calls with a confirmed solution, of 10"));
    m_countOf->setMaxLength(200);
    row->addWidget(underName(tr("Measured by"), m_measure), 1);
    row->addWidget(m_countField = underName(tr("Count of"), m_countOf), 2);
    row->addWidget(m_fromField = underName(tr("Now"), m_baseline));
    row->addWidget(m_toField = underName(tr("Target"), m_target));
    return fields;
}

QWidget *ActionForm::makeBehaviour()
{
    return underName(tr("Behaviour it belongs to"), m_behaviour);
}

QWidget *ActionForm::makeDue()
{
    auto *fields = new QWidget;
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    row->addWidget(underName(tr("Due"), m_due), 1);
    m_owner->setMaxLength(longestName);
    row->addWidget(underName(tr("Owner"), m_owner), 1);
    return fields;
}

void ActionForm::connectFields()
{
    connect(m_text, &GrowingText::typed, this,
            [this] { change([text = m_text->text()](ActionItemDraft &draft) { draft.text = text; }); });
    connect(m_behaviour, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant id = m_behaviour->currentData();
        change([&id](ActionItemDraft &draft) {
            draft.behaviour = id.isValid() ? std::optional(BehaviourId(id.toLongLong())) : std::nullopt;
        });
    });
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_showing)
            takeMeasure();
    });
    connect(m_baseline, &QLineEdit::textEdited, this,
            [this] { takeValue(m_baseline, &ActionItemDraft::baseline); });
    connect(m_target, &QLineEdit::textEdited, this,
            [this] { takeValue(m_target, &ActionItemDraft::target); });
    for (const auto &[field, member] :
         {std::pair(m_countOf, &ActionItemDraft::countOf), std::pair(m_owner, &ActionItemDraft::owner),
          std::pair(m_reason, &ActionItemDraft::vagueReason)})
        connect(field, &QLineEdit::textEdited, this, [this, to = member](const QString &text) {
            change([&text, to](ActionItemDraft &draft) { draft.*to = text.trimmed(); });
        });
    connect(m_due, &DayField::dayChanged, this,
            [this] { change([day = m_due->day()](ActionItemDraft &draft) { draft.due = day; }); });
}

void ActionForm::setContext(ActionContext context)
{
    m_context = std::move(context);
    m_owner->setPlaceholderText(m_context.agent);
    m_due->setProposal(m_context.proposedDue, m_context.smart.today);
    m_judged.reset();
}

void ActionForm::show(const ActionItemDraft &draft)
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    m_draft = draft;
    m_text->showText(draft.text);
    fillBehaviours();
    showMeasure();
    showText(m_owner, draft.owner);
    showText(m_reason, draft.vagueReason);
    if (m_due->day() != draft.due)
        m_due->setDay(draft.due);
    judge();
}

bool ActionForm::canSave() const
{
    return m_judged && unsavedReason(m_draft, m_judged->found).isEmpty() && m_wrongValue->text().isEmpty();
}

void ActionForm::fillBehaviours()
{
    if (m_behaviour->count() != int(m_context.behaviours.size()) + 1) {
        m_behaviour->clear();
        m_behaviour->addItem(tr("none"));
        for (const Behaviour &behaviour : m_context.behaviours)
            m_behaviour->addItem(behaviour.name, qlonglong(behaviour.id.value()));
    }
    const int at = m_draft.behaviour ? m_behaviour->findData(qlonglong(m_draft.behaviour->value())) : 0;
    m_behaviour->setCurrentIndex(qMax(at, 0));
}

QString ActionForm::valueText(std::optional<double> value) const
{
    if (!value)
        return {};
    return m_draft.kpi ? kpiInputText(*m_draft.kpi, *value) : QLocale::system().toString(*value, 'g', 6);
}

void ActionForm::showMeasure()
{
    const bool byKpi = m_draft.measure == MeasureKind::Kpi && m_draft.kpi;
    const int choice = byKpi                                   ? static_cast<int>(*m_draft.kpi)
                       : m_draft.measure == MeasureKind::Count ? countMeasure
                                                               : noMeasure;
    m_measure->setCurrentIndex(m_measure->findData(choice));
    showText(m_countOf, m_draft.countOf);
    if (!m_countOf->hasFocus())
        m_countOf->setCursorPosition(0); // its beginning says most
    if (!m_baseline->hasFocus())
        showText(m_baseline, valueText(m_draft.baseline));
    if (!m_target->hasFocus())
        showText(m_target, valueText(m_draft.target));
    m_countField->setVisible(choice == countMeasure);
    m_fromField->setVisible(choice != noMeasure);
    m_toField->setVisible(choice != noMeasure);
}

void ActionForm::takeMeasure()
{
    const int choice = m_measure->currentData().toInt();
    change([this, choice](ActionItemDraft &draft) {
        if (choice != noMeasure && choice != countMeasure) {
            measureByKpi(draft, static_cast<Kpi>(choice), m_context.kpis, m_context.smart.reaches);
            return;
        }
        draft.measure = choice == countMeasure ? MeasureKind::Count : MeasureKind::None;
        draft.kpi.reset();
        draft.baseline.reset();
        draft.target.reset();
    });
    const QScopedValueRollback<bool> showing(m_showing, true);
    showMeasure();
    m_wrongValue->say({});
}

void ActionForm::takeValue(QLineEdit *field, std::optional<double> ActionItemDraft::*member)
{
    const QString text = field->text().trimmed();
    const std::optional<double> value = m_draft.kpi ? kpiFromText(*m_draft.kpi, text) : numberOf(text);
    const bool wrong = !text.isEmpty() && !value;
    m_wrongValue->say({Badge::Shape::Triangle, theme::Tone::Bad,
                       !wrong ? QString()
                       : m_draft.kpi == Kpi::Aht
                           ? tr("“%1” is no time: minutes and seconds, like 5:12.").arg(text)
                           : tr("“%1” is no value of this measure.").arg(text)});
    change([value, member](ActionItemDraft &draft) { draft.*member = value; });
}

void ActionForm::change(const std::function<void(ActionItemDraft &)> &edit)
{
    if (m_showing)
        return;
    edit(m_draft);
    judge();
    Q_EMIT typed();
}

} // namespace coachbook::ui
