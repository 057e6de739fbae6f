// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
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
    bool operator==(const IcsEvent &) const = default;
};

/// Absent when the bytes are no calendar. No more than 200,000 events; of one series no more than 2,000.
std::optional<std::vector<IcsEvent>> readIcsEvents(const QByteArray &bytes, QDate today);

} // namespace coachbook
