// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/behaviour.h"
#include "core/storage/book.h"
#include <QHash>

namespace coachbook {

/// The behaviour that a question or a topic of a file means: one of the same name, else a new one with the
/// priority its words suggest.
class BehaviourLink
{
public:
    explicit BehaviourLink(Db &db) : m_db(db) {}
    BehaviourId find(const QString &name, const QString &area);

private:
    Db &m_db;
    QHash<QString, qint64> m_known;
};

} // namespace coachbook
