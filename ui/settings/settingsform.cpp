// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the settings page, in the order they are read.
#include "ui/settings/holidaylist.h"
#include "ui/settings/kpifield.h"
#include "ui/settings/remindersettings.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/duewords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimeZone>

namespace coachbook::ui {
namespace {

constexpr int formWidth = 760;

} // namespace

SettingsPage::SettingsPage(BookController &controller, QWidget *parent)
    : Page(controller, parent), m_form(new Form), m_log(new QAction(tr("Change log"), this)),
      m_backups(new QAction(tr("Backups"), this))
{
    m_log->setObjectName(QStringLiteral("settings.log"));
    m_log->setIcon(theme::icon(QStringLiteral("view-history")));
    connect(m_log, &QAction::triggered, this, [this] { Q_EMIT goTo({QStringLiteral("log")}); });
    m_backups->setObjectName(QStringLiteral("settings.backups"));
    m_backups->setIcon(theme::icon(QStringLiteral("document-save")));
    connect(m_backups, &QAction::triggered, this, [this] { Q_EMIT goTo({QStringLiteral("backups")}); });
    addTeam();
    m_form->addSection(tr("Cadence"));
    addNumbers(NumberSetting::Group::Cadence);
    m_form->addSection(tr("Length of a session"));
    addNumbers(NumberSetting::Group::Length);
    m_form->addSection(tr("Following up"));
    addNumbers(NumberSetting::Group::Following);
    addQuality();
    addKpis();
    addCalendar();
    m_reminders = new ReminderSettingRows(controller, *m_form, this);
    addProgram();
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    m_form->setMaximumWidth(formWidth);
    row->addWidget(m_form, 1, Qt::AlignTop);
    row->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolled(content));
}

QLineEdit *SettingsPage::addName(const QString &label, QString BookSettings::*field, const QString &hint)
{
    auto *edit = new QLineEdit;
    edit->setMaxLength(longestName);
    m_form->addRow(label, edit, hint);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, label, field] {
        const QString text = edit->text().simplified();
        change(label, text.isEmpty() ? tr("%1: none").arg(label) : tr("%1: %2").arg(label, text),
               [&](BookSettings &settings) { settings.*field = text; });
    });
    return edit;
}

void SettingsPage::addTeam()
{
    m_form->addSection(tr("The team"));
    m_team = addName(tr("Team"), &BookSettings::teamName, {});
    m_supervisor =
        addName(tr("Supervisor"), &BookSettings::supervisor, tr("Signs agendas, sheets and plans"));
    addZone();
}

void SettingsPage::addZone()
{
    m_zone = new QComboBox;
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItem(QString());
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    m_zone->setMinimumContentsLength(22);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->lineEdit()->setPlaceholderText(tr("UTC"));
    m_zone->lineEdit()->setAccessibleName(tr("Time zone"));
    leaveWheelToPage(m_zone);
    m_zoneRow = new SettingRow(tr("Time zone"), m_zone);
    m_form->addRow(tr("Time zone"), m_zoneRow,
                   tr("Times of imports to come are read in it; what is in the book stays as it is"));
    connect(m_zone, &QComboBox::activated, this, &SettingsPage::zoneChanged);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, &SettingsPage::zoneChanged);
    connect(m_zoneRow, &SettingRow::reset, this, [this] {
        m_zone->setCurrentText({});
        zoneChanged();
    });
}

void SettingsPage::addNumbers(NumberSetting::Group group)
{
    for (const NumberSetting &setting : numberSettings()) {
        if (setting.group != group)
            continue;
        auto *spin = new QSpinBox;
        spin->setRange(setting.least, setting.most);
        spin->setKeyboardTracking(false);
        spin->setFixedWidth(spin->fontMetrics().averageCharWidth() * 14);
        leaveWheelToPage(spin);
        auto *row = new SettingRow(setting.name, spin);
        auto *unit = new Label({}, theme::Type::Body, theme::Tone::Muted);
        row->addAfterField(unit);
        m_form->addRow(setting.name, row, setting.hint);
        m_numbers.push_back({setting, spin, unit, row});
        connect(spin, &QSpinBox::valueChanged, this,
                [this, setting](int value) { numberChanged(setting, value); });
        connect(row, &SettingRow::reset, this,
                [this, setting] { numberChanged(setting, setting.valueIn(BookSettings{})); });
    }
}

void SettingsPage::addQuality()
{
    m_form->addSection(tr("Quality"));
    addNumbers(NumberSetting::Group::Quality);
    m_queues = new QLineEdit;
    m_queues->setPlaceholderText(tr("none"));
    m_form->addRow(tr("Critical queues"), m_queues,
                   tr("Names as in the exports, with semicolons between; their interactions are risk picks"));
    connect(m_queues, &QLineEdit::editingFinished, this, &SettingsPage::queuesChanged);
}

void SettingsPage::addKpis()
{
    m_form->addSection(tr("Targets"));
    for (const Kpi kpi : allKpis) {
        const auto place = static_cast<std::size_t>(kpi);
        m_kpis[place] = new KpiField(kpi);
        m_kpiRows[place] = new SettingRow(kpiName(kpi), m_kpis[place]);
        m_form->addRow(kpiName(kpi), m_kpiRows[place]);
        connect(m_kpis[place], &KpiField::edited, this, [this, kpi] { kpiChanged(kpi); });
        connect(m_kpiRows[place], &SettingRow::reset, this, [this, kpi, place] {
            m_kpis[place]->setSetting(defaultKpiSettings()[place]);
            kpiChanged(kpi);
        });
    }
    m_voiceOnly = new QCheckBox(tr("Calls only"));
    m_voiceRow = new SettingRow(tr("AHT of calls only"), m_voiceOnly);
    m_form->addRow(tr("AHT of"), m_voiceRow, tr("Off: chats, e-mails and tickets count too"));
    const auto voiceChanged = [this](bool only) {
        change(tr("AHT of calls only"), only ? tr("AHT of calls only") : tr("AHT of all channels"),
               [&](BookSettings &settings) { settings.ahtVoiceOnly = only; });
    };
    connect(m_voiceOnly, &QCheckBox::clicked, this, voiceChanged);
    connect(m_voiceRow, &SettingRow::reset, this, [voiceChanged] { voiceChanged(true); });
}

void SettingsPage::addCalendar()
{
    m_form->addSection(tr("Working days"));
    auto *week = new QWidget;
    auto *days = new QHBoxLayout(week);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(theme::related);
    for (int day = 1; day <= 7; ++day) {
        auto *box = new QCheckBox(QLocale::system().dayName(day, QLocale::ShortFormat));
        box->setAccessibleName(QLocale::system().dayName(day, QLocale::LongFormat));
        m_days[static_cast<std::size_t>(day - 1)] = box;
        days->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &SettingsPage::weekdaysChanged);
    }
    week->setFocusProxy(m_days.front());
    m_weekRow = new SettingRow(tr("Working days"), week);
    m_form->addRow(tr("Worked on"), m_weekRow);
    connect(m_weekRow, &SettingRow::reset, this, [this] {
        for (std::size_t i = 0; i < m_days.size(); ++i)
            m_days[i]->setChecked(WorkCalendar().weekdays()[i]);
        weekdaysChanged();
    });
    m_holidays = new HolidayList;
    m_form->addRow(tr("Holidays"), m_holidays, tr("Nothing falls due on a day that is not worked"));
    connect(m_holidays, &HolidayList::changed, this,
            [this](const std::vector<Holiday> &holidays, const QString &what) {
                change(tr("Holidays"), what, [&](BookSettings &settings) {
                    settings.calendar = WorkCalendar(settings.calendar.weekdays(), holidays);
                });
            });
    connect(m_holidays, &HolidayList::pasteClicked, this, &SettingsPage::pasteHolidays);
}

void SettingsPage::addProgram()
{
    m_form->addSection(tr("The program"));
    auto *looks = new QWidget;
    auto *row = new QHBoxLayout(looks);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(theme::group);
    m_look = new QButtonGroup(this);
    const QStringList names{tr("As the system"), tr("Light"), tr("Dark")}; // in the order of theme::Look
    for (int look = 0; look < names.size(); ++look) {
        auto *button = new QRadioButton(names[look]);
        m_look->addButton(button, look);
        row->addWidget(button);
    }
    row->addStretch();
    looks->setFocusProxy(m_look->button(0));
    m_form->addRow(
        tr("Look"), looks,
        tr("Of this program on this machine; dates and numbers follow the language of the system"));
    connect(m_look, &QButtonGroup::idClicked, this, [](int id) {
        const auto look = static_cast<theme::Look>(id);
        preferences::setLook(look);
        theme::apply(look);
    });
}

} // namespace coachbook::ui
