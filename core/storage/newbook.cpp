// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/newbook.h"

#include "core/domain/behaviourlibrary.h"
#include "core/storage/qualitystore.h"
#include "core/storage/settingstore.h"
#include <QFile>
#include <QFileInfo>

namespace coachbook {

std::unique_ptr<Book> newBook(const QString &path, Book::Clock clock, const QString &zone)
{
    auto book = Book::create(path, std::move(clock));
    try {
        book->transact({QStringLiteral("book.create"), QFileInfo(path).completeBaseName()}, [&](Db &db) {
            addShippedBehaviours(db);
            BookSettings settings = settingstore::load(db);
            settings.zone = zone;
            settingstore::save(db, settings);
        });
        book->forgetUndo(); // taken back, the first step would leave a book without its library
    } catch (const StorageError &) {
        book.reset();
        QFile::remove(path); // made a moment ago by create(), which replaces nothing
        throw;
    }
    return book;
}

void addShippedBehaviours(Db &db)
{
    for (const BehaviourDraft &behaviour : shippedBehaviours()) {
        if (!qualitystore::findBehaviourByName(db, behaviour.name))
            qualitystore::insertBehaviour(db, behaviour);
    }
}

} // namespace coachbook
