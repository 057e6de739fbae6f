// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/steprows.h"
#include "core/domain/agent.h"
#include "ui/prep/prepfields.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/growingtext.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int mostMinutes = 240;
constexpr int usualMinutes = 5;

} // namespace

StepRows::StepRows(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    m_column->setSpacing(theme::related);
    column->addLayout(m_column);
    QPushButton *add = flatButton(tr("Add step"));
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        std::vector<SessionStep> steps = m_steps;
        steps.push_back({tr("New step"), {}, usualMinutes});
        put(steps);
    });
}

void StepRows::show(const std::vector<SessionStep> &steps)
{
    if (m_isFilled && m_steps == steps)
        return;
    m_steps = steps;
    fill();
}

void StepRows::fill()
{
    m_isFilled = true;
    clearLayout(m_column);
    for (std::size_t at = 0; at < m_steps.size(); ++at)
        m_column->addWidget(makeStep(at));
}

QWidget *StepRows::makeStep(std::size_t index)
{
    const SessionStep &step = m_steps[index];
    const int number = int(index) + 1;
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    auto *minutes = new QSpinBox;
    minutes->setRange(1, mostMinutes);
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
    title->setMaxLength(longestName);
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
        std::vector<SessionStep> rest = m_steps;
        if (index < rest.size())
            rest.erase(rest.begin() + std::ptrdiff_t(index));
        put(rest);
    });
    return line;
}

void StepRows::type(std::size_t index, const std::function<void(SessionStep &)> &change)
{
    if (index >= m_steps.size())
        return;
    change(m_steps[index]); // what is typed here is not set anew under the cursor
    Q_EMIT typed();
}

void StepRows::put(std::vector<SessionStep> steps)
{
    m_steps = std::move(steps);
    fill();
    Q_EMIT changed();
}

} // namespace coachbook::ui
