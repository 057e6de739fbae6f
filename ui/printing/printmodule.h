// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Header only: the print module (Qt PrintSupport) is loaded when someone first prints. PDFs need no module.
#include <QString>
#include <QtPlugin>
#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace coachbook::ui {

class PrintModule
{
public:
    virtual ~PrintModule() = default;
    /// Shows the preview with the print dialog behind it; `draw` paints the whole document on the device it
    /// is given.
    virtual void preview(QWidget *parent, const QString &title,
                         const std::function<void(QPagedPaintDevice &)> &draw) = 0;
};

} // namespace coachbook::ui

#define CoachbookPrintModule_iid "org.coachbook.PrintModule/1"
Q_DECLARE_INTERFACE(coachbook::ui::PrintModule, CoachbookPrintModule_iid)
