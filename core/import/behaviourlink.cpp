// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/behaviourlink.h"

#include "core/storage/qualitystore.h"

namespace coachbook {

BehaviourId BehaviourLink::find(const QString &name, const QString &area)
{
    const QString key = name.toCaseFolded();
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return BehaviourId(*known);
    const std::optional<Behaviour> there = qualitystore::findBehaviourByName(m_db, name);
    BehaviourDraft draft;
    draft.name = name;
    draft.area = area;
    draft.priority = guessPriority(area, name);
    const BehaviourId id = there ? there->id : qualitystore::insertBehaviour(m_db, draft);
    m_known.insert(key, id.value());
    return id;
}

} // namespace coachbook
