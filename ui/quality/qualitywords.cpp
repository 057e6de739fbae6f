// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/qualitywords.h"
#include "core/domain/turnmetrics.h"
#include "ui/viewstate/duewords.h"
#include <QCoreApplication>
#include <QLocale>

namespace coachbook::ui {
namespace {

struct QualityTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::QualityWords)
};

} // namespace

QString evaluationStateText(EvaluationState state)
{
    switch (state) {
    case EvaluationState::Draft:
        return QualityTexts::tr("draft");
    case EvaluationState::Released:
        return QualityTexts::tr("released");
    case EvaluationState::Acknowledged:
        return QualityTexts::tr("acknowledged");
    case EvaluationState::Disputed:
        return QualityTexts::tr("disputed");
    case EvaluationState::Resolved:
        return QualityTexts::tr("resolved");
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
        return QualityTexts::tr("acknowledged");
    case ReplyKind::WithComment:
        return QualityTexts::tr("acknowledged with a comment");
    case ReplyKind::Disputed:
        return QualityTexts::tr("disputed");
    }
    return {};
}

QString replyWayText(ReplyWay way)
{
    switch (way) {
    case ReplyWay::InPerson:
        return QualityTexts::tr("in person");
    case ReplyWay::Paper:
        return QualityTexts::tr("on paper");
    case ReplyWay::Email:
        return QualityTexts::tr("by e-mail");
    }
    return {};
}

QString disputeOutcomeText(DisputeOutcome outcome)
{
    switch (outcome) {
    case DisputeOutcome::Open:
        return QualityTexts::tr("open");
    case DisputeOutcome::Granted:
        return QualityTexts::tr("granted");
    case DisputeOutcome::Rejected:
        return QualityTexts::tr("rejected");
    }
    return {};
}

QString disputeResultText(DisputeResult result)
{
    switch (result) {
    case DisputeResult::Open:
        return QualityTexts::tr("open");
    case DisputeResult::Resolved:
        return QualityTexts::tr("resolved");
    case DisputeResult::PartlyResolved:
        return QualityTexts::tr("partly resolved");
    case DisputeResult::Rejected:
        return QualityTexts::tr("rejected");
    }
    return {};
}

QString momentKindText(MomentKind kind)
{
    return kind == MomentKind::Example ? QualityTexts::tr("Example to follow")
                                       : QualityTexts::tr("Chance to improve");
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
        return QualityTexts::tr("random");
    case Pick::Risk:
        return QualityTexts::tr("risk");
    }
    return {};
}

QString qaText(const std::optional<double> &score)
{
    return score ? kpiValueText(Kpi::Qa, *score) : QualityTexts::tr("no score");
}

QString pointsText(double points)
{
    return QLocale::system().toString(points, 'g', 6);
}

QString answerText(const Question &question, const std::optional<double> &score)
{
    if (!score)
        return QualityTexts::tr("not applicable");
    switch (kindOf(question)) {
    case QuestionKind::YesNo:
        return *score >= 1   ? QualityTexts::tr("yes")
               : *score <= 0 ? QualityTexts::tr("no")
                             : pointsText(*score);
    case QuestionKind::Choice:
        for (const Choice &choice : question.choices) {
            if (choice.points == *score)
                return choice.text;
        }
        break;
    case QuestionKind::Rating:
        break;
    }
    return QualityTexts::tr("%1 of %2", "points").arg(pointsText(*score), pointsText(question.maximum));
}

QString replyAgeText(int hours)
{
    constexpr int aDay = 24;
    if (hours < 1)
        return QualityTexts::tr("just released");
    if (hours < 2 * aDay)
        return hours == 1 ? QualityTexts::tr("waits for 1 hour")
                          : QualityTexts::tr("waits for %1 hours").arg(hours);
    return QualityTexts::tr("waits for %1 days").arg(hours / aDay);
}

QString replyAwaitedText(int hours)
{
    constexpr int aDay = 24;
    if (hours < 1)
        return QualityTexts::tr("Released just now; the agent's reply is awaited.");
    if (hours < 2 * aDay)
        return hours == 1 ? QualityTexts::tr("The agent's reply has been awaited for an hour.")
                          : QualityTexts::tr("The agent's reply has been awaited for %1 hours.").arg(hours);
    return QualityTexts::tr("The agent's reply has been awaited for %1 days.").arg(hours / aDay);
}

QString momentLine(const MomentDraft &moment)
{
    QStringList parts;
    if (moment.startMs)
        parts << momentText(static_cast<int>(*moment.startMs / 1000));
    parts << momentKindText(moment.kind);
    if (!moment.quote.isEmpty())
        parts << QualityTexts::tr("“%1”").arg(moment.quote.simplified());
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
        parts << QualityTexts::tr(
                     "Talk share and silence are not available: not every turn has a beginning and an end")
              << QualityTexts::tr("agent %1 words, customer %2")
                     .arg(metrics.agent.words)
                     .arg(metrics.customer.words);
    } else {
        const TimeMetrics &times = *metrics.times;
        constexpr int percent = 100;
        if (times.agentTalkShare)
            parts << QualityTexts::tr("Agent talks %1 %").arg(qRound(*times.agentTalkShare * percent));
        parts << QualityTexts::tr("silence %1").arg(clock(times.silenceMs))
              << QualityTexts::tr("both at once %1").arg(clock(times.overlapMs));
        if (times.agent.longestMonologue)
            parts << QualityTexts::tr("longest monologue %1")
                         .arg(clock(times.agent.longestMonologue->lengthMs()));
        if (times.agent.wordsPerMinute)
            parts << QualityTexts::tr("%1 words a minute").arg(qRound(*times.agent.wordsPerMinute));
        if (!times.deadAir.empty())
            parts << (times.deadAir.size() == 1
                          ? QualityTexts::tr("one silence of 5 s or more")
                          : QualityTexts::tr("%1 silences of 5 s or more").arg(times.deadAir.size()));
    }
    parts << (metrics.agent.questions == 0 ? QualityTexts::tr("the agent asks nothing")
              : metrics.agent.questions == 1
                  ? QualityTexts::tr("agent asks once")
                  : QualityTexts::tr("agent asks %1 times").arg(metrics.agent.questions));
    return parts.join(QStringLiteral(" · "));
}

QString scorecardIssueText(ScorecardIssue::Kind kind)
{
    using Kind = ScorecardIssue::Kind;
    switch (kind) {
    case Kind::NoName:
        return QualityTexts::tr("A scorecard needs a name.");
    case Kind::NoQuestion:
        return QualityTexts::tr("A scorecard needs a question.");
    case Kind::NoWeight:
        return QualityTexts::tr(
            "All weights are zero, so there would be no score. Give a question a weight.");
    case Kind::NoText:
        return QualityTexts::tr("This question has no words yet.");
    case Kind::TwiceInSection:
        return QualityTexts::tr("This question is in the section already.");
    case Kind::NoMaximum:
        return QualityTexts::tr("The rating must end above zero.");
    case Kind::TooFewChoices:
        return QualityTexts::tr("A choice needs two answers or more.");
    case Kind::ChoiceWithoutText:
        return QualityTexts::tr("One of the answers has no words.");
    case Kind::ChoicesAllZero:
        return QualityTexts::tr("No answer brings a point. Give the best one points.");
    case Kind::NegativeWeight:
        return QualityTexts::tr("A weight cannot be under zero.");
    }
    return {};
}

QString replyIssueText(ReplyIssue issue)
{
    switch (issue) {
    case ReplyIssue::NoDay:
        return QualityTexts::tr("Say on which day the agent replied.");
    case ReplyIssue::InFuture:
        return QualityTexts::tr("This day is still to come.");
    case ReplyIssue::BeforeRelease:
        return QualityTexts::tr("This is before the evaluation was released.");
    case ReplyIssue::NoComment:
        return QualityTexts::tr("Write down what the agent said.");
    case ReplyIssue::NothingDisputed:
        return QualityTexts::tr("Tick the questions that the agent sees otherwise.");
    case ReplyIssue::DisputeWithoutWords:
        return QualityTexts::tr("Write down for each question what the agent says.");
    }
    return {};
}

QString disputeDecisionIssueText(DisputeDecisionIssue issue)
{
    switch (issue) {
    case DisputeDecisionIssue::Open:
        return QualityTexts::tr("Grant or reject it.");
    case DisputeDecisionIssue::NoReason:
        return QualityTexts::tr("Say why: the agent reads it.");
    case DisputeDecisionIssue::RejectedButChanged:
        return QualityTexts::tr("What is rejected keeps its score.");
    }
    return {};
}

} // namespace coachbook::ui
