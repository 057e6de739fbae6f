// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/talkmeter.h"
#include "ui/viewstate/conductwords.h"
#include "ui/widgets/label.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace coachbook::ui {
namespace {

using Speaker = SessionClock::Speaker;
constexpr int barHeight = 10;

} // namespace

TalkMeter::TalkMeter(SessionClock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_agent(new QPushButton(tr("A&gent speaks"))),
      m_coach(new QPushButton(tr("&Coach speaks"))), m_bar(new ShareBar),
      m_words(new Label({}, theme::Type::Secondary, theme::Tone::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::small);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::related);
    for (QPushButton *button : {m_agent, m_coach}) {
        button->setCheckable(true);
        row->addWidget(button);
    }
    m_agent->setAccessibleDescription(tr("The space bar changes who speaks"));
    m_bar->setAccessibleName(tr("Talk share"));
    row->addWidget(m_bar, 1);
    column->addLayout(row);
    column->addWidget(m_words);
    connect(m_agent, &QPushButton::clicked, this, [this] { choose(Speaker::Agent); });
    connect(m_coach, &QPushButton::clicked, this, [this] { choose(Speaker::Coach); });
    connect(&m_clock, &SessionClock::ticked, this, &TalkMeter::show);
    connect(&m_clock, &SessionClock::speakerChanged, this, &TalkMeter::show);
    show();
}

void TalkMeter::setTarget(int percent)
{
    m_target = percent;
    show();
}

/// The same button again: nobody.
void TalkMeter::choose(Speaker speaker)
{
    m_clock.start();
    m_clock.setSpeaker(m_clock.speaker() == speaker ? Speaker::Nobody : speaker);
    show();
}

void TalkMeter::switchOver()
{
    m_clock.start();
    m_clock.setSpeaker(m_clock.speaker() == Speaker::Agent ? Speaker::Coach : Speaker::Agent);
}

void TalkMeter::show()
{
    m_agent->setChecked(m_clock.speaker() == Speaker::Agent);
    m_coach->setChecked(m_clock.speaker() == Speaker::Coach);
    const std::optional<TalkShare> share = talkShare(m_clock.conduct(), m_target);
    const bool says = share && share->verdict != TalkShare::Verdict::TooEarly;
    m_bar->setShare(says ? std::optional(share->agentPercent) : std::nullopt, m_target,
                    says && share->verdict == TalkShare::Verdict::CoachHeavy);
    const QString words =
        share ? talkText(*share, m_target)
              : tr("Talk share: press the space bar when the other one speaks, or leave it off");
    m_words->setText(words);
    m_bar->setAccessibleDescription(words);
    m_words->setTone(says && share->verdict == TalkShare::Verdict::CoachHeavy ? theme::Tone::Warn
                                                                              : theme::Tone::Muted);
}

ShareBar::ShareBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShare(std::optional<int> agentPercent, int targetPercent, bool isLow)
{
    m_percent = agentPercent;
    m_target = targetPercent;
    m_isLow = isLow;
    update();
}

QSize ShareBar::sizeHint() const
{
    return {160, barHeight + 2 * theme::small};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    const theme::Colours &colours = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF bar(0, (height() - barHeight) / 2.0, width(), barHeight);
    painter.setBrush(colours.line);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    if (m_percent) {
        painter.setBrush(m_isLow ? colours.warn : colours.accent);
        painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * *m_percent / 100, bar.height())),
                                barHeight / 2.0, barHeight / 2.0);
    }
    const double mark = bar.left() + bar.width() * m_target / 100;
    painter.fillRect(QRectF(mark - 1, 0, 2, height()), colours.text);
}

} // namespace coachbook::ui
