// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/job.h"
#include "core/import/columnmapping.h"
#include "core/import/csvreader.h"
#include "core/import/importprofile.h"
#include "core/import/refusal.h"
#include "core/import/transcripts/transcriptfile.h"
#include <QDate>
#include <memory>
#include <set>

namespace coachbook {

/// What a person (or the command line) has said about a file beforehand.
struct ImportOptions
{
    QDate today;
    std::optional<ImportKind> kind;
    std::optional<DateOrder> dateOrder;
    std::optional<DecimalMark> decimal;
    std::map<int, std::optional<ImportField>> columns; ///< by column, counted from 0
    QString table = {}; ///< the sheet, or the list of a JSON file, where there are several
    std::optional<double> fullScore =
        {}; ///< of shares and scores whose values do not prove it: 1, 5, 10, 100
    /// Of durations whose header names no unit.
    std::optional<DurationUnit> durationUnit = {};
    std::vector<ImportProfile> profiles = {};  ///< used when the file has the header of one
    std::optional<ImportProfile> profile = {}; ///< used whatever the header is
    /// Of transcripts: whose voice is the agent's, "Channel 1" or "1"; empty: nobody knows.
    std::optional<QString> agentSpeaker = {};
};

/// Why nothing of a file can be read.
enum class FileProblem {
    NotFound,
    IsFolder,
    Unreadable,
    Empty,
    NoRows,
    NotText,
    TooManyColumns,
    UnknownKind,
    MissingColumns,
    OldSpreadsheet, ///< .xls, or a workbook with a password
    IsArchive,      ///< of other files: see Bundle
    BrokenArchive,  ///< a workbook or an archive that cannot be opened
    Encrypted,
    ArchiveTooLarge, ///< would inflate beyond all measure
    UnsafeArchive,   ///< a name in it leads out of it: `problemDetail`
    EmptyArchive,    ///< a zip without a file
    OpenDocument,    ///< .ods
    NoSuchTable,     ///< `problemDetail`: those there are
    BrokenJson,      ///< `problemDetail`: what and where
    NoLists,         ///< JSON without a list of objects
    BrokenCalendar,  ///< `problemDetail`: what is wrong
    NoTranscripts    ///< `ImportPlan::transcriptError`: why; `problemDetail`: of which file in the folder
};

enum class FileFormat { Csv, Xlsx, Json, Calendar, Transcripts };

class RowSpool;
class Workbook;

/// Where the table lies in the file.
struct FileShape
{
    QString path;
    qint64 bytes = 0;
    FileFormat format = FileFormat::Csv;
    CsvFormat csv; ///< how it is written, when it is CSV
    QString table; ///< which sheet, or which list of a JSON file
    qint64 headerLine = 1;
    TranscriptOptions transcripts = {};
    int headerColumns = 0;                    ///< without empty ones at the end
    int rowColumns = 0;                       ///< of most rows
    std::shared_ptr<const Workbook> workbook; ///< while the file is looked at
    std::shared_ptr<const RowSpool> spool;    ///< of a workbook that was looked at: its rows, read already
    QDate today = {};                         ///< series of a calendar are taken apart around it
    bool marksFormulas = false;               ///< refused rows saved by Coachbook (refusedrows.h)
};

/// How the values of this file are written.
struct ValueStyle
{
    DateOrder dateOrder = DateOrder::Mdy;
    DecimalMark decimal = DecimalMark::Point;
};

enum class DecisionAbout {
    Encoding,
    Delimiter,
    HeaderLine,
    Kind,
    DateOrder,
    DecimalMark,
    Table,
    DurationUnit,
    FullScore,
    AgentSpeaker
};
enum class DecisionGround {
    OnlyOne, ///< nothing speaks against the usual
    ByteOrderMark,
    Bytes,       ///< `count` bytes over 0x7F, all of them valid in this encoding
    SameColumns, ///< `count` rows have the same number of columns
    FirstRow,
    BestHeader, ///< `count` headers of the line are known
    Headers,    ///< `count` headers speak for the kind
    Structure,  ///< the files are built like this: `example`
    Values,     ///< `count` values cannot be read otherwise, the first being `example`
    Chosen,     ///< a person said so
    Profile     ///< so it was decided for the last file of this shape
};
struct Decision
{
    DecisionAbout about;
    DecisionGround ground;
    QString value; ///< "day first", ";", "UTF-8"
    qint64 count = 0;
    QString example;
};

/// What the data cannot decide; answered by an option.
enum class QuestionAbout { DateOrder, DecimalMark, FullScore, AgentSpeaker, DurationUnit };
struct ImportQuestion
{
    QuestionAbout about;
    bool contradicting = false; ///< some values read only one way, others only the other
    QString example;
    QString otherExample;
    QStringList choices = {}, choiceExamples = {}; ///< of voices: their labels, and what each says first
};

/// An agent as rows of a file name one, and how many do.
struct NamedPerson
{
    QString id, name; ///< either may be empty
    qint64 rows = 0;
    QString label() const; ///< "X9 Bob Rossi": what is shown, and remembered when a person has said who it is
};

/// What a person has said about a name that no agent has.
struct PersonChoice
{
    enum class What { SameAs, NewAgent, Ignore } what = What::Ignore;
    AgentId agent{0}; ///< of SameAs
    bool operator==(const PersonChoice &) const = default;
};

/// Interactions that are in the book with other values: whose values hold.
struct ConflictChoice
{
    bool keepBook = false;     ///< the file's values are taken, unless a person says otherwise
    std::set<QString> other{}; ///< ids of those for which it is the other way round
    bool keeps(const QString &id) const { return keepBook != other.contains(id); }
};

/// Everything that is understood of a file, before a row of it is written.
struct ImportPlan
{
    FileShape shape;
    QStringList tables; ///< the sheets, or the lists of a JSON file; none for a file that is one table
    std::optional<FileProblem> problem;
    QString problemDetail; ///< headers that are missing, columns that were found
    std::optional<TranscriptError> transcriptError;
    ColumnMapping mapping;
    ValueStyle style;
    std::vector<Decision> decisions;
    std::vector<ImportQuestion> questions;
    qint64 rows = 0;
    std::vector<NamedPerson> people;         ///< whom the rows name, most rows first; none of a roster
    std::map<QString, PersonChoice> choices; ///< by label; written and applied with the rows
    ConflictChoice conflicts;
    ImportProfile profile;   ///< what is decided, to be kept for the next file of this shape
    bool hasProfile = false; ///< there was one already, and it was used
    QDate today;
    bool canRun() const { return !problem && questions.empty(); }
};

/// Reads the whole file once, to prove how it is written. Writes nothing, throws nothing for a bad file; only
/// StorageError Cancelled, when the job says so.
ImportPlan inspect(const QString &path, const ImportOptions &options, const JobControl &job = {});

QString problemInEnglish(const ImportPlan &plan);
QString questionInEnglish(const ImportQuestion &question);
QString decisionInEnglish(const Decision &decision);

/// The rows of a plan's table, one after the other; rows that cannot be read come with their refusal. Rows
/// without any value are passed over.
class RowFeed
{
public:
    explicit RowFeed(const FileShape &shape);
    ~RowFeed();
    bool isOpen() const;
    bool next();
    const Record &record() const;
    const std::optional<Refusal> &refusal() const { return m_refusal; }
    qint64 bytesDone() const;
    bool hasReadError() const;

private:
    bool checkWidth();
    void takeMarksOff();

    FileShape m_shape;
    std::unique_ptr<RecordSource> m_source;
    std::optional<Refusal> m_refusal;
    Record m_plain; ///< without marks, of a file that has them
};

} // namespace coachbook
