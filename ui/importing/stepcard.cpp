// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/stepcard.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"
#include <QHBoxLayout>
#include <QPushButton>

namespace coachbook::ui {

StepCard::StepCard(int number, const QString &title, QWidget *parent)
    : Card(parent), m_title(title), m_badge(new StateBadge),
      m_summary(new ElidedLabel({}, theme::Type::Body, theme::Tone::Muted)), m_fold(new QPushButton)
{
    setAccessibleName(title);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::group);
    head->addWidget(new SectionTitle(tr("%1  %2", "number and title of a step").arg(number).arg(title)));
    head->addWidget(m_badge);
    head->addWidget(m_summary, 1);
    m_fold->setFlat(true);
    m_fold->setObjectName(QStringLiteral("import.step%1").arg(number));
    connect(m_fold, &QPushButton::clicked, this, [this] { setOpen(!m_isOpen); });
    head->addWidget(m_fold);
    column()->addLayout(head);
    setOpen(false);
}

void StepCard::setState(State state, const QString &summary)
{
    switch (state) {
    case State::Done:
        m_badge->setBadge({Badge::Shape::Tick, theme::Tone::Good, tr("done")});
        break;
    case State::ToDo:
        m_badge->setBadge({Badge::Shape::Ring, theme::Tone::Info, tr("to do")});
        break;
    case State::Wrong:
        m_badge->setBadge({Badge::Shape::Triangle, theme::Tone::Bad, tr("needs you")});
        break;
    }
    m_summary->setText(summary);
    m_summary->setAccessibleName(summary);
}

void StepCard::setBody(QWidget *body)
{
    if (m_body)
        m_body->deleteLater();
    m_body = body;
    if (!body)
        return;
    column()->addWidget(body);
    body->setVisible(m_isOpen);
}

void StepCard::setOpen(bool open)
{
    m_isOpen = open;
    m_fold->setText(open ? tr("Fold") : tr("Show"));
    m_fold->setAccessibleName(open ? tr("Fold %1").arg(m_title) : tr("Show %1").arg(m_title));
    if (m_body)
        m_body->setVisible(open);
}

void StepCard::setFoldable(bool foldable)
{
    m_fold->setVisible(foldable);
}

} // namespace coachbook::ui
