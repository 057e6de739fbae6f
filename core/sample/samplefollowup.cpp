// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/englishdate.h"
#include "core/sample/samplewriter.h"
#include <QRegularExpression>
#include <algorithm>

namespace coachbook {

namespace {

/// "9 of 10" in the item's words: what is aimed at.
std::pair<int, int> aimOf(const QString &item)
{
    static const QRegularExpression aim(QStringLiteral("(\\d+) of (\\d+)"));
    const QRegularExpressionMatch match = aim.match(item);
    return match.hasMatch() ? std::pair(match.captured(1).toInt(), match.captured(2).toInt())
                            : std::pair(8, 10);
}

Kpi kpiOf(const QString &behaviour)
{
    if (behaviour == QLatin1String("verify-resolved") || behaviour == QLatin1String("right-solution"))
        return Kpi::Fcr;
    if (behaviour == QLatin1String("acknowledge-feeling") || behaviour == QLatin1String("let-finish"))
        return Kpi::Csat;
    return behaviour == QLatin1String("hold-when-needed") ? Kpi::Aht : Kpi::Qa;
}

} // namespace

/// Mostly a count of calls; for every third item the KPI that the behaviour moves, with its value of the four
/// weeks before.
void SampleSessionWriter::setMeasure(ActionItemDraft &item, const SampleTalk &talk, const QString &behaviour,
                                     QDate day)
{
    const auto value = kpiValue(kpiOf(behaviour), m_measures, day.addDays(-28), day.addDays(-1),
                                m_frame.team.settings.ahtVoiceOnly);
    item.kpi = kpiOf(behaviour);
    if (m_random.chance(0.3) && value) {
        item.measure = MeasureKind::Kpi;
        const double scale = *item.kpi == Kpi::Csat ? 10 : 1;
        item.baseline = double(qRound(value->value * scale)) / scale;
        const double step = *item.kpi == Kpi::Csat ? 0.2 : *item.kpi == Kpi::Aht ? -15 : 4;
        item.target = *item.kpi == Kpi::Csat  ? std::min(5.0, *item.baseline + step)
                      : *item.kpi == Kpi::Aht ? *item.baseline + step
                                              : std::min(100.0, *item.baseline + step);
        if (*item.target != *item.baseline)
            return;
    }
    const auto [target, calls] = aimOf(talk.item);
    item.measure = MeasureKind::Count;
    item.countOf = talk.count;
    item.target = target;
    item.baseline = std::max(1, target * m_random.between(3, 6) / 10);
    Q_ASSERT(calls >= target);
}

void SampleSessionWriter::setOutcome(ActionItemDraft &item, const SampleTalk &talk, std::size_t back)
{
    const bool keepOpen = back == 0 && (is(SampleRole::ShortTalk) || is(SampleRole::ItemDueToday));
    const bool mustMiss = is(SampleRole::SameBehaviour) && back < 3;
    if (*item.due >= m_frame.today || keepOpen) {
        item.state = m_random.chance(0.5) ? ActionState::InProgress : ActionState::Open;
        return;
    }
    item.closedOn =
        std::min(calendar().addWorkingDays(*item.due, m_random.between(0, 2)), m_frame.today.addDays(-1));
    const double luck = mustMiss ? 0.8 : m_random.unit();
    item.state = luck < 0.72 ? ActionState::Done : luck < 0.93 ? ActionState::Missed : ActionState::Dropped;
    if (item.state == ActionState::Dropped) {
        item.result = m_frame.notes.dropped[m_random.between(0, int(m_frame.notes.dropped.size()) - 1)];
        return;
    }
    const bool done = item.state == ActionState::Done;
    const QString when = dateInEnglish(*item.closedOn, m_frame.today);
    if (item.measure == MeasureKind::Count) {
        const double got =
            done ? *item.target : std::max(*item.baseline, *item.target - m_random.between(2, 4));
        item.result =
            QStringLiteral("%1 on %2, aim was %3. %4")
                .arg(QString::number(got), when, QString::number(*item.target), done ? talk.good : talk.poor);
    } else {
        item.result = QStringLiteral("Looked at on %1. %2").arg(when, done ? talk.good : talk.poor);
    }
}

void SampleSessionWriter::addActionItem(const SessionDraft &session, SessionId id, const SampleTalk &talk,
                                        std::size_t back)
{
    const QString behaviour = behaviourOf(back);
    ActionItemDraft item;
    item.agent = session.agent;
    item.session = id;
    item.behaviour = m_frame.behaviour(behaviour);
    item.text = talk.item;
    item.due = calendar().onOrAfter(
        session.day.addDays(std::min(m_frame.team.settings.cadence.actionItemDays, intervalOn(session.day))));
    if (is(SampleRole::ItemDueToday) && back == 0)
        item.due = calendar().onOrAfter(m_frame.today);
    if (is(SampleRole::ShortTalk) && back == 0)
        item.due = calendar().addWorkingDays(m_frame.today, -4);
    if (is(SampleRole::SameBehaviour) && back == 0)
        item.due = calendar().addWorkingDays(m_frame.today, -2);
    setMeasure(item, talk, behaviour, session.day);
    setOutcome(item, talk, back);
    m_frame.team.actionItems.push_back(std::move(item));
}

void SampleSessionWriter::addCheckIn(const SessionDraft &session, SessionId id, const SampleTalk &talk)
{
    CheckInDraft checkIn;
    checkIn.agent = session.agent;
    checkIn.session = id;
    checkIn.due = calendar().addWorkingDays(session.day, m_frame.team.settings.cadence.checkInWorkingDays);
    const bool forgotten = is(SampleRole::ShortTalk) && session.day == m_days.back();
    const bool gone = !m_frame.isThere(m_agent, checkIn.due);
    if (checkIn.due < m_frame.today && !forgotten && !gone) {
        const bool good = m_random.chance(0.68);
        checkIn.done =
            std::min(calendar().addWorkingDays(checkIn.due, m_random.chance(0.2) ? 1 : 0), m_frame.last);
        checkIn.note = good ? talk.good : talk.poor;
        checkIn.improvementAcknowledged = good;
    }
    if (!gone || checkIn.done)
        m_frame.team.checkIns.push_back(std::move(checkIn));
}

} // namespace coachbook
