// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/newsession.h"
#include "core/storage/preparationquery.h"
#include "core/storage/settingstore.h"
#include "core/storage/templatestore.h"
#include "ui/viewstate/prepsheet.h"
#include <algorithm>

namespace coachbook::ui {

std::optional<NewSession> newSession(Db &db, AgentId agent, SessionType type, QDate today, const QString &key)
{
    std::optional<Preparation> preparation = preparationOf(db, agent, today);
    if (!preparation)
        return std::nullopt;
    const std::vector<SessionTemplate> templates = templatestore::all(db);
    const SessionTemplate *chosen = findTemplate(templates, key);
    if (!chosen || chosen->type != type) {
        const auto first = std::find_if(templates.begin(), templates.end(),
                                        [type](const SessionTemplate &each) { return each.type == type; });
        chosen = first == templates.end() ? nullptr : &*first;
    }
    SessionDraft draft = preparation->draft;
    const SessionTemplate *before = findTemplate(templates, draft.templateKey);
    draft.type = type;
    if (chosen)
        takeTemplate(draft, before, *chosen);
    const QString supervisor = settingstore::load(db).supervisor;
    draft.agenda = agendaFor(*preparation, draft, preparation->interactions, supervisor);
    return NewSession{std::move(*preparation), std::move(draft)};
}

void focusOn(SessionDraft &draft, const Behaviour &behaviour, const Preparation &preparation)
{
    draft.focus = {focusFrom(behaviour, preparation)};
    QStringList questions = draft.questions.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    questions += behaviour.questions;
    questions.removeDuplicates();
    draft.questions = questions.join(QLatin1Char('\n'));
}

} // namespace coachbook::ui
