// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/invitation.h"
#include "core/storage/calendarstore.h"
#include "ui/exporting/exportcalendar.h"
#include "ui/printing/printjobs.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/prompts.h"
#include <QCoreApplication>
#include <QDir>

namespace coachbook::ui {
namespace {

struct InvitationTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::Invitation)
};

/// Without an address the answer would reach nobody.
bool askAddress(BookController &controller, CalendarSettings &calendar)
{
    if (!calendar.organizerEmail.isEmpty())
        return true;
    const QString typed =
        controller.prompts()
            .askText(InvitationTexts::tr("Your e-mail address"),
                     InvitationTexts::tr("The agent's answer to the invitation goes there:"))
            .trimmed();
    if (typed.isEmpty())
        return false;
    if (!typed.contains(QLatin1Char('@'))) {
        controller.prompts().tell(InvitationTexts::tr("No invitation was made"),
                                  InvitationTexts::tr("“%1” is not an e-mail address.").arg(typed));
        return false;
    }
    calendar.organizerEmail = typed;
    return controller.isReadOnly() ||
           controller.transact({QStringLiteral("settings.edit"), InvitationTexts::tr("your e-mail address")},
                               [&](Db &db) { calendarstore::saveSettings(db, calendar); });
}

bool haveAddresses(BookController &controller, const std::vector<CalendarPerson> &people)
{
    QStringList without;
    for (const CalendarPerson &person : people) {
        if (person.email.trimmed().isEmpty())
            without << person.name;
    }
    if (without.isEmpty())
        return true;
    controller.prompts().tell(
        InvitationTexts::tr("No invitation was made"),
        InvitationTexts::tr("There is no e-mail address of %1. Add it on the agent's page, under Edit.")
            .arg(without.join(QStringLiteral(", "))));
    return false;
}

} // namespace

void saveInvitation(BookController &controller, SessionId session)
{
    controller.guarded([&] {
        const std::vector<CalendarPerson> people = invitedTo(controller.db(), session);
        CalendarSettings calendar = calendarstore::settings(controller.db());
        if (people.empty() || !haveAddresses(controller, people) || !askAddress(controller, calendar))
            return;
        const std::optional<CalendarFile> file =
            invitationFile(controller.db(), controller.settings(), calendar, session, controller.nowUtc(),
                           !controller.isReadOnly());
        if (!file)
            return;
        const CalendarEvent &event = file->events.front().event;
        const QString name =
            file->isCancellation ? InvitationTexts::tr("%1 cancelled") : QStringLiteral("%1");
        const QString path =
            controller.prompts().saveFile(file->isCancellation ? InvitationTexts::tr("Save cancellation")
                                                               : InvitationTexts::tr("Save invitation"),
                                          paper::fileNameOf(name.arg(people.front().name + QLatin1Char(' ') +
                                                                     event.first.toString(Qt::ISODate)),
                                                            QStringLiteral(".ics")),
                                          InvitationTexts::tr("Calendar file (*.ics)"));
        if (path.isEmpty())
            return;
        writeCalendarFile(controller.book(), *file, path);
        const QString said =
            file->isCancellation
                ? InvitationTexts::tr("Cancellation saved as %1: send it to those who were invited")
                      .arg(QDir::toNativeSeparators(path))
                : InvitationTexts::tr("Invitation saved as %1: send it to the agent by e-mail")
                      .arg(QDir::toNativeSeparators(path));
        controller.say(controller.isReadOnly() ? said + QStringLiteral(". ") + notKeptText() : said);
    });
}

} // namespace coachbook::ui
