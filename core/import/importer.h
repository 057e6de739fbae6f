// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importplan.h"
#include "core/import/people.h"
#include "core/storage/book.h"
#include "core/storage/importstore.h"

namespace coachbook {

/// An interaction that is in the book with other values.
struct RowConflict
{
    struct Value
    {
        ImportField field;
        QString book, file; ///< as plain text; empty: not known
    };
    qint64 line = 0;
    QString id;
    std::vector<Value> values; ///< those that differ
};

/// What became of the rows of a file: added + updated + unchanged + refused + ignored = rows.
struct ImportResult
{
    qint64 rows = 0, added = 0, updated = 0, unchanged = 0, refused = 0;
    qint64 ignored = 0; ///< rows of accounts of which a person has said that they are nobody
    qint64 records = 0; ///< agents, interactions, evaluations or sessions that the accepted rows make up
    std::vector<Refusal>
        problems; ///< in the order of the lines; no more than `mostProblems`, the rest are only counted
    qint64 conflicts = 0;                  ///< interactions that were in the book with other values
    std::vector<RowConflict> conflictRows; ///< the first `mostConflicts` of them
    bool dryRun = false;
    bool isCounted = true; ///< false: a dry run of too many rows, see RunOptions
    std::vector<UnknownPerson>
        unknown; ///< of a dry run: whom the book does not know, as far as nothing was chosen
};

struct RunOptions
{
    bool dryRun = false; ///< counts exactly, then leaves the book as it was
    QDateTime nowUtc;    ///< when the import is said to have been made
    std::optional<ImportId>
        import; ///< Book::nextImportId(), when this runs on a thread that must not read the book
    AskedBy askedBy = AskedBy::NotKnown;
    QByteArray sha256 = {};   ///< of the file, see ImportRecord
    bool keepProfile = false; ///< what was decided is kept for the next file of this shape
    /// A dry run of more rows together counts none, and only tells the people whom the book does not know.
    std::optional<qint64> mostRowsTried = {};
};

inline constexpr std::size_t mostProblems = 100000;
inline constexpr std::size_t mostConflicts = 1000;

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
    std::optional<int> seconds; ///< of a duration, or since midnight beside `day`, or of an end without one
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
