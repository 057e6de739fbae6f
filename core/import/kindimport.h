// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"
#include "core/storage/writeoutcome.h"
#include <memory>

namespace coachbook {

/// Counts what becomes of each row.
class Tally
{
public:
    void added(qint64 rows = 1) { m_result.added += rows; }
    void updated(qint64 rows = 1) { m_result.updated += rows; }
    void unchanged(qint64 rows = 1) { m_result.unchanged += rows; }
    void count(WriteOutcome outcome); ///< a row that did this
    void record() { ++m_result.records; }
    void conflict() { ++m_result.conflicts; }
    void show(RowConflict conflict) { m_result.conflictRows.push_back(std::move(conflict)); }
    void refuse(Refusal refusal);                       ///< or ignores it, when its account is nobody
    void refuse(Refusal refusal, const Record &record); ///< with the record's line and text
    ImportResult take();
    bool wroteAnything() const { return m_result.added + m_result.updated > 0; }
    const ImportResult &soFar() const { return m_result; }

private:
    ImportResult m_result;
};

/// One kind of rows on their way into the book, inside a transaction.
class KindImport
{
public:
    virtual ~KindImport() = default;
    virtual void row(const Record &record) = 0;
    virtual void refusedRow(const Record &record) { Q_UNUSED(record) } ///< could not be read as a row at all
    virtual void finish() {}                                           ///< after the last row
};

struct KindInput
{
    Db &db;
    const ImportPlan &plan;
    ImportId import;
    Tally &tally;
};

std::unique_ptr<KindImport> rosterImport(const KindInput &input);
std::unique_ptr<KindImport> interactionImport(const KindInput &input);
std::unique_ptr<KindImport> evaluationImport(const KindInput &input);
std::unique_ptr<KindImport> coachingImport(const KindInput &input);
std::unique_ptr<KindImport> kpiImport(const KindInput &input);
std::unique_ptr<KindImport> intervalImport(const KindInput &input);
std::unique_ptr<KindImport> shiftImport(const KindInput &input);
std::unique_ptr<KindImport> closedDayImport(const KindInput &input);
std::unique_ptr<KindImport> busyTimeImport(const KindInput &input);
std::unique_ptr<KindImport> transcriptImport(const KindInput &input);
std::unique_ptr<KindImport> leaveImport(const KindInput &input);

} // namespace coachbook
