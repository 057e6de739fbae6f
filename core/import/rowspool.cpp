// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rowspool.h"

#include <cstring>
#include <utility>

namespace coachbook {

namespace {

constexpr std::size_t poolPiece = 256 * 1024;

struct Head ///< of a record; its lengths and its raw text follow
{
    qint64 line;
    quint32 problem, fields, rawSize, unused;
};

template <class Value>
void append(std::string &to, const Value &value)
{
    char bytes[sizeof(Value)];
    std::memcpy(bytes, &value, sizeof(Value));
    to.append(bytes, sizeof(Value));
}

class SpoolSource : public RecordSource
{
public:
    SpoolSource(std::shared_ptr<const RowSpool> spool, qint64 bytesOfFile)
        : m_spool(std::move(spool)), m_file(m_spool->path()), m_bytesOfFile(bytesOfFile)
    {
        m_isOpen = m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        m_record.line = m_spool->headerLine();
    }

    bool next() override;
    const Record &record() const override { return m_record; }
    qint64 bytesDone() const override
    {
        return m_file.size() > 0 ? m_bytesOfFile * m_file.pos() / m_file.size() : m_bytesOfFile;
    }
    bool hasReadError() const override { return !m_isOpen || m_isBroken; }

private:
    bool have(std::size_t bytes);
    template <class Value>
    Value take()
    {
        Value value;
        std::memcpy(&value, m_window.data() + m_pos, sizeof(Value));
        m_pos += sizeof(Value);
        return value;
    }

    std::shared_ptr<const RowSpool> m_spool;
    QFile m_file;
    qint64 m_bytesOfFile;
    std::string m_window;
    std::size_t m_pos = 0;
    bool m_isOpen = false, m_isBroken = false, m_headerGiven = false;
    Record m_record;
};

/// Fills the window until so many bytes are ahead.
bool SpoolSource::have(std::size_t bytes)
{
    while (m_window.size() - m_pos < bytes) {
        m_window.erase(0, m_pos);
        m_pos = 0;
        const QByteArray piece = m_file.read(static_cast<qint64>(poolPiece));
        if (piece.isEmpty())
            return false;
        m_window.append(piece.constData(), static_cast<std::size_t>(piece.size()));
    }
    return true;
}

bool SpoolSource::next()
{
    if (!std::exchange(m_headerGiven, true))
        return m_isOpen;
    if (!m_isOpen || !have(sizeof(Head)))
        return false;
    const auto head = take<Head>();
    m_isBroken = !have(head.fields * sizeof(quint32) + head.rawSize);
    if (m_isBroken)
        return false;
    std::vector<quint32> sizes(head.fields);
    for (quint32 &size : sizes)
        size = take<quint32>();
    m_record.line = head.line;
    m_record.problem = static_cast<RecordProblem>(head.problem);
    m_record.raw = std::string_view(m_window).substr(m_pos, head.rawSize);
    m_pos += head.rawSize;
    m_record.fields.clear();
    std::size_t begin = 0;
    for (const quint32 size : sizes) { // empty ones at the end are not in the raw text
        m_record.fields.push_back(begin < m_record.raw.size() ? m_record.raw.substr(begin, size)
                                                              : std::string_view());
        begin += size + 1;
    }
    return true;
}

} // namespace

RowSpool::RowSpool(qint64 headerLine) : m_headerLine(headerLine), m_isSound(m_file.open()) {}

void RowSpool::add(const Record &record)
{
    append(m_buffer,
           Head{record.line, static_cast<quint32>(record.problem), static_cast<quint32>(record.fields.size()),
                static_cast<quint32>(record.raw.size()), 0});
    for (const std::string_view field : record.fields)
        append(m_buffer, static_cast<quint32>(field.size()));
    m_buffer += record.raw;
    if (m_buffer.size() >= poolPiece)
        flush();
}

void RowSpool::flush()
{
    const auto size = static_cast<qint64>(m_buffer.size());
    m_isSound = m_isSound && m_file.write(m_buffer.data(), size) == size;
    m_buffer.clear();
}

bool RowSpool::finish()
{
    flush();
    m_isSound = m_isSound && m_file.flush();
    return m_isSound;
}

std::unique_ptr<RecordSource> openSpool(std::shared_ptr<const RowSpool> spool, qint64 bytesOfFile)
{
    return std::make_unique<SpoolSource>(std::move(spool), bytesOfFile);
}

} // namespace coachbook
