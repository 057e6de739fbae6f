// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sessionsheet.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/paperwords.h"

namespace coachbook::ui::paper {

int drawSessionSheet(QPagedPaintDevice &device, const SheetInput &input, PrivateNotes privateNotes)
{
    PaperBuilder paper(pageSpace(device).width);
    addSheetHead(paper, input);
    addAgenda(paper, input);
    addFigures(paper, input);
    addQuality(paper, input);
    addInteractions(paper, input);
    addOpenItems(paper, input);
    addLastSession(paper, input, privateNotes);
    addFocus(paper, input);
    addQuestions(paper, input);
    addSteps(paper, input);
    addRecord(paper, input);
    addAddenda(paper, input);
    if (privateNotes == PrivateNotes::Include)
        addPrivateNotes(paper, input);

    PageFrame frame;
    frame.headerLeft = input.preparation.agent.name;
    frame.headerRight = privateNotes == PrivateNotes::Include ? Words::tr("Session sheet with private notes")
                                                              : Words::tr("Session sheet");
    frame.footerLeft = joined({Words::tr("Printed %1").arg(yearDay(input.today)), input.teamName});
    return drawPages(device, paper.take(), frame);
}

} // namespace coachbook::ui::paper
