// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/daytext.h"
#include <QCoreApplication>
#include <QLocale>

namespace coachbook::ui {
namespace {

struct DueTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::DueWords)
};

QString ruleWords(const DueEntry &entry, QDate today)
{
    const QString cadence = cadenceText(entry.cadenceDays);
    if (entry.ownCadence)
        return DueTexts::tr("%1, set for this agent", "%1 is weekly, every 2 weeks ...").arg(cadence);
    return DueTexts::tr("%1 because %2", "weekly because New until 12 Feb")
        .arg(cadence, tierText(entry.tier, today));
}

QString lastWords(const DueEntry &entry, QDate today)
{
    if (entry.lastCounting)
        return DueTexts::tr("last %1 %2", "last one-on-one 4 Jan")
            .arg(sessionTypeText(entry.lastCounting->type), dayText(entry.lastCounting->day, today));
    if (entry.hired)
        return DueTexts::tr("no one-on-one yet, hired %1").arg(dayText(*entry.hired, today));
    return DueTexts::tr("no one-on-one yet");
}

QString movedWords(const DueEntry &entry, QDate today)
{
    if (entry.moved == DueMove::None || !entry.movedFrom || !entry.nextDue)
        return {};
    const QString from = weekdayText(*entry.movedFrom, today);
    const QString to = weekdayText(*entry.nextDue, today);
    if (entry.moved == DueMove::Leave)
        return DueTexts::tr("moved from %1 to %2 because of leave").arg(from, to);
    if (entry.moved == DueMove::ClosedDay && !entry.closedDay.isEmpty())
        return DueTexts::tr("moved from %1 (%2) to %3", "%2 is the name of a holiday")
            .arg(from, entry.closedDay, to);
    return DueTexts::tr("moved from %1 to %2").arg(from, to);
}

QString pauseWords(const DueEntry &entry, QDate today)
{
    switch (entry.pause) {
    case PauseKind::OnLeave:
        if (entry.pauseTo)
            return DueTexts::tr("on leave until %1").arg(dayText(*entry.pauseTo, today));
        return entry.pauseFrom ? DueTexts::tr("on leave since %1").arg(dayText(*entry.pauseFrom, today))
                               : DueTexts::tr("on leave");
    case PauseKind::Left:
        return entry.pauseFrom ? DueTexts::tr("left the team on %1").arg(dayText(*entry.pauseFrom, today))
                               : DueTexts::tr("left the team");
    case PauseKind::NotStarted:
        return entry.pauseTo ? DueTexts::tr("starts on %1").arg(dayText(entry.pauseTo->addDays(1), today))
                             : DueTexts::tr("not started yet");
    case PauseKind::None:
        break;
    }
    return {};
}

} // namespace

QString dueReason(const DueEntry &entry, QDate today)
{
    QStringList parts;
    if (entry.pause != PauseKind::None)
        parts << pauseWords(entry, today);
    if (entry.pause != PauseKind::Left && entry.pause != PauseKind::NotStarted)
        parts << ruleWords(entry, today);
    if (entry.pause != PauseKind::NotStarted)
        parts << lastWords(entry, today);
    if (entry.tooShort && entry.tooShort->minutes)
        parts << DueTexts::tr("the talk of %1 was too short to count (%n min)", nullptr,
                              *entry.tooShort->minutes)
                     .arg(dayText(entry.tooShort->day, today));
    if (const QString moved = movedWords(entry, today); !moved.isEmpty() && entry.pause == PauseKind::None)
        parts << moved;
    return parts.join(QStringLiteral("; "));
}

QString cadenceText(int days)
{
    if (days == 7)
        return DueTexts::tr("weekly");
    if (days == 1)
        return DueTexts::tr("daily");
    if (days == 14)
        return DueTexts::tr("every two weeks");
    if (days % 7 == 0)
        return DueTexts::tr("every %n weeks", nullptr, days / 7);
    if (days == 30 || days == 31)
        return DueTexts::tr("monthly");
    return DueTexts::tr("every %n days", nullptr, days);
}

QString overdueText(int days)
{
    return days == 1 ? DueTexts::tr("overdue by 1 day") : DueTexts::tr("overdue by %n days", nullptr, days);
}

QString tierText(Tier tier)
{
    switch (tier) {
    case Tier::New:
        return DueTexts::tr("New");
    case Tier::Tenured:
        return DueTexts::tr("Tenured");
    case Tier::ImprovementPlan:
        return DueTexts::tr("Improvement plan");
    }
    return {};
}

QString tierText(const TierState &tier, QDate today)
{
    QString text = tierText(tier.tier);
    if (tier.source == TierSource::ImprovementPlan && tier.since)
        text = DueTexts::tr("%1 since %2", "Improvement plan since 2 Nov")
                   .arg(text, dayText(*tier.since, today));
    if (tier.changesOn)
        text = DueTexts::tr("%1 until %2", "New until 12 Feb")
                   .arg(text, dayText(tier.changesOn->addDays(-1), today));
    if (tier.source == TierSource::Override)
        text = DueTexts::tr("%1 (set by hand)").arg(text);
    else if (tier.source == TierSource::NoHireDate)
        text = DueTexts::tr("%1 (hire date unknown)").arg(text);
    return text;
}

QString sessionTypeText(SessionType type)
{
    switch (type) {
    case SessionType::OneOnOne:
        return DueTexts::tr("one-on-one");
    case SessionType::PostCallReview:
        return DueTexts::tr("post-call review");
    case SessionType::RealTime:
        return DueTexts::tr("side-by-side");
    case SessionType::Peer:
        return DueTexts::tr("peer session");
    case SessionType::Group:
        return DueTexts::tr("group session");
    case SessionType::Calibration:
        return DueTexts::tr("calibration");
    }
    return {};
}

QString sessionStatusText(SessionStatus status)
{
    switch (status) {
    case SessionStatus::Draft:
        return DueTexts::tr("draft");
    case SessionStatus::Scheduled:
        return DueTexts::tr("scheduled");
    case SessionStatus::InProgress:
        return DueTexts::tr("in progress");
    case SessionStatus::Completed:
        return DueTexts::tr("completed");
    case SessionStatus::Acknowledged:
        return DueTexts::tr("acknowledged");
    case SessionStatus::Cancelled:
        return DueTexts::tr("cancelled");
    case SessionStatus::NoShow:
        return DueTexts::tr("no-show");
    }
    return {};
}

QString actionStateText(ActionState state)
{
    switch (state) {
    case ActionState::Open:
        return DueTexts::tr("open");
    case ActionState::InProgress:
        return DueTexts::tr("in progress");
    case ActionState::Done:
        return DueTexts::tr("done");
    case ActionState::Missed:
        return DueTexts::tr("missed");
    case ActionState::Dropped:
        return DueTexts::tr("dropped");
    }
    return {};
}

QString planStateText(PlanState state)
{
    switch (state) {
    case PlanState::Draft:
        return DueTexts::tr("draft");
    case PlanState::Active:
        return DueTexts::tr("active");
    case PlanState::Ended:
        return DueTexts::tr("ended");
    }
    return {};
}

QString kpiName(Kpi kpi)
{
    switch (kpi) {
    case Kpi::Qa:
        return DueTexts::tr("QA score");
    case Kpi::Fcr:
        return DueTexts::tr("FCR");
    case Kpi::Aht:
        return DueTexts::tr("AHT");
    case Kpi::Csat:
        return DueTexts::tr("CSAT");
    }
    return {};
}

QString kpiUnit(Kpi kpi)
{
    switch (kpi) {
    case Kpi::Qa:
    case Kpi::Fcr:
        return QStringLiteral("%");
    case Kpi::Aht:
        return DueTexts::tr("min:s");
    case Kpi::Csat:
        break;
    }
    return {};
}

QString countOf(int n)
{
    return n > 0 ? QLocale::system().toString(n) : QStringLiteral("\u2013");
}

QString sampleText(int n)
{
    return n > 0 ? DueTexts::tr("n = %1").arg(QLocale::system().toString(n)) : DueTexts::tr("n not given");
}

QString kpiValueText(Kpi kpi, double value)
{
    const QString point = QLocale::system().decimalPoint();
    return kpiText(kpi, value, point.isEmpty() ? QLatin1Char('.') : point.front());
}

} // namespace coachbook::ui
