// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartloader.h"
#include "ui/charts/chartmodule.h"
#include "ui/charts/moduleloader.h"
#include <QApplication>

namespace coachbook::ui {

ChartModule *chartModule(QString *reason)
{
    static ChartModule *module = nullptr;
    if (module)
        return module;
    QString why;
    // A chart is a scene of widgets, also on paper.
    if (qobject_cast<QApplication *>(QCoreApplication::instance()))
        module = qobject_cast<ChartModule *>(loadModule(QStringLiteral("coachbook_charts"), &why));
    else
        why = QCoreApplication::translate("ModuleLoader", "Charts need the program's window part.");
    if (!module && why.isEmpty())
        why = QCoreApplication::translate("ModuleLoader", "The charts part is of another version.");
    if (reason)
        *reason = why;
    return module;
}

} // namespace coachbook::ui
