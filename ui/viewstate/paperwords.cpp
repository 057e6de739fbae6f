// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/paperwords.h"
#include "ui/viewstate/clocktext.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"

namespace coachbook::ui::paper {

namespace {

QString measured(const ActionItemDraft &item, double value)
{
    if (item.measure == MeasureKind::Kpi && item.kpi)
        return kpiValueText(*item.kpi, value);
    return QLocale().toString(value, 'g', 6);
}

QString reasonWords(FocusReason reason, const FocusProposal &proposal)
{
    switch (reason) {
    case FocusReason::CriticalFailed:
        return Words::tr("a critical question failed");
    case FocusReason::HarmsCustomer:
        return Words::tr("harms the customer");
    case FocusReason::HarmsResolution:
        return Words::tr("harms resolution");
    case FocusReason::CostsTime:
        return Words::tr("costs time");
    case FocusReason::BelowStandard:
        return Words::tr("missed in %1 of %2 evaluations").arg(proposal.missed).arg(proposal.n);
    case FocusReason::CoachedBefore:
        return proposal.sessionsInARow == 1
                   ? Words::tr("coached in the last session")
                   : Words::tr("coached in the last %n sessions", nullptr, proposal.sessionsInARow);
    case FocusReason::KpiOffTarget:
        return Words::tr("its KPI is off target");
    }
    Q_UNREACHABLE();
}

} // namespace

QString joined(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            filled.append(part);
    }
    return filled.join(QStringLiteral(" \u00b7 "));
}

QString yearDay(QDate day)
{
    return dayText(day, QDate());
}

QString weekdayYearDay(QDate day)
{
    return weekdayText(day, QDate());
}

QString minutesWords(int minutes)
{
    return minutes == 1 ? Words::tr("one minute") : Words::tr("%n minutes", nullptr, minutes);
}

QString timeWords(QTime time)
{
    return timeOfDayText(time);
}

QString sentence(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

QString dueWords(const DueEntry &entry)
{
    switch (entry.state) {
    case DueState::OnTrack:
        return Words::tr("on track");
    case DueState::DueSoon:
        return Words::tr("due soon");
    case DueState::Due:
        return Words::tr("due");
    case DueState::Overdue:
        return entry.daysOverdue == 1 ? Words::tr("overdue by one working day")
                                      : Words::tr("overdue by %n working days", nullptr, entry.daysOverdue);
    case DueState::Paused:
        return Words::tr("paused");
    }
    Q_UNREACHABLE();
}

QString measureWords(const ActionItemDraft &item)
{
    QString what;
    if (item.measure == MeasureKind::Kpi && item.kpi)
        what = kpiName(*item.kpi);
    else if (item.measure == MeasureKind::Count)
        what = item.countOf;
    if (what.isEmpty())
        return {};
    if (item.baseline && item.target)
        return Words::tr("%1 from %2 to %3")
            .arg(what, measured(item, *item.baseline), measured(item, *item.target));
    if (item.target)
        return Words::tr("%1 to %2").arg(what, measured(item, *item.target));
    return what;
}

QString itemDetails(const ActionItemDraft &item, QDate today)
{
    QString due;
    if (item.due)
        due = isOverdue(item, today) ? Words::tr("was due %1").arg(yearDay(*item.due))
                                     : Words::tr("due %1").arg(yearDay(*item.due));
    const QString owner = item.owner.isEmpty() ? QString() : Words::tr("owner %1").arg(item.owner);
    const QString result = item.result.isEmpty() ? QString() : Words::tr("so far: %1").arg(item.result);
    return joined({measureWords(item), owner, due, result});
}

QString evidenceWords(const Evidence &evidence)
{
    QStringList where;
    if (!evidence.interactionRef.isEmpty())
        where.append(evidence.interactionRef);
    if (evidence.day)
        where.append(yearDay(*evidence.day));
    const QString note = commentWithoutMoment(evidence.note);
    const QString head = where.join(QStringLiteral(", "));
    if (note.isEmpty())
        return head;
    return head.isEmpty() ? note : QStringLiteral("%1: %2").arg(head, note);
}

QString focusReasonWords(const FocusProposal &proposal)
{
    QStringList reasons;
    for (const FocusReason reason : proposal.reasons)
        reasons.append(reasonWords(reason, proposal));
    return reasons.join(QStringLiteral(", "));
}

QString tierWords(const TierState &tier, QDate today)
{
    return tier.tier == Tier::ImprovementPlan ? QString() : tierText(tier, today);
}

QString whyWords(const DueEntry &entry, QDate today)
{
    DueEntry told = entry;
    if (told.tier.tier == Tier::ImprovementPlan)
        told.ownCadence = true; // "weekly, set for this agent"
    return dueReason(told, today);
}

} // namespace coachbook::ui::paper
