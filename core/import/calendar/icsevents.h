// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QIODevice>
#include <optional>
#include <string>
#include <vector>

namespace coachbook {

/// One event of a calendar, or one occurrence of a series.
struct IcsEvent
{
    qint64 line = 0; ///< on which it begins
    std::string uid; ///< of an occurrence: with its day
    std::string summary;
    std::string start, end; ///< "2026-11-23T08:00:00Z", without the Z when floating; days as "2026-11-23",
                            ///< the end being the last day. Empty: the file does not say it, or not soundly.
    bool isAllDay = false;
    bool isBusy = true; ///< neither cancelled nor marked as free
    bool isCancelled = false;
    bool operator==(const IcsEvent &) const = default;
};

/// All that was read of a calendar.
struct IcsReading
{
    std::vector<IcsEvent> events;
    struct UnknownZone ///< told once; its times are taken as those of the book
    {
        qint64 line = 0;
        std::string name;
        bool operator==(const UnknownZone &) const = default;
    };
    std::vector<UnknownZone> unknownZones;
    std::optional<qint64> cutAt; ///< the line from which on events were too many to be read
};

/// Reads event by event, so that a file of any length needs no more memory than its events. A zone is known
/// by its IANA name, also with a prefix, by the name Windows has for it, or by the file's own VTIMEZONE;
/// times that do not exist or exist twice are read as RFC 5545 (3.3.5) says. Times long over (a year and
/// more) are passed over, whole days are not. No more than 200,000 events; of one series no more than 2,000.
/// Absent when there is no calendar, or nothing whole in it. The device must be seekable.
std::optional<IcsReading> readIcs(QIODevice &device, QDate today);
/// The events alone.
std::optional<std::vector<IcsEvent>> readIcsEvents(const QByteArray &bytes, QDate today);

} // namespace coachbook
