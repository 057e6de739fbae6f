// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/conductsteps.h"
#include "ui/prep/prepfields.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/conductwords.h"
#include "ui/widgets/label.h"
#include <QHBoxLayout>
#include <QPushButton>

namespace coachbook::ui {

QFont largeFont(double factor)
{
    QFont font = theme::font(theme::Type::Body);
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

ConductSteps::ConductSteps(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::small);
    setAccessibleName(tr("Steps"));
}

void ConductSteps::show(const std::vector<SessionStep> &steps, int open)
{
    const int shown = steps.empty() ? -1 : std::clamp(open, 0, int(steps.size()) - 1);
    if (steps == m_steps && shown == m_open)
        return;
    m_steps = steps;
    m_open = shown;
    fill();
}

void ConductSteps::fill()
{
    clearLayout(m_column);
    m_pace = nullptr;
    for (int at = 0; at < int(m_steps.size()); ++at) {
        if (at == m_open)
            m_column->addWidget(makeOpen(m_steps[std::size_t(at)]));
        else
            m_column->addWidget(makeLine(at));
    }
    if (m_steps.empty())
        m_column->addWidget(Label::wrapped(tr("This session has no steps. They are set on its sheet."),
                                           theme::Type::Body, theme::Tone::Muted));
}

QWidget *ConductSteps::makeOpen(const SessionStep &step)
{
    auto *open = new QWidget;
    auto *column = new QVBoxLayout(open);
    column->setContentsMargins(theme::related, theme::related, theme::related, theme::related);
    column->setSpacing(theme::small);
    auto *title = Label::wrapped(tr("%1. %2", "2. One moment").arg(m_open + 1).arg(step.title));
    title->setFont(largeFont(1.5));
    title->setTone(theme::Tone::Accent);
    column->addWidget(title);
    auto *prompt = Label::wrapped(step.prompt);
    prompt->setFont(largeFont());
    column->addWidget(prompt);
    auto *row = new QHBoxLayout;
    m_pace = new Label({}, theme::Type::Secondary, theme::Tone::Muted);
    row->addWidget(m_pace);
    row->addStretch();
    if (m_open + 1 < int(m_steps.size())) {
        auto *next = new QPushButton(tr("&Next step"));
        next->setAccessibleDescription(m_steps[std::size_t(m_open) + 1].title);
        connect(
            next, &QPushButton::clicked, this, [this, at = m_open + 1] { Q_EMIT chosen(at); },
            Qt::QueuedConnection);
        row->addWidget(next);
    }
    column->addLayout(row);
    return open;
}

QPushButton *ConductSteps::makeLine(int at)
{
    const SessionStep &step = m_steps[std::size_t(at)];
    const QString text =
        tr("%1. %2, %3 min", "2. One moment, 6 min").arg(at + 1).arg(step.title).arg(step.minutes);
    QPushButton *line =
        flatButton(theme::noMnemonic(text), tr("Go to step %1: %2").arg(at + 1).arg(step.title));
    line->setStyleSheet(QStringLiteral("text-align: left"));
    line->setIcon(at < m_open ? theme::icon(QStringLiteral("dialog-ok")) : QIcon());
    connect(
        line, &QPushButton::clicked, this, [this, at] { Q_EMIT chosen(at); }, Qt::QueuedConnection);
    return line;
}

void ConductSteps::showPace(const SessionPace &pace)
{
    if (!m_pace)
        return;
    m_pace->setText(stepPaceText(pace));
    m_pace->setTone(pace.stepLeftSeconds < 0 ? theme::Tone::Warn : theme::Tone::Muted);
}

} // namespace coachbook::ui
