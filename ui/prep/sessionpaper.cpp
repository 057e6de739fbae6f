// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/sessionpaper.h"
#include "ui/printing/printjobs.h"
#include "ui/printing/printloader.h"
#include "ui/printing/printmodule.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/prompts.h"
#include <QCoreApplication>
#include <QDir>

namespace coachbook::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::SessionPaper)
};

QString sheetTitle(const paper::SheetInput &input)
{
    return Words::tr("Session with %1").arg(input.preparation.agent.name);
}

} // namespace

void previewSheet(BookController &controller, QWidget *parent, const paper::SheetInput &input,
                  paper::PrivateNotes notes)
{
    QString reason;
    PrintModule *module = printModule(&reason);
    if (!module) {
        controller.prompts().tell(Words::tr("Printing is not there"), reason);
        return;
    }
    module->preview(parent, sheetTitle(input),
                    [&](QPagedPaintDevice &device) { paper::drawSessionSheet(device, input, notes); });
}

void saveSheet(BookController &controller, const paper::SheetInput &input, paper::PrivateNotes notes)
{
    const QString path = controller.prompts().saveFile(Words::tr("Save session sheet"),
                                                       paper::fileNameFor(input), Words::tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const bool saved = controller.guarded([&] {
        paper::writePdf(path, sheetTitle(input), paper::localPageSize(), [&](QPagedPaintDevice &device) {
            return paper::drawSessionSheet(device, input, notes);
        });
    });
    if (saved)
        controller.say(Words::tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace coachbook::ui
