// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restorebook.h"
#include "core/storage/backups.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/jobs.h"
#include "ui/shell/preferences.h"
#include <QCoreApplication>
#include <QDir>

namespace coachbook::ui {
namespace {

struct RestoreBookTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::RestoreBook)
};

} // namespace

void restoreBook(BookController &controller, const QString &backup, const QString &bookPath)
{
    controller.close();
    auto kept = std::make_shared<QString>();
    controller.jobs().run({RestoreBookTexts::tr("Restoring a backup"),
                           [kept, backup, bookPath, now = controller.nowUtc()](const JobControl &) {
                               *kept = restoreBackup(backup, bookPath, now);
                           },
                           [kept, bookPath, &controller](bool ok) {
                               if (!controller.open(bookPath))
                                   return;
                               preferences::addRecentBook(bookPath);
                               if (ok)
                                   controller.say(
                                       RestoreBookTexts::tr("Restored. The book as it was is kept as %1")
                                           .arg(QDir::toNativeSeparators(*kept)));
                           },
                           false});
}

} // namespace coachbook::ui
