// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace coachbook {

/// One event or time zone of a calendar file, as it stands there.
struct IcsPiece
{
    bool isZone = false;
    bool isWhole = true; ///< false: the file ends in it, or it is longer than any event
    qint64 line = 0;     ///< on which it begins
    QByteArray text;
};

/// Cuts a calendar file into its events and time zones, one after the other, without holding more of it.
class IcsPieces
{
public:
    static constexpr qsizetype longestPiece = qsizetype(1) << 20;

    explicit IcsPieces(QIODevice &device) : m_device(device) {}
    bool next(); ///< false at the end
    const IcsPiece &piece() const { return m_piece; }
    bool hasBegun() const { return m_hasBegun; } ///< "BEGIN:VCALENDAR" was there, before anything else
    bool hasEnded() const { return m_hasEnded; } ///< and its end

private:
    QByteArray readLine();
    void take(const QByteArray &end);

    QIODevice &m_device;
    IcsPiece m_piece;
    qint64 m_line = 0;
    bool m_hasBegun = false, m_hasEnded = false;
};

} // namespace coachbook
