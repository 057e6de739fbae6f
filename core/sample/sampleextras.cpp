// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplewriter.h"

namespace coachbook {

void SampleSessionWriter::addExtras()
{
    if (is(SampleRole::ShortTalk))
        addShortTalk();
    else if (is(SampleRole::FallingFcr))
        addDraft();
    else if (is(SampleRole::SlowButLiked))
        addScheduled();
    else if (is(SampleRole::SameBehaviour))
        addPeer();
    else if (is(SampleRole::DueToday))
        addRealTime();
    else if (is(SampleRole::ItemDueToday))
        addNoShow();
    else if (is(SampleRole::OnLeave))
        addCancelled();
}

/// Tenured agents also get a post-call review between two one-on-ones (CAD-1).
void SampleSessionWriter::addReviewAfter(const SessionDraft &session)
{
    const QDate day = calendar().addWorkingDays(session.day, 5);
    if (day >= m_frame.today || !m_frame.isThere(m_agent, day))
        return;
    const SessionFocus &focus = session.focus.front();
    const QString key = m_frame.team.behaviours[std::size_t(focus.behaviour->value())].key;
    const QStringList &misses = m_frame.notes.of(key).misses;
    const Moment moment = momentFor(key, misses[m_random.between(0, int(misses.size()) - 1)], day);
    SessionDraft review = frameOf(day, SessionType::PostCallReview, QStringLiteral("post_call_review"),
                                  m_random.between(11, 18));
    review.focus = {
        {focus.behaviour, focus.text, QStringLiteral("topic of the last one-on-one"), {moment.evidence}}};
    review.interactions = {moment.evidence};
    const QStringList &notes = m_frame.notes.reviewNotes;
    review.sharedNote = filled(notes[m_random.between(0, int(notes.size()) - 1)], moment);
    review.noActionReason = QStringLiteral("The action item of the one-on-one goes on");
    review.followUp = session.followUp;
    add(std::move(review));
}

/// Eight minutes at the desk: kept as feedback, but no coaching (CAD-3).
void SampleSessionWriter::addShortTalk()
{
    SessionDraft talk = frameOf(calendar().addWorkingDays(m_frame.today, -3), SessionType::OneOnOne,
                                QStringLiteral("five_steps"), 8);
    talk.sharedNote = QStringLiteral(
        "Caught between two outages. Hana says the new price list helps, saying the problem back "
        "does not come by itself yet. We stopped after eight minutes because the queue was red.");
    talk.agreed = QStringLiteral("The rest of it in a proper session.");
    talk.noFocusReason = QStringLiteral("Broken off because of the outage");
    talk.noActionReason = QStringLiteral("Broken off because of the outage");
    talk.followUp = calendar().addWorkingDays(m_frame.today, 1);
    add(std::move(talk));
}

void SampleSessionWriter::addDraft()
{
    const QString key = QStringLiteral("verify-resolved");
    const Moment moment = momentFor(
        key, QStringLiteral("\"should be fine by tonight\", and on to the next call"), m_frame.today);
    SessionDraft draft = frameOf(calendar().addWorkingDays(m_frame.today, 1), SessionType::OneOnOne,
                                 QStringLiteral("five_steps"), 30);
    draft.status = SessionStatus::Draft;
    draft.minutes = std::nullopt;
    draft.completedAt = std::nullopt;
    draft.understood = std::nullopt;
    draft.focus = {
        {m_frame.behaviour(key), behaviourDraft(key).name, whyOf(key, m_frame.today), {moment.evidence}}};
    draft.interactions = {moment.evidence};
    draft.questions = behaviourDraft(key).questions.join(QLatin1Char('\n'));
    draft.privateNote =
        QStringLiteral("Calls have got shorter since the board shows handle time. Ask, do not assume.");
    add(std::move(draft));
}

void SampleSessionWriter::addScheduled()
{
    const QString key = QStringLiteral("hold-when-needed");
    const QDate day = calendar().addWorkingDays(m_frame.today, 1);
    const Moment moment = momentFor(
        key, QStringLiteral("hold of three minutes for an article that was already open"), m_frame.today);
    SessionDraft session = frameOf(day, SessionType::OneOnOne, QStringLiteral("five_steps"), 30);
    session.status = SessionStatus::Scheduled;
    session.start = QTime(14, 0);
    session.minutes = std::nullopt;
    session.completedAt = std::nullopt;
    session.understood = std::nullopt;
    session.focus = {
        {m_frame.behaviour(key), behaviourDraft(key).name, whyOf(key, m_frame.today), {moment.evidence}}};
    session.interactions = {moment.evidence};
    session.questions = behaviourDraft(key).questions.join(QLatin1Char('\n'));
    session.agenda = filled(
        QStringLiteral("Hello Grace, thirty minutes tomorrow at two. Your customers rate the talks with you "
                       "highest in the team, so this is about hold alone: {ref} at {time}. Please bring one "
                       "call where you did without."),
        moment);
    session.agendaSentAt = QDateTime(calendar().addWorkingDays(m_frame.today, -1), QTime(8, 25), Qt::UTC);
    add(std::move(session));
}

void SampleSessionWriter::addPeer()
{
    const QString key = QStringLiteral("ask-tried");
    SessionDraft session =
        frameOf(calendar().addWorkingDays(m_frame.today, 2), SessionType::Peer, QStringLiteral("peer"), 60);
    session.status = SessionStatus::Scheduled;
    session.start = QTime(10, 0);
    session.plannedMinutes = 60;
    session.minutes = std::nullopt;
    session.completedAt = std::nullopt;
    session.understood = std::nullopt;
    session.coach = m_frame.profile(SampleRole::StrongPerformer).name;
    session.focus = {{m_frame.behaviour(key),
                      behaviourDraft(key).name,
                      QStringLiteral("three sessions on it without progress: another method"),
                      {}}};
    session.sharedNote = QStringLiteral(
        "Three things to listen for: when the question comes, its words, what the customer skips "
        "after it.");
    add(std::move(session));
}

void SampleSessionWriter::addRealTime()
{
    const QString key = QStringLiteral("verify-identity");
    SessionDraft session = frameOf(calendar().addWorkingDays(m_frame.today, -2), SessionType::RealTime,
                                   QStringLiteral("real_time"), 35);
    session.focus = {
        {m_frame.behaviour(key), behaviourDraft(key).name, QStringLiteral("second week on the phones"), {}}};
    session.sharedNote = QStringLiteral(
        "10:04 third question still open\n10:11 good, you explained why\n10:19 close the account "
        "tab first\n10:26 wait for the postcode\nFour calls, the check complete in three. Jonas "
        "wants to go on without cues on Thursday.");
    session.noActionReason = QStringLiteral("The action item of the one-on-one goes on");
    session.followUp = calendar().onOrAfter(m_frame.today);
    add(std::move(session));
}

void SampleSessionWriter::addNoShow()
{
    SessionDraft session = frameOf(calendar().addWorkingDays(m_days.back(), -2), SessionType::OneOnOne,
                                   QStringLiteral("five_steps"), 30);
    session.status = SessionStatus::NoShow;
    session.minutes = std::nullopt;
    session.completedAt = std::nullopt;
    session.understood = std::nullopt;
    session.sharedNote =
        QStringLiteral("Daniel was on a long call about a house move. New date made the same day.");
    add(std::move(session));
}

void SampleSessionWriter::addCancelled()
{
    SessionDraft session = frameOf(calendar().onOrAfter(m_frame.today.addDays(-9)), SessionType::OneOnOne,
                                   QStringLiteral("five_steps"), 30);
    session.status = SessionStatus::Cancelled;
    session.minutes = std::nullopt;
    session.completedAt = std::nullopt;
    session.understood = std::nullopt;
    session.sharedNote = QStringLiteral("Leave began two weeks earlier than planned.");
    add(std::move(session));
}

} // namespace coachbook
