// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/calendar/icspieces.h"

namespace coachbook {

QByteArray IcsPieces::readLine()
{
    constexpr qint64 longestLine = 1 << 16; // a longer one comes in pieces, which are no BEGIN and no END
    ++m_line;
    QByteArray line = m_device.readLine(longestLine);
    if (m_line == 1 && line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    return line;
}

bool IcsPieces::next()
{
    while (!m_device.atEnd()) {
        const QByteArray word = readLine().trimmed().toUpper();
        if (word == "BEGIN:VCALENDAR")
            m_hasBegun = true;
        else if (!m_hasBegun && !word.isEmpty())
            return false; // no calendar
        else if (word == "END:VCALENDAR")
            m_hasEnded = true;
        m_piece.isZone = word == "BEGIN:VTIMEZONE";
        if (m_piece.isZone || word == "BEGIN:VEVENT") {
            m_piece.line = m_line;
            m_piece.text = word + "\r\n";
            take(m_piece.isZone ? "END:VTIMEZONE" : "END:VEVENT");
            return true;
        }
    }
    return false;
}

void IcsPieces::take(const QByteArray &end)
{
    bool isTooLong = false;
    while (!m_device.atEnd()) {
        const QByteArray line = readLine();
        if (m_piece.text.size() + line.size() > longestPiece)
            isTooLong = true;
        if (!isTooLong)
            m_piece.text += line;
        if (line.size() < 20 && line.trimmed().toUpper() == end) {
            m_piece.isWhole = !isTooLong;
            return;
        }
    }
    m_piece.isWhole = false;
}

} // namespace coachbook
