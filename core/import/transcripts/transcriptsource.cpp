// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transcripts/transcriptsource.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace coachbook {

namespace {

using F = ImportField;

constexpr std::size_t bytesShown = 200; ///< bytes

/// By name, folder by folder. Hidden files are none of the export; a link to a folder is not followed.
QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        files << each.next();
    std::sort(files.begin(), files.end());
    return files;
}

/// The beginning of what is said, cut between two letters.
std::string firstWords(const ParsedTranscript &of)
{
    std::string text = of.turns.empty() ? std::string() : of.turns.front().text;
    if (text.size() <= bytesShown)
        return text;
    std::size_t end = bytesShown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    text.resize(end);
    return text;
}

/// Of several conversations without an id in one file, each gets its number.
void nameAfterFile(std::vector<ParsedTranscript> &all, const QString &path)
{
    const std::string base = QFileInfo(path).completeBaseName().toStdString();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].id.empty())
            all[i].id = all.size() == 1 ? base : base + '-' + std::to_string(i + 1);
    }
}

} // namespace

TranscriptFile readTranscriptFile(const QString &path, const TranscriptOptions &options)
{
    QFile file(path);
    const auto failed = [](TranscriptProblem problem) {
        return TranscriptFile{{}, TranscriptError{problem, 0, 0, 0, {}}};
    };
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failed(TranscriptProblem::Unreadable);
    if (file.size() > largestTranscriptFile)
        return failed(TranscriptProblem::TooLarge);
    // No more than is allowed, also of a file that grows meanwhile.
    const QByteArray bytes = file.read(largestTranscriptFile + 1);
    if (file.error() != QFileDevice::NoError)
        return failed(TranscriptProblem::Unreadable);
    TranscriptFile read = readTranscripts(bytes, options);
    nameAfterFile(read.transcripts, path);
    return read;
}

qint64 transcriptBytes(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return QFileInfo(path).size();
    qint64 bytes = 0;
    for (const QString &file : filesIn(path))
        bytes += QFileInfo(file).size();
    return bytes;
}

ColumnMapping transcriptColumns()
{
    ColumnMapping mapping{ImportKind::Transcripts, {}};
    for (const F field : {F::InteractionKey, F::AgentKey, F::AgentName, F::Start, F::Turns, F::FirstWords}) {
        Column column;
        column.header = importFieldKey(field).replace(QLatin1Char('_'), QLatin1Char(' '));
        column.field = field;
        column.ground = ColumnGround::KnownHeader;
        mapping.columns.push_back(std::move(column));
    }
    return mapping;
}

TranscriptSource::TranscriptSource(const QString &path, TranscriptOptions options)
    : m_options(std::move(options))
{
    if (!QFileInfo(path).isDir()) {
        m_files << path;
        return;
    }
    m_root = path;
    m_files = filesIn(path);
}

bool TranscriptSource::next()
{
    if (std::exchange(m_atHeader, false)) {
        std::vector<std::string> headers;
        for (const Column &column : transcriptColumns().columns)
            headers.push_back(column.header.toStdString());
        setFields(std::move(headers));
        return true;
    }
    while (m_nextInFile >= m_inFile.size()) {
        if (m_nextFile >= m_files.size())
            return false;
        readFile(m_files[m_nextFile++]);
    }
    makeRecord(m_inFile[m_nextInFile++]);
    return true;
}

void TranscriptSource::readFile(const QString &name)
{
    m_inFile.clear();
    m_nextInFile = 0;
    TranscriptFile read = readTranscriptFile(name, m_options);
    const QString shown = m_root.isEmpty() ? QString() : QDir(m_root).relativeFilePath(name);
    if (read.error)
        m_inFile.push_back({shown, {}, read.error});
    for (ParsedTranscript &each : read.transcripts)
        m_inFile.push_back({shown, std::move(each), {}});
    m_bytesDone += QFileInfo(name).size();
}

void TranscriptSource::makeRecord(const ReadTranscript &of)
{
    m_record.line = ++m_line;
    m_record.transcript = &of;
    m_record.problem = of.error ? RecordProblem::BrokenTranscript : RecordProblem::None;
    if (of.error)
        setFields({of.file.toStdString(), {}, {}, {}, {}, {}});
    else
        setFields({of.said.id, of.said.agentId, of.said.agentName, of.said.start,
                   std::to_string(of.said.turns.size()), firstWords(of.said)});
}

void TranscriptSource::setFields(std::vector<std::string> values)
{
    m_values = std::move(values);
    m_record.fields.assign(m_values.begin(), m_values.end());
    m_record.raw = m_values.front();
}

} // namespace coachbook
