// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/newbook.h"

#include "core/domain/behaviourlibrary.h"
#include "core/storage/qualitystore.h"
#include "core/storage/settingstore.h"
#include <QFile>
#include <QFileInfo>
#include <map>

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

void addShippedScorecards(Db &db)
{
    addShippedBehaviours(db);
    std::map<QString, BehaviourId> ids;
    for (const Behaviour &behaviour : qualitystore::behaviours(db))
        ids.emplace(behaviour.key, behaviour.id);
    for (const ScorecardTemplate &card : shippedScorecards()) {
        if (qualitystore::findScorecard(db, card.name))
            continue;
        std::vector<QuestionDraft> questions;
        for (const ScorecardTemplate::Line &line : card.lines) {
            questions.push_back(line.question);
            if (const auto id = ids.find(line.behaviourKey); id != ids.end())
                questions.back().behaviour = id->second;
        }
        qualitystore::insertScorecard(db, card.name, 1, questions);
    }
}

} // namespace coachbook
