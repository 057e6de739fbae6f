// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sessionsheet.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/paperwords.h"

namespace coachbook::ui::paper {

namespace {

void addPart(PaperBuilder &paper, const SheetInput &input, SheetPart part, PrivateNotes privateNotes)
{
    switch (part) {
    case SheetPart::Agenda:
        return addAgenda(paper, input);
    case SheetPart::Figures:
        return addFigures(paper, input);
    case SheetPart::Quality:
        return addQuality(paper, input);
    case SheetPart::Interactions:
        return addInteractions(paper, input);
    case SheetPart::OpenItems:
        return addOpenItems(paper, input);
    case SheetPart::LastSession:
        return addLastSession(paper, input, privateNotes);
    case SheetPart::CheckIns:
        return addCheckIns(paper, input);
    case SheetPart::Plan:
        return addPlanInShort(paper, input);
    case SheetPart::Focus:
        return addFocus(paper, input);
    case SheetPart::OwnForm:
        return addOwnForm(paper, input);
    case SheetPart::Questions:
        return addQuestions(paper, input);
    case SheetPart::Steps:
        return addSteps(paper, input);
    }
}

} // namespace

int drawSessionSheet(QPagedPaintDevice &device, const SheetInput &input, PrivateNotes privateNotes)
{
    PaperBuilder paper(pageSpace(device).width);
    addSheetHead(paper, input);
    for (const SheetPart part : soundSheet(input.sheet, input.session.type))
        addPart(paper, input, part, privateNotes);
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
