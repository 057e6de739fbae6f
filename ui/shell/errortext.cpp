// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errortext.h"
#include <QCoreApplication>
#include <QDir>

namespace coachbook::ui {
namespace {

struct ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::ErrorText)
};

QString fileWords(const QString &path)
{
    return path.isEmpty() ? ErrorTexts::tr("the book") : QDir::toNativeSeparators(path);
}

ErrorText textOnOpening(StorageErrorKind kind, const QString &file)
{
    switch (kind) {
    case StorageErrorKind::NotFound:
        return {ErrorTexts::tr("No file there"),
                ErrorTexts::tr(
                    "There is no file %1. It may have been moved or renamed. Open it from where it is now.")
                    .arg(file)};
    case StorageErrorKind::NotACoachbook:
        return {
            ErrorTexts::tr("Not a Coachbook book"),
            ErrorTexts::tr("%1 is not a Coachbook book, and was left as it is. To bring in a team's export, "
                           "use File > Import.")
                .arg(file)};
    case StorageErrorKind::Empty:
        return {ErrorTexts::tr("The file is empty"),
                ErrorTexts::tr("%1 has no content, and was left as it is. If it "
                               "was a book, restore a backup with File > Restore "
                               "Backup; it may still be copied or synchronised.")
                    .arg(file)};
    case StorageErrorKind::TooOld:
        return {ErrorTexts::tr("Book of a very old version"),
                ErrorTexts::tr("%1 was written by a version of Coachbook too old for this one to read.")
                    .arg(file)};
    case StorageErrorKind::TooNew:
        return {ErrorTexts::tr("Book of a newer version"),
                ErrorTexts::tr(
                    "%1 was written by a newer Coachbook. It was left as it is. Update Coachbook to open it.")
                    .arg(file)};
    default:
        return {
            ErrorTexts::tr("The file is damaged"),
            ErrorTexts::tr("%1 is damaged. Coachbook changed nothing in it. Restore the newest good backup "
                           "with File > Restore "
                           "Backup; the damaged file is kept beside it.")
                .arg(file)};
    }
}

ErrorText textOnWriting(StorageErrorKind kind, const QString &file)
{
    switch (kind) {
    case StorageErrorKind::Busy:
        return {ErrorTexts::tr("In use elsewhere"),
                ErrorTexts::tr("%1 is being written by another window, program or "
                               "import. Nothing was changed. Wait for it to finish "
                               "or close it, then try again.")
                    .arg(file)};
    case StorageErrorKind::ReadOnly:
        return {ErrorTexts::tr("Cannot be written"),
                ErrorTexts::tr("%1 or its folder cannot be written, so nothing was changed. Check its "
                               "permissions, or copy it to a "
                               "folder of your own and open the copy.")
                    .arg(file)};
    case StorageErrorKind::Full:
        return {ErrorTexts::tr("The disk is full"),
                ErrorTexts::tr("There is no space left to write %1. The change was "
                               "not made, and nothing that was saved is lost. Free "
                               "some space, then try again.")
                    .arg(file)};
    case StorageErrorKind::Moved:
        return {
            ErrorTexts::tr("The file was moved"),
            ErrorTexts::tr("%1 was moved, replaced or removed while it was open. Nothing more is written. "
                           "Open it again from where "
                           "it is now.")
                .arg(file)};
    case StorageErrorKind::Constraint:
        return {
            ErrorTexts::tr("Not possible in this book"),
            ErrorTexts::tr("The change does not fit what is in %1 (a duplicate, or something it refers to is "
                           "gone). Nothing was "
                           "changed.")
                .arg(file)};
    default:
        return {ErrorTexts::tr("Reading or writing failed"),
                ErrorTexts::tr(
                    "%1 could not be read or written. Nothing was changed. Check the disk, then try again.")
                    .arg(file)};
    }
}

} // namespace

ErrorText errorText(StorageErrorKind kind, const QString &path)
{
    const QString file = fileWords(path);
    switch (kind) {
    case StorageErrorKind::NotFound:
    case StorageErrorKind::NotACoachbook:
    case StorageErrorKind::Empty:
    case StorageErrorKind::TooOld:
    case StorageErrorKind::TooNew:
    case StorageErrorKind::Corrupt:
        return textOnOpening(kind, file);
    case StorageErrorKind::Cancelled:
        return {ErrorTexts::tr("Stopped"),
                ErrorTexts::tr("Stopped as asked. Nothing was changed in %1.").arg(file)};
    case StorageErrorKind::Conflict:
        return {ErrorTexts::tr("Cannot be undone now"),
                ErrorTexts::tr("Later changes in %1 depend on this one, so it cannot be taken back. Undo the "
                               "later ones first.")
                    .arg(file)};
    default:
        return textOnWriting(kind, file);
    }
}

ErrorText errorText(const StorageError &error)
{
    return errorText(error.kind(), error.path());
}

} // namespace coachbook::ui
