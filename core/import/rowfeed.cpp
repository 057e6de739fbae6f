// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importplan.h"

#include <QFile>

namespace coachbook {

RowFeed::RowFeed(const FileShape &shape) : m_shape(shape)
{
    auto file = std::make_unique<QFile>(shape.path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return;
    m_device = std::move(file);
    m_reader = std::make_unique<CsvReader>(*m_device, shape.format);
    m_reader->expectColumns(shape.rowColumns);
    while (m_reader->next() && m_reader->record().line < shape.headerLine) {
    }
}

RowFeed::~RowFeed() = default;

bool RowFeed::isOpen() const
{
    return m_reader != nullptr;
}

bool RowFeed::next()
{
    if (!m_reader)
        return false;
    while (m_reader->next()) {
        const Record &row = m_reader->record();
        m_refusal.reset();
        if (row.problem != RecordProblem::None) {
            m_refusal = Refusal{row.line, reasonOf(row.problem), {}, {}, {}, textOfRow(row)};
            return true;
        }
        if (checkWidth())
            return true;
    }
    return false;
}

/// False for a row without any value. A row may be wider than the header only by empty fields.
bool RowFeed::checkWidth()
{
    const Record &row = m_reader->record();
    const auto width = static_cast<std::size_t>(m_shape.headerColumns);
    const bool wide = row.fields.size() > width;
    bool empty = true, overhang = false;
    for (std::size_t i = 0; i < row.fields.size() && (empty || wide); ++i) {
        const bool blank = trimmed(row.fields[i]).empty();
        empty &= blank;
        overhang |= i >= width && !blank;
    }
    if (empty)
        return false;
    if (row.fields.size() < width || overhang)
        m_refusal = Refusal{row.line,
                            RefusalReason::WrongColumnCount,
                            {},
                            QString::number(row.fields.size()),
                            QString::number(width),
                            textOfRow(row)};
    return true;
}

const Record &RowFeed::record() const
{
    return m_reader->record();
}

qint64 RowFeed::bytesDone() const
{
    return m_reader ? m_reader->bytesDone() : 0;
}

bool RowFeed::hasReadError() const
{
    return m_reader && m_reader->hasReadError();
}

} // namespace coachbook
