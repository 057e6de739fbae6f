// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper.h"

class QWidget;

/// The session sheet on its way to paper.
namespace coachbook::ui {

class BookController;

/// Shows the preview; says so when printing is not there.
void previewSheet(BookController &controller, QWidget *parent, const paper::SheetInput &input,
                  paper::PrivateNotes notes);
/// Asks where to, and writes the PDF.
void saveSheet(BookController &controller, const paper::SheetInput &input, paper::PrivateNotes notes);

} // namespace coachbook::ui
