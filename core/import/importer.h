// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importplan.h"
#include "core/storage/book.h"

namespace coachbook {

/// What became of the rows of a file: added + updated + unchanged + refused = rows.
struct ImportResult
{
    qint64 rows = 0, added = 0, updated = 0, unchanged = 0, refused = 0;
    qint64 records = 0; ///< agents, interactions, evaluations or sessions that the accepted rows make up
    std::vector<Refusal>
        problems; ///< in the order of the lines; no more than `mostProblems`, the rest are only counted
    bool dryRun = false;
};

struct RunOptions
{
    bool dryRun = false; ///< counts exactly, then leaves the book as it was
    QDateTime nowUtc;    ///< when the import is said to have been made
    std::optional<ImportId>
        import; ///< Book::nextImportId(), when this runs on a thread that must not read the book
};

inline constexpr std::size_t mostProblems = 100000;

/// Writes a plan's rows in one transaction, which is one step of undo. Running the same file again leaves
/// everything unchanged. Throws StorageError (Cancelled when the job says so); then the book is as it was.
/// `plan.canRun()` must hold.
ImportResult runImport(Book &book, const ImportPlan &plan, const RunOptions &options,
                       const JobControl &job = {});

/// What running these plans one after the other would do, each seeing what those before it bring. Leaves the
/// book as it was.
std::vector<ImportResult> tryImports(Book &book, const std::vector<ImportPlan> &plans,
                                     const RunOptions &options, const JobControl &job = {});

/// A cell as it will be read.
struct PreviewCell
{
    QString raw;
    std::optional<QDate> day;
    std::optional<int> seconds; ///< of a duration, or since midnight beside `day`
    std::optional<double> number;
    std::optional<bool> yes;
};
struct PreviewRow
{
    qint64 line = 0;
    std::vector<PreviewCell> cells; ///< one a column of the mapping; unused columns only raw
    std::optional<Refusal>
        refusal; ///< what is wrong with the row by itself; whether its agent is known shows in a dry run
};
std::vector<PreviewRow> preview(const ImportPlan &plan, int most);

} // namespace coachbook
