// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metric.h"
#include "core/domain/sessiontemplate.h"
#include "core/sample/sampleframe.h"
#include <set>

namespace coachbook {

/// Writes one agent's sessions with what follows from them.
class SampleSessionWriter
{
public:
    SampleSessionWriter(SampleFrame &frame, std::size_t agent);
    void write();

private:
    struct Moment ///< what a session looks at
    {
        Evidence evidence;
        QString callText; ///< "the call of 3 Nov"
        QString queue;
    };

    // samplesessions.cpp: the one-on-ones
    std::vector<QDate> sessionDays();
    QDate newestDay() const;
    int intervalOn(QDate day) const;
    SessionId oneOnOne(QDate day, std::size_t back, std::size_t count);
    SessionDraft frameOf(QDate day, SessionType type, const QString &templateKey, int minutes);
    const SampleTalk &talkFor(const QString &behaviour, int inARow);
    int inARow(std::size_t back, std::size_t count) const;
    QString behaviourOf(std::size_t back) const;
    Moment momentFor(const QString &behaviour, const QString &words, QDate day);
    QString filled(QString text, const Moment &moment) const;
    QString whyOf(const QString &behaviour, QDate day) const;
    SessionId add(SessionDraft session);

    // samplefollowup.cpp: action items and check-ins
    void addActionItem(const SessionDraft &session, SessionId id, const SampleTalk &talk, std::size_t back);
    void setOutcome(ActionItemDraft &item, const SampleTalk &talk, std::size_t back);
    void setMeasure(ActionItemDraft &item, const SampleTalk &talk, const QString &behaviour, QDate day);
    void addCheckIn(const SessionDraft &session, SessionId id, const SampleTalk &talk);

    // sampleextras.cpp: sessions of other kinds, and those still to come
    void addExtras();
    void addReviewAfter(const SessionDraft &session);
    void addShortTalk();
    void addDraft();
    void addScheduled();
    void addPeer();
    void addRealTime();
    void addNoShow();
    void addCancelled();

    bool is(SampleRole role) const { return m_agent == std::size_t(role); }
    const SampleProfile &profile() const { return m_frame.profiles[m_agent]; }
    const WorkCalendar &calendar() const { return m_frame.calendar(); }
    const BehaviourDraft &behaviourDraft(const QString &key) const
    {
        return m_frame.team.behaviours[std::size_t(m_frame.behaviour(key).value())];
    }
    QString firstName() const;

    SampleFrame &m_frame;
    std::size_t m_agent;
    SampleRandom m_random;
    std::vector<SessionTemplate> m_templates;
    AgentMeasures m_measures;
    std::vector<QDate> m_days;              ///< of the one-on-ones, oldest first
    std::map<QString, std::size_t> m_talks; ///< how many talks on a behaviour so far, so that they take turns
    std::set<qint64> m_used;                ///< evaluations that a session has looked at
};

} // namespace coachbook
