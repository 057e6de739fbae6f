// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/formpaper.h"
#include "ui/printing/sessionsheet.h"
#include "ui/viewstate/paperwords.h"

namespace coachbook::ui::paper {

namespace {

PageFrame frameOf(const QString &left, const QString &right, QDate today, const QString &team)
{
    PageFrame frame;
    frame.headerLeft = left;
    frame.headerRight = right;
    frame.footerLeft = joined({Words::tr("Printed %1").arg(yearDay(today)), team});
    return frame;
}

/// All of it in one chain: as long as it fits, a form stands on a page of its own.
void addForm(PaperBuilder &paper, const ObservationPaper &input, const QString &listener,
             const QString &heard)
{
    paper.title(Words::tr("%1 listens to %2").arg(listener, heard),
                joined({weekdayYearDay(input.day), input.focus}));
    paper.keepLastWithNext();
    paper.paragraph(Words::tr("Note the time and the words you hear, not what you think of them."),
                    Style::Emphasis);
    paper.keepLastWithNext();
    int number = 0;
    for (const QString &thing : input.listenFor) {
        paper.space(pt(8));
        paper.item({QString::number(++number), thing, pt(16), 0, Style::Strong, true});
        paper.keepLastWithNext();
        paper.writeBox(Words::tr("Heard"), Words::tr("how often, at what time, in which words"), mm(42));
        paper.keepLastWithNext();
    }
    paper.space(pt(6));
    paper.blanks({{Words::tr("What I will try myself"), 1, {}}});
    paper.endChain();
}

} // namespace

int drawObservationForms(QPagedPaintDevice &device, const ObservationPaper &input)
{
    PaperBuilder paper(pageSpace(device).width);
    addForm(paper, input, input.agent, input.partner);
    paper.space(pt(24));
    addForm(paper, input, input.partner, input.agent);
    return drawPages(device, paper.take(),
                     frameOf(Words::tr("%1 and %2").arg(input.agent, input.partner),
                             Words::tr("Observation form"), input.today, input.teamName));
}

int drawGroupSheet(QPagedPaintDevice &device, const GroupPaper &input)
{
    PaperBuilder paper(pageSpace(device).width);
    QString when = weekdayYearDay(input.day);
    if (input.start)
        when = Words::tr("%1 at %2").arg(when, timeWords(*input.start));
    paper.title(input.shown.name,
                joined({Words::tr("Group session"), when, minutesWords(input.minutes),
                        input.coach.isEmpty() ? QString() : Words::tr("led by %1").arg(input.coach)}));
    if (!input.agenda.trimmed().isEmpty()) {
        paper.heading(Words::tr("Agenda"));
        paper.paragraph(input.agenda);
    }
    paper.heading(Words::tr("Moments to show"));
    addShownMoments(paper, input.shown.moments);
    if (!input.questions.isEmpty())
        paper.heading(Words::tr("Questions to ask"));
    int number = 0;
    for (const QString &question : input.questions)
        paper.item({QString::number(++number), question, pt(16)});
    if (!input.steps.empty())
        addStepsTable(paper, input.steps);
    paper.space(pt(10));
    paper.writeBox(Words::tr("My next step"),
                   Words::tr("what I will do, on which kind of conversation, until when"), mm(34));
    return drawPages(device, paper.take(),
                     frameOf(input.shown.name, Words::tr("Group sheet"), input.today, input.teamName));
}

} // namespace coachbook::ui::paper
