// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/invocation.h"
#include "core/import/importer.h"

namespace coachbook::app {

/// --alias, --new-agent and --ignore: what a person says about names that no agent has.
QList<QCommandLineOption> peopleOptions();
/// Puts them into the plans; throws UsageError for a name that no file has, or an agent that the
/// book does not know.
void takePeopleOptions(const std::vector<ImportPlan *> &plans, const Arguments &arguments, Db &db);
/// Names that no agent has, with what may be meant and how to say so.
void writeUnknown(Console &console, const QString &shown, const ImportPlan &plan, Db &db);

} // namespace coachbook::app
