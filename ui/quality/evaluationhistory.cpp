// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/evaluationhistory.h"
#include "ui/quality/qualitywords.h"
#include "ui/viewstate/daytext.h"
#include <QCoreApplication>
#include <algorithm>

namespace coachbook::ui {
namespace {

struct EvaluationHistoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::EvaluationHistory)
};

QString sentence(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words + QLatin1Char('.');
}

QString replied(const Reply &reply, QDate today)
{
    return EvaluationHistoryTexts::tr("%1 %2, %3", "replied: kind, way, day")
        .arg(replyKindText(reply.kind), replyWayText(reply.way), dayText(reply.day, today));
}

QString dispute(const Reply &reply)
{
    return EvaluationHistoryTexts::tr("Dispute: %1.").arg(disputeResultText(disputeResult(reply.disputes)));
}

QStringList linesOfReply(const Reply &reply, QDate today)
{
    QStringList lines{sentence(replied(reply, today))};
    if (!reply.comment.isEmpty())
        lines << EvaluationHistoryTexts::tr("“%1”").arg(reply.comment);
    if (reply.kind == ReplyKind::Disputed)
        lines << dispute(reply);
    return lines;
}

QStringList linesOfDecision(const EvaluationHistory &history, QDate today)
{
    QStringList lines{EvaluationHistoryTexts::tr("Version %1 was %2.", "1; disputed in person, 20 Nov")
                          .arg(history.before->version)
                          .arg(replied(*history.decided, today))};
    if (!history.decided->comment.isEmpty())
        lines << EvaluationHistoryTexts::tr("“%1”").arg(history.decided->comment);
    return lines << dispute(*history.decided) + QLatin1Char(' ') +
                        EvaluationHistoryTexts::tr("This version holds what was decided: %1 before, %2 now.",
                                                   "scores")
                            .arg(qaText(history.before->score), qaText(history.shown.score));
}

/// What the version before said, where this one says another thing.
QString changedText(const EvaluationHistory &history, const Question &question)
{
    const auto scoreIn = [&question](const Evaluation &evaluation) {
        const auto found = std::find_if(evaluation.answers.begin(), evaluation.answers.end(),
                                        [&](const Answer &each) { return each.question == question.id; });
        return found == evaluation.answers.end() ? std::optional<double>() : found->score;
    };
    const std::optional<double> before = scoreIn(*history.before), now = scoreIn(history.shown);
    return before == now ? QString()
                         : EvaluationHistoryTexts::tr("Version %1 said: %2.", "1; no")
                               .arg(history.before->version)
                               .arg(answerText(question, before));
}

} // namespace

EvaluationHistory historyOf(Db &db, const Evaluation &evaluation)
{
    EvaluationHistory history;
    history.shown = evaluation;
    const std::vector<Evaluation> versions = replystore::versions(db, evaluation.id);
    history.reply = replystore::replyOf(db, evaluation.id);
    const auto here = std::find_if(versions.begin(), versions.end(), [&evaluation](const Evaluation &each) {
        return each.id == evaluation.id;
    });
    if (here == versions.end())
        return history;
    if (here != versions.begin())
        history.before = *(here - 1);
    if (here + 1 != versions.end())
        history.after = *(here + 1);
    if (evaluation.state == EvaluationState::Resolved && !history.reply && history.before)
        history.decided = replystore::replyOf(db, history.before->id);
    return history;
}

QStringList historyLines(const EvaluationHistory &history, const HistoryMoment &now)
{
    const Evaluation &evaluation = history.shown;
    QStringList lines;
    if (evaluation.superseded)
        lines << EvaluationHistoryTexts::tr(
            "A newer version of this evaluation holds; this one is kept as it was.");
    if (evaluation.state == EvaluationState::Draft && history.before)
        lines << EvaluationHistoryTexts::tr(
                     "A correction: when it is released it takes the place of version %1.")
                     .arg(history.before->version);
    if (history.reply)
        return lines + linesOfReply(*history.reply, now.today);
    if (history.decided)
        return lines + linesOfDecision(history, now.today);
    if (evaluation.state == EvaluationState::Released && evaluation.releasedAt && !evaluation.superseded) {
        const int hours = replyAgeHours(*evaluation.releasedAt, now.nowUtc);
        lines << replyAwaitedText(hours);
        if (hours >= now.replyHours)
            lines.last() += QLatin1Char(' ') + EvaluationHistoryTexts::tr("That is longer than agreed.");
    }
    return lines;
}

QString disputeRemark(const EvaluationHistory &history, const Question &question)
{
    const std::optional<Reply> &reply = history.reply ? history.reply : history.decided;
    if (!reply)
        return {};
    for (const Dispute &each : reply->disputes) {
        if (each.question != question.id)
            continue;
        QString remark = EvaluationHistoryTexts::tr("The agent sees it otherwise: “%1”").arg(each.words);
        if (each.outcome != DisputeOutcome::Open)
            remark += QLatin1Char('\n') + EvaluationHistoryTexts::tr("%1: %2", "granted: reason")
                                              .arg(disputeOutcomeText(each.outcome), each.reason);
        const QString changed = history.reply ? QString() : changedText(history, question);
        return changed.isEmpty() ? remark : remark + QLatin1Char('\n') + changed;
    }
    return {};
}

} // namespace coachbook::ui
