// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/actionitemcard.h"
#include "ui/prep/prepfields.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/kpiinput.h"
#include "ui/viewstate/prepsheetrecord.h"
#include "ui/viewstate/smartwords.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/growingtext.h"
#include "ui/widgets/label.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <algorithm>

namespace coachbook::ui {
namespace {

constexpr int noMeasure = -1, countMeasure = 100; // data of the measures that are no KPI

QComboBox *makeCombo(const QString &name)
{
    auto *combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    leaveWheelToPage(combo);
    return combo;
}

QLineEdit *makeValue(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
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

ActionItemCard::ActionItemCard(int number, const PrepData &prep, QWidget *parent)
    : QWidget(parent), m_data(prep), m_text(new GrowingText(tr("Action item %1").arg(number))),
      m_behaviour(makeCombo(tr("Behaviour of action item %1").arg(number))),
      m_measure(makeCombo(tr("Measure of action item %1").arg(number))), m_countOf(new QLineEdit),
      m_baseline(makeValue(tr("Value now of action item %1").arg(number))),
      m_target(makeValue(tr("Target of action item %1").arg(number))), m_owner(new QLineEdit),
      m_reason(new QLineEdit), m_due(new DayField(tr("Due date of action item %1").arg(number))),
      m_models(flatButton(tr("Start from a model"))), m_findings(new QVBoxLayout), m_state(new FlagLine),
      m_wrongValue(new FlagLine)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::small);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::related);
    head->addWidget(new Label(QString::number(number), theme::Type::Section, theme::Tone::Accent), 0,
                    Qt::AlignTop);
    m_text->setPlaceholderText(tr("What the agent will do, and in which situation"));
    head->addWidget(m_text, 1);
    setFocusProxy(m_text);
    QPushButton *remove = flatButton(tr("Remove"), tr("Remove action item %1").arg(number));
    head->addWidget(remove, 0, Qt::AlignTop);
    column->addLayout(head);
    m_findings->setSpacing(2);
    column->addLayout(m_findings);
    m_reason->setPlaceholderText(tr("Why the vague wording has to stay; it counts as vague"));
    m_reason->setAccessibleName(tr("Why action item %1 stays vague").arg(number));
    m_reason->setMaxLength(500);
    column->addWidget(m_reason);
    column->addWidget(makeFields(number));
    column->addWidget(m_wrongValue);
    column->addWidget(m_state);
    connect(remove, &QPushButton::clicked, this, &ActionItemCard::removed, Qt::QueuedConnection);
    connectFields();
}

QWidget *ActionItemCard::makeFields(int number)
{
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, theme::small, 0, 0);
    column->setSpacing(theme::related);
    auto *first = new QHBoxLayout;
    first->setSpacing(theme::related);
    first->addWidget(underName(tr("Behaviour"), m_behaviour), 2);
    m_models->setMenu(new QMenu(m_models));
    first->addWidget(m_models, 0, Qt::AlignBottom);
    m_owner->setMaxLength(longestName);
    m_owner->setAccessibleName(tr("Owner of action item %1").arg(number));
    first->addWidget(underName(tr("Owner"), m_owner), 1);
    column->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(theme::related);
    m_measure->addItem(tr("not measured"), noMeasure);
    for (const Kpi kpi : allKpis)
        m_measure->addItem(kpiName(kpi), static_cast<int>(kpi));
    m_measure->addItem(tr("a count"), countMeasure);
    second->addWidget(underName(tr("Measured by"), m_measure), 1);
    m_countOf->setPlaceholderText(tr("calls with a confirmed solution, of 10"));
    m_countOf->setMaxLength(200);
    m_countOf->setAccessibleName(tr("What action item %1 counts").arg(number));
    second->addWidget(m_countField = underName(tr("Count of"), m_countOf), 2);
    second->addWidget(m_fromField = underName(tr("Now"), m_baseline));
    second->addWidget(m_toField = underName(tr("Target"), m_target));
    second->addWidget(underName(tr("Due"), m_due), 1);
    column->addLayout(second);
    return fields;
}

void ActionItemCard::connectFields()
{
    connect(m_text, &GrowingText::typed, this,
            [this] { change([text = m_text->text()](ActionItemDraft &draft) { draft.text = text; }); });
    connect(m_behaviour, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant id = m_behaviour->currentData();
        change([&id](ActionItemDraft &draft) {
            draft.behaviour = id.isValid() ? std::optional(BehaviourId(id.toLongLong())) : std::nullopt;
        });
        fillModels();
    });
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_showing)
            takeMeasure();
    });
    connect(m_countOf, &QLineEdit::textEdited, this, [this](const QString &text) {
        change([&text](ActionItemDraft &draft) { draft.countOf = text.trimmed(); });
    });
    connect(m_baseline, &QLineEdit::textEdited, this,
            [this] { takeValue(m_baseline, &ActionItemDraft::baseline); });
    connect(m_target, &QLineEdit::textEdited, this,
            [this] { takeValue(m_target, &ActionItemDraft::target); });
    connect(m_owner, &QLineEdit::textEdited, this, [this](const QString &text) {
        change([&text](ActionItemDraft &draft) { draft.owner = text.trimmed(); });
    });
    connect(m_reason, &QLineEdit::textEdited, this, [this](const QString &text) {
        change([&text](ActionItemDraft &draft) { draft.vagueReason = text.trimmed(); });
    });
    connect(m_due, &DayField::dayChanged, this,
            [this] { change([day = m_due->day()](ActionItemDraft &draft) { draft.due = day; }); });
}

void ActionItemCard::show(const ActionItemDraft &draft)
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    m_draft = draft;
    m_text->showText(draft.text);
    fillBehaviours();
    fillModels();
    showMeasure();
    m_owner->setPlaceholderText(m_data.preparation.agent.name);
    showText(m_owner, draft.owner);
    showText(m_reason, draft.vagueReason);
    m_due->setProposal(proposedItemDue(m_data.today, m_data.settings.cadence, m_data.settings.calendar),
                       m_data.today);
    if (m_due->day() != draft.due)
        m_due->setDay(draft.due);
    judge();
}

void ActionItemCard::fillBehaviours()
{
    if (m_behaviour->count() != int(m_data.behaviours.size()) + 1) {
        m_behaviour->clear();
        m_behaviour->addItem(tr("none"));
        for (const Behaviour &behaviour : m_data.behaviours)
            m_behaviour->addItem(behaviour.name, qlonglong(behaviour.id.value()));
    }
    const int at = m_draft.behaviour ? m_behaviour->findData(qlonglong(m_draft.behaviour->value())) : 0;
    m_behaviour->setCurrentIndex(qMax(at, 0));
}

void ActionItemCard::fillModels()
{
    QMenu *menu = m_models->menu();
    menu->clear();
    for (const Behaviour &behaviour : m_data.behaviours) {
        if (m_draft.behaviour != behaviour.id)
            continue;
        for (const QString &model : behaviour.actionItems) {
            const QString shown = m_models->fontMetrics().elidedText(model, Qt::ElideRight, 560);
            QAction *action = menu->addAction(theme::noMnemonic(shown));
            connect(action, &QAction::triggered, this, [this, model] {
                m_text->setPlainText(model);
                m_text->setFocus();
            });
        }
    }
    m_models->setVisible(!menu->isEmpty());
}

QString ActionItemCard::valueText(std::optional<double> value) const
{
    if (!value)
        return {};
    return m_draft.kpi ? kpiInputText(*m_draft.kpi, *value) : QLocale::system().toString(*value, 'g', 6);
}

void ActionItemCard::showMeasure()
{
    const bool byKpi = m_draft.measure == MeasureKind::Kpi && m_draft.kpi;
    const int choice = byKpi                                   ? static_cast<int>(*m_draft.kpi)
                       : m_draft.measure == MeasureKind::Count ? countMeasure
                                                               : noMeasure;
    m_measure->setCurrentIndex(m_measure->findData(choice));
    showText(m_countOf, m_draft.countOf);
    if (!m_baseline->hasFocus())
        showText(m_baseline, valueText(m_draft.baseline));
    if (!m_target->hasFocus())
        showText(m_target, valueText(m_draft.target));
    m_countField->setVisible(choice == countMeasure);
    m_fromField->setVisible(choice != noMeasure);
    m_toField->setVisible(choice != noMeasure);
}

void ActionItemCard::takeMeasure()
{
    const int choice = m_measure->currentData().toInt();
    change([this, choice](ActionItemDraft &draft) {
        if (choice != noMeasure && choice != countMeasure) {
            measureByKpi(draft, static_cast<Kpi>(choice), m_data.preparation.kpis);
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

void ActionItemCard::takeValue(QLineEdit *field, std::optional<double> ActionItemDraft::*member)
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

void ActionItemCard::change(const std::function<void(ActionItemDraft &)> &edit)
{
    if (m_showing)
        return;
    edit(m_draft);
    judge();
    Q_EMIT typed();
}

void ActionItemCard::judge()
{
    const std::vector<SmartFinding> found = smartFindings(m_draft, m_data.settings.kpis, m_data.today);
    clearLayout(m_findings);
    for (const SmartFinding &each : found)
        addFinding(each);
    markPhrases(found);
    const bool vague = isVague(found);
    m_reason->setVisible(vague || !m_draft.vagueReason.isEmpty());
    const QString unsaved = unsavedReason(m_draft, found);
    if (!unsaved.isEmpty())
        m_state->say({Badge::Shape::Triangle, theme::Tone::Warn, unsaved});
    else if (found.empty())
        m_state->say({Badge::Shape::Tick, theme::Tone::Good, tr("This item is SMART.")});
    else
        m_state->say({});
}

void ActionItemCard::addFinding(const SmartFinding &found)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(theme::margin, 0, 0, 0);
    row->setSpacing(theme::related);
    auto *flag = new FlagLine;
    const bool isVague = found.remark == SmartRemark::VaguePhrase || found.remark == SmartRemark::OnlyAScore;
    flag->say({isVague ? Badge::Shape::Triangle : Badge::Shape::Ring,
               isVague ? theme::Tone::Warn : theme::Tone::Muted,
               tr("%1: %2", "Specific: say in which situation")
                   .arg(smartPartText(found.part), smartRemarkText(found))});
    row->addWidget(flag, 1);
    if (const std::optional<QString> form = offeredForm(found)) {
        auto *use = new QPushButton(tr("Use it"));
        use->setAccessibleName(tr("Write “%1” in its place").arg(*form));
        row->addWidget(use, 0, Qt::AlignTop);
        connect(
            use, &QPushButton::clicked, this, [this, found, words = *form] { useForm(found, words); },
            Qt::QueuedConnection);
    }
    m_findings->addWidget(line);
}

void ActionItemCard::useForm(const SmartFinding &found, const QString &form)
{
    QTextCursor cursor(m_text->document());
    cursor.setPosition(qMin(found.position, int(m_text->toPlainText().size())));
    cursor.setPosition(qMin(found.position + found.length, int(m_text->toPlainText().size())),
                       QTextCursor::KeepAnchor);
    cursor.insertText(fittedForm(found, form)); // by cursor: Ctrl+Z in the text takes it back
    m_text->setFocus();
}

void ActionItemCard::markPhrases(const std::vector<SmartFinding> &found)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const SmartFinding &each : found) {
        if (each.position < 0 || each.length <= 0)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        const int end = int(m_text->toPlainText().size());
        mark.cursor.setPosition(qMin(each.position, end));
        mark.cursor.setPosition(qMin(each.position + each.length, end), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(theme::colour(theme::Tone::Warn));
        marks << mark;
    }
    m_text->setExtraSelections(marks);
}

} // namespace coachbook::ui
