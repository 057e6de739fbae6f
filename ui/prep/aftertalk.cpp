// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/aftertalk.h"
#include "core/domain/emailfile.h"
#include "core/storage/addendumstore.h"
#include "core/storage/privatefile.h"
#include "core/storage/sessionstore.h"
#include "ui/printing/printjobs.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/prompts.h"
#include "ui/viewstate/conductwords.h"
#include "ui/viewstate/prepsheet.h"
#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>

namespace coachbook::ui {
namespace {

struct AfterTalkTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::AfterTalk)
};

void noteSent(BookController &controller, const Session &session, const QString &agent)
{
    controller.transact({QStringLiteral("session.recap"), agent}, [&](Db &db) {
        std::optional<Session> now = sessionstore::find(db, session.id);
        if (!now)
            return;
        now->recapSentAt = controller.nowUtc();
        sessionstore::update(db, *now);
    });
}

} // namespace

void copyRecap(BookController &controller, const Session &session)
{
    QGuiApplication::clipboard()->setText(session.recap);
    controller.say(AfterTalkTexts::tr("Recap copied"));
}

void mailRecap(BookController &controller, const Session &session, const QString &address)
{
    if (!QDesktopServices::openUrl(agendaMail(address, recapSubject(session), session.recap)))
        controller.prompts().tell(
            AfterTalkTexts::tr("No mail program opened"),
            AfterTalkTexts::tr("Copy the recap, or save it as an e-mail file and open that."));
    else
        noteSent(controller, session, {});
}

void saveRecap(BookController &controller, const Session &session, const QString &agent,
               const QString &address)
{
    const QString name = paper::fileNameOf(AfterTalkTexts::tr("Recap %1").arg(agent), QStringLiteral(".eml"));
    const QString path = controller.prompts().saveFile(AfterTalkTexts::tr("Save recap as e-mail"), name,
                                                       AfterTalkTexts::tr("E-mail (*.eml)"));
    if (path.isEmpty())
        return;
    const EmailMessage message{address, agent, recapSubject(session), session.recap, controller.nowUtc()};
    if (controller.guarded([&] { writePrivateFile(path, emailFile(message)); })) {
        noteSent(controller, session, agent);
        controller.say(AfterTalkTexts::tr("Recap saved to %1").arg(path));
    }
}

void addAddendum(BookController &controller, const Session &session, const QString &agent)
{
    const QString text = controller.prompts()
                             .askText(AfterTalkTexts::tr("Add to the session with %1").arg(agent),
                                      AfterTalkTexts::tr("What is added"))
                             .trimmed();
    if (text.isEmpty())
        return;
    const AddendumDraft draft{session.id, controller.today(), controller.settings().supervisor, text};
    if (controller.transact({QStringLiteral("session.addendum"), agent},
                            [&](Db &db) { addendumstore::insert(db, draft); }))
        controller.say(AfterTalkTexts::tr("Added to the session"), true);
}

} // namespace coachbook::ui
