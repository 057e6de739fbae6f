// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper.h"
#include "ui/printing/paperbuilder.h"

/// The parts of the session sheet, in the order of the paper: what the data says, then what the two people
/// write.
namespace coachbook::ui::paper {

void addSheetHead(PaperBuilder &paper, const SheetInput &input);
void addAgenda(PaperBuilder &paper, const SheetInput &input);
void addFigures(PaperBuilder &paper, const SheetInput &input);
void addQuality(PaperBuilder &paper, const SheetInput &input);
void addInteractions(PaperBuilder &paper, const SheetInput &input);
void addOpenItems(PaperBuilder &paper, const SheetInput &input);
void addLastSession(PaperBuilder &paper, const SheetInput &input, PrivateNotes privateNotes);

void addCheckIns(PaperBuilder &paper, const SheetInput &input);
void addPlanInShort(PaperBuilder &paper, const SheetInput &input); ///< what the coaching plan is after

void addFocus(PaperBuilder &paper, const SheetInput &input);
void addQuestions(PaperBuilder &paper, const SheetInput &input);
void addSteps(PaperBuilder &paper, const SheetInput &input);
void addRecord(PaperBuilder &paper, const SheetInput &input);
void addAddenda(PaperBuilder &paper, const SheetInput &input);
/// The cue log, the observation form, or the moments of the group: to fill in, or as they were filled in.
void addOwnForm(PaperBuilder &paper, const SheetInput &input);
void addPrivateNotes(PaperBuilder &paper, const SheetInput &input);

void addShownMoments(PaperBuilder &paper, const std::vector<ShownMoment> &moments);
void addStepsTable(PaperBuilder &paper, const std::vector<SessionStep> &steps);

/// Charts two in a row, with a line that explains their marks.
void addCharts(PaperBuilder &paper, const std::vector<KpiLine> &lines, const std::vector<QDate> &sessions);

} // namespace coachbook::ui::paper
