// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminding/windowreminders.h"
#include "ui/reminding/bookbus.h"
#include "ui/reminding/desktopnotifier.h"
#include "ui/reminding/notifierchain.h"
#include "ui/reminding/traynotifier.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/errortext.h"
#include <QTimer>

namespace coachbook::ui {
namespace {

class OpenReminderBook : public ReminderBook
{
public:
    explicit OpenReminderBook(BookController &controller) : m_controller(controller) {}
    ReminderRound look(const ReminderNow &now) override { return claimDue(m_controller.book(), now); }
    void write(const std::function<void(Book &)> &work) override { work(m_controller.book()); }

private:
    BookController &m_controller;
};

} // namespace

FootNotifier::FootNotifier(BookController &controller, QObject *parent)
    : Notifier(parent), m_controller(controller)
{}

void FootNotifier::show(quint64 ticket, const Notification &notification)
{
    if (!m_isOpening)
        m_controller.say(tr("%1: %2", "Session with Maya Okafor: today at 10:00")
                             .arg(notification.title, notification.text));
    QTimer::singleShot(0, this, [this, ticket] { Q_EMIT shown(ticket); });
}

WindowReminders::WindowReminders(BookController &controller, ReminderService::Clock clock, Notifier *notifier,
                                 QObject *parent)
    : QObject(parent), m_controller(controller), m_clock(std::move(clock)),
      m_book(std::make_unique<OpenReminderBook>(controller)), m_notifier(notifier)
{
    if (!m_notifier) {
        m_foot = new FootNotifier(controller);
        m_notifier = new NotifierChain({new DesktopNotifier, new TrayNotifier, m_foot});
    }
    m_notifier->setParent(this);
    connect(&controller, &BookController::bookOpened, this, &WindowReminders::start);
    connect(&controller, &BookController::bookClosing, this, &WindowReminders::stop);
    if (controller.hasBook())
        start();
}

WindowReminders::~WindowReminders()
{
    stop();
}

void WindowReminders::start()
{
    stop();
    if (m_controller.isReadOnly()) // whoever writes the book reminds
        return;
    m_hasTold = false;
    const QString path = m_controller.book().path();
    m_bus = std::make_unique<BookBus>(path, BookBus::Role::Window);
    m_service = std::make_unique<ReminderService>(*m_book, *m_notifier, m_clock);
    connect(m_bus.get(), &BookBus::showAsked, this, &WindowReminders::showAsked);
    connect(m_bus.get(), &BookBus::actAsked, m_service.get(), &ReminderService::act);
    connect(m_service.get(), &ReminderService::openAsked, this, &WindowReminders::showAsked);
    connect(m_service.get(), &ReminderService::failed, this,
            [this](const StorageError &error, const QString &action) { tell(error, action); });
    connect(&m_controller, &BookController::changed, m_service.get(), &ReminderService::lookSoon);
    connect(&m_controller, &BookController::dayChanged, m_service.get(), &ReminderService::lookSoon);
    if (m_foot) {
        m_foot->open();
        connect(m_service.get(), &ReminderService::looked, m_foot, &FootNotifier::opened);
    }
    m_service->lookSoon(); // not while the first page is still being drawn
}

void WindowReminders::stop()
{
    if (m_service)
        m_service->giveUp();
    m_service.reset();
    m_bus.reset();
}

/// A press that came to nothing is told in full; a look that did is said once, and quietly: the next change
/// the person makes meets the same trouble.
void WindowReminders::tell(const StorageError &error, const QString &action)
{
    if (error.kind() == StorageErrorKind::Busy) { // an import is being written
        if (m_service)
            m_service->lookSoon();
        if (action.isEmpty())
            return;
    }
    if (m_hasTold && action.isEmpty())
        return;
    if (!action.isEmpty()) {
        m_controller.say(
            tr("Not done yet: %1", "and what is wrong with the book").arg(errorText(error).title));
        return;
    }
    m_hasTold = true;
    m_controller.say(tr("No reminders: %1", "and what is wrong with the book").arg(errorText(error).title));
}

} // namespace coachbook::ui
