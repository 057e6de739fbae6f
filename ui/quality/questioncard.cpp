// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/questioncard.h"
#include "core/domain/agent.h"
#include "ui/quality/qualitywords.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/growingtext.h"
#include "ui/widgets/label.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int longestQuestion = 300;
constexpr int criticalForSection = 1, criticalForAll = 2;

/// Numbers as people write them: "5", "2.5".
class PlainNumber : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    QString textFromValue(double value) const override { return pointsText(value); }
};

QDoubleSpinBox *numberField(const QString &name, double from, double to)
{
    auto *field = new PlainNumber;
    field->setRange(from, to);
    field->setDecimals(2);
    field->setLocale(QLocale::system());
    field->setStepType(QAbstractSpinBox::DefaultStepType);
    field->setAccessibleName(name);
    leaveWheelToPage(field);
    return field;
}

/// A label and its field beside it.
void addPair(QBoxLayout *row, const QString &word, QWidget *field)
{
    auto *label = new Label(word, theme::Type::Secondary, theme::Tone::Muted);
    row->addWidget(label);
    row->addWidget(field);
    row->addSpacing(theme::related);
}

} // namespace

std::vector<Choice> choicesOf(const QString &lines)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*(\d+(?:[.,]\d+)?)?\s*[=:-]?\s*(.*)$)"));
    std::vector<Choice> choices;
    for (const QString &line : lines.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty())
            continue;
        const QRegularExpressionMatch match = pattern.match(line);
        const QString points = match.captured(1).replace(QLatin1Char(','), QLatin1Char('.'));
        choices.push_back({match.captured(2).simplified(), points.toDouble()});
    }
    return choices;
}

QString linesOf(const std::vector<Choice> &choices)
{
    QStringList lines;
    for (const Choice &choice : choices)
        lines << QStringLiteral("%1 %2").arg(pointsText(choice.points), choice.text);
    return lines.join(QLatin1Char('\n'));
}

QuestionCard::QuestionCard(const QuestionDraft &question, const std::vector<Behaviour> &behaviours,
                           const QStringList &sections, QWidget *parent)
    : Card(parent), m_number(new Label({}, theme::Type::Secondary, theme::Tone::Muted)),
      m_share(new Label({}, theme::Type::Secondary, theme::Tone::Muted)),
      m_problem(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Bad)), m_text(new QLineEdit),
      m_section(new QComboBox), m_kind(new QComboBox), m_critical(new QComboBox), m_behaviour(new QComboBox),
      m_maximum(numberField(tr("Ends at"), 0, 1000)), m_weight(numberField(tr("Weight"), 0, 10000)),
      m_mayNotApply(new QCheckBox(tr("May be “not applicable”"))), m_help(new GrowingText(tr("Help"))),
      m_choices(new GrowingText(tr("Answers to choose from"))),
      m_up(button(QStringLiteral("go-up"), tr("Move up"))),
      m_down(button(QStringLiteral("go-down"), tr("Move down"))),
      m_remove(button(QStringLiteral("edit-delete"), tr("Remove question")))
{
    makeHead();
    makeScale();
    makeMore();
    fill(question, behaviours, sections);
    m_problem->hide();
    column()->addWidget(m_problem);
    for (QComboBox *box : {m_section, m_kind, m_critical, m_behaviour})
        leaveWheelToPage(box);
    connect(m_text, &QLineEdit::editingFinished, this, &QuestionCard::edited);
    connect(m_section, &QComboBox::activated, this, &QuestionCard::edited);
    connect(m_section->lineEdit(), &QLineEdit::editingFinished, this, &QuestionCard::edited);
    for (QComboBox *box : {m_kind, m_critical, m_behaviour})
        connect(box, &QComboBox::activated, this, [this] {
            showKind();
            Q_EMIT edited();
        });
    for (QDoubleSpinBox *field : {m_maximum, m_weight})
        connect(field, &QDoubleSpinBox::editingFinished, this, &QuestionCard::edited);
    connect(m_mayNotApply, &QCheckBox::clicked, this, &QuestionCard::edited);
    connect(m_help, &GrowingText::left, this, &QuestionCard::edited);
    connect(m_choices, &GrowingText::left, this, &QuestionCard::edited);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moved(1); });
    connect(m_remove, &QToolButton::clicked, this, &QuestionCard::removed);
}

QToolButton *QuestionCard::button(const QString &icon, const QString &name)
{
    auto *made = new QToolButton(this);
    made->setIcon(theme::icon(icon));
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setAutoRaise(true);
    return made;
}

void QuestionCard::makeHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::small);
    m_text->setMaxLength(longestQuestion);
    m_text->setPlaceholderText(tr("What is looked at, such as “Greets and gives name”"));
    m_text->setAccessibleName(tr("Question"));
    row->addWidget(m_number);
    row->addWidget(m_text, 1);
    row->addSpacing(theme::small);
    row->addWidget(m_share);
    for (QToolButton *each : {m_up, m_down, m_remove})
        row->addWidget(each);
    column()->addLayout(row);
}

void QuestionCard::makeScale()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::small);
    m_section->setEditable(true);
    m_section->setInsertPolicy(QComboBox::NoInsert);
    m_section->lineEdit()->setMaxLength(longestName);
    m_section->lineEdit()->setAccessibleName(tr("Section"));
    m_section->setAccessibleName(tr("Section"));
    m_kind->addItem(tr("Yes or no"), YesNo);
    m_kind->addItem(tr("Rating"), Rating);
    m_kind->addItem(tr("Choice"), Choices);
    m_kind->setAccessibleName(tr("Kind of answer"));
    addPair(row, tr("Section"), m_section);
    addPair(row, tr("Answer"), m_kind);
    addPair(row, tr("0 to"), m_maximum);
    addPair(row, tr("Weight"), m_weight);
    row->addStretch();
    column()->addLayout(row);
    m_choices->setPlaceholderText(
        tr("Points and words, one a line:\n5 With name and offer\n2 Name only\n0 Neither"));
    m_choices->setFramed();
    m_choices->setLinesAtLeast(3);
    column()->addWidget(m_choices);
}

void QuestionCard::makeMore()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::small);
    m_critical->addItem(tr("Not critical"), 0);
    m_critical->addItem(tr("Critical for its section"), criticalForSection);
    m_critical->addItem(tr("Critical for the evaluation"), criticalForAll);
    m_critical->setAccessibleName(tr("Critical"));
    m_behaviour->setAccessibleName(tr("Behaviour it stands for"));
    m_behaviour->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_behaviour->setMinimumContentsLength(12);
    row->addWidget(m_critical);
    row->addSpacing(theme::related);
    row->addWidget(m_mayNotApply);
    row->addSpacing(theme::related);
    row->addWidget(new Label(tr("Behaviour"), theme::Type::Secondary, theme::Tone::Muted));
    row->addWidget(m_behaviour, 1);
    column()->addLayout(row);
    m_help->setPlaceholderText(tr("Help: what counts as a yes, or as each step"));
    m_help->setFramed();
    column()->addWidget(m_help);
}

void QuestionCard::fill(const QuestionDraft &question, const std::vector<Behaviour> &behaviours,
                        const QStringList &sections)
{
    m_text->setText(question.text);
    m_section->addItems(sections);
    m_section->setCurrentText(question.section);
    const QuestionKind kind = kindOf(question);
    m_kind->setCurrentIndex(kind == QuestionKind::YesNo    ? YesNo
                            : kind == QuestionKind::Rating ? Rating
                                                           : Choices);
    m_maximum->setValue(kind == QuestionKind::Rating ? question.maximum : 5);
    m_weight->setValue(question.weight);
    m_critical->setCurrentIndex(question.critical       ? criticalForAll
                                : question.failsSection ? criticalForSection
                                                        : 0);
    m_mayNotApply->setChecked(!question.alwaysApplies);
    m_behaviour->addItem(tr("None"));
    for (const Behaviour &behaviour : behaviours) {
        m_behaviour->addItem(
            QStringLiteral("P%1 %2").arg(static_cast<int>(behaviour.priority)).arg(behaviour.name),
            qint64(behaviour.id.value()));
        if (question.behaviour == behaviour.id)
            m_behaviour->setCurrentIndex(m_behaviour->count() - 1);
    }
    m_help->showText(question.help);
    m_choices->showText(linesOf(question.choices));
    showKind();
}

void QuestionCard::showKind()
{
    m_maximum->setEnabled(m_kind->currentIndex() == Rating);
    m_choices->setVisible(m_kind->currentIndex() == Choices);
}

QuestionDraft QuestionCard::question() const
{
    QuestionDraft question;
    question.text = m_text->text().simplified();
    question.section = m_section->currentText().simplified();
    question.weight = m_weight->value();
    question.maximum = m_kind->currentIndex() == Rating ? m_maximum->value() : 1;
    if (m_kind->currentIndex() == Choices) {
        question.choices = choicesOf(m_choices->text());
        if (question.choices.empty()) // still a choice, with its words to come
            question.choices.push_back({});
        question = withMaximum(question);
    }
    question.critical = m_critical->currentIndex() == criticalForAll;
    question.failsSection = m_critical->currentIndex() == criticalForSection;
    question.alwaysApplies = !m_mayNotApply->isChecked();
    question.help = m_help->text();
    if (m_behaviour->currentData().isValid())
        question.behaviour = BehaviourId(m_behaviour->currentData().toLongLong());
    return question;
}

void QuestionCard::setNumber(int number, int count)
{
    m_number->setText(tr("%1.", "number of a question").arg(number));
    m_up->setEnabled(number > 1);
    m_down->setEnabled(number < count);
}

void QuestionCard::setShare(double share)
{
    constexpr int percent = 100;
    m_share->setText(tr("%1 % of the score").arg(qRound(share * percent)));
}

void QuestionCard::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void QuestionCard::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    m_help->setReadOnly(readOnly);
    m_choices->setReadOnly(readOnly);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_section, m_kind, m_critical, m_behaviour, m_maximum, m_weight,
                                          m_mayNotApply, m_up, m_down, m_remove})
        field->setEnabled(!readOnly && field->isEnabled());
}

void QuestionCard::focusText()
{
    m_text->setFocus();
}

} // namespace coachbook::ui
