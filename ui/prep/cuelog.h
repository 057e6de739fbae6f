// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prep/prepdata.h"
#include <QWidget>
#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace coachbook::ui {

class FlagLine;
class Label;
class SessionDesk;
class SheetSection;

/// What was said to the agent during a side-by-side: one sentence a line, with the time since the session
/// began (SESS-6). Shows itself for real-time sessions only.
class CueLog : public QWidget
{
    Q_OBJECT
public:
    CueLog(SessionDesk &desk, const PrepData &prep, QWidget *parent = nullptr);
    /// Where the time comes from: seconds since the session began. Without one the clock of the day is read,
    /// from the beginning of the session or, before that, from the first cue.
    void setElapsed(std::function<int()> seconds);
    void show(); ///< the session was put on the desk, or edited
    void follow() { show(); }

private:
    QWidget *makeCue(const SessionCue &cue, std::size_t index);
    void addTyped();
    void put(const std::vector<SessionCue> &cues);
    void type(std::size_t index, const std::function<void(SessionCue &)> &change);
    void showRemark();
    int secondsNow();

    SessionDesk &m_desk;
    const PrepData &m_data;
    SheetSection *m_section;
    Label *m_fit;
    QVBoxLayout *m_column;
    QLineEdit *m_text;
    FlagLine *m_remark;
    std::function<int()> m_elapsed;
    std::optional<QDateTime> m_first; ///< when the first cue was given, while the session has no beginning
    std::optional<std::vector<SessionCue>> m_shown;
};

} // namespace coachbook::ui
