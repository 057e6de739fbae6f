// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"

/// The words of importing, in the language of the window.
namespace coachbook::ui {

QString importKindText(ImportKind kind);              ///< "Roster"
QString importFieldText(ImportField field);           ///< "Agent id"
QString rowsText(qint64 rows);                        ///< "34,552 rows"
QString problemText(const ImportPlan &plan);          ///< why nothing of the file can be read; one sentence
QString questionText(const ImportQuestion &question); ///< what the data cannot decide
/// What was decided and why: "day first, because 412 dates cannot be read otherwise, such as 25/12/2024".
QString decisionText(const Decision &decision);
QString decisionName(DecisionAbout about); ///< "Encoding"
QString groundText(const Column &column);  ///< why a column is taken for what it is
QString refusalText(const Refusal &refusal);
QString recordsText(ImportKind kind, qint64 records); ///< "660 evaluations"
QString durationUnitText(DurationUnit unit);
QString minutesText(int seconds); ///< "5:12"
/// "3 new, 1 updated, 2 refused": only what there is; "nothing new" when there is neither.
QString countsText(const ImportResult &result);
/// The value as it will be read, in the way of the system's language.
QString previewText(const PreviewCell &cell, ValueType type);

} // namespace coachbook::ui
