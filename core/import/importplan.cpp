// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importplan.h"

#include "core/base/error.h"
#include "core/import/calendar/icssource.h"
#include "core/import/durationunits.h"
#include "core/import/headerfinder.h"
#include "core/import/json/jsontables.h"
#include "core/import/people.h"
#include "core/import/periods.h"
#include "core/import/refusedrows.h"
#include "core/import/rowspool.h"
#include "core/import/scorecolumns.h"
#include "core/import/sheets/workbook.h"
#include "core/import/transcripts/transcriptdetection.h"
#include "core/import/transcripts/transcriptsource.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace coachbook {

namespace {

constexpr qint64 sampleSize = 256 * 1024;
constexpr int mostColumns = 1000;
constexpr qint64 headSize = 4096;
constexpr qsizetype mostTablesTried = 30;
constexpr int samplesKept = 50;

/// A folder is one of transcripts.
std::optional<FileProblem> problemOfPath(const QString &path, const std::optional<ImportKind> &kind)
{
    const QFileInfo info(path);
    if (!info.exists())
        return FileProblem::NotFound;
    if (info.isDir())
        return kind.value_or(ImportKind::Transcripts) == ImportKind::Transcripts
                   ? std::nullopt
                   : std::optional(FileProblem::IsFolder);
    if (!info.isFile())
        return FileProblem::Unreadable; // a pipe or a device never ends
    if (info.size() == 0)
        return FileProblem::Empty;
    return std::nullopt;
}

bool isText(QByteArrayView head, const EncodingFinding &found)
{
    if (found.encoding == TextEncoding::Utf16Le || found.encoding == TextEncoding::Utf16Be)
        return true;
    qsizetype controls = 0;
    for (const char c : head)
        controls += static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t';
    return controls * 20 <= head.size();
}

QString textOf(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

QString nameOf(char delimiter)
{
    return delimiter == '\t' ? QStringLiteral("tab") : QString(QLatin1Char(delimiter));
}

/// Finds out what a file is, step by step; each step fills its part of the plan or names the problem.
class Inspector
{
public:
    Inspector(const QString &path, const ImportOptions &options, const JobControl &job)
        : m_options(options), m_job(job)
    {
        m_plan.shape.path = QDir::cleanPath(path);
        m_plan.today = options.today;
        m_plan.shape.today = options.today;
    }

    ImportPlan run()
    {
        m_plan.problem = problemOfPath(m_plan.shape.path, m_options.kind);
        if (!m_plan.problem && findFormat() && findTable() && m_plan.mapping.missing().empty())
            readAll();
        m_plan.shape.workbook.reset();
        return std::move(m_plan);
    }

private:
    bool fail(FileProblem problem, const QString &detail = {})
    {
        m_plan.problem = problem;
        m_plan.problemDetail = detail;
        return false;
    }

    bool findFormat();
    bool findCsv(QFile &file, const EncodingFinding &encoding);
    bool findSheets();
    bool findLists();
    bool findEvents();
    bool findTranscripts();
    bool hasKnownTable() const;
    bool findRows(QFile &file, const QByteArray &head);
    bool findTable();
    bool takeMapping(const HeaderFinding &found);
    HeaderFinding takeProfile(HeaderFinding found);
    void keepProfile();
    void readAll();
    void sampleRow(const Record &record, std::vector<QStringList> &samples) const;
    void weighDates(const DateEvidence &evidence);
    void weighNumbers(const NumberEvidence &evidence);
    void weighScores(const ScoreColumns &columns);
    void decide(DecisionAbout about, DecisionGround ground, const QString &value, qint64 count = 0,
                const QString &example = {})
    {
        m_plan.decisions.push_back({about, ground, value, count, example});
    }

    void report(const RowFeed &feed) const;

    ImportOptions m_options;
    std::optional<ImportProfile> m_profile; ///< the one that is used
    const JobControl &m_job;
    ImportPlan m_plan;
};

bool Inspector::findFormat()
{
    if (QFileInfo(m_plan.shape.path).isDir() || m_options.kind == ImportKind::Transcripts)
        return findTranscripts();
    QFile file(m_plan.shape.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FileProblem::Unreadable, file.errorString());
    m_plan.shape.bytes = file.size();
    const QByteArray head = file.peek(headSize);
    if (head.startsWith("PK\x03\x04"))
        return findSheets();
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return fail(FileProblem::OldSpreadsheet);
    const TranscriptLikeness likeness =
        m_options.kind ? TranscriptLikeness::None : transcriptLikeness(m_plan.shape.path, head);
    if (likeness == TranscriptLikeness::Strong)
        return findTranscripts();
    const bool isRead = findRows(file, head);
    if (likeness == TranscriptLikeness::None || (isRead && hasKnownTable()))
        return isRead;
    m_plan.problem.reset();
    m_plan.decisions.clear();
    m_plan.tables.clear();
    return findTranscripts();
}

bool Inspector::findRows(QFile &file, const QByteArray &head)
{
    if (mayBeCalendar(head))
        return findEvents();
    if (mayBeJson(head))
        return findLists();
    const EncodingFinding encoding = findEncoding(file);
    if (!isText(head, encoding))
        return fail(FileProblem::NotText);
    file.seek(0);
    return findCsv(file, encoding);
}

bool Inspector::findCsv(QFile &file, const EncodingFinding &encoding)
{
    std::string sample;
    TextDecoder(encoding.encoding).append(file.read(sampleSize), sample);
    const CsvShape csv = sniffCsv(sample);
    if (csv.columns > mostColumns)
        return fail(FileProblem::TooManyColumns, QString::number(csv.columns));
    m_plan.shape.csv = {encoding.encoding, csv.delimiter, csv.lineEnd};
    m_plan.shape.rowColumns = csv.columns;
    const DecisionGround ground = encoding.bom ? DecisionGround::ByteOrderMark
                                  : encoding.nonAscii > 0 || encoding.encoding != TextEncoding::Utf8
                                      ? DecisionGround::Bytes
                                      : DecisionGround::OnlyOne;
    decide(DecisionAbout::Encoding, ground, encodingName(encoding.encoding), encoding.nonAscii);
    decide(DecisionAbout::Delimiter, csv.columns > 1 ? DecisionGround::SameColumns : DecisionGround::OnlyOne,
           nameOf(csv.delimiter), csv.rowsAlike);
    return true;
}

bool Inspector::findSheets()
{
    const auto opened = std::make_shared<Workbook>(m_plan.shape.path);
    const Workbook &workbook = *opened;
    switch (workbook.archive().problem()) {
    case ArchiveProblem::None:
        break;
    case ArchiveProblem::NotAnArchive:
        return fail(FileProblem::BrokenArchive);
    case ArchiveProblem::Encrypted:
        return fail(FileProblem::Encrypted);
    case ArchiveProblem::TooLarge:
        return fail(FileProblem::ArchiveTooLarge);
    }
    if (!workbook.isOpen() && workbook.archive().has(QStringLiteral("mimetype")))
        return fail(FileProblem::OpenDocument);
    if (!workbook.isOpen())
        return fail(workbook.archive().has(QStringLiteral("[Content_Types].xml")) ? FileProblem::BrokenArchive
                                                                                  : FileProblem::IsArchive);
    m_plan.shape.format = FileFormat::Xlsx;
    if (opened->readTexts())
        m_plan.shape.workbook = opened;
    for (const Sheet &sheet : workbook.sheets())
        m_plan.tables << sheet.name;
    if (!m_options.table.isEmpty() && !m_plan.tables.contains(m_options.table))
        return fail(FileProblem::NoSuchTable, m_plan.tables.join(QLatin1String(", ")));
    return true;
}

bool Inspector::findLists()
{
    const JsonFile json(m_plan.shape.path);
    if (const std::optional<JsonProblem> &problem = json.problem())
        return fail(FileProblem::BrokenJson,
                    problem->line > 0 ? QStringLiteral("%1, line %2").arg(problem->what).arg(problem->line)
                                      : problem->what);
    m_plan.shape.format = FileFormat::Json;
    m_plan.tables = json.tables();
    if (m_plan.tables.isEmpty())
        return fail(FileProblem::NoLists);
    if (!m_options.table.isEmpty() && !m_plan.tables.contains(m_options.table))
        return fail(FileProblem::NoSuchTable, m_plan.tables.join(QLatin1String(", ")));
    return true;
}

bool Inspector::findEvents()
{
    QString problem;
    if (!IcsSource::open(m_plan.shape.path, m_plan.today, &problem))
        return fail(FileProblem::BrokenCalendar, problem);
    m_plan.shape.format = FileFormat::Calendar;
    return true;
}

bool Inspector::hasKnownTable() const
{
    const QStringList tables = m_plan.tables.isEmpty() ? QStringList{QString()} : m_plan.tables;
    return std::any_of(tables.begin(), tables.end(), [this](const QString &table) {
        FileShape shape = m_plan.shape;
        shape.table = table;
        return findHeader(shape, std::nullopt).mapping.has_value();
    });
}

bool Inspector::findTranscripts()
{
    m_plan.shape.format = FileFormat::Transcripts;
    m_plan.shape.bytes = transcriptBytes(m_plan.shape.path);
    m_plan.shape.transcripts.agentSpeaker = m_options.agentSpeaker.value_or(QString()).toStdString();
    m_plan.shape.headerLine = 0;
    m_plan.mapping = transcriptColumns();
    m_plan.shape.headerColumns = static_cast<int>(m_plan.mapping.columns.size());
    return true;
}

/// Of several tables the one whose header is known best; a person may choose another.
bool Inspector::findTable()
{
    if (m_plan.shape.format == FileFormat::Transcripts)
        return true;
    QStringList tables = m_plan.tables.mid(0, mostTablesTried);
    if (!m_options.table.isEmpty())
        tables = QStringList{m_options.table};
    else if (tables.isEmpty())
        tables = QStringList{QString()};
    std::optional<HeaderFinding> best;
    QString table;
    const auto score = [](const HeaderFinding &found) { return found.mapping ? found.mapping->score() : -1; };
    for (const QString &each : tables) {
        FileShape shape = m_plan.shape;
        shape.table = each;
        HeaderFinding found = findHeader(shape, m_options.kind);
        if (!best || score(found) > score(*best)) {
            best = std::move(found);
            table = each;
        }
    }
    m_plan.shape.table = table;
    m_plan.shape.headerLine = best->line;
    if (m_plan.tables.size() > 1)
        decide(DecisionAbout::Table,
               m_options.table.isEmpty() ? DecisionGround::BestHeader : DecisionGround::Chosen, table);
    return takeMapping(takeProfile(*std::move(best)));
}

/// What was decided for the last file of this header holds, where nobody says otherwise now.
HeaderFinding Inspector::takeProfile(HeaderFinding found)
{
    m_profile = m_options.profile;
    const QString key = headerKey(found.headers);
    for (const ImportProfile &profile : m_options.profiles) {
        if (!m_profile && profile.headerKey() == key)
            m_profile = profile;
    }
    if (!m_profile)
        return found;
    m_plan.hasProfile = true;
    const bool isOtherKind = found.mapping && found.mapping->kind != m_profile->kind;
    if (!m_options.kind && m_profile->kind && (!found.mapping || isOtherKind)) {
        HeaderFinding again = findHeader(m_plan.shape, m_profile->kind);
        if (again.mapping && again.headers == found.headers)
            found = std::move(again);
    }
    if (!found.mapping)
        return found;
    std::map<int, std::optional<ImportField>> columns = m_profile->choicesFor(found.headers);
    std::erase_if(columns, [kind = found.mapping->kind](const auto &choice) {
        return choice.second && !specOf(kind, *choice.second); // chosen for another kind
    });
    for (const auto &[column, field] : m_options.columns)
        columns[column] = field;
    m_options.columns = std::move(columns);
    return found;
}

void Inspector::keepProfile()
{
    ImportProfile &profile = m_plan.profile;
    if (m_profile)
        profile = *m_profile;
    if (profile.name.isEmpty())
        profile.name = profileNameOf(m_plan.shape.path);
    profile.headers.clear();
    for (const Column &column : m_plan.mapping.columns)
        profile.headers << column.header;
    if (m_plan.shape.marksFormulas)
        profile.headers.removeLast();
    profile.kind = m_plan.mapping.kind;
    if (m_options.fullScore)
        profile.fullScore = m_options.fullScore;
    for (const auto &[column, field] : m_options.columns)
        profile.columns[profile.headers.value(column)] = field;
    for (const Decision &decision : m_plan.decisions) {
        if (decision.ground == DecisionGround::OnlyOne)
            continue;
        if (decision.about == DecisionAbout::DateOrder)
            profile.dateOrder = m_plan.style.dateOrder;
        else if (decision.about == DecisionAbout::DecimalMark)
            profile.decimal = m_plan.style.decimal;
    }
}

bool Inspector::takeMapping(const HeaderFinding &found)
{
    const QStringList &headers = found.headers;
    if (headers.size() > mostColumns)
        return fail(FileProblem::TooManyColumns, QString::number(headers.size()));
    if (found.isBroken)
        return fail(m_plan.shape.format == FileFormat::Xlsx ? FileProblem::BrokenArchive
                                                            : FileProblem::Unreadable);
    if (headers.isEmpty())
        return fail(FileProblem::NoRows);
    if (!found.mapping)
        return fail(FileProblem::UnknownKind, headers.join(QLatin1String(", ")).left(300));
    m_plan.mapping = *found.mapping;
    m_plan.shape.headerColumns = static_cast<int>(headers.size());
    for (std::size_t i = 0; i < m_plan.mapping.columns.size(); ++i)
        m_plan.mapping.columns[i].group = found.groups.value(static_cast<qsizetype>(i)).simplified();
    choose(m_plan.mapping, m_options.columns);
    if (headers.back() == refusedHeader()) {
        m_plan.shape.marksFormulas = true;
        m_plan.mapping.columns.back().field.reset();
        m_plan.mapping.columns.back().ground = ColumnGround::UnknownHeader;
    }
    if (m_plan.shape.format == FileFormat::Csv || m_plan.shape.format == FileFormat::Xlsx)
        decide(DecisionAbout::HeaderLine,
               found.isFirst ? DecisionGround::FirstRow : DecisionGround::BestHeader,
               QString::number(m_plan.shape.headerLine));
    const auto known = std::count_if(m_plan.mapping.columns.begin(), m_plan.mapping.columns.end(),
                                     [](const Column &column) { return column.field.has_value(); });
    decide(DecisionAbout::Kind, m_options.kind ? DecisionGround::Chosen : DecisionGround::Headers,
           importKindKey(m_plan.mapping.kind), known);
    const std::vector<std::vector<ImportField>> missing = m_plan.mapping.missing();
    if (missing.empty())
        return true;
    QStringList names;
    for (const ImportField field : missing.front())
        names << importFieldKey(field).replace(QLatin1Char('_'), QLatin1Char(' '));
    return fail(FileProblem::MissingColumns, names.join(QLatin1String(" / ")));
}

void Inspector::sampleRow(const Record &record, std::vector<QStringList> &samples) const
{
    for (std::size_t i = 0; i < samples.size() && i < record.fields.size(); ++i) {
        if (samples[i].size() < samplesKept && !isAbsent(record.fields[i]))
            samples[i] << textOf(trimmed(record.fields[i])).left(200);
    }
}

void Inspector::readAll()
{
    std::vector<std::size_t> dates, periods, numbers;
    for (std::size_t i = 0; i < m_plan.mapping.columns.size(); ++i) {
        const auto field = m_plan.mapping.columns[i].field;
        const ValueType type = field ? specOf(m_plan.mapping.kind, *field)->type : ValueType::Text;
        if (type == ValueType::Date || type == ValueType::Slot)
            dates.push_back(i);
        else if (type == ValueType::Period)
            periods.push_back(i);
        else if (type == ValueType::Number || type == ValueType::Duration || type == ValueType::Figure)
            numbers.push_back(i);
    }
    std::vector<QStringList> samples(m_plan.mapping.columns.size());
    DateEvidence dateEvidence;
    NumberEvidence numberEvidence;
    ScoreColumns scores(m_plan.mapping);
    PeopleCount people(m_plan.mapping);
    TranscriptEvidence transcripts;
    const qint64 between = m_plan.shape.format == FileFormat::Transcripts ? 16 : 4096;
    RowFeed feed(m_plan.shape);
    const auto spool = m_plan.shape.format == FileFormat::Xlsx
                           ? std::make_shared<RowSpool>(m_plan.shape.headerLine)
                           : nullptr;
    while (feed.next()) {
        if (spool)
            spool->add(feed.record());
        if (m_plan.rows++ % between == 0)
            report(feed);
        if (m_plan.shape.format == FileFormat::Transcripts)
            transcripts.add(feed.record(), feed.refusal());
        if (feed.refusal())
            continue;
        const Record &record = feed.record();
        if (m_plan.rows <= samplesKept * 10)
            sampleRow(record, samples);
        people.add(record);
        for (const std::size_t i : dates)
            dateEvidence.add(i < record.fields.size() ? record.fields[i] : std::string_view());
        for (const std::size_t i : periods) {
            if (i < record.fields.size() && !isWrittenPeriod(record.fields[i]))
                dateEvidence.add(record.fields[i]);
        }
        scores.add(record);
        for (const std::size_t i : numbers)
            numberEvidence.add(i < record.fields.size() ? record.fields[i] : std::string_view());
    }
    if (!feed.isOpen() || feed.hasReadError())
        fail(FileProblem::Unreadable);
    else if (m_plan.shape.format == FileFormat::Transcripts)
        transcripts.weigh(m_plan, m_options.agentSpeaker);
    else if (m_plan.rows == 0)
        fail(FileProblem::NoRows);
    else if (spool && spool->finish())
        m_plan.shape.spool = spool;
    dropMisfits(m_plan.mapping, samples);
    if (const std::optional<MillisEvidence> millis = findMillis(m_plan.mapping, samples))
        decide(DecisionAbout::DurationUnit, DecisionGround::Values, QStringLiteral("milliseconds"),
               millis->count, millis->example);
    for (std::size_t i = 0; i < samples.size(); ++i)
        m_plan.mapping.columns[i].samples = samples[i].mid(0, 5);
    m_plan.people = people.take();
    weighDates(dateEvidence);
    weighNumbers(numberEvidence);
    weighScores(scores);
    keepProfile();
}

void Inspector::report(const RowFeed &feed) const
{
    m_job.progress(feed.bytesDone(), m_plan.shape.bytes);
    if (m_job.isCancelled())
        throw StorageError(StorageErrorKind::Cancelled, m_plan.shape.path,
                           QStringLiteral("reading was cancelled"));
}

void Inspector::weighDates(const DateEvidence &evidence)
{
    const auto name = [](DateOrder order) {
        return order == DateOrder::Dmy   ? QStringLiteral("day first")
               : order == DateOrder::Mdy ? QStringLiteral("month first")
                                         : QStringLiteral("year first");
    };
    if (m_options.dateOrder) {
        m_plan.style.dateOrder = *m_options.dateOrder;
        decide(DecisionAbout::DateOrder, DecisionGround::Chosen, name(*m_options.dateOrder));
    } else if (evidence.dayFirst > 0 && evidence.monthFirst > 0) {
        m_plan.questions.push_back(
            {QuestionAbout::DateOrder, true, evidence.dayFirstExample, evidence.monthFirstExample});
    } else if (evidence.dayFirst > 0) {
        m_plan.style.dateOrder = DateOrder::Dmy;
        decide(DecisionAbout::DateOrder, DecisionGround::Values, name(DateOrder::Dmy), evidence.dayFirst,
               evidence.dayFirstExample);
    } else if (evidence.monthFirst > 0) {
        m_plan.style.dateOrder = DateOrder::Mdy;
        decide(DecisionAbout::DateOrder, DecisionGround::Values, name(DateOrder::Mdy), evidence.monthFirst,
               evidence.monthFirstExample);
    } else if (evidence.either > 0 && m_profile && m_profile->dateOrder) {
        m_plan.style.dateOrder = *m_profile->dateOrder;
        decide(DecisionAbout::DateOrder, DecisionGround::Profile, name(*m_profile->dateOrder));
    } else if (evidence.either > 0) {
        m_plan.questions.push_back({QuestionAbout::DateOrder, false, evidence.eitherExample, {}});
    } else if (evidence.yearFirst > 0) {
        decide(DecisionAbout::DateOrder, DecisionGround::OnlyOne, name(DateOrder::Ymd), evidence.yearFirst);
    }
}

void Inspector::weighNumbers(const NumberEvidence &evidence)
{
    const QString point = QStringLiteral("decimal point"), comma = QStringLiteral("decimal comma");
    if (m_options.decimal) {
        m_plan.style.decimal = *m_options.decimal;
        decide(DecisionAbout::DecimalMark, DecisionGround::Chosen,
               *m_options.decimal == DecimalMark::Comma ? comma : point);
    } else if (evidence.point > 0 && evidence.comma > 0) {
        m_plan.questions.push_back(
            {QuestionAbout::DecimalMark, true, evidence.pointExample, evidence.commaExample});
    } else if (evidence.comma > 0) {
        m_plan.style.decimal = DecimalMark::Comma;
        decide(DecisionAbout::DecimalMark, DecisionGround::Values, comma, evidence.comma,
               evidence.commaExample);
    } else if (evidence.point > 0) {
        decide(DecisionAbout::DecimalMark, DecisionGround::Values, point, evidence.point,
               evidence.pointExample);
    } else if (evidence.either > 0 && m_profile && m_profile->decimal) {
        m_plan.style.decimal = *m_profile->decimal;
        decide(DecisionAbout::DecimalMark, DecisionGround::Profile,
               *m_profile->decimal == DecimalMark::Comma ? comma : point);
    } else if (evidence.either > 0) {
        m_plan.questions.push_back({QuestionAbout::DecimalMark, false, evidence.eitherExample, {}});
    }
}

/// Columns that prove it are read as they prove; for the others a person's word counts, else it is asked.
void Inspector::weighScores(const ScoreColumns &columns)
{
    for (const ScoreColumns::Finding &found : columns.findings(m_plan.style.decimal)) {
        const FullScoreEvidence &evidence = found.evidence;
        const std::optional<double> proven = evidence.proven();
        const std::optional<double> said = m_options.fullScore ? m_options.fullScore
                                           : m_profile         ? m_profile->fullScore
                                                               : std::nullopt;
        const std::optional<double> full = proven ? proven : said;
        if (!full) {
            m_plan.questions.push_back({QuestionAbout::FullScore, false, evidence.example,
                                        m_plan.mapping.columns[found.column].header});
            return;
        }
        m_plan.mapping.columns[found.column].fullScore = *full;
        decide(DecisionAbout::FullScore, proven ? DecisionGround::Values : DecisionGround::Chosen,
               QString::number(*full), *full > 1 ? evidence.large : evidence.fractions, evidence.example);
    }
}

} // namespace

ImportPlan inspect(const QString &path, const ImportOptions &options, const JobControl &job)
{
    return Inspector(path, options, job).run();
}

} // namespace coachbook
