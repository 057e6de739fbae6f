// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planpaper.h"
#include "ui/printing/printjobs.h"
#include "ui/printing/printloader.h"
#include "ui/printing/printmodule.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/prompts.h"
#include <QCoreApplication>
#include <QDir>

namespace coachbook::ui {
namespace {

struct PlanPaperTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::PlanPaper)
};

/// A draft prints the figures that would be frozen today.
std::optional<paper::PlanInput> inputOf(BookController &controller, const PlanDocument &document)
{
    CoachingPlan plan = document.plan;
    plan.baselines = document.baselines;
    std::optional<paper::PlanInput> input;
    controller.guarded(
        [&] { input = paper::planInput(controller.db(), plan, controller.settings(), controller.today()); });
    return input;
}

std::optional<paper::TeamPlanInput> teamInput(BookController &controller)
{
    std::optional<paper::TeamPlanInput> input;
    controller.guarded(
        [&] { input = paper::teamPlanInput(controller.db(), controller.settings(), controller.today()); });
    return input;
}

QString titleOf(const paper::PlanInput &input)
{
    return PlanPaperTexts::tr("Coaching plan %1, %2").arg(input.plan.number).arg(input.agent.name);
}

DrawPaper drawing(const paper::PlanInput &input)
{
    return [input](QPagedPaintDevice &device) { return paper::drawPlan(device, input); };
}

DrawPaper drawing(const paper::TeamPlanInput &input)
{
    return [input](QPagedPaintDevice &device) { return paper::drawTeamPlan(device, input); };
}

} // namespace

void previewPaper(BookController &controller, const QString &title, const DrawPaper &draw, QWidget *parent)
{
    QString reason;
    PrintModule *module = printModule(&reason);
    if (module)
        module->preview(parent, title, [&draw](QPagedPaintDevice &device) { draw(device); });
    else
        controller.prompts().tell(PlanPaperTexts::tr("The print preview cannot be shown"),
                                  PlanPaperTexts::tr("Save the document as a PDF instead and print that."),
                                  reason);
}

void savePaperPdf(BookController &controller, const QString &title, const QString &name,
                  const DrawPaper &draw)
{
    QString path = controller.prompts().saveFile(PlanPaperTexts::tr("Save as PDF"), name,
                                                 PlanPaperTexts::tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    if (controller.guarded([&] { paper::writePdf(path, title, paper::localPageSize(), draw); }))
        controller.say(PlanPaperTexts::tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

void previewPlan(BookController &controller, const PlanDocument &document, QWidget *parent)
{
    if (const std::optional<paper::PlanInput> input = inputOf(controller, document))
        previewPaper(controller, titleOf(*input), drawing(*input), parent);
}

void savePlanPdf(BookController &controller, const PlanDocument &document)
{
    if (const std::optional<paper::PlanInput> input = inputOf(controller, document))
        savePaperPdf(controller, titleOf(*input), paper::fileNameFor(*input), drawing(*input));
}

void previewTeamPlan(BookController &controller, QWidget *parent)
{
    if (const std::optional<paper::TeamPlanInput> input = teamInput(controller))
        previewPaper(controller, PlanPaperTexts::tr("Team plan"), drawing(*input), parent);
}

void saveTeamPlanPdf(BookController &controller)
{
    if (const std::optional<paper::TeamPlanInput> input = teamInput(controller))
        savePaperPdf(controller, PlanPaperTexts::tr("Team plan"), paper::fileNameFor(*input),
                     drawing(*input));
}

} // namespace coachbook::ui
