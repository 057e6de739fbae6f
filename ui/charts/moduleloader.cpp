// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/moduleloader.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QPluginLoader>

namespace coachbook::ui {

QObject *loadModule(const QString &name, QString *reason)
{
    const QString programs = QCoreApplication::applicationDirPath();
    const QStringList folders{programs + QStringLiteral("/../lib/coachbook"),
                              programs + QStringLiteral("/../" COACHBOOK_MODULE_DIR)};
    for (const QString &folder : folders) {
        const QString file = QStringLiteral("%1/%2.so").arg(folder, name);
        if (!QFileInfo::exists(file))
            continue;
        QPluginLoader loader(file);
        if (QObject *const root = loader.instance())
            return root;
        *reason = loader.errorString();
        return nullptr;
    }
    *reason =
        QCoreApplication::translate("ModuleLoader", "The part %1 of the program is not installed.").arg(name);
    return nullptr;
}

} // namespace coachbook::ui
