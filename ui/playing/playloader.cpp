// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/playloader.h"
#include "ui/charts/moduleloader.h"
#include "ui/playing/playmodule.h"
#include <QCoreApplication>

namespace coachbook::ui {

PlayModule *playModule(QString *reason)
{
    static PlayModule *module = nullptr;
    if (module)
        return module;
    QString why;
    module = qobject_cast<PlayModule *>(loadModule(QStringLiteral("coachbook_playing"), &why));
    if (!module && why.contains(QLatin1String("libQt6Multimedia")))
        why = QCoreApplication::translate(
            "ModuleLoader", "Qt Multimedia is not installed; on Debian it is in libqt6multimedia6.");
    if (!module && why.isEmpty())
        why = QCoreApplication::translate("ModuleLoader", "The playing part is of another version.");
    if (reason)
        *reason = why;
    return module;
}

} // namespace coachbook::ui
