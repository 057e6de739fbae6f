// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/transcripts/transcriptfile.h"
#include <QJsonArray>
#include <QJsonObject>

namespace coachbook {

/// Under which names the turns of a list keep what they say; empty: under none.
struct SegmentKeys
{
    QString text, speaker, role, channel, start, end, duration, conversation;
    bool hasTime() const { return !start.isEmpty(); }
    static SegmentKeys of(const QJsonArray &list);
};

/// Turns of one list; how its times are written is told by all of them together.
class SegmentReader
{
public:
    SegmentReader(SegmentKeys keys, const QJsonArray &list);
    ParsedTurn turn(const QJsonObject &segment) const;
    std::string began() const; ///< of times since 1970, ISO 8601; empty when they are offsets

private:
    double unitOf(const QString &key) const;
    std::optional<double> milliseconds(const QJsonObject &segment, const QString &key) const;
    void findUnit(const QJsonArray &list);
    void findBeginning(const QJsonArray &list);

    SegmentKeys m_keys;
    double m_unit = 1000; ///< milliseconds in one of the list's plain numbers
    double m_began = 0;   ///< milliseconds since 1970 of the first turn; 0: times are offsets
    bool m_local = false; ///< the clock times have no offset from UTC
};

} // namespace coachbook
