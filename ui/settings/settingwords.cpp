// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingwords.h"
#include "ui/viewstate/duewords.h"
#include <QCoreApplication>

namespace coachbook::ui {
namespace {

struct SettingTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::SettingWords)
};

using Group = NumberSetting::Group;
using Unit = NumberSetting::Unit;
using C = CadenceSettings;
using Q = QualitySettings;

std::vector<NumberSetting> cadenceNumbers()
{
    return {
        {Group::Cadence, &C::newAgentDays, SettingTexts::tr("An agent is New for"), Unit::Days, 1, 730,
         SettingTexts::tr("Counted from the hire date; then Tenured, without anyone changing it")},
        {Group::Cadence, &C::newEvery, SettingTexts::tr("New, every"), Unit::Days, 1, 92, {}},
        {Group::Cadence, &C::tenuredEvery, SettingTexts::tr("Tenured, every"), Unit::Days, 1, 92, {}},
        {Group::Cadence, &C::planEvery, SettingTexts::tr("Improvement plan, every"), Unit::Days, 1, 92, {}},
        {Group::Cadence, &C::strongEvery, SettingTexts::tr("Strong performers, every"), Unit::Days, 1, 92,
         SettingTexts::tr("Offered where an agent is given an interval of their own")},
        {Group::Cadence,
         &C::atLeastEvery,
         SettingTexts::tr("Nobody less often than every"),
         Unit::Days,
         1,
         92,
         {}},
        {Group::Cadence,
         &C::dueSoonWorkingDays,
         SettingTexts::tr("Due soon within"),
         Unit::WorkingDays,
         1,
         30,
         {}},
    };
}

std::vector<NumberSetting> lengthNumbers()
{
    return {
        {Group::Length,
         &C::plannedMinutes,
         SettingTexts::tr("A one-on-one is planned for"),
         Unit::Minutes,
         5,
         240,
         {}},
        {Group::Length, &C::countsFromMinutes, SettingTexts::tr("It counts from"), Unit::Minutes, 1, 240,
         SettingTexts::tr("A shorter talk is kept as feedback and does not satisfy the cadence")},
        {Group::Length,
         &C::reviewUnderMinutes,
         SettingTexts::tr("A post-call review stays under"),
         Unit::Minutes,
         1,
         240,
         {}},
        {Group::Length, &C::talkSharePercent, SettingTexts::tr("The agent's share of the talk"),
         Unit::Percent, 50, 95, SettingTexts::tr("What the meter of the talk aims at; half is the least")},
    };
}

std::vector<NumberSetting> followingNumbers()
{
    return {
        {Group::Following,
         &C::checkInWorkingDays,
         SettingTexts::tr("Check-in after a session"),
         Unit::WorkingDays,
         1,
         30,
         {}},
        {Group::Following,
         &C::actionItemDays,
         SettingTexts::tr("An action item is due after"),
         Unit::Days,
         1,
         180,
         {}},
        {Group::Following, &C::replyHours, SettingTexts::tr("A reply to an evaluation is late after"),
         Unit::Hours, 1, 720, SettingTexts::tr("Counted from the release")},
        {Group::Following, &C::lockAfterDays, SettingTexts::tr("A completed session is locked after"),
         Unit::Days, 1, 365, SettingTexts::tr("What is added later is a dated addendum")},
        {Group::Following,
         &C::planReviewDays,
         SettingTexts::tr("A plan is reviewed after"),
         Unit::Days,
         7,
         180,
         {}},
    };
}

std::vector<NumberSetting> qualityNumbers()
{
    return {
        {Group::Quality, &Q::goalPercent, SettingTexts::tr("Evaluated of all interactions"), Unit::Percent, 1,
         100, SettingTexts::tr("The goal of a month, which the draw of what to evaluate next works towards")},
        {Group::Quality, &Q::floorAMonth, SettingTexts::tr("At least for each agent, a month"),
         Unit::Evaluations, 1, 50, SettingTexts::tr("Twice as many for an agent who is New")},
        {Group::Quality, &Q::anecdotalPercent, SettingTexts::tr("Called anecdotal under"), Unit::Percent, 1,
         100, SettingTexts::tr("So few evaluations do not speak for all interactions")},
        {Group::Quality, &Q::leastSeconds, SettingTexts::tr("Evaluated are interactions from"), Unit::Seconds,
         1, 600, SettingTexts::tr("Of talk and hold; shorter ones are neither drawn nor counted")},
        {Group::Quality, &Q::longSilenceSeconds, SettingTexts::tr("A silence is long from"), Unit::Seconds, 5,
         600, SettingTexts::tr("In a transcript; such a conversation is proposed as a risk pick")},
    };
}

} // namespace

int NumberSetting::valueIn(const BookSettings &settings) const
{
    if (const auto *cadence = std::get_if<int CadenceSettings::*>(&field))
        return settings.cadence.*(*cadence);
    return settings.quality.*std::get<int QualitySettings::*>(field);
}

void NumberSetting::setIn(BookSettings &settings, int value) const
{
    if (const auto *cadence = std::get_if<int CadenceSettings::*>(&field))
        settings.cadence.*(*cadence) = value;
    else
        settings.quality.*std::get<int QualitySettings::*>(field) = value;
}

std::vector<NumberSetting> numberSettings()
{
    std::vector<NumberSetting> all = cadenceNumbers();
    for (const std::vector<NumberSetting> &more : {lengthNumbers(), followingNumbers(), qualityNumbers()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

QString unitText(Unit unit, int value)
{
    switch (unit) {
    case Unit::Days:
        return value == 1 ? SettingTexts::tr("day") : SettingTexts::tr("days");
    case Unit::WorkingDays:
        return value == 1 ? SettingTexts::tr("working day") : SettingTexts::tr("working days");
    case Unit::Hours:
        return value == 1 ? SettingTexts::tr("hour") : SettingTexts::tr("hours");
    case Unit::Minutes:
        return value == 1 ? SettingTexts::tr("minute") : SettingTexts::tr("minutes");
    case Unit::Seconds:
        return value == 1 ? SettingTexts::tr("second") : SettingTexts::tr("seconds");
    case Unit::Percent:
        return SettingTexts::tr("%");
    case Unit::Evaluations:
        return value == 1 ? SettingTexts::tr("evaluation") : SettingTexts::tr("evaluations");
    }
    return {};
}

QString amountText(Unit unit, int value)
{
    return SettingTexts::tr("%1 %2", "14 days").arg(value).arg(unitText(unit, value));
}

QString targetText(const KpiSetting &setting)
{
    if (!setting.target)
        return SettingTexts::tr("no target");
    const QString value = kpiValueText(setting.kpi, *setting.target);
    switch (setting.direction) {
    case Direction::Up:
        return SettingTexts::tr("%1 or more").arg(value);
    case Direction::Down:
        return SettingTexts::tr("%1 or less").arg(value);
    case Direction::Band:
        break;
    }
    return setting.targetLow
               ? SettingTexts::tr("%1 to %2").arg(kpiValueText(setting.kpi, *setting.targetLow), value)
               : SettingTexts::tr("up to %1").arg(value);
}

QStringList queuesFromText(const QString &text)
{
    QStringList queues;
    for (const QString &part : text.split(QLatin1Char(';'))) {
        const QString name = part.simplified();
        if (!name.isEmpty() && !queues.contains(name, Qt::CaseInsensitive))
            queues << name;
    }
    return queues;
}

QString queuesText(const QStringList &queues)
{
    return queues.join(QStringLiteral("; "));
}

int movedDueDates(const std::vector<DueInput> &agents, const BookSettings &before, const BookSettings &after,
                  QDate today)
{
    int moved = 0;
    for (const DueInput &agent : agents)
        moved += dueEntry(agent, before.cadence, before.calendar, today).nextDue !=
                 dueEntry(agent, after.cadence, after.calendar, today).nextDue;
    return moved;
}

QString changeText(const QString &what, int moved)
{
    if (moved == 0)
        return SettingTexts::tr("%1. No due date moves.").arg(what);
    return moved == 1
               ? SettingTexts::tr("%1. This moves 1 due date; the record stays.").arg(what)
               : SettingTexts::tr("%1. This moves %2 due dates; the record stays.").arg(what).arg(moved);
}

} // namespace coachbook::ui
