// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prep/prepdata.h"

/// Sessions of a type that is asked for, prepared as far as the data goes.
namespace coachbook::ui {

struct NewSession
{
    Preparation preparation;
    SessionDraft draft; ///< not in the book yet
};
/// By the template `key`, else the first of its type. Absent when there is no such agent.
std::optional<NewSession> newSession(Db &db, AgentId agent, SessionType type, QDate today,
                                     const QString &key = {});
/// Makes `behaviour` the one focus, with the evidence there is, and asks its questions.
void focusOn(SessionDraft &draft, const Behaviour &behaviour, const Preparation &preparation);

} // namespace coachbook::ui
