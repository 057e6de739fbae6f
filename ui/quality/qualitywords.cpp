// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/qualitywords.h"
#include "core/domain/turnmetrics.h"
#include "ui/viewstate/duewords.h"
#include <QCoreApplication>
#include <QLocale>

namespace coachbook::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::QualityWords)
};

} // namespace

QString evaluationStateText(EvaluationState state)
{
    switch (state) {
    case EvaluationState::Draft:
        return Words::tr("draft");
    case EvaluationState::Released:
        return Words::tr("released");
    case EvaluationState::Acknowledged:
        return Words::tr("acknowledged");
    case EvaluationState::Disputed:
        return Words::tr("disputed");
    case EvaluationState::Resolved:
        return Words::tr("resolved");
    }
    return {};
}

Badge badgeOf(EvaluationState state)
{
    const QString word = evaluationStateText(state);
    switch (state) {
    case EvaluationState::Draft:
        return {Badge::Shape::Ring, theme::Tone::Info, word};
    case EvaluationState::Released:
        return {Badge::Shape::Circle, theme::Tone::Accent, word};
    case EvaluationState::Acknowledged:
        return {Badge::Shape::Tick, theme::Tone::Good, word};
    case EvaluationState::Disputed:
        return {Badge::Shape::Triangle, theme::Tone::Warn, word};
    case EvaluationState::Resolved:
        return {Badge::Shape::Tick, theme::Tone::Good, word};
    }
    return {};
}

QString replyKindText(ReplyKind kind)
{
    switch (kind) {
    case ReplyKind::Acknowledged:
        return Words::tr("acknowledged");
    case ReplyKind::WithComment:
        return Words::tr("acknowledged with a comment");
    case ReplyKind::Disputed:
        return Words::tr("disputed");
    }
    return {};
}

QString replyWayText(ReplyWay way)
{
    switch (way) {
    case ReplyWay::InPerson:
        return Words::tr("in person");
    case ReplyWay::Paper:
        return Words::tr("on paper");
    case ReplyWay::Email:
        return Words::tr("by e-mail");
    }
    return {};
}

QString disputeOutcomeText(DisputeOutcome outcome)
{
    switch (outcome) {
    case DisputeOutcome::Open:
        return Words::tr("open");
    case DisputeOutcome::Granted:
        return Words::tr("granted");
    case DisputeOutcome::Rejected:
        return Words::tr("rejected");
    }
    return {};
}

QString disputeResultText(DisputeResult result)
{
    switch (result) {
    case DisputeResult::Open:
        return Words::tr("open");
    case DisputeResult::Resolved:
        return Words::tr("resolved");
    case DisputeResult::PartlyResolved:
        return Words::tr("partly resolved");
    case DisputeResult::Rejected:
        return Words::tr("rejected");
    }
    return {};
}

QString momentKindText(MomentKind kind)
{
    return kind == MomentKind::Example ? Words::tr("Example to follow") : Words::tr("Chance to improve");
}

Badge badgeOf(MomentKind kind)
{
    return kind == MomentKind::Example ? Badge{Badge::Shape::Tick, theme::Tone::Good, momentKindText(kind)}
                                       : Badge{Badge::Shape::Square, theme::Tone::Warn, momentKindText(kind)};
}

QString pickText(Pick pick)
{
    switch (pick) {
    case Pick::Unknown:
        return {};
    case Pick::RandomCore:
        return Words::tr("random");
    case Pick::Risk:
        return Words::tr("risk");
    }
    return {};
}

QString qaText(const std::optional<double> &score)
{
    return score ? kpiValueText(Kpi::Qa, *score) : Words::tr("no score");
}

QString pointsText(double points)
{
    return QLocale::system().toString(points, 'g', 6);
}

QString answerText(const Question &question, const std::optional<double> &score)
{
    if (!score)
        return Words::tr("not applicable");
    switch (kindOf(question)) {
    case QuestionKind::YesNo:
        return *score >= 1 ? Words::tr("yes") : *score <= 0 ? Words::tr("no") : pointsText(*score);
    case QuestionKind::Choice:
        for (const Choice &choice : question.choices) {
            if (choice.points == *score)
                return choice.text;
        }
        break;
    case QuestionKind::Rating:
        break;
    }
    return Words::tr("%1 of %2", "points").arg(pointsText(*score), pointsText(question.maximum));
}

QString replyAgeText(int hours)
{
    constexpr int aDay = 24;
    if (hours < 1)
        return Words::tr("just released");
    if (hours < 2 * aDay)
        return hours == 1 ? Words::tr("waits for 1 hour") : Words::tr("waits for %1 hours").arg(hours);
    return Words::tr("waits for %1 days").arg(hours / aDay);
}

QString replyAwaitedText(int hours)
{
    constexpr int aDay = 24;
    if (hours < 1)
        return Words::tr("Released just now; the agent's reply is awaited.");
    if (hours < 2 * aDay)
        return hours == 1 ? Words::tr("The agent's reply has been awaited for an hour.")
                          : Words::tr("The agent's reply has been awaited for %1 hours.").arg(hours);
    return Words::tr("The agent's reply has been awaited for %1 days.").arg(hours / aDay);
}

QString momentLine(const MomentDraft &moment)
{
    QStringList parts;
    if (moment.startMs)
        parts << momentText(static_cast<int>(*moment.startMs / 1000));
    parts << momentKindText(moment.kind);
    if (!moment.quote.isEmpty())
        parts << Words::tr("“%1”").arg(moment.quote.simplified());
    else if (!moment.note.isEmpty())
        parts << moment.note.simplified();
    return parts.join(QStringLiteral(" · "));
}

QString turnMetricsText(const std::vector<Turn> &turns)
{
    if (turns.empty())
        return {};
    const TurnMetrics metrics = turnMetrics(turns);
    const auto clock = [](qint64 ms) { return momentText(static_cast<int>((ms + 500) / 1000)); };
    QStringList parts;
    if (!metrics.times) {
        parts
            << Words::tr(
                   "Talk share and silence are not available: not every turn has a beginning and an end")
            << Words::tr("agent %1 words, customer %2").arg(metrics.agent.words).arg(metrics.customer.words);
    } else {
        const TimeMetrics &times = *metrics.times;
        constexpr int percent = 100;
        if (times.agentTalkShare)
            parts << Words::tr("Agent talks %1 %").arg(qRound(*times.agentTalkShare * percent));
        parts << Words::tr("silence %1").arg(clock(times.silenceMs))
              << Words::tr("both at once %1").arg(clock(times.overlapMs));
        if (times.agent.longestMonologue)
            parts << Words::tr("longest monologue %1").arg(clock(times.agent.longestMonologue->lengthMs()));
        if (times.agent.wordsPerMinute)
            parts << Words::tr("%1 words a minute").arg(qRound(*times.agent.wordsPerMinute));
        if (!times.deadAir.empty())
            parts << (times.deadAir.size() == 1
                          ? Words::tr("one silence of 5 s or more")
                          : Words::tr("%1 silences of 5 s or more").arg(times.deadAir.size()));
    }
    parts << (metrics.agent.questions == 0   ? Words::tr("the agent asks nothing")
              : metrics.agent.questions == 1 ? Words::tr("agent asks once")
                                             : Words::tr("agent asks %1 times").arg(metrics.agent.questions));
    return parts.join(QStringLiteral(" · "));
}

QString scorecardIssueText(ScorecardIssue::Kind kind)
{
    using Kind = ScorecardIssue::Kind;
    switch (kind) {
    case Kind::NoName:
        return Words::tr("A scorecard needs a name.");
    case Kind::NoQuestion:
        return Words::tr("A scorecard needs a question.");
    case Kind::NoWeight:
        return Words::tr("All weights are zero, so there would be no score. Give a question a weight.");
    case Kind::NoText:
        return Words::tr("This question has no words yet.");
    case Kind::TwiceInSection:
        return Words::tr("This question is in the section already.");
    case Kind::NoMaximum:
        return Words::tr("The rating must end above zero.");
    case Kind::TooFewChoices:
        return Words::tr("A choice needs two answers or more.");
    case Kind::ChoiceWithoutText:
        return Words::tr("One of the answers has no words.");
    case Kind::ChoicesAllZero:
        return Words::tr("No answer brings a point. Give the best one points.");
    case Kind::NegativeWeight:
        return Words::tr("A weight cannot be under zero.");
    }
    return {};
}

QString replyIssueText(ReplyIssue issue)
{
    switch (issue) {
    case ReplyIssue::NoDay:
        return Words::tr("Say on which day the agent replied.");
    case ReplyIssue::InFuture:
        return Words::tr("This day is still to come.");
    case ReplyIssue::BeforeRelease:
        return Words::tr("This is before the evaluation was released.");
    case ReplyIssue::NoComment:
        return Words::tr("Write down what the agent said.");
    case ReplyIssue::NothingDisputed:
        return Words::tr("Tick the questions that the agent sees otherwise.");
    case ReplyIssue::DisputeWithoutWords:
        return Words::tr("Write down for each question what the agent says.");
    }
    return {};
}

QString disputeDecisionIssueText(DisputeDecisionIssue issue)
{
    switch (issue) {
    case DisputeDecisionIssue::Open:
        return Words::tr("Grant or reject it.");
    case DisputeDecisionIssue::NoReason:
        return Words::tr("Say why: the agent reads it.");
    case DisputeDecisionIssue::RejectedButChanged:
        return Words::tr("What is rejected keeps its score.");
    }
    return {};
}

} // namespace coachbook::ui
