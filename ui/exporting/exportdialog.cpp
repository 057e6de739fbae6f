// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/exportdialog.h"
#include "core/storage/agentstore.h"
#include "core/storage/calendarstore.h"
#include "ui/exporting/calendarfolder.h"
#include "ui/exporting/exportcalendar.h"
#include "ui/printing/printjobs.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace coachbook::ui {
namespace {

constexpr int exportDialogWidth = 620;
enum GivenDays { FromToday, ThisMonth, EveryDay, ChosenDays };

} // namespace

ExportCalendarDialog::ExportCalendarDialog(BookController &controller, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_before(calendarstore::settings(controller.db())),
      m_form(new Form), m_whose(new QComboBox), m_days(new QComboBox), m_alarm(new QComboBox),
      m_from(makeDayEdit(controller.today(), tr("First day"))),
      m_to(makeDayEdit(controller.today().addMonths(1), tr("Last day"))), m_range(new QWidget),
      m_items(new QCheckBox(tr("Check-ins, action items and &reviews too"))),
      m_behaviours(new QCheckBox(tr("&Behaviours and words of action items in the titles"))),
      m_email(new QLineEdit(m_before.organizerEmail)),
      m_count(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted)),
      m_folderText(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted)), m_folder(new QPushButton)
{
    makeFields();
    const DialogFrame frame =
        frameDialog(*this, tr("Export calendar"),
                    tr("For Outlook, Google Calendar, Thunderbird and others. Exported again, events are "
                       "updated and not doubled; each is marked as private."),
                    m_form, tr("Save file…"));
    m_save = frame.ok;
    setMinimumWidth(exportDialogWidth);
    // The dialog stays open when nothing was written.
    disconnect(frame.buttons, &QDialogButtonBox::accepted, this, nullptr);
    connect(frame.buttons, &QDialogButtonBox::accepted, this, [this] {
        if (save())
            accept();
    });
    connect(m_folder, &QPushButton::clicked, this, &ExportCalendarDialog::chooseFolder);
    for (QComboBox *each : {m_whose, m_days})
        connect(each, &QComboBox::currentIndexChanged, this, &ExportCalendarDialog::update);
    for (QDateEdit *each : {m_from, m_to})
        connect(each, &QDateEdit::dateChanged, this, &ExportCalendarDialog::update);
    connect(m_items, &QCheckBox::toggled, this, &ExportCalendarDialog::update);
    update();
}

void ExportCalendarDialog::makeFields()
{
    m_whose->addItem(tr("Whole team"));
    fillAgents();
    m_days->addItems({tr("From today on"), tr("This month"), tr("All days"), tr("From … to …")});
    auto *row = new QHBoxLayout(m_range);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_from);
    row->addWidget(new Label(tr("to", "Monday to Friday")));
    row->addWidget(m_to);
    row->addStretch();
    m_items->setChecked(m_before.givesItems);
    m_behaviours->setChecked(m_before.showsBehaviours);
    m_alarm->addItem(tr("None"), 0);
    m_alarm->addItem(tr("At 5 minutes before"), 5);
    m_alarm->addItem(tr("At 15 minutes before"), 15);
    m_alarm->addItem(tr("At 30 minutes before"), 30);
    m_alarm->addItem(tr("At an hour before"), 60);
    const int chosen = m_alarm->findData(m_before.alarmMinutes);
    m_alarm->setCurrentIndex(std::max(0, chosen));
    m_form->addRow(tr("&Whose"), m_whose);
    m_form->addRow(tr("&Days"), m_days);
    m_form->addRow(tr("Range"), m_range);
    m_form->addRow(tr("What"), m_items);
    m_form->addRow(tr("Titles"), m_behaviours,
                   tr("Without this a title says kind and name: others may see your calendar"));
    m_form->addRow(tr("&Alarm"), m_alarm);
    m_form->addRow(tr("Your &e-mail"), m_email, tr("On invitations, and as the owner of the events"));
    m_email->setObjectName(QStringLiteral("email"));
    connect(m_email, &QLineEdit::textChanged, this, &ExportCalendarDialog::update);
    m_form->addWide(m_count);
    m_form->addSection(tr("Keep a file up to date"));
    m_form->addWide(m_folderText);
    m_form->addWide(atLeft(m_folder));
}

void ExportCalendarDialog::fillAgents()
{
    m_controller.guarded([this] {
        for (const Agent &agent : agentstore::all(m_controller.db()))
            m_whose->addItem(agent.name, static_cast<qlonglong>(agent.id.value()));
    });
}

GiveOutScope ExportCalendarDialog::scope() const
{
    GiveOutScope scope;
    if (m_whose->currentIndex() > 0)
        scope.agent = AgentId(m_whose->currentData().toLongLong());
    const QDate today = m_controller.today();
    switch (m_days->currentIndex()) {
    case FromToday:
        scope.from = today;
        break;
    case ThisMonth:
        scope.from = QDate(today.year(), today.month(), 1);
        scope.to = scope.from.addMonths(1).addDays(-1);
        break;
    case ChosenDays:
        scope.from = m_from->date();
        scope.to = m_to->date();
        break;
    default:
        break;
    }
    scope.withItems = m_items->isChecked();
    return scope;
}

CalendarSettings ExportCalendarDialog::settings() const
{
    CalendarSettings settings = m_before;
    settings.givesItems = m_items->isChecked();
    settings.showsBehaviours = m_behaviours->isChecked();
    settings.alarmMinutes = m_alarm->currentData().toInt();
    if (addressProblem().isEmpty())
        settings.organizerEmail = m_email->text().trimmed();
    return settings;
}

QString ExportCalendarDialog::problem() const
{
    return m_days->currentIndex() == ChosenDays && m_to->date() < m_from->date()
               ? tr("The last day lies before the first")
               : QString();
}

QString ExportCalendarDialog::addressProblem() const
{
    const QString address = m_email->text().trimmed();
    return address.isEmpty() || address.contains(QLatin1Char('@')) ? QString()
                                                                   : tr("This is not an e-mail address");
}

void ExportCalendarDialog::update()
{
    m_range->setEnabled(m_days->currentIndex() == ChosenDays);
    m_form->setProblem(m_range, problem());
    m_form->setProblem(m_email, addressProblem());
    std::size_t count = 0;
    m_controller.guarded([&] {
        count = calendarFile(m_controller.db(), m_controller.settings(), settings(), scope(),
                             m_controller.nowUtc(), !m_controller.isReadOnly())
                    .events.size();
    });
    m_count->setText(count == 0   ? tr("There is nothing in these days.")
                     : count == 1 ? tr("One event.")
                                  : tr("%1 events.").arg(count));
    if (m_controller.isReadOnly())
        m_count->setText(m_count->text() + QLatin1Char(' ') + notKeptText());
    m_save->setEnabled(problem().isEmpty() && addressProblem().isEmpty() && count > 0);
    const CalendarFolder &folder = CalendarFolder::of(m_controller);
    const bool keeps = !folder.folder().isEmpty();
    m_folderText->setText(
        keeps ? tr("While this book is open, %1 is kept up to date. A calendar program can subscribe to it.")
                    .arg(QDir::toNativeSeparators(folder.file()))
              : tr("A file that is written anew after each change, for a calendar program that subscribes to "
                   "it: the whole team, from a month ago on."));
    m_folder->setText(keeps ? tr("Stop &keeping it up to date") : tr("Choose &folder…"));
    m_folder->setEnabled(!m_controller.isReadOnly());
}

bool ExportCalendarDialog::keepSettings()
{
    const CalendarSettings now = settings();
    if (now == m_before || m_controller.isReadOnly())
        return true;
    if (!m_controller.transact({QStringLiteral("settings.edit"), tr("calendar files")},
                               [&now](Db &db) { calendarstore::saveSettings(db, now); }))
        return false;
    m_before = now;
    return true;
}

bool ExportCalendarDialog::save()
{
    const QString name =
        m_whose->currentIndex() > 0 ? m_whose->currentText() : m_controller.settings().teamName;
    const QString path = m_controller.prompts().saveFile(
        tr("Save calendar"),
        paper::fileNameOf(name.isEmpty() ? tr("Coaching calendar") : tr("%1 calendar").arg(name),
                          QStringLiteral(".ics")),
        tr("Calendar file (*.ics)"));
    if (path.isEmpty() || !keepSettings())
        return false;
    std::size_t count = 0;
    const bool isWritten = m_controller.guarded([&] {
        const CalendarFile file = calendarFile(m_controller.db(), m_controller.settings(), settings(),
                                               scope(), m_controller.nowUtc(), !m_controller.isReadOnly());
        writeCalendarFile(m_controller.book(), file, path);
        count = file.events.size();
    });
    if (!isWritten)
        return false;
    const QString where = QDir::toNativeSeparators(path);
    const QString said = count == 1 ? tr("One event saved as %1").arg(where)
                                    : tr("%1 events saved as %2").arg(count).arg(where);
    m_controller.say(m_controller.isReadOnly() ? said + QStringLiteral(". ") + notKeptText() : said);
    return true;
}

void ExportCalendarDialog::chooseFolder()
{
    CalendarFolder &folder = CalendarFolder::of(m_controller);
    if (!folder.folder().isEmpty()) {
        folder.stop();
    } else {
        const QString chosen = m_controller.prompts().openFolder(tr("Which folder to keep the calendar in"));
        if (chosen.isEmpty() || !keepSettings())
            return;
        if (!folder.keepIn(chosen))
            folder.stop();
        else
            m_controller.say(tr("%1 is kept up to date").arg(QDir::toNativeSeparators(folder.file())));
    }
    update();
}

void exportCalendar(BookController &controller, QWidget *parent)
{
    controller.guarded([&] { ExportCalendarDialog(controller, parent).exec(); });
}

} // namespace coachbook::ui
