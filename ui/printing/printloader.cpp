// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printloader.h"
#include "ui/charts/moduleloader.h"
#include "ui/printing/printmodule.h"
#include <QCoreApplication>

namespace coachbook::ui {

PrintModule *printModule(QString *reason)
{
    static PrintModule *module = nullptr;
    if (module)
        return module;
    QString why;
    module = qobject_cast<PrintModule *>(loadModule(QStringLiteral("coachbook_print"), &why));
    if (!module && why.isEmpty())
        why = QCoreApplication::translate("ModuleLoader", "The printing part is of another version.");
    if (reason)
        *reason = why;
    return module;
}

} // namespace coachbook::ui
