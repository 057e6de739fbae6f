// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settingstore.h"
#include "core/storage/sqlite/query.h"
#include <QStringList>

namespace coachbook::settingstore {

using sqlite::Query;

namespace {

using Rows = std::map<QString, QString>;

/// One list of the fields for reading and writing: `each` gets the key and a reference to the field.
template <class Settings, class Each>
void eachCadenceField(Settings &c, Each each)
{
    each(QStringLiteral("cadence.new_agent_days"), c.newAgentDays);
    each(QStringLiteral("cadence.new_every"), c.newEvery);
    each(QStringLiteral("cadence.tenured_every"), c.tenuredEvery);
    each(QStringLiteral("cadence.plan_every"), c.planEvery);
    each(QStringLiteral("cadence.strong_every"), c.strongEvery);
    each(QStringLiteral("cadence.at_least_every"), c.atLeastEvery);
    each(QStringLiteral("cadence.counts_from_minutes"), c.countsFromMinutes);
    each(QStringLiteral("cadence.planned_minutes"), c.plannedMinutes);
    each(QStringLiteral("cadence.review_under_minutes"), c.reviewUnderMinutes);
    each(QStringLiteral("cadence.due_soon_working_days"), c.dueSoonWorkingDays);
    each(QStringLiteral("cadence.check_in_working_days"), c.checkInWorkingDays);
    each(QStringLiteral("cadence.action_item_days"), c.actionItemDays);
    each(QStringLiteral("cadence.plan_review_days"), c.planReviewDays);
    each(QStringLiteral("cadence.lock_after_days"), c.lockAfterDays);
    each(QStringLiteral("session.talk_share_percent"), c.talkSharePercent);
    each(QStringLiteral("quality.reply_hours"), c.replyHours);
}

template <class Settings, class Each>
void eachQualityField(Settings &q, Each each)
{
    each(QStringLiteral("quality.goal_percent"), q.goalPercent);
    each(QStringLiteral("quality.anecdotal_percent"), q.anecdotalPercent);
    each(QStringLiteral("quality.floor_a_month"), q.floorAMonth);
    each(QStringLiteral("quality.least_seconds"), q.leastSeconds);
    each(QStringLiteral("quality.long_silence_seconds"), q.longSilenceSeconds);
}

QString numberText(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'g', 17) : QString();
}

std::optional<double> numberOf(const QString &text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

QString kpiText(const KpiSetting &kpi)
{
    return QStringLiteral("%1;%2;%3")
        .arg(static_cast<int>(kpi.direction))
        .arg(numberText(kpi.target), numberText(kpi.targetLow));
}

void readKpi(const QString &text, KpiSetting &kpi)
{
    const QStringList parts = text.split(QLatin1Char(';'));
    if (parts.size() != 3)
        return;
    kpi.direction = static_cast<Direction>(qBound(0, parts[0].toInt(), 2));
    kpi.target = numberOf(parts[1]);
    kpi.targetLow = numberOf(parts[2]);
}

QString kpiRow(const KpiSetting &kpi)
{
    return QStringLiteral("kpi.") + kpiKey(kpi.kpi);
}

QString weekdayText(const std::array<bool, 7> &weekdays)
{
    QString text;
    for (const bool works : weekdays)
        text.append(works ? QLatin1Char('1') : QLatin1Char('0'));
    return text;
}

WorkCalendar readCalendar(Db &db, const Rows &rows)
{
    std::array<bool, 7> weekdays = WorkCalendar().weekdays();
    if (const auto row = rows.find(QStringLiteral("working_days"));
        row != rows.end() && row->second.size() == 7) {
        for (int i = 0; i < 7; ++i)
            weekdays[static_cast<std::size_t>(i)] = row->second[i] == QLatin1Char('1');
    }
    std::vector<Holiday> holidays;
    Query q(db, "SELECT day, name FROM holiday ORDER BY day");
    while (q.step())
        holidays.push_back({q.day(0), q.text(1)});
    return {weekdays, std::move(holidays)};
}

Rows rowsOf(const BookSettings &settings)
{
    Rows rows{
        {QStringLiteral("team_name"), settings.teamName},
        {QStringLiteral("supervisor"), settings.supervisor},
        {QStringLiteral("zone"), settings.zone},
        {QStringLiteral("is_sample"), settings.isSample ? QStringLiteral("1") : QStringLiteral("0")},
        {QStringLiteral("aht_voice_only"), settings.ahtVoiceOnly ? QStringLiteral("1") : QStringLiteral("0")},
        {QStringLiteral("working_days"), weekdayText(settings.calendar.weekdays())},
        {QStringLiteral("quality.critical_queues"), settings.quality.criticalQueues.join(QLatin1Char('\n'))}};
    const auto write = [&](const QString &key, int value) { rows[key] = QString::number(value); };
    eachCadenceField(settings.cadence, write);
    eachQualityField(settings.quality, write);
    for (const KpiSetting &kpi : settings.kpis)
        rows[kpiRow(kpi)] = kpiText(kpi);
    return rows;
}

} // namespace

BookSettings load(Db &db)
{
    Rows rows;
    Query q(db, "SELECT key, value FROM setting");
    while (q.step())
        rows.emplace(q.text(0), q.text(1));
    const auto value = [&](const QString &key) {
        const auto row = rows.find(key);
        return row == rows.end() ? QString() : row->second;
    };
    BookSettings settings;
    settings.teamName = value(QStringLiteral("team_name"));
    settings.supervisor = value(QStringLiteral("supervisor"));
    settings.zone = value(QStringLiteral("zone"));
    settings.isSample = value(QStringLiteral("is_sample")) == QLatin1String("1");
    settings.ahtVoiceOnly = value(QStringLiteral("aht_voice_only")) != QLatin1String("0");
    const auto read = [&](const QString &key, int &field) {
        bool ok = false;
        const int number = value(key).toInt(&ok);
        if (ok && number > 0)
            field = number;
    };
    eachCadenceField(settings.cadence, read);
    eachQualityField(settings.quality, read);
    settings.quality.criticalQueues =
        value(QStringLiteral("quality.critical_queues")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (KpiSetting &kpi : settings.kpis)
        readKpi(value(kpiRow(kpi)), kpi);
    settings.calendar = readCalendar(db, rows);
    return settings;
}

void save(Db &db, const BookSettings &settings)
{
    for (const auto &[key, value] : rowsOf(settings)) {
        Query q(
            db,
            "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value "
            "WHERE value <> excluded.value");
        q.bind(key).bind(value).run();
    }
    Query(db, "DELETE FROM holiday").run();
    for (const Holiday &holiday : settings.calendar.holidays()) {
        Query q(db, "INSERT OR REPLACE INTO holiday (day, name) VALUES (?, ?)");
        q.bind(holiday.day).bind(holiday.name).run();
    }
}

QStringList queueNames(Db &db)
{
    QStringList names;
    Query q(db, "SELECT name FROM queue WHERE name <> '' ORDER BY name");
    while (q.step())
        names << q.text(0);
    return names;
}

} // namespace coachbook::settingstore
