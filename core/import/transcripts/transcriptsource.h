// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columnmapping.h"
#include "core/import/recordsource.h"
#include "core/import/transcripts/transcriptfile.h"
#include <QStringList>

namespace coachbook {

/// A conversation on its way into the book, or the file that holds none.
struct ReadTranscript
{
    QString file; ///< its name in the folder that is imported; empty where one file is
    ParsedTranscript said;
    std::optional<TranscriptError> error; ///< then nothing is said
};

/// A file of transcripts, or a folder of them with the folders in it: a record a conversation, in the order
/// of the files' names. A file that cannot be read is one record, with its error. A conversation without an
/// id goes by the base name of its file. The header is line 0, the first conversation line 1.
class TranscriptSource : public RecordSource
{
public:
    TranscriptSource(const QString &path, TranscriptOptions options);
    bool next() override;
    const Record &record() const override { return m_record; }
    qint64 bytesDone() const override { return m_bytesDone; }
    bool hasReadError() const override { return false; }

private:
    void readFile(const QString &name);
    void makeRecord(const ReadTranscript &of);
    void setFields(std::vector<std::string> values);

    QString m_root; ///< the folder that is imported; empty where one file is
    QStringList m_files;
    TranscriptOptions m_options;
    qsizetype m_nextFile = 0;
    std::size_t m_nextInFile = 0;
    std::vector<ReadTranscript> m_inFile;
    bool m_atHeader = true;
    qint64 m_bytesDone = 0, m_line = 0;
    std::vector<std::string> m_values;
    Record m_record;
};

/// What the records of a TranscriptSource hold, column by column.
ColumnMapping transcriptColumns();
/// Of a file, or of the files in a folder and the folders in it.
qint64 transcriptBytes(const QString &path);
/// Reads one file from the disk; never throws.
TranscriptFile readTranscriptFile(const QString &path, const TranscriptOptions &options);

} // namespace coachbook
