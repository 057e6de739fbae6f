// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booksettings.h"
#include "core/domain/duelist.h"
#include <QString>
#include <variant>

/// The settings of a book in words: names, units, and what a change of one moves.
namespace coachbook::ui {

/// A number of the rules, with the range that makes sense.
struct NumberSetting
{
    enum class Group { Cadence, Length, Following, Quality };
    Group group = Group::Cadence;
    std::variant<int CadenceSettings::*, int QualitySettings::*> field;
    QString name; ///< "Tenured, every"
    enum class Unit { Days, WorkingDays, Hours, Minutes, Seconds, Percent, Evaluations } unit = Unit::Days;
    int least = 1, most = 365;
    QString hint;
    int valueIn(const BookSettings &settings) const;
    void setIn(BookSettings &settings, int value) const;
};
std::vector<NumberSetting> numberSettings();
QString unitText(NumberSetting::Unit unit, int value);   ///< "days", for behind the number
QString amountText(NumberSetting::Unit unit, int value); ///< "14 days"

/// "85 % or more", "5:30 or less", "4.0 to 4.5", "no target".
QString targetText(const KpiSetting &setting);

/// Queue names as they are typed, with semicolons between: "Billing; Retention".
QStringList queuesFromText(const QString &text);
QString queuesText(const QStringList &queues);

/// CAD-5: how many due dates of the agents a change of the settings moves.
int movedDueDates(const std::vector<DueInput> &agents, const BookSettings &before, const BookSettings &after,
                  QDate today);
/// "Tenured, every: 21 days. This moves 3 due dates; the record stays."
QString changeText(const QString &what, int moved);

} // namespace coachbook::ui
