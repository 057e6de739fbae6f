// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars: whatever the fuzzer makes of them is none, or events whose days are days.
#include "core/import/calendar/icsevents.h"

using namespace coachbook;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto events = readIcsEvents(bytes, QDate(2026, 11, 21));
    for (const IcsEvent &event : events.value_or(std::vector<IcsEvent>())) {
        for (const std::string &time : {event.start, event.end}) {
            if (!time.empty() &&
                !QDate::fromString(QString::fromStdString(time.substr(0, 10)), Qt::ISODate).isValid())
                abort();
        }
    }
    return 0;
}
