// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/remindersettings.h"
#include "core/storage/reminderstore.h"
#include "ui/reminding/autostart.h"
#include "ui/settings/settingrow.h"
#include "ui/shell/bookcontroller.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/clocktext.h"
#include "ui/viewstate/reminderwords.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>

namespace coachbook::ui {
namespace {

QString leadUnitText(ReminderKind kind, int lead)
{
    switch (leadUnit(kind)) {
    case LeadUnit::Minutes:
        return lead == 1 ? ReminderSettingRows::tr("minute before")
                         : ReminderSettingRows::tr("minutes before");
    case LeadUnit::Hours:
        return lead == 1 ? ReminderSettingRows::tr("hour before") : ReminderSettingRows::tr("hours before");
    case LeadUnit::WorkingDays:
        break;
    }
    return lead == 1 ? ReminderSettingRows::tr("working day before")
                     : ReminderSettingRows::tr("working days before");
}

QString kindHint(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Agenda:
        return ReminderSettingRows::tr("An agenda is due 24 hours before its session");
    case ReminderKind::Reply:
        return ReminderSettingRows::tr("Before the limit of a reply; disputes at once");
    case ReminderKind::Cadence:
        return ReminderSettingRows::tr("Before the first day overdue; once for each session missed");
    case ReminderKind::Session:
    case ReminderKind::CheckIn:
    case ReminderKind::ActionItem:
    case ReminderKind::Review:
        break;
    }
    return {};
}

QTimeEdit *timeEdit(const QString &name)
{
    auto *edit = new QTimeEdit;
    edit->setDisplayFormat(timeOfDayFormat());
    edit->setAccessibleName(name);
    edit->setKeyboardTracking(false);
    leaveWheelToPage(edit);
    return edit;
}

QHBoxLayout *tightRow(QWidget *whole)
{
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    return row;
}

} // namespace

QString leadText(ReminderKind kind, int lead)
{
    if (lead > 0)
        return ReminderSettingRows::tr("%1 %2", "15 minutes before").arg(lead).arg(leadUnitText(kind, lead));
    return leadUnit(kind) == LeadUnit::WorkingDays ? ReminderSettingRows::tr("on the day")
                                                   : ReminderSettingRows::tr("when due");
}

/// Boxes are heard of by `toggled`: a screen reader's press is no click.
ReminderSettingRows::ReminderSettingRows(BookController &controller, Form &form, QObject *parent)
    : QObject(parent), m_controller(controller), m_form(form)
{
    m_form.addSection(tr("Reminders"));
    for (const ReminderKind kind : allReminderKinds)
        addKind(kind);
    addTimes();
    addAutostart();
}

void ReminderSettingRows::addKind(ReminderKind kind)
{
    const QString name = reminderKindText(kind);
    KindRow &row = m_kinds[static_cast<size_t>(kind)];
    auto *whole = new QWidget;
    QHBoxLayout *layout = tightRow(whole);
    row.on = new QCheckBox(tr("Remind"));
    row.on->setAccessibleName(tr("Remind of: %1").arg(name));
    row.lead = new QSpinBox;
    row.lead->setRange(0, longestLead(kind));
    row.lead->setKeyboardTracking(false);
    row.lead->setFixedWidth(row.lead->fontMetrics().averageCharWidth() * 14);
    row.lead->setAccessibleName(tr("%1: how long before", "Check-ins").arg(name));
    leaveWheelToPage(row.lead);
    row.unit = new Label({}, theme::Type::Body, theme::Tone::Muted);
    layout->addWidget(row.on);
    layout->addWidget(row.lead);
    layout->addWidget(row.unit);
    whole->setFocusProxy(row.on);
    row.row = new SettingRow(name, whole);
    m_form.addRow(name, row.row, kindHint(kind));
    connect(row.on, &QCheckBox::toggled, this, [this, kind, name](bool on) {
        change(name, [kind, on](ReminderSettings &settings) { settings.of(kind).on = on; });
    });
    connect(row.lead, &QSpinBox::valueChanged, this, [this, kind, name](int lead) {
        change(name, [kind, lead](ReminderSettings &settings) { settings.of(kind).lead = lead; });
    });
    connect(row.row, &SettingRow::reset, this, [this, kind, name] {
        change(name, [kind](ReminderSettings &settings) { settings.of(kind) = ReminderSettings{}.of(kind); });
    });
}

void ReminderSettingRows::addTimes()
{
    m_dayTime = timeEdit(tr("Reminders of the day at"));
    m_dayTimeRow = new SettingRow(tr("Reminders of the day at"), m_dayTime);
    m_form.addRow(tr("Of the day, at"), m_dayTimeRow, tr("For what has a day, but no time"));
    m_quiet = new QCheckBox(tr("from"));
    m_quiet->setAccessibleName(tr("Quiet hours"));
    m_from = timeEdit(tr("Quiet from"));
    m_to = timeEdit(tr("Quiet until"));
    auto *quiet = new QWidget;
    QHBoxLayout *layout = tightRow(quiet);
    for (QWidget *each : std::initializer_list<QWidget *>{m_quiet, m_from, new Label(tr("until")), m_to})
        layout->addWidget(each);
    quiet->setFocusProxy(m_quiet);
    m_quietRow = new SettingRow(tr("Quiet hours"), quiet);
    m_form.addRow(tr("Quiet hours"), m_quietRow,
                  tr("Of the clock of this machine; what is due then comes after them. A session in them is "
                     "reminded of all the same"));
    m_daysOff = new QCheckBox(tr("Days that are not worked are quiet"));
    m_daysOffRow = new SettingRow(tr("Days off"), m_daysOff);
    m_form.addRow(tr("Days off"), m_daysOffRow);
    const auto quietName = tr("Quiet hours");
    const auto takeTime = [this](QTimeEdit *edit, const QString &name, auto &&place) {
        connect(edit, &QTimeEdit::timeChanged, this, [this, name, place](QTime time) {
            change(name, [place, time](ReminderSettings &settings) { place(settings) = time; });
        });
    };
    takeTime(m_dayTime, tr("Time of reminders"),
             [](ReminderSettings &settings) -> QTime & { return settings.dayTime; });
    takeTime(m_from, quietName, [](ReminderSettings &settings) -> QTime & { return settings.quiet.from; });
    takeTime(m_to, quietName, [](ReminderSettings &settings) -> QTime & { return settings.quiet.to; });
    connect(m_quiet, &QCheckBox::toggled, this, [this, quietName](bool on) {
        change(quietName, [on](ReminderSettings &settings) { settings.quiet.on = on; });
    });
    connect(m_daysOff, &QCheckBox::toggled, this, [this, quietName](bool on) {
        change(quietName, [on](ReminderSettings &settings) { settings.quiet.daysOff = on; });
    });
    connect(m_dayTimeRow, &SettingRow::reset, this, [this] {
        change(tr("Time of reminders"),
               [](ReminderSettings &settings) { settings.dayTime = ReminderSettings{}.dayTime; });
    });
    connect(m_quietRow, &SettingRow::reset, this, [this, quietName] {
        change(quietName, [](ReminderSettings &settings) {
            settings.quiet = {true, QuietHours{}.from, QuietHours{}.to, settings.quiet.daysOff};
        });
    });
    connect(m_daysOffRow, &SettingRow::reset, this, [this, quietName] {
        change(quietName, [](ReminderSettings &settings) { settings.quiet.daysOff = true; });
    });
}

void ReminderSettingRows::addAutostart()
{
    m_autostart = new QCheckBox(tr("Start with the desktop"));
    m_form.addRow(
        tr("Window closed"), m_autostart,
        tr("Reminds also while the window is closed, from the next login on; of this person on this "
           "machine"));
    m_autostart->setAccessibleName(tr("Start reminders with the desktop"));
    connect(m_autostart, &QCheckBox::toggled, this, &ReminderSettingRows::autostartClicked);
}

void ReminderSettingRows::autostartClicked(bool on)
{
    const QString problem = autostart::set(m_controller.book().path(), on);
    m_form.setProblem(m_autostart,
                      problem.isEmpty()
                          ? QString()
                          : tr("The entry for the desktop could not be changed: %1").arg(problem));
    const QSignalBlocker still(m_autostart);
    m_autostart->setChecked(autostart::isOn(m_controller.book().path()));
    if (problem.isEmpty())
        m_controller.say(on ? tr("Reminders start with the desktop")
                            : tr("Reminders do not start with the desktop any more"));
}

void ReminderSettingRows::change(const QString &name, const Edit &edit)
{
    if (m_controller.isReadOnly())
        return;
    ReminderSettings before;
    m_controller.guarded([&] { before = reminderstore::settings(m_controller.db()); });
    ReminderSettings after = before;
    edit(after);
    if (after == before)
        return;
    const bool done =
        m_controller.transact({QStringLiteral("settings.edit"), tr("Reminders: %1").arg(name), true},
                              [&](Db &db) { reminderstore::saveSettings(db, after); });
    if (done)
        m_controller.say(tr("Reminders changed: %1").arg(name), true);
    else
        refresh();
}

void ReminderSettingRows::showKind(ReminderKind kind, const ReminderSettings &settings)
{
    const KindRow &row = m_kinds[static_cast<size_t>(kind)];
    const ReminderKindSetting &setting = settings.of(kind);
    const ReminderKindSetting usual = ReminderSettings{}.of(kind);
    const QSignalBlocker quiet(row.lead), still(row.on);
    row.on->setChecked(setting.on);
    row.lead->setValue(setting.lead);
    row.lead->setEnabled(setting.on);
    row.unit->setText(
        setting.lead > 0
            ? leadUnitText(kind, setting.lead)
            : tr("%1: %2", "working days before: on the day").arg(leadUnitText(kind, 0), leadText(kind, 0)));
    row.row->setDefault(leadText(kind, usual.lead), setting != usual);
}

void ReminderSettingRows::refresh()
{
    ReminderSettings settings;
    m_controller.guarded([&] { settings = reminderstore::settings(m_controller.db()); });
    for (const ReminderKind kind : allReminderKinds)
        showKind(kind, settings);
    const QSignalBlocker day(m_dayTime), from(m_from), to(m_to), quiet(m_quiet), daysOff(m_daysOff),
        start(m_autostart);
    m_dayTime->setTime(settings.dayTime);
    m_from->setTime(settings.quiet.from);
    m_to->setTime(settings.quiet.to);
    m_from->setEnabled(settings.quiet.on);
    m_to->setEnabled(settings.quiet.on);
    m_quiet->setChecked(settings.quiet.on);
    m_daysOff->setChecked(settings.quiet.daysOff);
    m_daysOff->setEnabled(settings.quiet.on);
    const ReminderSettings usual;
    m_dayTimeRow->setDefault(timeOfDayText(usual.dayTime), settings.dayTime != usual.dayTime);
    m_quietRow->setDefault(
        tr("%1 to %2", "19:00 to 7:30").arg(timeOfDayText(usual.quiet.from), timeOfDayText(usual.quiet.to)),
        settings.quiet.on != usual.quiet.on || settings.quiet.from != usual.quiet.from ||
            settings.quiet.to != usual.quiet.to);
    m_daysOffRow->setDefault(tr("on"), !settings.quiet.daysOff);
    m_autostart->setChecked(m_controller.hasBook() && autostart::isOn(m_controller.book().path()));
}

} // namespace coachbook::ui
