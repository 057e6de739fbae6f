// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reminder.h"
#include <QObject>
#include <array>
#include <functional>

class QCheckBox;
class QSpinBox;
class QTimeEdit;

namespace coachbook::ui {

class BookController;
class Form;
class Label;
class SettingRow;

/// The rows of the settings that say what is reminded of and when (CAL-2).
class ReminderSettingRows : public QObject
{
    Q_OBJECT
public:
    ReminderSettingRows(BookController &controller, Form &form, QObject *parent);
    void refresh();

private:
    struct KindRow
    {
        QCheckBox *on = nullptr;
        QSpinBox *lead = nullptr;
        Label *unit = nullptr;
        SettingRow *row = nullptr;
    };
    using Edit = std::function<void(ReminderSettings &)>;
    void addKind(ReminderKind kind);
    void addTimes();
    void addAutostart();
    void showKind(ReminderKind kind, const ReminderSettings &settings);
    void change(const QString &name, const Edit &edit);
    void autostartClicked(bool on);

    BookController &m_controller;
    Form &m_form;
    std::array<KindRow, allReminderKinds.size()> m_kinds;
    QTimeEdit *m_dayTime = nullptr, *m_from = nullptr, *m_to = nullptr;
    QCheckBox *m_quiet = nullptr, *m_daysOff = nullptr, *m_autostart = nullptr;
    SettingRow *m_dayTimeRow = nullptr, *m_quietRow = nullptr, *m_daysOffRow = nullptr;
};

/// "15 minutes before", "on the day", "on the first day overdue".
QString leadText(ReminderKind kind, int lead);

} // namespace coachbook::ui
