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

void addFocus(PaperBuilder &paper, const SheetInput &input);
void addQuestions(PaperBuilder &paper, const SheetInput &input);
void addSteps(PaperBuilder &paper, const SheetInput &input);
void addRecord(PaperBuilder &paper, const SheetInput &input);
void addAddenda(PaperBuilder &paper, const SheetInput &input);
void addPrivateNotes(PaperBuilder &paper, const SheetInput &input);

/// Charts two in a row, with a line that explains their marks.
void addCharts(PaperBuilder &paper, const std::vector<KpiLine> &lines, const std::vector<QDate> &sessions);

} // namespace coachbook::ui::paper
