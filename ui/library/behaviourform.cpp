// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/behaviourform.h"
#include "core/domain/agent.h"
#include "core/domain/behaviourlibrary.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/form.h"
#include "ui/widgets/growingtext.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

} // namespace

QString priorityText(Priority priority)
{
    switch (priority) {
    case Priority::P1:
        return BehaviourForm::tr("P1, harms the customer in the moment");
    case Priority::P2:
        return BehaviourForm::tr("P2, harms the resolution");
    case Priority::P3:
        return BehaviourForm::tr("P3, costs time");
    }
    return {};
}

std::optional<BehaviourDraft> shippedText(const BehaviourDraft &behaviour)
{
    if (behaviour.key.isEmpty())
        return std::nullopt;
    for (const BehaviourDraft &shipped : shippedBehaviours()) {
        if (shipped.key == behaviour.key)
            return shipped;
    }
    return std::nullopt;
}

BehaviourForm::BehaviourForm(QWidget *parent)
    : QWidget(parent), m_form(new Form), m_name(new QLineEdit), m_priority(new QComboBox),
      m_area(new QComboBox), m_definition(nullptr), m_questions(nullptr), m_items(nullptr),
      m_reset(new QPushButton(tr("Reset to the text it came with")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    column->setSpacing(theme::group);
    m_name->setMaxLength(longestName);
    m_form->addRow(tr("&Behaviour"), m_name);
    for (const Priority priority : {Priority::P1, Priority::P2, Priority::P3})
        m_priority->addItem(priorityText(priority), static_cast<int>(priority));
    m_form->addRow(tr("&Priority"), m_priority);
    m_area->setEditable(true);
    m_area->setInsertPolicy(QComboBox::NoInsert);
    m_area->lineEdit()->setMaxLength(longestName);
    m_area->lineEdit()->setAccessibleName(tr("Area"));
    m_form->addRow(tr("&Area"), m_area);
    leaveWheelToPage(m_priority);
    leaveWheelToPage(m_area);
    m_definition = addText(tr("&Definition"), tr("What one sees or hears when it is done well"));
    m_questions = addText(tr("&Questions"), tr("To ask in the session, one a line"));
    m_items = addText(tr("Action &items"), tr("Models of a good one, one a line"));
    column->addWidget(m_form);
    column->addWidget(m_reset, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_name, &QLineEdit::textEdited, this, &BehaviourForm::typed);
    connect(m_name, &QLineEdit::editingFinished, this, &BehaviourForm::settled);
    connect(m_area->lineEdit(), &QLineEdit::editingFinished, this, &BehaviourForm::settled);
    connect(m_area, &QComboBox::activated, this, &BehaviourForm::settled);
    connect(m_priority, &QComboBox::activated, this, &BehaviourForm::settled);
    connect(m_reset, &QPushButton::clicked, this, &BehaviourForm::resetClicked);
}

GrowingText *BehaviourForm::addText(const QString &label, const QString &hint)
{
    auto *text = new GrowingText(QString(label).remove(QLatin1Char('&')));
    text->setPlaceholderText(hint);
    text->setFramed();
    m_form->addRow(label, text);
    connect(text, &GrowingText::typed, this, &BehaviourForm::typed);
    connect(text, &GrowingText::left, this, &BehaviourForm::settled);
    return text;
}

void BehaviourForm::show(const Behaviour &behaviour, const QStringList &areas)
{
    const QSignalBlocker quiet(m_area);
    m_behaviour = behaviour;
    if (m_name->text().trimmed() != behaviour.name)
        m_name->setText(behaviour.name);
    m_priority->setCurrentIndex(m_priority->findData(static_cast<int>(behaviour.priority)));
    m_area->clear();
    m_area->addItems(areas);
    m_area->setCurrentText(behaviour.area);
    m_definition->showText(behaviour.definition);
    m_questions->showText(behaviour.questions.join(QLatin1Char('\n')));
    m_items->showText(behaviour.actionItems.join(QLatin1Char('\n')));
    setNameProblem({});
    showReset();
}

void BehaviourForm::showReset()
{
    const std::optional<BehaviourDraft> shipped = shippedText(m_behaviour);
    m_reset->setVisible(shipped && *shipped != m_behaviour && !m_readOnly);
}

void BehaviourForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_name->setReadOnly(readOnly);
    m_priority->setEnabled(!readOnly);
    m_area->setEnabled(!readOnly);
    for (GrowingText *text : {m_definition, m_questions, m_items})
        text->setReadOnly(readOnly);
    showReset();
}

void BehaviourForm::setNameProblem(const QString &problem)
{
    m_form->setProblem(m_name, problem);
}

Behaviour BehaviourForm::behaviour() const
{
    Behaviour edited = m_behaviour;
    edited.name = m_name->text().simplified();
    edited.priority = static_cast<Priority>(m_priority->currentData().toInt());
    edited.area = m_area->currentText().simplified();
    edited.definition = m_definition->text();
    edited.questions = linesOf(m_questions->text());
    edited.actionItems = linesOf(m_items->text());
    return edited;
}

void BehaviourForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace coachbook::ui
