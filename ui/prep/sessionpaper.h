// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prep/prepdata.h"
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

/// The observation forms of a peer session, one for each of the two.
void previewObservationForms(BookController &controller, QWidget *parent, const SessionDraft &session,
                             const QString &agent, const QString &partner);
void saveObservationForms(BookController &controller, const SessionDraft &session, const QString &agent,
                          const QString &partner);
/// The sheet of a group, without the agents' names.
void previewGroupSheet(BookController &controller, QWidget *parent, const SessionDraft &session,
                       const GroupData &group);
void saveGroupSheet(BookController &controller, const SessionDraft &session, const GroupData &group);

} // namespace coachbook::ui
