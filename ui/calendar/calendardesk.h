// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sessionseries.h"
#include "core/storage/calendarquery.h"
#include <QTimeZone>

namespace coachbook::ui {

class BookController;

/// When a session is to be, and with whom.
struct SessionTimes
{
    std::optional<CalendarEntry> moved; ///< absent: a new session
    AgentId agent{0};
    SessionType type = SessionType::OneOnOne;
    QDate day;
    std::optional<int> minute; ///< absent: no time yet
    int minutes = 30;
    int count = 1;          ///< of a new one: how many sessions, by the cadence
    bool withLater = false; ///< of one that is moved: the later ones of its series too
};

/// What the calendar reads and writes: entries of the days that are shown, what a move would do, moves.
class CalendarDesk
{
public:
    explicit CalendarDesk(BookController &controller) : m_controller(controller) {}
    void readTeam();                 ///< when the book changed
    void read(QDate from, QDate to); ///< the entries of these days, and of a week either way
    const std::vector<CalendarEntry> &entries() const { return m_entries; }
    const calendarquery::Team &team() const { return m_team; }
    const DueInput *agent(AgentId id) const; ///< null: there is none
    QString nameOf(AgentId id) const;
    QTimeZone zone() const;

    /// CAL-1: what it does to the cadence, and what speaks against it: "2 days after due (24 Nov). ...".
    QString consequence(const SessionTimes &times) const;
    /// The same with who and when before it.
    QString explain(const SessionTimes &times) const;

    bool move(const SessionTimes &times); ///< and all sessions of its group; says what it did
    std::optional<SessionId> plan(const SessionTimes &times); ///< or a series; the first of it
    bool leaveOut(const CalendarEntry &session);
    bool endSeries(const CalendarEntry &session); ///< cancels it and the later ones of its series
    std::vector<SeriesDay> seriesOf(const SessionTimes &times) const; ///< the days of a new series

private:
    void moveLater(Db &db, const SessionTimes &times, const SeriesDay &before);
    bool cancel(const std::vector<SessionId> &sessions, const QString &agent);
    std::vector<CalendarEntry> around(QDate day) const;

    BookController &m_controller;
    calendarquery::Team m_team;
    std::vector<CalendarEntry> m_entries;
    QDate m_from, m_to;
};

} // namespace coachbook::ui
