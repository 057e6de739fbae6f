// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/improvement/improvementdocument.h"

class QPagedPaintDevice;
class QWidget;

namespace coachbook::ui {

class BookController;

namespace paper {

struct ImprovementPaper
{
    ImprovementDocument document;
    QString supervisor, teamName;
    QDate today;
};
/// The improvement plan with number and revision on each page and lines to sign. Of the sessions it tells the
/// days and whether notes were written, never the notes (TRUST-4).
int drawImprovement(QPagedPaintDevice &device, const ImprovementPaper &input);

} // namespace paper

void previewImprovement(BookController &controller, const ImprovementDocument &document, QWidget *parent);
void saveImprovementPdf(BookController &controller, const ImprovementDocument &document);

} // namespace coachbook::ui
