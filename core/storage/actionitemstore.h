// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actionitem.h"
#include "core/storage/book.h"

namespace coachbook::actionitemstore {

std::vector<ActionItem> all(Db &db); ///< by due day
std::vector<ActionItem> open(Db &db);
std::vector<ActionItem> ofAgent(Db &db, AgentId agent);
std::vector<ActionItem> ofSession(Db &db, SessionId session);
std::vector<ActionItem> ofPlan(Db &db, PlanId plan);
std::optional<ActionItem> find(Db &db, ActionItemId id);
std::optional<ActionItem> findByImportKey(Db &db, const QString &key);
ActionItemId insert(Db &db, const ActionItemDraft &draft);
void update(Db &db, const ActionItem &item);
void remove(Db &db, ActionItemId id);

} // namespace coachbook::actionitemstore
