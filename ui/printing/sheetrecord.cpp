// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// The session sheet's second half: what to coach, what to ask, and room to write it down.
#include "ui/printing/sessionsheet.h"
#include "ui/viewstate/conductwords.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/paperwords.h"

namespace coachbook::ui::paper {

namespace {

void addEvidence(PaperBuilder &paper, const std::vector<Evidence> &evidence)
{
    for (const Evidence &one : evidence)
        paper.item({one.momentSeconds ? momentText(*one.momentSeconds) : QStringLiteral("\u2013"),
                    evidenceWords(one), pt(32), pt(16)});
}

QString methodWords(const SessionFocus &focus)
{
    const QString method = methodText(focus.method);
    return focus.methodNote.isEmpty() ? method : method + QStringLiteral(", ") + focus.methodNote;
}

void addOneFocus(PaperBuilder &paper, int number, const SessionFocus &focus)
{
    paper.item({QString::number(number), focus.text, pt(16), 0, Style::Strong, true});
    paper.paragraph(focus.why.isEmpty() ? Words::tr("No reason written.") : focus.why,
                    focus.why.isEmpty() ? Style::Emphasis : Style::Body, pt(16));
    // The decision to escalate belongs to the improvement plan's own papers (SESS-9).
    if (focus.method != CoachingMethod::AsBefore && focus.method != CoachingMethod::Escalation)
        paper.paragraph(Words::tr("Another way this time: %1").arg(methodWords(focus)), Style::Body, pt(16));
    if (focus.evidence.empty())
        paper.paragraph(Words::tr("No moment or evaluation stands behind this focus."), Style::Emphasis,
                        pt(16));
    addEvidence(paper, focus.evidence);
    paper.space(pt(8));
}

/// The session's own focus; the proposal while none was taken over.
std::vector<SessionFocus> focusOf(const SheetInput &input)
{
    if (!input.session.focus.empty() || !input.session.noFocusReason.isEmpty())
        return input.session.focus;
    std::vector<SessionFocus> proposed;
    for (const FocusProposal &proposal : input.preparation.focus)
        proposed.push_back(
            {proposal.behaviour, proposal.text, focusReasonWords(proposal), proposal.evidence});
    return proposed;
}

void addWritten(PaperBuilder &paper, const QString &label, const QString &hint, const QString &words,
                qreal height)
{
    if (words.trimmed().isEmpty()) {
        paper.writeBox(label, hint, height);
        paper.keepLastWithNext(); // what is written by hand stays on one sheet
        return;
    }
    paper.subheading(label);
    paper.paragraph(words);
}

void addActionItems(PaperBuilder &paper, const SheetInput &input)
{
    for (const ActionItem &item : input.sessionItems) {
        paper.subheading(Words::tr("Action item"));
        paper.paragraph(item.text);
        paper.paragraph(itemDetails(item, input.today), Style::Small);
    }
    if (!input.sessionItems.empty() || isHeld(input.session.status))
        return;
    for (int i = 0; i < 2; ++i) {
        paper.writeBox(i == 0 ? Words::tr("Action item") : Words::tr("Second action item"),
                       Words::tr("what the agent will do, and in which situation"), mm(26));
        paper.keepLastWithNext();
        paper.blanks({{Words::tr("Measured by"), 3, {}},
                      {Words::tr("Now"), 1, {}},
                      {Words::tr("Target"), 1, {}},
                      {Words::tr("Due"), 1.4, {}}});
        paper.keepLastWithNext();
        paper.space(pt(12));
    }
}

} // namespace

void addFocus(PaperBuilder &paper, const SheetInput &input)
{
    paper.heading(Words::tr("Focus"), input.session.focus.empty() && !input.preparation.focus.empty()
                                          ? Words::tr("proposed from the evaluations")
                                          : QString());
    const std::vector<SessionFocus> focus = focusOf(input);
    int number = 0;
    for (const SessionFocus &one : focus)
        addOneFocus(paper, ++number, one);
    if (!focus.empty())
        return;
    if (input.session.noFocusReason.isEmpty())
        paper.writingLines(2);
    else
        paper.paragraph(Words::tr("No focus: %1").arg(input.session.noFocusReason));
}

void addQuestions(PaperBuilder &paper, const SheetInput &input)
{
    const QStringList questions = input.session.questions.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (questions.isEmpty())
        return;
    paper.heading(Words::tr("Questions to ask"));
    int number = 0;
    for (const QString &question : questions) {
        paper.item({QString::number(++number), question, pt(16), 0, Style::Body, true});
        paper.writingLines(1, pt(16));
        paper.space(pt(6));
    }
}

void addStepsTable(PaperBuilder &paper, const std::vector<SessionStep> &steps)
{
    int minutes = 0;
    PaperTable table;
    table.columns = {{Words::tr("Min"), true}, {Words::tr("Step"), false, 1}, {Words::tr("How"), false, 2.2}};
    for (const SessionStep &step : steps) {
        minutes += step.minutes;
        table.rows.push_back(
            {QString::number(step.minutes), {step.title, Style::FigureStrong}, {step.prompt, Style::Figure}});
    }
    paper.heading(Words::tr("Steps"), Words::tr("%1 in all").arg(minutesWords(minutes)));
    paper.table(table);
}

void addSteps(PaperBuilder &paper, const SheetInput &input)
{
    if (!input.session.steps.empty())
        addStepsTable(paper, input.session.steps);
}

void addRecord(PaperBuilder &paper, const SheetInput &input)
{
    const SessionDraft &session = input.session;
    paper.heading(isHeld(session.status) ? Words::tr("Record") : Words::tr("To record"));
    addWritten(paper, Words::tr("Self-assessment"), Words::tr("the agent's own view, before the findings"),
               session.selfAssessment, mm(36));
    addWritten(paper, Words::tr("Agreed"), Words::tr("in the agent's words"), session.agreed, mm(32));
    addActionItems(paper, input);
    if (!session.sharedNote.trimmed().isEmpty())
        addWritten(paper, Words::tr("Notes"), {}, session.sharedNote, 0);
    paper.space(pt(8));
    paper.blanks(
        {{Words::tr("Follow-up on"), 1, session.followUp ? yearDay(*session.followUp) : QString()},
         {Words::tr("Minutes held"), 1, session.minutes ? QString::number(*session.minutes) : QString()},
         {Words::tr("Check-in on"), 1, {}}});
    paper.keepLastWithNext();
    paper.space(pt(6));
    if (session.understood)
        paper.paragraph(*session.understood ? Words::tr("The agent understood and agreed.")
                                            : Words::tr("The agent did not agree yet."));
    else
        paper.checks({Words::tr("Understood and agreed"), Words::tr("Not yet")}, Words::tr("Because"));
}

void addAddenda(PaperBuilder &paper, const SheetInput &input)
{
    for (const Addendum &addendum : input.addenda) {
        paper.subheading(addendum.author.isEmpty()
                             ? Words::tr("Added on %1").arg(yearDay(addendum.day))
                             : Words::tr("Added on %1 by %2").arg(yearDay(addendum.day), addendum.author));
        paper.paragraph(addendum.text);
    }
}

void addPrivateNotes(PaperBuilder &paper, const SheetInput &input)
{
    const QString &ofSession = input.session.privateNote, &ofAgent = input.preparation.agent.privateNote;
    if (ofSession.trimmed().isEmpty() && ofAgent.trimmed().isEmpty())
        return;
    paper.heading(Words::tr("Private notes"), Words::tr("the coach's own, not for the agent"));
    for (const QString &note : {ofSession, ofAgent}) {
        if (!note.trimmed().isEmpty())
            paper.paragraph(note);
        paper.space(pt(6));
    }
}

} // namespace coachbook::ui::paper
