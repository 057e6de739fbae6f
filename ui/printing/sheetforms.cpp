// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// What only some types of session have on their sheet, and the coaching plan in short.
#include "ui/printing/sessionsheet.h"
#include "ui/viewstate/paperwords.h"
#include "ui/viewstate/planwords.h"

namespace coachbook::ui::paper {

namespace {

constexpr int cueLinesToWrite = 10;

void addCues(PaperBuilder &paper, const SessionDraft &session)
{
    paper.heading(Words::tr("Cues"), Words::tr("time and one sentence, at most ten words"));
    for (const SessionCue &cue : session.cues) {
        paper.item({momentText(cue.atSeconds), cue.text, pt(44)});
        if (const QString remark = cueRemarkText(cue.text); !remark.isEmpty())
            paper.paragraph(remark, Style::Small, pt(44));
    }
    if (session.cues.empty() && !isHeld(session.status))
        paper.writingLines(cueLinesToWrite);
    else if (session.cues.empty())
        paper.paragraph(Words::tr("None was written down."), Style::Emphasis);
}

void addObservation(PaperBuilder &paper, int number, const SessionObservation &thing, bool isToFill)
{
    paper.item({QString::number(number), thing.listenFor, pt(16), 0, Style::Strong, true});
    if (isToFill && !thing.times && thing.heard.trimmed().isEmpty()) {
        paper.blanks({{Words::tr("Times heard"), 1, {}}, {Words::tr("At what time, in which words"), 4, {}}});
        paper.space(pt(8));
        return;
    }
    paper.paragraph(observationLines({thing}).mid(thing.listenFor.size() + 2), Style::Body, pt(16));
}

void addObservations(PaperBuilder &paper, const SheetInput &input)
{
    const SessionDraft &session = input.session;
    paper.heading(Words::tr("Observation form"), input.partner.isEmpty()
                                                     ? Words::tr("no partner yet")
                                                     : Words::tr("with %1").arg(input.partner));
    int number = 0;
    for (const SessionObservation &thing : session.observations)
        addObservation(paper, ++number, thing, !isHeld(session.status));
    for (; number < observationsAForm && !isHeld(session.status);)
        addObservation(paper, ++number, {}, true);
}

void addGroupMoments(PaperBuilder &paper, const SheetInput &input)
{
    if (!input.group)
        return;
    paper.heading(Words::tr("Moments to show"), input.group->name);
    addShownMoments(paper, input.group->moments);
}

} // namespace

void addShownMoments(PaperBuilder &paper, const std::vector<ShownMoment> &moments)
{
    int number = 0;
    for (const ShownMoment &moment : moments) {
        const QString kind = moment.kind == MomentKind::Example ? Words::tr("An example to follow")
                                                                : Words::tr("A chance to improve");
        paper.item({QString::number(++number), joined({kind, moment.behaviour, moment.time, moment.owner}),
                    pt(16), 0, Style::SmallStrong, true});
        paper.paragraph(moment.words, Style::Body, pt(16));
        if (!moment.note.isEmpty())
            paper.paragraph(moment.note, Style::Emphasis, pt(16));
        paper.space(pt(6));
    }
    if (moments.empty())
        paper.paragraph(Words::tr("None was chosen yet."), Style::Emphasis);
}

void addOwnForm(PaperBuilder &paper, const SheetInput &input)
{
    switch (input.session.type) {
    case SessionType::RealTime:
        return addCues(paper, input.session);
    case SessionType::Peer:
        return addObservations(paper, input);
    case SessionType::Group:
        return addGroupMoments(paper, input);
    case SessionType::OneOnOne:
    case SessionType::PostCallReview:
    case SessionType::Calibration:
        break;
    }
}

void addPlanInShort(PaperBuilder &paper, const SheetInput &input)
{
    const std::optional<CoachingPlan> &plan = input.preparation.plan;
    if (!plan)
        return;
    paper.heading(Words::tr("Coaching plan"), planHeadText(*plan, input.today));
    if (!plan->purpose.trimmed().isEmpty())
        paper.paragraph(plan->purpose);
    int number = 0;
    for (const PlanTarget &target : plan->targets)
        paper.item({QString::number(++number), target.text, pt(16)});
    if (plan->review)
        paper.paragraph(Words::tr("Review on %1").arg(yearDay(*plan->review)), Style::Small);
}

} // namespace coachbook::ui::paper
