// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/preparation.h"
#include "core/storage/book.h"

namespace coachbook::app {

/// Write PDFs in the system's paper size; throw StorageError. They need a QApplication for fonts and charts,
/// no display.
void printSessionSheet(Db &db, const Preparation &sheet, QDate today, const QString &file);
void printPlan(Db &db, const Agent &agent, const CoachingPlan &plan, QDate today, const QString &file);
void printTeamPlan(Db &db, QDate today, const QString &file);

} // namespace coachbook::app
