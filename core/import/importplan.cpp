// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importplan.h"

#include "core/base/error.h"

#include <QFile>
#include <QFileInfo>

namespace coachbook {

namespace {

constexpr qint64 sampleSize = 256 * 1024;
constexpr int mostColumns = 1000;
constexpr int headerSearchRows = 20;
constexpr int samplesKept = 50;

std::optional<FileProblem> problemOfPath(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return FileProblem::NotFound;
    if (info.isDir())
        return FileProblem::IsFolder;
    if (!info.isFile())
        return FileProblem::Unreadable; // a pipe or a device never ends
    if (info.size() == 0)
        return FileProblem::Empty;
    return std::nullopt;
}

std::optional<FileProblem> problemOfBytes(QByteArrayView head, const EncodingFinding &found)
{
    if (head.startsWith("PK\x03\x04") || head.startsWith("\xD0\xCF\x11\xE0"))
        return FileProblem::IsSpreadsheet;
    const bool wide = found.encoding == TextEncoding::Utf16Le || found.encoding == TextEncoding::Utf16Be;
    qsizetype controls = 0;
    for (const char c : head)
        controls += static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t';
    if (!wide && controls * 20 > head.size())
        return FileProblem::NotText;
    return std::nullopt;
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
        m_plan.shape.path = path;
        m_plan.today = options.today;
    }

    ImportPlan run()
    {
        m_plan.problem = problemOfPath(m_plan.shape.path);
        if (!m_plan.problem && findFormat() && findHeader() && m_plan.mapping.missing().empty())
            readAll();
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
    bool findHeader();
    bool takeMapping(std::optional<ColumnMapping> mapping, const QStringList &headers);
    std::optional<ColumnMapping> mappingFor(const QStringList &headers) const;
    void readAll();
    void sampleRow(const Record &record, std::vector<QStringList> &samples) const;
    void weighDates(const DateEvidence &evidence);
    void weighNumbers(const NumberEvidence &evidence);
    void decide(DecisionAbout about, DecisionGround ground, const QString &value, qint64 count = 0,
                const QString &example = {})
    {
        m_plan.decisions.push_back({about, ground, value, count, example});
    }

    void report(const RowFeed &feed) const;

    ImportOptions m_options;
    const JobControl &m_job;
    ImportPlan m_plan;
};

bool Inspector::findFormat()
{
    QFile file(m_plan.shape.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FileProblem::Unreadable, file.errorString());
    const EncodingFinding found = findEncoding(file);
    file.seek(0);
    const QByteArray head = file.read(sampleSize);
    m_plan.shape.bytes = file.size();
    if (const auto problem =
            problemOfBytes(QByteArrayView(head).first(std::min<qsizetype>(head.size(), 4096)), found))
        return fail(*problem);
    std::string sample;
    TextDecoder(found.encoding).append(head, sample);
    const CsvShape csv = sniffCsv(sample);
    if (csv.columns > mostColumns)
        return fail(FileProblem::TooManyColumns, QString::number(csv.columns));
    m_plan.shape.csv = {found.encoding, csv.delimiter, csv.lineEnd};
    m_plan.shape.rowColumns = csv.columns;
    const DecisionGround ground = found.bom ? DecisionGround::ByteOrderMark
                                  : found.nonAscii > 0 || found.encoding != TextEncoding::Utf8
                                      ? DecisionGround::Bytes
                                      : DecisionGround::OnlyOne;
    decide(DecisionAbout::Encoding, ground, encodingName(found.encoding), found.nonAscii);
    decide(DecisionAbout::Delimiter, csv.columns > 1 ? DecisionGround::SameColumns : DecisionGround::OnlyOne,
           nameOf(csv.delimiter), csv.rowsAlike);
    return true;
}

std::optional<ColumnMapping> Inspector::mappingFor(const QStringList &headers) const
{
    return m_options.kind ? mapColumns(*m_options.kind, headers) : recogniseKind(headers);
}

/// The header is the line among the first twenty whose words are known best; banners above it are passed
/// over.
bool Inspector::findHeader()
{
    QFile file(m_plan.shape.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FileProblem::Unreadable, file.errorString());
    CsvReader reader(file, m_plan.shape.csv);
    std::optional<ColumnMapping> best;
    QStringList first, headers;
    for (int row = 0; row < headerSearchRows && reader.next(); ++row) {
        QStringList words;
        for (const std::string_view field : reader.record().fields)
            words << textOf(trimmed(field));
        while (!words.isEmpty() && words.last().isEmpty())
            words.removeLast();
        if (first.isEmpty())
            first = words;
        std::optional<ColumnMapping> mapping = mappingFor(words);
        if (reader.record().problem == RecordProblem::None && mapping &&
            (!best || mapping->score() > best->score())) {
            best = std::move(mapping);
            headers = words;
            m_plan.shape.headerLine = reader.record().line;
        }
    }
    return takeMapping(std::move(best), headers.isEmpty() ? first : headers);
}

bool Inspector::takeMapping(std::optional<ColumnMapping> mapping, const QStringList &headers)
{
    if (headers.size() > mostColumns)
        return fail(FileProblem::TooManyColumns, QString::number(headers.size()));
    if (!mapping)
        return fail(FileProblem::UnknownKind, headers.join(QLatin1String(", ")).left(300));
    m_plan.mapping = std::move(*mapping);
    m_plan.shape.headerColumns = static_cast<int>(headers.size());
    choose(m_plan.mapping, m_options.columns);
    decide(DecisionAbout::HeaderLine,
           m_plan.shape.headerLine == 1 ? DecisionGround::FirstRow : DecisionGround::BestHeader,
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
    std::vector<std::size_t> dates, numbers;
    for (std::size_t i = 0; i < m_plan.mapping.columns.size(); ++i) {
        const auto field = m_plan.mapping.columns[i].field;
        const ValueType type = field ? specOf(m_plan.mapping.kind, *field)->type : ValueType::Text;
        if (type == ValueType::Date)
            dates.push_back(i);
        else if (type == ValueType::Number || type == ValueType::Duration)
            numbers.push_back(i);
    }
    std::vector<QStringList> samples(m_plan.mapping.columns.size());
    DateEvidence dateEvidence;
    NumberEvidence numberEvidence;
    RowFeed feed(m_plan.shape);
    while (feed.next()) {
        if (m_plan.rows++ % 4096 == 0)
            report(feed);
        if (feed.refusal())
            continue;
        const Record &record = feed.record();
        if (m_plan.rows <= samplesKept * 10)
            sampleRow(record, samples);
        for (const std::size_t i : dates)
            dateEvidence.add(i < record.fields.size() ? record.fields[i] : std::string_view());
        for (const std::size_t i : numbers)
            numberEvidence.add(i < record.fields.size() ? record.fields[i] : std::string_view());
    }
    if (!feed.isOpen() || feed.hasReadError())
        fail(FileProblem::Unreadable);
    else if (m_plan.rows == 0)
        fail(FileProblem::NoRows);
    dropMisfits(m_plan.mapping, samples);
    for (std::size_t i = 0; i < samples.size(); ++i)
        m_plan.mapping.columns[i].samples = samples[i].mid(0, 5);
    weighDates(dateEvidence);
    weighNumbers(numberEvidence);
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
    } else if (evidence.either > 0) {
        m_plan.questions.push_back({QuestionAbout::DecimalMark, false, evidence.eitherExample, {}});
    }
}

} // namespace

ImportPlan inspect(const QString &path, const ImportOptions &options, const JobControl &job)
{
    return Inspector(path, options, job).run();
}

} // namespace coachbook
