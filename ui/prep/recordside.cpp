// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/recordside.h"
#include "ui/prep/followuplist.h"
#include "ui/prep/prepfields.h"
#include "ui/prep/sessiondesk.h"
#include "ui/viewstate/prepsheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

namespace coachbook::ui {

CompletionPanel::CompletionPanel(QAction *complete, SessionDesk &desk, const PrepData &prep, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_parts(new QVBoxLayout), m_state(new FlagLine),
      m_unsaved(new FlagLine), m_follows(new QWidget), m_followUps(new FollowUpList(desk, prep))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::related);
    m_column->addWidget(new SectionTitle(tr("To complete")));
    auto *card = new Card;
    m_parts->setSpacing(theme::small);
    card->column()->addLayout(m_parts);
    card->column()->addWidget(m_unsaved);
    card->column()->addWidget(m_state);
    auto *follows = new QVBoxLayout(m_follows);
    follows->setContentsMargins(0, theme::related, 0, theme::related);
    follows->setSpacing(theme::small);
    follows->addWidget(new Label(tr("What follows"), theme::Type::Secondary, theme::Tone::Muted));
    follows->addWidget(m_followUps);
    card->column()->addWidget(m_follows);
    card->column()->addWidget(new ActionButton(complete, ActionButton::Kind::Plain), 0, Qt::AlignLeft);
    m_column->addWidget(card);
}

void CompletionPanel::show(const std::vector<MissingPart> &parts, const QString &unsaved, bool isHeld)
{
    m_unsaved->say({Badge::Shape::Triangle, theme::Tone::Warn, unsaved});
    const bool complete =
        std::all_of(parts.begin(), parts.end(), [](const MissingPart &part) { return part.isWarning; });
    m_state->say(complete ? Badge{Badge::Shape::Tick, theme::Tone::Good,
                                  isHeld ? tr("Completed. Changes are saved as they are typed.")
                                         : tr("Nothing is missing.")}
                          : Badge{});
    m_follows->setVisible(!isHeld);
    m_followUps->follow();
    if (m_shown == parts)
        return;
    m_shown = parts;
    clearLayout(m_parts);
    for (const MissingPart &part : parts) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme::related);
        auto *flag = new FlagLine;
        flag->say({part.isWarning ? Badge::Shape::Ring : Badge::Shape::Triangle,
                   part.isWarning ? theme::Tone::Muted : theme::Tone::Warn, part.text});
        row->addWidget(flag, 1);
        QPushButton *go = part.issue == SessionIssue::DayInFuture
                              ? flatButton(tr("Held today"))
                              : flatButton(tr("Go"), tr("Go to: %1").arg(part.text));
        row->addWidget(go, 0, Qt::AlignTop);
        connect(
            go, &QPushButton::clicked, this, [this, issue = part.issue] { Q_EMIT asked(issue); },
            Qt::QueuedConnection);
        m_parts->addWidget(line);
    }
}

AtHand::AtHand(const SessionDesk &desk, const PrepData &prep, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_data(prep)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    column->addWidget(new SectionTitle(tr("At hand")));
    auto *card = new Card;
    m_column = card->column();
    column->addWidget(card);
}

void AtHand::addFocus(const SessionFocus &focus)
{
    m_column->addWidget(noted(tr("Focus"), focus.text));
    for (const Evidence &evidence : focus.evidence) {
        const QString time = evidenceTime(evidence);
        const QString words = evidenceText(evidence, m_data.today);
        m_column->addWidget(
            Label::wrapped(time.isEmpty() ? words : tr("%1  %2", "3:42 and what was heard").arg(time, words),
                           theme::Type::Secondary));
    }
}

void AtHand::show()
{
    clearLayout(m_column);
    const SessionDraft &session = m_desk.session();
    for (const SessionFocus &focus : session.focus)
        addFocus(focus);
    QStringList steps;
    for (const SessionStep &step : session.steps)
        steps << tr("%1 min  %2", "6 min The agent's own view").arg(step.minutes).arg(step.title);
    if (!steps.isEmpty())
        m_column->addWidget(noted(tr("Steps"), steps.join(QLatin1Char('\n'))));
    if (!session.questions.trimmed().isEmpty())
        m_column->addWidget(noted(tr("Questions to ask"), session.questions.trimmed()));
    if (m_column->count() == 0)
        m_column->addWidget(
            Label::wrapped(tr("Nothing was prepared."), theme::Type::Body, theme::Tone::Muted));
}

} // namespace coachbook::ui
