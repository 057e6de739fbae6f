// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/progresscard.h"
#include "ui/viewstate/progresswords.h"
#include "ui/widgets/label.h"
#include <QPushButton>
#include <QVBoxLayout>

namespace coachbook::ui {

ProgressCard::ProgressCard(QWidget *parent)
    : Card(parent), m_title(new SectionTitle({})), m_text(Label::wrapped({})),
      m_advice(Label::wrapped({}, theme::Type::Body, theme::Tone::Muted)),
      m_acknowledge(new QPushButton(tr("Acknowledge…")))
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_text, m_advice})
        column()->addWidget(part);
    column()->addWidget(m_acknowledge, 0, Qt::AlignLeft);
    connect(m_acknowledge, &QPushButton::clicked, this, &ProgressCard::acknowledgeClicked);
    setVisible(false);
}

void ProgressCard::show(const std::optional<AgentProgress> &found, const QString &agent, bool readOnly)
{
    setVisible(found.has_value());
    if (!found)
        return;
    m_title->setText(progressTitle(found->progress.kind));
    m_text->setText(progressText(*found));
    m_advice->setText(progressAdvice(*found, agent));
    m_acknowledge->setVisible(!readOnly && found->progress.kind != Progress::Kind::Plateau);
}

} // namespace coachbook::ui
