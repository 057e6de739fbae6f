// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importplan.h"

#include "core/import/calendar/icssource.h"
#include "core/import/inspector.h"
#include "core/import/json/jsontables.h"
#include "core/import/refusedrows.h"
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

/// Recordings, pictures and papers begin like this; what follows may well look like letters.
bool isOtherMedia(QByteArrayView head)
{
    static constexpr const char *beginnings[]{"RIFF", "ID3",     "OggS",         "fLaC",    "%PDF",
                                              "GIF8", "\x89PNG", "\xFF\xD8\xFF", "\x1F\x8B"};
    return std::any_of(std::begin(beginnings), std::end(beginnings),
                       [head](const char *beginning) { return head.startsWith(beginning); });
}

bool isText(QByteArrayView head, const EncodingFinding &found)
{
    if (isOtherMedia(head))
        return false;
    if (found.encoding == TextEncoding::Utf16Le || found.encoding == TextEncoding::Utf16Be)
        return true;
    qsizetype controls = 0;
    for (const char c : head)
        controls += static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t';
    return controls * 20 <= head.size();
}

QString nameOf(char delimiter)
{
    return delimiter == '\t' ? QStringLiteral("tab") : QString(QLatin1Char(delimiter));
}

} // namespace

Inspector::Inspector(const QString &path, const ImportOptions &options, const JobControl &job)
    : m_options(options), m_job(job)
{
    m_plan.shape.path = QDir::cleanPath(path);
    m_plan.today = options.today;
    m_plan.shape.today = options.today;
}

ImportPlan Inspector::run()
{
    m_plan.problem = problemOfPath(m_plan.shape.path, m_options.kind);
    if (!m_plan.problem && findFormat() && findTable() && m_plan.mapping.missing().empty())
        readAll();
    m_plan.shape.workbook.reset();
    return std::move(m_plan);
}

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
    if (m_options.durationUnit)
        profile.durationUnit = m_options.durationUnit;
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

ImportPlan inspect(const QString &path, const ImportOptions &options, const JobControl &job)
{
    return Inspector(path, options, job).run();
}

} // namespace coachbook
