// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/stepseditor.h"
#include "ui/prep/prepfields.h"
#include "ui/prep/sessiondesk.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/growingtext.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

const QString field = QStringLiteral("steps");
constexpr int mostMinutes = 240;

} // namespace

StepsEditor::StepsEditor(SessionDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_column(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    m_column->setSpacing(theme::related);
    column->addLayout(m_column);
    QPushButton *add = flatButton(tr("Add step"));
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        std::vector<SessionStep> steps = m_desk.session().steps;
        steps.push_back({tr("New step"), {}, 5});
        put(steps);
    });
}

void StepsEditor::show()
{
    if (m_shown == m_desk.session().steps)
        return;
    m_shown = m_desk.session().steps;
    clearLayout(m_column);
    for (std::size_t at = 0; at < m_shown->size(); ++at)
        m_column->addWidget(makeStep(at));
}

QWidget *StepsEditor::makeStep(std::size_t index)
{
    const SessionStep &step = (*m_shown)[index];
    const int number = int(index) + 1;
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    auto *minutes = new QSpinBox;
    minutes->setRange(0, mostMinutes);
    minutes->setValue(step.minutes);
    minutes->setSuffix(tr(" min"));
    minutes->setKeyboardTracking(false);
    minutes->setAccessibleName(tr("Minutes of step %1").arg(number));
    leaveWheelToPage(minutes);
    row->addWidget(minutes, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = new QLineEdit(step.title);
    title->setAccessibleName(tr("Step %1").arg(number));
    title->setMaxLength(200);
    words->addWidget(title);
    auto *prompt = new GrowingText(tr("How to do step %1").arg(number));
    prompt->showText(step.prompt);
    words->addWidget(prompt);
    row->addLayout(words, 1);
    QAbstractButton *remove = removeCross(tr("Remove step %1").arg(number));
    row->addWidget(remove, 0, Qt::AlignTop);
    connect(minutes, &QSpinBox::valueChanged, this,
            [this, index](int value) { type(index, [value](SessionStep &each) { each.minutes = value; }); });
    connect(title, &QLineEdit::textEdited, this, [this, index](const QString &text) {
        type(index, [text](SessionStep &each) { each.title = text.trimmed(); });
    });
    connect(prompt, &GrowingText::typed, this, [this, index, prompt] {
        type(index, [text = prompt->text()](SessionStep &each) { each.prompt = text; });
    });
    connect(remove, &QAbstractButton::clicked, this, [this, index] {
        std::vector<SessionStep> rest = m_desk.session().steps;
        if (index < rest.size())
            rest.erase(rest.begin() + std::ptrdiff_t(index));
        put(rest);
    });
    return line;
}

void StepsEditor::type(std::size_t index, const std::function<void(SessionStep &)> &change)
{
    std::vector<SessionStep> steps = m_desk.session().steps;
    if (index >= steps.size())
        return;
    change(steps[index]);
    m_shown = steps; // what is typed here is not set anew under the cursor
    m_desk.type(field, [steps](SessionDraft &session) { session.steps = steps; });
}

void StepsEditor::put(const std::vector<SessionStep> &steps)
{
    m_desk.choose(field, [steps](SessionDraft &session) { session.steps = steps; });
    show();
}

} // namespace coachbook::ui
