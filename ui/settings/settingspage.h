// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booksettings.h"
#include "ui/settings/settingwords.h"
#include "ui/shell/page.h"
#include <array>
#include <functional>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace coachbook::ui {

class Form;
class HolidayList;
class KpiField;
class Label;
class ReminderSettingRows;
class SettingRow;

/// The settings of the book and of the program. A change applies at once, can be undone, and says what it
/// moves.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override { return tr("Settings"); }
    QString subtitle() const override;
    QList<QAction *> secondaryActions() override { return {m_log, m_backups}; }
    QString manualPage() const override { return QStringLiteral("settings"); }
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override { return changes.has(Entity::Setting); }
    void flush() override;

private:
    struct NumberRow
    {
        NumberSetting setting;
        QSpinBox *spin;
        Label *unit;
        SettingRow *row;
    };
    using Edit = std::function<void(BookSettings &)>;
    void addTeam();
    void addNumbers(NumberSetting::Group group);
    void addQuality();
    void addKpis();
    void addCalendar();
    void addProgram();
    QLineEdit *addName(const QString &label, QString BookSettings::*field, const QString &hint);
    void addZone();
    void showNumbers(const BookSettings &settings);
    void showKpis(const BookSettings &settings);
    void showCalendar(const BookSettings &settings);
    void numberChanged(const NumberSetting &setting, int value);
    void queuesChanged();
    void showQueues(const BookSettings &settings);
    void kpiChanged(Kpi kpi);
    void weekdaysChanged();
    void zoneChanged();
    void pasteHolidays();
    /// Writes, and says `what` with the due dates it moves; `name` is what undo calls it.
    void change(const QString &name, const QString &what, const Edit &edit, bool goesOn = false);

    Form *m_form;
    QLineEdit *m_team = nullptr, *m_supervisor = nullptr, *m_queues = nullptr;
    QComboBox *m_zone = nullptr;
    std::vector<NumberRow> m_numbers;
    std::array<KpiField *, 4> m_kpis{};
    std::array<SettingRow *, 4> m_kpiRows{};
    QCheckBox *m_voiceOnly = nullptr;
    SettingRow *m_voiceRow = nullptr, *m_weekRow = nullptr, *m_zoneRow = nullptr;
    std::array<QCheckBox *, 7> m_days{};
    HolidayList *m_holidays = nullptr;
    ReminderSettingRows *m_reminders = nullptr;
    QButtonGroup *m_look = nullptr;
    QAction *m_log, *m_backups;
};

} // namespace coachbook::ui
