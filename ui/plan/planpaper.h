// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plandocument.h"
#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace coachbook::ui {

class BookController;

/// A document of the plans on screen before it is printed, or as a PDF; what goes wrong is said.
using DrawPaper = std::function<int(QPagedPaintDevice &)>;
void previewPaper(BookController &controller, const QString &title, const DrawPaper &draw, QWidget *parent);
/// Asks where; `name` is proposed. Says where the PDF is.
void savePaperPdf(BookController &controller, const QString &title, const QString &name,
                  const DrawPaper &draw);

void previewPlan(BookController &controller, const PlanDocument &document, QWidget *parent);
void savePlanPdf(BookController &controller, const PlanDocument &document);
void previewTeamPlan(BookController &controller, QWidget *parent);
void saveTeamPlanPdf(BookController &controller);

} // namespace coachbook::ui
