// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/recordsource.h"
#include <QTemporaryFile>
#include <string>

namespace coachbook {

/// The rows of a file that takes long to read, kept in a temporary file of this user's from the time they
/// were looked at to the time they are imported. Goes with the last plan that knows it.
class RowSpool
{
public:
    explicit RowSpool(qint64 headerLine);
    void add(const Record &record);
    bool finish(); ///< false when not all of it could be written
    QString path() const { return m_file.fileName(); }
    qint64 headerLine() const { return m_headerLine; }

private:
    void flush();

    QTemporaryFile m_file;
    std::string m_buffer;
    qint64 m_headerLine;
    bool m_isSound;
};

/// First an empty record in the place of the header, then the rows.
std::unique_ptr<RecordSource> openSpool(std::shared_ptr<const RowSpool> spool, qint64 bytesOfFile);

} // namespace coachbook
