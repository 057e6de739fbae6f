// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importplan.h"
#include "core/import/refusedrows.h"
#include "core/import/transcripts/transcriptsource.h"

namespace coachbook {

RowFeed::RowFeed(const FileShape &shape) : m_shape(shape), m_source(openSource(shape))
{
    while (m_source && m_source->next() && m_source->record().line < shape.headerLine) {
    }
}

RowFeed::~RowFeed() = default;

bool RowFeed::isOpen() const
{
    return m_source != nullptr;
}

bool RowFeed::next()
{
    if (!m_source)
        return false;
    while (m_source->next()) {
        const Record &row = m_source->record();
        m_refusal.reset();
        m_plain.line = 0;
        if (row.problem != RecordProblem::None) {
            m_refusal = Refusal{row.line, reasonOf(row.problem), {}, {}, {}, textOfRow(row)};
            if (row.transcript) {
                m_refusal->file = row.transcript->file;
                m_refusal->transcript = row.transcript->error;
            }
            return true;
        }
        if (!checkWidth())
            continue;
        if (m_shape.marksFormulas)
            takeMarksOff();
        return true;
    }
    return false;
}

/// False for a row without any value. A row may be wider than the header only by empty fields.
bool RowFeed::checkWidth()
{
    const Record &row = m_source->record();
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
    // A sheet leaves out what is empty, and may hold remarks beside its table.
    if (m_shape.format == FileFormat::Csv && (row.fields.size() < width || overhang))
        m_refusal = Refusal{row.line,
                            RefusalReason::WrongColumnCount,
                            {},
                            QString::number(row.fields.size()),
                            QString::number(width),
                            textOfRow(row)};
    return true;
}

void RowFeed::takeMarksOff()
{
    m_plain = m_source->record();
    for (std::string_view &field : m_plain.fields)
        field = withoutFormulaMark(field);
}

const Record &RowFeed::record() const
{
    return m_plain.line > 0 ? m_plain : m_source->record();
}

qint64 RowFeed::bytesDone() const
{
    return m_source ? m_source->bytesDone() : 0;
}

bool RowFeed::hasReadError() const
{
    return m_source && m_source->hasReadError();
}

} // namespace coachbook
