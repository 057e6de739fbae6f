// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace coachbook::ui {

/// Loads a module library of the program ("coachbook_charts") and returns its root object, which lives as
/// long as the program. Looked for beside the build's programs and where `cmake --install` puts it. Null with
/// `reason` filled when it is not there.
QObject *loadModule(const QString &name, QString *reason);

} // namespace coachbook::ui
