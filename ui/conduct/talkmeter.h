// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conduct/sessionclock.h"
#include <QWidget>

class QPushButton;

namespace coachbook::ui {

class Label;
class ShareBar;

/// SESS-3: who speaks, by two buttons or the space bar, and the share so far beside the 70 : 30 mark. It may
/// be left off: then nothing is measured.
class TalkMeter : public QWidget
{
    Q_OBJECT
public:
    explicit TalkMeter(SessionClock &clock, QWidget *parent = nullptr);
    void setTarget(int percent);
    void show();       ///< as the clock has it
    void switchOver(); ///< the space bar: the other one speaks now

private:
    void choose(SessionClock::Speaker speaker);
    SessionClock &m_clock;
    QPushButton *m_agent, *m_coach;
    ShareBar *m_bar;
    Label *m_words;
    int m_target = 70;
};

/// The agent's share as a bar, with a mark at the target.
class ShareBar : public QWidget
{
    Q_OBJECT
public:
    explicit ShareBar(QWidget *parent = nullptr);
    void setShare(std::optional<int> agentPercent, int targetPercent, bool isLow);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<int> m_percent;
    int m_target = 70;
    bool m_isLow = false;
};

} // namespace coachbook::ui
