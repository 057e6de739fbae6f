// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/addendumstore.h"
#include "core/storage/sqlite/query.h"

namespace coachbook::addendumstore {

using sqlite::Query;

std::vector<Addendum> ofSession(Db &db, SessionId session)
{
    std::vector<Addendum> result;
    Query q(db, "SELECT id, session_id, day, author, text FROM addendum WHERE session_id = ? ORDER BY id");
    q.bind(session);
    while (q.step()) {
        Addendum addendum;
        addendum.id = q.id<AddendumId>(0);
        addendum.session = q.id<SessionId>(1);
        addendum.day = q.day(2);
        addendum.author = q.text(3);
        addendum.text = q.text(4);
        result.push_back(std::move(addendum));
    }
    return result;
}

AddendumId insert(Db &db, const AddendumDraft &draft)
{
    Query q(db, "INSERT INTO addendum (session_id, day, author, text) VALUES (?, ?, ?, ?)");
    q.bind(draft.session).bind(draft.day).bind(draft.author).bind(draft.text).run();
    return AddendumId(db.lastInsertId());
}

} // namespace coachbook::addendumstore
