// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"
#include "core/storage/duereader.h"
#include "core/storage/settingstore.h"
#include "ui/settings/holidaylines.h"
#include "ui/settings/holidaylist.h"
#include "ui/settings/kpifield.h"
#include "ui/settings/remindersettings.h"
#include "ui/settings/settingrow.h"
#include "ui/shell/bookcontroller.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/duewords.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeZone>

namespace coachbook::ui {

QString SettingsPage::subtitle() const
{
    return controller().isReadOnly()
               ? tr("This book is read only: nothing can be changed")
               : tr("Changes apply at once and can be undone; they move due dates to come, never the record");
}

void SettingsPage::change(const QString &name, const QString &what, const Edit &edit, bool goesOn)
{
    if (controller().isReadOnly()) // also while the book is being closed
        return;
    const BookSettings before = controller().settings();
    BookSettings after = before;
    edit(after);
    if (after == before)
        return;
    int moved = 0;
    const bool done = controller().guarded([&] {
        moved = movedDueDates(dueInputs(controller().db()), before, after, controller().today());
        controller().book().transact({QStringLiteral("settings.edit"), name, goesOn},
                                     [&](Db &db) { settingstore::save(db, after); });
    });
    if (done)
        controller().say(after.quality == before.quality ? changeText(what, moved) : what, true);
    else
        refresh(); // the fields say again what holds
}

void SettingsPage::numberChanged(const NumberSetting &setting, int value)
{
    change(
        setting.name,
        tr("%1: %2", "Tenured, every: 21 days").arg(setting.name, amountText(setting.unit, value)),
        [&](BookSettings &settings) { setting.setIn(settings, value); }, true);
}

void SettingsPage::queuesChanged()
{
    const QStringList queues = queuesFromText(m_queues->text());
    const QString what =
        queues.isEmpty() ? tr("Critical queues: none") : tr("Critical queues: %1").arg(queuesText(queues));
    change(tr("Critical queues"), what,
           [&](BookSettings &settings) { settings.quality.criticalQueues = queues; });
    showQueues(controller().settings());
}

/// A queue that is in no export was probably mistyped.
void SettingsPage::showQueues(const BookSettings &settings)
{
    m_queues->setText(queuesText(settings.quality.criticalQueues));
    QStringList known, unknown;
    controller().guarded([&] { known = settingstore::queueNames(controller().db()); });
    for (const QString &queue : settings.quality.criticalQueues) {
        if (!known.contains(queue, Qt::CaseInsensitive))
            unknown << queue;
    }
    m_form->setProblem(
        m_queues, unknown.isEmpty()
                      ? QString()
                      : tr("Not in this book yet: %1. It has: %2")
                            .arg(queuesText(unknown), known.isEmpty() ? tr("no queue") : queuesText(known)));
}

void SettingsPage::kpiChanged(Kpi kpi)
{
    const auto place = static_cast<std::size_t>(kpi);
    m_form->setProblem(m_kpiRows[place], m_kpis[place]->problem());
    const std::optional<KpiSetting> setting = m_kpis[place]->setting();
    if (setting)
        change(tr("Target of %1").arg(kpiName(kpi)), tr("%1: %2").arg(kpiName(kpi), targetText(*setting)),
               [&](BookSettings &settings) { settings.kpis[place] = *setting; });
}

void SettingsPage::weekdaysChanged()
{
    std::array<bool, 7> works{};
    QStringList names;
    for (std::size_t i = 0; i < works.size(); ++i) {
        works[i] = m_days[i]->isChecked();
        if (works[i])
            names << QLocale::system().dayName(static_cast<int>(i) + 1, QLocale::ShortFormat);
    }
    m_form->setProblem(m_weekRow,
                       names.isEmpty() ? tr("At least one day has to be a working day") : QString());
    if (names.isEmpty())
        return;
    change(tr("Working days"), tr("Working days: %1").arg(names.join(QStringLiteral(", "))),
           [&](BookSettings &settings) {
               settings.calendar = WorkCalendar(works, settings.calendar.holidays());
           });
}

void SettingsPage::zoneChanged()
{
    const QString zone = m_zone->currentText().trimmed();
    const bool known = zone.isEmpty() || QTimeZone(zone.toUtf8()).isValid();
    m_form->setProblem(m_zoneRow, known ? QString() : tr("There is no time zone of that name"));
    if (known)
        change(tr("Time zone"), tr("Time zone: %1").arg(zone.isEmpty() ? tr("UTC") : zone),
               [&](BookSettings &settings) { settings.zone = zone; });
}

void SettingsPage::pasteHolidays()
{
    PasteHolidaysDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::vector<Holiday> added = dialog.holidays();
    change(tr("Holidays"),
           added.size() == 1 ? tr("1 holiday added") : tr("%1 holidays added").arg(added.size()),
           [&](BookSettings &settings) {
               settings.calendar = WorkCalendar(settings.calendar.weekdays(),
                                                joinedHolidays(settings.calendar.holidays(), added));
           });
}

void SettingsPage::flush()
{
    if (QWidget *field = focusWidget(); field && isAncestorOf(field))
        field->clearFocus(); // what was typed counts when its field is left
}

void SettingsPage::refresh()
{
    const BookSettings &settings = controller().settings();
    m_team->setText(settings.teamName);
    m_supervisor->setText(settings.supervisor);
    m_zone->setCurrentText(settings.zone);
    m_zoneRow->setDefault(tr("UTC"), !settings.zone.isEmpty() && settings.zone != QLatin1String("UTC"));
    showNumbers(settings);
    showQueues(settings);
    showKpis(settings);
    showCalendar(settings);
    m_reminders->refresh();
    m_look->button(static_cast<int>(theme::look()))->setChecked(true);
    const bool readOnly = controller().isReadOnly();
    for (QLineEdit *edit : {m_team, m_supervisor, m_queues})
        edit->setReadOnly(readOnly);
    for (SettingRow *row : findChildren<SettingRow *>())
        row->setReadOnly(readOnly);
    m_holidays->setReadOnly(readOnly);
}

void SettingsPage::showNumbers(const BookSettings &settings)
{
    const BookSettings defaults;
    for (const NumberRow &each : m_numbers) {
        const QSignalBlocker quiet(each.spin);
        const int value = each.setting.valueIn(settings);
        const int usual = each.setting.valueIn(defaults);
        each.spin->setValue(value);
        each.unit->setText(unitText(each.setting.unit, value));
        each.row->setDefault(QString::number(usual), value != usual);
    }
}

void SettingsPage::showKpis(const BookSettings &settings)
{
    const KpiSettings defaults = defaultKpiSettings();
    for (std::size_t i = 0; i < m_kpis.size(); ++i) {
        m_kpis[i]->setSetting(settings.kpis[i]);
        m_kpiRows[i]->setDefault(targetText(defaults[i]), settings.kpis[i] != defaults[i]);
        m_form->setProblem(m_kpiRows[i], {});
    }
    m_voiceOnly->setChecked(settings.ahtVoiceOnly);
    m_voiceRow->setDefault(tr("on"), !settings.ahtVoiceOnly);
}

void SettingsPage::showCalendar(const BookSettings &settings)
{
    const std::array<bool, 7> &works = settings.calendar.weekdays();
    for (std::size_t i = 0; i < works.size(); ++i)
        m_days[i]->setChecked(works[i]);
    m_weekRow->setDefault(tr("%1 to %2", "Monday to Friday")
                              .arg(QLocale::system().dayName(1, QLocale::ShortFormat),
                                   QLocale::system().dayName(5, QLocale::ShortFormat)),
                          works != WorkCalendar().weekdays());
    m_form->setProblem(m_weekRow, {});
    m_holidays->show(settings.calendar.holidays(), controller().today());
}

} // namespace coachbook::ui
