// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planpaper.h"
#include "ui/printing/printloader.h"
#include "ui/printing/printmodule.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/prompts.h"
#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace coachbook::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::PlanPaper)
};

/// A name of a person as part of a file's name.
QString asFileName(QString text)
{
    static const QRegularExpression unfit(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]+"));
    return text.replace(unfit, QStringLiteral("-")).trimmed();
}

QString titleOf(const PlanDocument &document)
{
    return Words::tr("Coaching plan %1, %2").arg(document.plan.number).arg(document.agent.name);
}

DrawPaper drawing(const BookController &controller, const PlanDocument &document)
{
    return [input = paperInput(document, controller.settings(), controller.today())](
               QPagedPaintDevice &device) { return paper::drawPlan(device, input); };
}

} // namespace

void previewPaper(BookController &controller, const QString &title, const DrawPaper &draw, QWidget *parent)
{
    QString reason;
    PrintModule *module = printModule(&reason);
    if (module)
        module->preview(parent, title, [&draw](QPagedPaintDevice &device) { draw(device); });
    else
        controller.prompts().tell(Words::tr("The print preview cannot be shown"),
                                  Words::tr("Save the document as a PDF instead and print that."), reason);
}

void savePaperPdf(BookController &controller, const QString &title, const QString &name,
                  const DrawPaper &draw)
{
    QString path =
        controller.prompts().saveFile(Words::tr("Save as PDF"), asFileName(name), Words::tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    if (controller.guarded([&] { paper::writePdf(path, title, paper::localPageSize(), draw); }))
        controller.say(Words::tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

void previewPlan(BookController &controller, const PlanDocument &document, QWidget *parent)
{
    previewPaper(controller, titleOf(document), drawing(controller, document), parent);
}

void savePlanPdf(BookController &controller, const PlanDocument &document)
{
    savePaperPdf(controller, titleOf(document), titleOf(document) + QStringLiteral(".pdf"),
                 drawing(controller, document));
}

} // namespace coachbook::ui
