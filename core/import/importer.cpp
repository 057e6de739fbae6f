// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"

#include "core/import/kindimport.h"
#include "core/import/rowcells.h"
#include "core/import/totalsrow.h"
#include "core/import/transcripts/transcriptsource.h"
#include "core/storage/importstore.h"
#include <QFileInfo>
#include <algorithm>

namespace coachbook {

namespace {

constexpr qint64 rowsBetweenReports = 2048;

struct DryRunDone
{};

std::unique_ptr<KindImport> importOf(const KindInput &input)
{
    switch (input.plan.mapping.kind) {
    case ImportKind::Roster:
        return rosterImport(input);
    case ImportKind::Interactions:
        return interactionImport(input);
    case ImportKind::Evaluations:
        return evaluationImport(input);
    case ImportKind::Kpis:
        return kpiImport(input);
    case ImportKind::Intervals:
        return intervalImport(input);
    case ImportKind::Shifts:
        return shiftImport(input);
    case ImportKind::ClosedDays:
        return closedDayImport(input);
    case ImportKind::BusyTimes:
        return busyTimeImport(input);
    case ImportKind::Transcripts:
        return transcriptImport(input);
    case ImportKind::Leave:
        return leaveImport(input);
    case ImportKind::CoachingLog:
        break;
    }
    return coachingImport(input);
}

void stopIfAsked(const JobControl &job, const QString &path)
{
    if (job.isCancelled())
        throw StorageError(StorageErrorKind::Cancelled, path, QStringLiteral("the import was cancelled"));
}

void readRows(const KindInput &input, const JobControl &job)
{
    const FileShape &shape = input.plan.shape;
    // A conversation takes as long as a hundred rows of a table.
    const qint64 between = shape.format == FileFormat::Transcripts ? 16 : rowsBetweenReports;
    RowFeed feed(shape);
    const std::unique_ptr<KindImport> kind = importOf(input);
    for (qint64 row = 0; feed.next(); ++row) {
        if (feed.refusal()) {
            input.tally.refuse(*feed.refusal());
            kind->refusedRow(feed.record());
        } else if (const QString word = totalsWord(feed.record()); !word.isEmpty()) {
            input.tally.refuse({0, RefusalReason::SumsUp, {}, word, {}, {}}, feed.record());
            kind->refusedRow(feed.record());
        } else {
            kind->row(feed.record());
        }
        if (row % between == 0) {
            stopIfAsked(job, shape.path);
            job.progress(row, input.plan.rows);
        }
    }
    if (!feed.isOpen() || feed.hasReadError())
        throw StorageError(StorageErrorKind::Io, shape.path,
                           QStringLiteral("the file cannot be read to its end"));
    kind->finish();
    stopIfAsked(job, shape.path);
    job.progress(input.plan.rows, input.plan.rows);
}

ImportRecord recordOf(const ImportPlan &plan, ImportId import, const ImportResult &result,
                      const RunOptions &options)
{
    ImportRecord record;
    record.id = import;
    record.at = options.nowUtc;
    record.kind = importKindKey(plan.mapping.kind);
    record.file = QFileInfo(plan.shape.path).fileName();
    record.askedBy = options.askedBy;
    record.sha256 = options.sha256;
    record.rows = result.added + result.updated + result.unchanged + result.refused + result.ignored;
    record.added = result.added;
    record.updated = result.updated;
    record.unchanged = result.unchanged;
    record.refused = result.refused;
    return record;
}

/// The rows that others need to know their agents, and never many.
bool isTeam(const ImportPlan &plan)
{
    constexpr qint64 largestTeam = 100000;
    return plan.mapping.kind == ImportKind::Roster && plan.rows <= largestTeam;
}

Op opOf(const ImportPlan &plan)
{
    const QString kind = importKindKey(plan.mapping.kind).replace(QLatin1Char('-'), QLatin1Char('_'));
    return {QStringLiteral("import.") + kind, QFileInfo(plan.shape.path).fileName()};
}

PreviewCell previewCell(RowCells &cells, const Column &column, const Record &record, std::size_t index)
{
    PreviewCell cell;
    const std::string_view raw = record.fields[index];
    cell.raw = QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size())).left(500);
    if (!column.field)
        return cell;
    switch (specOf(cells.plan().mapping.kind, *column.field)->type) {
    case ValueType::Text:
    case ValueType::Period:
    case ValueType::Slot:
    case ValueType::Figure:
        break;
    case ValueType::Date:
        if (int seconds = 0;
            column.field == ImportField::End && parseTimeOfDay(raw, seconds) == ValueProblem::None)
            cell.seconds = seconds; // on the day of the start
        else if (const std::optional<WallTime> time = cells.wallTime(*column.field)) {
            cell.day = QDate::fromJulianDay(time->day);
            cell.seconds = time->seconds;
        }
        break;
    case ValueType::Time: {
        int seconds = 0;
        if (parseTimeOfDay(raw, seconds) == ValueProblem::None)
            cell.seconds = seconds;
        break;
    }
    case ValueType::Duration:
        cell.seconds = cells.seconds(*column.field);
        break;
    case ValueType::Number:
        cell.number = cells.number(*column.field);
        break;
    case ValueType::YesNo:
        cell.yes = cells.yesNo(*column.field);
        break;
    }
    return cell;
}

} // namespace

void Tally::count(WriteOutcome outcome)
{
    switch (outcome) {
    case WriteOutcome::New:
        return added();
    case WriteOutcome::Updated:
        return updated();
    case WriteOutcome::Unchanged:
        return unchanged();
    }
}

void Tally::refuse(Refusal refusal)
{
    if (refusal.reason == RefusalReason::IgnoredAccount) {
        ++m_result.ignored; // there is nothing to mend
        return;
    }
    ++m_result.refused;
    if (m_result.problems.size() < mostProblems)
        m_result.problems.push_back(std::move(refusal));
}

void Tally::refuse(Refusal refusal, const Record &record)
{
    refusal.line = record.line;
    refusal.text = textOfRow(record);
    if (record.transcript)
        refusal.file = record.transcript->file;
    refuse(std::move(refusal));
}

ImportResult Tally::take()
{
    m_result.rows =
        m_result.added + m_result.updated + m_result.unchanged + m_result.refused + m_result.ignored;
    std::stable_sort(m_result.problems.begin(), m_result.problems.end(),
                     [](const Refusal &a, const Refusal &b) { return a.line < b.line; });
    return std::move(m_result);
}

ImportResult runImport(Book &book, const ImportPlan &plan, const RunOptions &options, const JobControl &job)
{
    if (options.dryRun)
        return tryImports(book, {plan}, options, job).front();
    Tally tally;
    bool wrote = false;
    const ImportId import = options.import ? *options.import : book.nextImportId();
    book.transactImport(
        opOf(plan), import,
        [&](Db &db) {
            const KindInput input{db, plan, import, tally};
            wrote = takeChoices(plan, db);
            if (options.keepProfile && plan.shape.format != FileFormat::Transcripts)
                wrote |= profilestore::keep(db, toRow(plan.profile));
            readRows(input, job);
            wrote |= tally.wroteAnything();
            if (wrote)
                importstore::insert(db, recordOf(plan, import, tally.soFar(), options));
        },
        job);
    // One that found nothing new is no step of undo, but was made.
    if (!wrote)
        book.noteImport(recordOf(plan, import, tally.soFar(), options));
    return tally.take();
}

std::vector<ImportResult> tryImports(Book &book, const std::vector<ImportPlan> &plans,
                                     const RunOptions &options, const JobControl &job)
{
    std::vector<ImportResult> results;
    if (plans.empty())
        return results;
    qint64 rows = 0;
    for (const ImportPlan &plan : plans)
        rows += plan.rows;
    const bool isCounted = !options.mostRowsTried || rows <= *options.mostRowsTried;
    const ImportId first = options.import ? *options.import : book.nextImportId();
    try {
        book.transactImport(
            opOf(plans.front()), first,
            [&](Db &db) {
                for (const ImportPlan &plan : plans) {
                    Tally tally;
                    const auto place = static_cast<qint64>(results.size());
                    std::vector<UnknownPerson> unknown = unknownPeople(plan, db);
                    takeChoices(plan, db);
                    if (isCounted || isTeam(plan))
                        readRows({db, plan, ImportId(first.value() + place), tally}, job);
                    results.push_back(tally.take());
                    results.back().dryRun = true;
                    results.back().isCounted = isCounted;
                    results.back().unknown = std::move(unknown);
                }
                throw DryRunDone();
            },
            job);
    } catch (const DryRunDone &) {
        // Rolled back: all that is left are the counts.
    }
    return results;
}

std::vector<PreviewRow> preview(const ImportPlan &plan, int most)
{
    std::vector<PreviewRow> rows;
    if (plan.problem)
        return rows;
    RowFeed feed(plan.shape);
    RowCells cells(plan);
    while (static_cast<int>(rows.size()) < most && feed.next()) {
        PreviewRow row{feed.record().line, {}, feed.refusal()};
        cells.take(feed.record());
        for (std::size_t i = 0; i < plan.mapping.columns.size() && i < feed.record().fields.size(); ++i)
            row.cells.push_back(previewCell(cells, plan.mapping.columns[i], feed.record(), i));
        if (!row.refusal && cells.isRefused())
            row.refusal = cells.refusal();
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace coachbook
