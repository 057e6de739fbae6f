// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importforms.h"
#include "core/import/durationunits.h"
#include "core/import/fullscore.h"
#include "ui/importing/calmbox.h"
#include "ui/importing/importwords.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include <QGridLayout>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int mostColumnsShown = 100;

} // namespace

KindForm::KindForm(const ImportFile &file, QWidget *parent) : QWidget(parent), m_file(file)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *form = new Form;
    if (m_file.plan.problem)
        form->addWide(Label::wrapped(problemText(m_file.plan), theme::Type::Body, theme::Tone::Bad));
    if (m_file.plan.tables.size() > 1)
        form->addRow(m_file.plan.shape.format == FileFormat::Xlsx ? tr("&Sheet") : tr("&List"), tableBox(),
                     m_file.plan.problem == FileProblem::UnknownKind ? QString()
                                                                     : reason(DecisionAbout::Table));
    form->addRow(tr("&Kind"), kindBox(), reason(DecisionAbout::Kind));
    const auto ask = [&](QuestionAbout about, DecisionAbout decided, const QString &label,
                         QComboBox *(KindForm::*make)()) {
        const ImportQuestion *asked = question(about);
        if (!asked && reason(decided).isEmpty())
            return;
        QComboBox *box = (this->*make)();
        form->addRow(label, box, reason(decided));
        if (asked)
            form->setProblem(box, questionText(*asked));
    };
    ask(QuestionAbout::DateOrder, DecisionAbout::DateOrder, tr("&Dates"), &KindForm::dateBox);
    ask(QuestionAbout::DecimalMark, DecisionAbout::DecimalMark, tr("&Numbers"), &KindForm::numberBox);
    if (question(QuestionAbout::FullScore) || m_file.options.fullScore)
        ask(QuestionAbout::FullScore, DecisionAbout::FullScore, tr("&Scores"), &KindForm::scoreBox);
    else if (const QString proven = reason(DecisionAbout::FullScore); !proven.isEmpty())
        form->addRow(tr("Scores"), Label::wrapped(proven));
    ask(QuestionAbout::DurationUnit, DecisionAbout::DurationUnit, tr("D&urations"), &KindForm::unitBox);
    ask(QuestionAbout::AgentSpeaker, DecisionAbout::AgentSpeaker, tr("&Agent"), &KindForm::speakerBox);
    column->addWidget(form);
}

QString KindForm::reason(DecisionAbout about) const
{
    for (const Decision &decision : m_file.plan.decisions) {
        if (decision.about == about)
            return decisionText(decision);
    }
    return {};
}

const ImportQuestion *KindForm::question(QuestionAbout about) const
{
    for (const ImportQuestion &asked : m_file.plan.questions) {
        if (asked.about == about)
            return &asked;
    }
    return nullptr;
}

QComboBox *KindForm::tableBox()
{
    auto *box = new CalmBox;
    box->setObjectName(QStringLiteral("import.table"));
    for (const QString &table : m_file.plan.tables)
        box->addItem(table.isEmpty() ? tr("the whole file") : table, table);
    box->setCurrentIndex(static_cast<int>(m_file.plan.tables.indexOf(m_file.plan.shape.table)));
    connect(box, &QComboBox::activated, this, [this, box](int index) {
        ImportOptions options = m_file.options; // another table is another kind, with other columns
        options.table = box->itemData(index).toString();
        options.kind.reset();
        options.columns.clear();
        Q_EMIT chosen(options);
    });
    return box;
}

QComboBox *KindForm::kindBox()
{
    auto *box = new CalmBox;
    box->setObjectName(QStringLiteral("import.kind"));
    for (const ImportKind kind : allImportKinds)
        box->addItem(importKindText(kind), static_cast<int>(kind));
    if (m_file.plan.problem == FileProblem::UnknownKind)
        box->setPlaceholderText(tr("Choose what it is"));
    box->setCurrentIndex(
        m_file.plan.problem == FileProblem::UnknownKind ? -1 : static_cast<int>(m_file.plan.mapping.kind));
    connect(box, &QComboBox::activated, this, [this](int index) {
        ImportOptions options = m_file.options;
        options.kind = static_cast<ImportKind>(index);
        options.columns.clear();
        Q_EMIT chosen(options);
    });
    return box;
}

QComboBox *KindForm::dateBox()
{
    auto *box = new CalmBox;
    box->setObjectName(QStringLiteral("import.dateOrder"));
    box->addItems(
        {tr("Day first (31/12/2026)"), tr("Month first (12/31/2026)"), tr("Year first (2026-12-31)")});
    box->setPlaceholderText(tr("Choose an order"));
    const bool yearFirst =
        reason(DecisionAbout::DateOrder)
            .startsWith(decisionText(
                {DecisionAbout::DateOrder, DecisionGround::OnlyOne, QStringLiteral("year first"), 0, {}}));
    box->setCurrentIndex(question(QuestionAbout::DateOrder) ? -1
                         : yearFirst                        ? static_cast<int>(DateOrder::Ymd)
                                                            : static_cast<int>(m_file.plan.style.dateOrder));
    connect(box, &QComboBox::activated, this, [this](int index) {
        ImportOptions options = m_file.options;
        options.dateOrder = static_cast<DateOrder>(index);
        Q_EMIT chosen(options);
    });
    return box;
}

QComboBox *KindForm::numberBox()
{
    auto *box = new CalmBox;
    box->setObjectName(QStringLiteral("import.decimalMark"));
    box->addItems({tr("Decimal point (1,234.5)"), tr("Decimal comma (1.234,5)")});
    box->setPlaceholderText(tr("Choose a mark"));
    box->setCurrentIndex(question(QuestionAbout::DecimalMark) ? -1
                                                              : static_cast<int>(m_file.plan.style.decimal));
    connect(box, &QComboBox::activated, this, [this](int index) {
        ImportOptions options = m_file.options;
        options.decimal = static_cast<DecimalMark>(index);
        Q_EMIT chosen(options);
    });
    return box;
}

/// What full marks are, of the columns that do not prove it.
QComboBox *KindForm::scoreBox()
{
    auto *box = new CalmBox;
    box->setObjectName(QStringLiteral("import.fullScore"));
    for (const double full : fullScores)
        box->addItem(tr("Out of %1", "full marks").arg(full), full);
    box->setPlaceholderText(tr("Choose what full marks are"));
    box->setCurrentIndex(m_file.options.fullScore ? box->findData(*m_file.options.fullScore) : -1);
    connect(box, &QComboBox::activated, this, [this, box](int index) {
        ImportOptions options = m_file.options;
        options.fullScore = box->itemData(index).toDouble();
        Q_EMIT chosen(options);
    });
    return box;
}

/// Of all durations whose header names no unit.
QComboBox *KindForm::unitBox()
{
    auto *box = new CalmBox;
    box->setObjectName(QStringLiteral("import.durationUnit"));
    for (const DurationUnit unit : allDurationUnits)
        box->addItem(durationUnitText(unit), durationUnitKey(unit));
    box->setPlaceholderText(tr("Choose a unit"));
    box->setCurrentIndex(-1);
    for (const Decision &decision : m_file.plan.decisions) {
        if (decision.about == DecisionAbout::DurationUnit)
            box->setCurrentIndex(box->findData(decision.value));
    }
    connect(box, &QComboBox::activated, this, [this, box](int index) {
        ImportOptions options = m_file.options;
        options.durationUnit = durationUnitFromKey(box->itemData(index).toString());
        Q_EMIT chosen(options);
    });
    return box;
}

/// The voices of the file with what each says first. Once one is chosen, the others are not read any more.
QComboBox *KindForm::speakerBox()
{
    auto *box = new CalmBox;
    box->setObjectName(QStringLiteral("import.agentSpeaker"));
    box->setPlaceholderText(tr("Choose the agent’s voice"));
    if (const ImportQuestion *asked = question(QuestionAbout::AgentSpeaker)) {
        for (qsizetype i = 0; i < asked->choices.size(); ++i)
            box->addItem(tr("%1: “%2”", "Channel 1: “Good morning …”")
                             .arg(asked->choices[i], asked->choiceExamples.value(i)),
                         asked->choices[i]);
    } else if (!m_file.options.agentSpeaker.value_or(QString()).isEmpty()) {
        box->addItem(*m_file.options.agentSpeaker, *m_file.options.agentSpeaker);
    }
    box->addItem(tr("Nobody knows, or it differs"), QString());
    box->addItem(tr("Ask again"));
    if (question(QuestionAbout::AgentSpeaker))
        box->removeItem(box->count() - 1);
    box->setCurrentIndex(question(QuestionAbout::AgentSpeaker) ? -1
                                                               : box->findData(*m_file.options.agentSpeaker));
    connect(box, &QComboBox::activated, this, [this, box](int index) {
        ImportOptions options = m_file.options;
        options.agentSpeaker.reset();
        if (box->itemData(index).isValid())
            options.agentSpeaker = box->itemData(index).toString();
        Q_EMIT chosen(options);
    });
    return box;
}

ColumnForm::ColumnForm(const ImportFile &file, QWidget *parent) : QWidget(parent), m_file(file)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::group);
    grid->setVerticalSpacing(theme::small);
    grid->setColumnStretch(3, 1);
    const QStringList heads{tr("Column"), tr("Taken for"), tr("Because"), tr("First values")};
    for (int i = 0; i < heads.size(); ++i)
        grid->addWidget(new Label(heads[i], theme::Type::Secondary, theme::Tone::Muted), 0, i);
    const std::vector<Column> &columns = m_file.plan.mapping.columns;
    const int shown = std::min<int>(static_cast<int>(columns.size()), mostColumnsShown);
    for (int i = 0; i < shown; ++i) {
        const Column &column = columns[static_cast<std::size_t>(i)];
        auto *header = new ElidedLabel(column.header.isEmpty() ? tr("(without a header)") : column.header);
        header->setMinimumWidth(150);
        grid->addWidget(header, i + 1, 0);
        grid->addWidget(fieldBox(i), i + 1, 1);
        grid->addWidget(new Label(groundText(column), theme::Type::Secondary, theme::Tone::Muted), i + 1, 2);
        grid->addWidget(new ElidedLabel(column.samples.join(QStringLiteral(" · ")), theme::Type::Body,
                                        theme::Tone::Muted),
                        i + 1, 3);
    }
    if (const int more = static_cast<int>(columns.size()) - shown; more > 0)
        grid->addWidget(new Label(more == 1 ? tr("1 more column not shown")
                                            : tr("%n more columns not shown", nullptr, more)),
                        shown + 1, 0, 1, 4);
}

QComboBox *ColumnForm::fieldBox(int column)
{
    const Column &about = m_file.plan.mapping.columns[static_cast<std::size_t>(column)];
    auto *box = new CalmBox;
    box->setObjectName(QStringLiteral("import.column%1").arg(column));
    box->setAccessibleName(tr("%1 is taken for", "name of a column").arg(about.header));
    box->addItem(tr("Not used"), -1);
    for (const FieldSpec &spec : fieldsOf(m_file.plan.mapping.kind))
        box->addItem(importFieldText(spec.field), static_cast<int>(spec.field));
    box->setCurrentIndex(std::max(0, box->findData(about.field ? static_cast<int>(*about.field) : -1)));
    box->setMinimumWidth(170);
    connect(box, &QComboBox::activated, this, [this, box, column](int) {
        ImportOptions options = m_file.options;
        const int field = box->currentData().toInt();
        options.kind = m_file.plan.mapping.kind;
        std::erase_if(options.columns, [field](const auto &choice) {
            return field >= 0 && choice.second == static_cast<ImportField>(field);
        });
        options.columns[column] = field < 0 ? std::nullopt : std::optional(static_cast<ImportField>(field));
        Q_EMIT chosen(options);
    });
    return box;
}

} // namespace coachbook::ui
