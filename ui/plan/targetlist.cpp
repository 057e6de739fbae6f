// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/targetlist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/label.h"
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

bool isBlank(const PlanTarget &target)
{
    return target.text.isEmpty() && target.question.isEmpty();
}

} // namespace

TargetList::TargetList(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_add(new QPushButton(tr("Add a behaviour")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::related + theme::small);
    m_add->setObjectName(QStringLiteral("plan.addTarget"));
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine({});
        m_lines.back().behaviour->setFocus();
    });
}

void TargetList::setChoices(const PlanChoices &choices)
{
    if (choices == m_choices)
        return;
    const std::vector<PlanTarget> kept = targets();
    m_choices = choices;
    rebuild(kept);
}

void TargetList::setTargets(const std::vector<PlanTarget> &wanted)
{
    if (wanted != targets() || (m_readOnly && wanted != m_targets))
        rebuild(wanted);
}

void TargetList::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly)
        return;
    const std::vector<PlanTarget> kept = targets();
    m_readOnly = readOnly;
    rebuild(kept);
}

std::vector<PlanTarget> TargetList::targets() const
{
    if (m_readOnly)
        return m_targets;
    std::vector<PlanTarget> result;
    for (const Line &line : m_lines) {
        PlanTarget target;
        target.text = line.behaviour->currentText().trimmed();
        target.question = line.question->currentText().trimmed();
        target.behaviour = m_choices.behaviourNamed(target.text);
        if (!isBlank(target))
            result.push_back(target);
    }
    return result;
}

void TargetList::clear()
{
    while (m_column->count() > 1) { // the button stays
        QLayoutItem *item = m_column->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater(); // its signal may be what led here
        delete item;
    }
    m_lines.clear();
}

void TargetList::rebuild(const std::vector<PlanTarget> &targets)
{
    clear();
    m_targets = targets;
    for (const PlanTarget &target : targets) {
        if (m_readOnly)
            addReadOnlyLine(target);
        else
            addLine(target);
    }
    m_add->setVisible(!m_readOnly);
}

QComboBox *TargetList::makeCombo(const QString &name, const QString &placeholder)
{
    auto *combo = new QComboBox;
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setAccessibleName(name);
    combo->lineEdit()->setAccessibleName(name);
    combo->lineEdit()->setPlaceholderText(placeholder);
    combo->lineEdit()->setMaxLength(300);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(20);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setFilterMode(Qt::MatchContains);
    leaveWheelToPage(combo);
    return combo;
}

void TargetList::addLine(const PlanTarget &target)
{
    const int number = static_cast<int>(m_lines.size()) + 1;
    Line line{new QWidget, makeCombo(tr("Behaviour %1").arg(number), tr("What one can see or hear")),
              makeCombo(tr("Question of behaviour %1").arg(number), tr("Scorecard question")),
              new QPushButton(tr("Remove"))};
    auto *grid = new QGridLayout(line.widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::related);
    grid->setVerticalSpacing(theme::small);
    grid->setColumnStretch(1, 1);
    for (const Behaviour &behaviour : m_choices.behaviours)
        line.behaviour->addItem(behaviour.name);
    line.behaviour->setCurrentText(target.text);
    line.question->addItems(m_choices.questionsFor(target.text));
    line.question->setCurrentText(target.question);
    line.remove->setFlat(true);
    line.remove->setAccessibleName(tr("Remove behaviour %1").arg(number));
    grid->addWidget(line.behaviour, 0, 0, 1, 2);
    grid->addWidget(line.remove, 0, 2);
    grid->addWidget(new Label(tr("measured by"), theme::Type::Secondary, theme::Tone::Muted), 1, 0);
    grid->addWidget(line.question, 1, 1);
    m_column->insertWidget(m_column->count() - 1, line.widget);
    m_lines.push_back(line);
    connect(line.behaviour, &QComboBox::currentTextChanged, this, [this, line] { behaviourChosen(line); });
    connect(line.question, &QComboBox::currentTextChanged, this, &TargetList::edited);
    connect(line.remove, &QPushButton::clicked, this, [this, line] {
        std::erase_if(m_lines, [&](const Line &each) { return each.widget == line.widget; });
        m_column->removeWidget(line.widget);
        line.widget->hide();
        line.widget->deleteLater();
        m_add->setFocus();
        Q_EMIT edited();
    });
    setTabOrder(line.behaviour, line.question);
    setTabOrder(line.question, line.remove);
    setTabOrder(line.remove, m_add);
}

void TargetList::behaviourChosen(const Line &line)
{
    const QString behaviour = line.behaviour->currentText();
    const QStringList questions = m_choices.questionsFor(behaviour);
    {
        const QSignalBlocker quiet(line.question);
        const QString typed = line.question->currentText();
        line.question->clear();
        line.question->addItems(questions);
        const std::optional<BehaviourId> id = m_choices.behaviourNamed(behaviour);
        const bool linked = id && std::any_of(m_choices.questions.begin(), m_choices.questions.end(),
                                              [&](const Question &each) { return each.behaviour == id; });
        line.question->setCurrentText(typed.isEmpty() && linked ? questions.front() : typed);
    }
    Q_EMIT edited();
}

void TargetList::addReadOnlyLine(const PlanTarget &target)
{
    const QString question = target.question.isEmpty() ? tr("not tied to a scorecard question")
                                                       : tr("measured by “%1”").arg(target.question);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(Label::wrapped(target.text));
    column->addWidget(Label::wrapped(question, theme::Type::Secondary, theme::Tone::Muted));
    m_column->insertWidget(m_column->count() - 1, whole);
}

} // namespace coachbook::ui
