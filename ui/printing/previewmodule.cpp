// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/previewmodule.h"
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace coachbook::ui {

void PreviewModule::preview(QWidget *parent, const QString &title,
                            const std::function<void(QPagedPaintDevice &)> &draw)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setCreator(QStringLiteral("Coachbook"));
    // The documents bring margins of their own, the same on every printer.
    printer.setFullPage(true);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(title);
    dialog.resize(900, 1000);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&draw](QPrinter *device) { draw(*device); });
    dialog.exec();
}

} // namespace coachbook::ui
