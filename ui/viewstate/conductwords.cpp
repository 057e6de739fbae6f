// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/conductwords.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include <QCoreApplication>
#include <cstdlib>

namespace coachbook::ui {
namespace {

struct ConductTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::Conduct)
};

constexpr int minute = 60;

/// Whole minutes, the last one counted as one.
int minutesUp(int seconds)
{
    return (std::abs(seconds) + minute - 1) / minute;
}

QString moveText(const FollowUpStep &step)
{
    switch (step.moved) {
    case DueMove::Weekend:
        return ConductTexts::tr("not a working day");
    case DueMove::ClosedDay:
        return step.closedDay;
    case DueMove::Leave:
        return ConductTexts::tr("on leave");
    case DueMove::None:
        break;
    }
    return {};
}

QString itemLine(const ActionItem &item)
{
    const QString text = item.text.simplified();
    return item.due ? ConductTexts::tr("%1 (by %2)", "action item (by Thursday, 26 November 2026)")
                          .arg(text, longDayText(*item.due))
                    : text;
}

} // namespace

QString clockText(int seconds)
{
    const int all = std::abs(seconds);
    const QString sign = seconds < 0 ? QStringLiteral("-") : QString();
    const QString rest = QStringLiteral("%1:%2")
                             .arg(all / minute % minute, all >= 3600 ? 2 : 1, 10, QLatin1Char('0'))
                             .arg(all % minute, 2, 10, QLatin1Char('0'));
    return all >= 3600 ? QStringLiteral("%1%2:%3").arg(sign).arg(all / 3600).arg(rest) : sign + rest;
}

QString paceText(const SessionPace &pace)
{
    const int minutes = minutesUp(pace.leftSeconds);
    if (pace.leftSeconds > 0)
        return ConductTexts::tr("%1 min left").arg(minutes);
    return pace.leftSeconds > -minute ? ConductTexts::tr("time is up")
                                      : ConductTexts::tr("%1 min over").arg(-pace.leftSeconds / minute);
}

QString stepPaceText(const SessionPace &pace)
{
    if (pace.stepLeftSeconds > 0)
        return ConductTexts::tr("%1 min left for this step").arg(minutesUp(pace.stepLeftSeconds));
    return pace.stepLeftSeconds < 0 ? ConductTexts::tr("time for the next step") : QString();
}

QString closingText(const SessionPace &pace)
{
    if (!pace.isClosing)
        return {};
    return pace.leftSeconds > 0
               ? ConductTexts::tr("%1 minutes are left: write the action item and set the follow-up.")
                     .arg(minutesUp(pace.leftSeconds))
               : ConductTexts::tr("The time is over: write the action item and set the follow-up.");
}

QString talkText(const TalkShare &share, int targetPercent)
{
    using Verdict = TalkShare::Verdict;
    const QString part =
        ConductTexts::tr("Agent %1 %, coach %2 %").arg(share.agentPercent).arg(100 - share.agentPercent);
    switch (share.verdict) {
    case Verdict::TooEarly:
        return ConductTexts::tr("Too early to say");
    case Verdict::CoachHeavy:
        return ConductTexts::tr("%1: you speak more than the agent. Ask, and wait.").arg(part);
    case Verdict::UnderTarget:
        return ConductTexts::tr("%1: aim at %2 %").arg(part).arg(targetPercent);
    case Verdict::OnTarget:
        break;
    }
    return part;
}

QString methodText(CoachingMethod method)
{
    switch (method) {
    case CoachingMethod::AsBefore:
        return ConductTexts::tr("as before");
    case CoachingMethod::OtherExamples:
        return ConductTexts::tr("other examples");
    case CoachingMethod::AnotherFraming:
        return ConductTexts::tr("another framing");
    case CoachingMethod::PeerShadowing:
        return ConductTexts::tr("peer shadowing");
    case CoachingMethod::Escalation:
        return ConductTexts::tr("escalate: improvement plan");
    }
    return {};
}

QString methodAsk(CoachingMethod method)
{
    switch (method) {
    case CoachingMethod::OtherExamples:
        return ConductTexts::tr("Which examples?");
    case CoachingMethod::AnotherFraming:
        return ConductTexts::tr("How will you put it this time?");
    case CoachingMethod::PeerShadowing:
        return ConductTexts::tr("Beside whom, and when?");
    case CoachingMethod::Escalation:
        return ConductTexts::tr("In a word, why");
    case CoachingMethod::AsBefore:
        break;
    }
    return {};
}

QString againText(const Recoaching &before, QDate today)
{
    if (before.timesBefore == 0)
        return {};
    const QString since = before.since ? nearDayText(*before.since, today) : QString();
    QString text = before.timesBefore == 1
                       ? ConductTexts::tr("Coached in the last session too (%1).").arg(since)
                       : ConductTexts::tr("Coached in the last %1 sessions, since %2.")
                             .arg(before.timesBefore)
                             .arg(since);
    if (before.lastMethod != CoachingMethod::AsBefore)
        text +=
            QLatin1Char(' ') + (before.lastNote.isEmpty()
                                    ? ConductTexts::tr("Last time: %1.").arg(methodText(before.lastMethod))
                                    : ConductTexts::tr("Last time: %1, %2.")
                                          .arg(methodText(before.lastMethod), before.lastNote));
    return text;
}

QString followUpName(FollowUpStep::Kind kind)
{
    switch (kind) {
    case FollowUpStep::Kind::CheckIn:
        return ConductTexts::tr("Check-in");
    case FollowUpStep::Kind::FollowUp:
        return ConductTexts::tr("Follow-up");
    case FollowUpStep::Kind::NextSession:
        return ConductTexts::tr("Next session");
    }
    return {};
}

QString followUpRemark(const FollowUpStep &step, QDate today)
{
    if (step.moved == DueMove::None || !step.movedFrom)
        return {};
    return ConductTexts::tr("moved from %1: %2").arg(nearDayText(*step.movedFrom, today), moveText(step));
}

QString followUpNone(PauseKind pause, const QString &agent)
{
    return pause == PauseKind::Left
               ? ConductTexts::tr("%1 has left: nothing is planned.").arg(agent)
               : ConductTexts::tr("%1 is on leave without a known end: nothing is planned until it ends.")
                     .arg(agent);
}

QString recapText(const SessionDraft &session, const std::vector<ActionItem> &items,
                  const std::vector<FollowUpStep> &steps, const QString &agent, const QString &supervisor)
{
    QStringList lines{ConductTexts::tr("Hi %1,").arg(agent.section(QLatin1Char(' '), 0, 0)), QString()};
    const QString agreed = session.agreed.simplified();
    lines << (agreed.isEmpty() ? ConductTexts::tr("Thank you for our talk.")
                               : ConductTexts::tr("Thank you for our talk. We agreed: %1").arg(agreed));
    for (const ActionItem &item : items)
        lines << ConductTexts::tr("Your next step: %1").arg(itemLine(item));
    for (const FollowUpStep &step : steps) {
        if (step.wanted && step.kind == FollowUpStep::Kind::CheckIn)
            lines << ConductTexts::tr("I will ask how it goes on %1.").arg(longDayText(step.day));
        if (step.wanted && step.kind == FollowUpStep::Kind::NextSession)
            lines << ConductTexts::tr("We talk again on %1.").arg(longDayText(step.day));
    }
    if (!supervisor.isEmpty())
        lines << QString() << supervisor;
    return lines.join(QLatin1Char('\n'));
}

QString recapSubject(const SessionDraft &session)
{
    return ConductTexts::tr("After our session on %1").arg(longDayText(session.day));
}

} // namespace coachbook::ui
