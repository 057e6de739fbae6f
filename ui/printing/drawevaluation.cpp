// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// An evaluation with the form of the agent's reply, and the blank form of a scorecard.
#include "core/domain/scorecard.h"
#include "ui/printing/paper.h"
#include "ui/printing/paperbuilder.h"
#include "ui/printing/questionpaper.h"
#include "ui/quality/qualitywords.h"
#include "ui/viewstate/paperwords.h"
#include <QPagedPaintDevice>
#include <algorithm>

namespace coachbook::ui::paper {

namespace {

const Answer *answerTo(const Evaluation &evaluation, QuestionId question)
{
    const auto found = std::find_if(evaluation.answers.begin(), evaluation.answers.end(),
                                    [question](const Answer &each) { return each.question == question; });
    return found == evaluation.answers.end() || !found->answered ? nullptr : &*found;
}

void addHead(PaperBuilder &paper, const EvaluationInput &input)
{
    const Evaluation &evaluation = input.evaluation;
    if (input.isBlank) {
        paper.title(input.scorecard.name,
                    Words::tr("Evaluation form, version %1").arg(input.scorecard.version));
        paper.blanks({{Words::tr("Agent"), 2, {}}, {Words::tr("Interaction"), 2, {}}});
        paper.blanks({{Words::tr("Evaluator"), 2, {}}, {Words::tr("Date"), 2, {}}});
        return;
    }
    paper.title(
        Words::tr("Evaluation of %1").arg(input.agentName),
        joined({yearDay(evaluation.day), input.scorecard.name,
                evaluation.evaluator.isEmpty() ? QString() : Words::tr("by %1").arg(evaluation.evaluator),
                evaluation.version > 1 ? Words::tr("version %1").arg(evaluation.version) : QString()}));
    if (!input.facts.isEmpty())
        paper.paragraph(joined(input.facts), Style::Small);
    paper.heading(Words::tr("Score: %1").arg(qaText(evaluation.score)),
                  evaluation.state == EvaluationState::Draft ? Words::tr("a draft, not released")
                                                             : QString());
}

void addBlankQuestion(PaperBuilder &paper, const Question &question)
{
    paper.item({QString(), question.text, pt(0), 0, Style::Strong, true});
    const QString remark = joined(
        {Words::tr("weight %1").arg(pointsText(question.weight)), criticalWords(question), question.help});
    paper.paragraph(remark, Style::Small);
    paper.keepLastWithNext();
    const QStringList labels = choicesToTick(question);
    if (kindOf(question) == QuestionKind::Choice) { // sentences: one a line
        for (const QString &label : labels) {
            paper.checks({label});
            paper.keepLastWithNext();
        }
    } else {
        paper.checks(labels);
        paper.keepLastWithNext();
    }
    paper.writingLines(1);
}

void addAnswered(PaperBuilder &paper, const EvaluationInput &input, const Question &question,
                 const Answer &answer)
{
    const bool fails = failsCritical(scoredAnswer(question, answer.score));
    QString mark = answerText(question, answer.score);
    if (fails)
        mark = Words::tr("%1, critical").arg(mark);
    paper.subheading(question.text, mark);
    if (!answer.comment.isEmpty())
        paper.paragraph(answer.comment, Style::Body, pt(10));
    for (const Moment &moment : input.moments) {
        if (moment.question != question.id)
            continue;
        QStringList parts{momentKindText(moment.kind)};
        if (!moment.quote.isEmpty())
            parts << Words::tr("“%1”").arg(moment.quote.simplified());
        parts << moment.note;
        paper.item(
            {moment.startMs ? momentText(static_cast<int>(*moment.startMs / 1000)) : QString(QChar(0x2013)),
             joined(parts), pt(38), pt(10)});
    }
    paper.endChain();
}

void addQuestions(PaperBuilder &paper, const EvaluationInput &input)
{
    QString section;
    bool isFirst = true;
    for (const Question &question : input.scorecard.questions) {
        const Answer *answer = answerTo(input.evaluation, question.id);
        if (!answer && !input.isBlank)
            continue;
        if (isFirst || question.section != section) {
            if (!question.section.isEmpty())
                paper.heading(question.section);
            section = question.section;
        }
        isFirst = false;
        if (input.isBlank)
            addBlankQuestion(paper, question);
        else
            addAnswered(paper, input, question, *answer);
    }
}

void addReplyGiven(PaperBuilder &paper, const EvaluationInput &input)
{
    const Reply &reply = *input.reply;
    paper.heading(input.repliedTo ? Words::tr("The agent's reply to version %1").arg(input.repliedTo->version)
                                  : Words::tr("The agent's reply"),
                  reply.kind == ReplyKind::Disputed ? disputeResultText(disputeResult(reply.disputes))
                                                    : QString());
    paper.paragraph(
        joined({sentence(replyKindText(reply.kind)), replyWayText(reply.way), yearDay(reply.day)}));
    if (!reply.comment.isEmpty())
        paper.paragraph(Words::tr("“%1”").arg(reply.comment));
    if (input.repliedTo)
        paper.paragraph(Words::tr("This version holds what was decided: %1 before, %2 now.", "scores")
                            .arg(qaText(input.repliedTo->score), qaText(input.evaluation.score)));
    for (const Dispute &dispute : reply.disputes) {
        const auto question =
            std::find_if(input.scorecard.questions.begin(), input.scorecard.questions.end(),
                         [&dispute](const Question &each) { return each.id == dispute.question; });
        if (question == input.scorecard.questions.end())
            continue;
        paper.subheading(question->text, disputeOutcomeText(dispute.outcome));
        paper.paragraph(Words::tr("“%1”").arg(dispute.words), Style::Body, pt(10));
        if (!dispute.reason.isEmpty())
            paper.paragraph(dispute.reason, Style::Body, pt(10));
    }
}

void addReplyForm(PaperBuilder &paper)
{
    paper.heading(Words::tr("Reply"), Words::tr("to be filled in by the agent"));
    paper.checks({Words::tr("I have read it"), Words::tr("I have read it and say:"),
                  Words::tr("I see these questions otherwise:")});
    paper.keepLastWithNext();
    paper.writeBox(Words::tr("Which questions, and why"),
                   Words::tr("with the time in the conversation, if there is one"), mm(42));
    paper.keepLastWithNext();
}

} // namespace

int drawEvaluation(QPagedPaintDevice &device, const EvaluationInput &input)
{
    PaperBuilder paper(pageSpace(device).width);
    addHead(paper, input);
    addQuestions(paper, input);
    if (!input.isBlank) {
        if (!input.evaluation.summary.isEmpty())
            paper.paragraph(input.evaluation.summary);
        if (input.reply)
            addReplyGiven(paper, input);
        else if (input.evaluation.state != EvaluationState::Draft)
            addReplyForm(paper);
        paper.signature(Words::tr("Agent"), input.agentName);
        paper.signature(Words::tr("Evaluator"), input.evaluation.evaluator);
    }
    PageFrame frame;
    frame.headerLeft = input.isBlank ? input.scorecard.name : input.agentName;
    frame.headerRight = input.isBlank ? Words::tr("Version %1").arg(input.scorecard.version)
                                      : Words::tr("Evaluation, version %1").arg(input.evaluation.version);
    frame.footerLeft =
        joined({Words::tr("Printed %1").arg(yearDay(input.today)), input.teamName, input.supervisor});
    return drawPages(device, paper.take(), frame);
}

} // namespace coachbook::ui::paper
