// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/invocation.h"
#include "core/import/importer.h"

namespace coachbook::app {

/// What can be said about an import beside how its values are written: profile, people, conflicts, and where
/// refused rows go.
QList<QCommandLineOption> choiceOptions();
/// Throws UsageError for what contradicts itself; Constraint when the file for refused rows is there already.
void checkChoices(const Arguments &arguments);
/// The profiles to be used when the file is looked at.
void takeProfiles(ImportOptions &options, const Arguments &arguments, Db &db);
/// Puts people and conflicts into the plans of what is imported together.
void takeChoices(const std::vector<ImportPlan *> &plans, const Arguments &arguments, Db &db);
/// Tells conflicts and people whom nobody knows, and writes the refused rows. `shown`: how the file is named.
void followUp(Console &console, const QString &shown, const ImportPlan &plan, const ImportResult &result,
              const Arguments &arguments, Db &db);

} // namespace coachbook::app
