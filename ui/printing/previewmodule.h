// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/printmodule.h"
#include <QObject>

namespace coachbook::ui {

/// Root object of the library coachbook_print.
class PreviewModule : public QObject, public PrintModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID CoachbookPrintModule_iid)
    Q_INTERFACES(coachbook::ui::PrintModule)
public:
    void preview(QWidget *parent, const QString &title,
                 const std::function<void(QPagedPaintDevice &)> &draw) override;
};

} // namespace coachbook::ui
