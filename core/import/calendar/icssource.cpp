// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/calendar/icssource.h"

#include "core/import/calendar/icsevents.h"
#include <QFile>

namespace coachbook {

bool mayBeCalendar(const QByteArray &head)
{
    QByteArray text = head;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    return text.trimmed().left(15).toUpper() == "BEGIN:VCALENDAR";
}

/// Turns events into rows.
class IcsSource::Reader
{
public:
    static std::vector<Row> rowsOf(const IcsReading &reading)
    {
        constexpr auto none = RecordProblem::None;
        const bool days = std::all_of(reading.events.begin(), reading.events.end(), [](const IcsEvent &each) {
            return each.isAllDay || each.start.empty();
        });
        std::vector<Row> rows;
        rows.push_back(days ? Row{0, none, {"date", "last day", "holiday name", "", ""}}
                            : Row{0, none, {"uid", "subject", "start", "end", "busy"}});
        for (const IcsEvent &event : reading.events) {
            if (days && event.isCancelled)
                continue; // a day that is called off is none
            if (days)
                rows.push_back({event.line, none, {event.start, event.end, event.summary, "", ""}});
            else
                rows.push_back(
                    {event.line,
                     none,
                     {event.uid, event.summary, event.start, event.end, event.isBusy ? "yes" : "no"}});
        }
        for (const IcsReading::UnknownZone &zone : reading.unknownZones)
            rows.push_back({zone.line, RecordProblem::UnknownZone, {zone.name, "", "", "", ""}});
        if (reading.cutAt)
            rows.push_back({*reading.cutAt, RecordProblem::TooManyEvents, {}});
        return rows;
    }
};

std::unique_ptr<IcsSource> IcsSource::open(const QString &path, QDate today, QString *problem)
{
    const auto fail = [problem](const QString &what) -> std::unique_ptr<IcsSource> {
        if (problem)
            *problem = what;
        return nullptr;
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(QStringLiteral("it cannot be opened"));
    const std::optional<IcsReading> reading = readIcs(file, today);
    if (!reading)
        return fail(QStringLiteral("it is not a whole calendar"));
    auto source = std::make_unique<IcsSource>();
    source->m_bytes = file.size();
    source->m_rows = Reader::rowsOf(*reading);
    return source;
}

bool IcsSource::next()
{
    if (m_next >= m_rows.size())
        return false;
    const Row &row = m_rows[m_next++];
    m_record.line = row.line;
    m_record.problem = row.problem;
    m_record.fields.clear();
    m_raw.clear();
    const std::size_t width = m_rows.front().cells[columns - 1].empty() ? 3 : columns;
    for (std::size_t i = 0; i < width; ++i) {
        m_record.fields.push_back(row.cells[i]);
        m_raw += (i > 0 ? "; " : "") + row.cells[i];
    }
    m_record.raw = m_raw;
    return true;
}

qint64 IcsSource::bytesDone() const
{
    return m_rows.empty() ? m_bytes
                          : m_bytes * static_cast<qint64>(m_next) / static_cast<qint64>(m_rows.size());
}

} // namespace coachbook
