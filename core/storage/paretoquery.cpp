// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/paretoquery.h"

#include "core/storage/sqlite/query.h"
#include <algorithm>

namespace coachbook {

using sqlite::Query;

std::vector<PointsAnswer> pointsAnswers(Db &db, std::optional<AgentId> agent, QDate from, QDate to)
{
    std::vector<PointsAnswer> answers;
    Query q(db, "SELECT e.id, e.agent_id, e.day, a.score, q.maximum, q.weight, q.section, q.text, "
                "q.behaviour_id, coalesce(b.name, ''), coalesce(b.priority, 2), "
                "sum(q.weight) OVER (PARTITION BY e.id) "
                "FROM counted_evaluation e JOIN answer a ON a.evaluation_id = e.id "
                "JOIN question q ON q.id = a.question_id LEFT JOIN behaviour b ON b.id = q.behaviour_id "
                "WHERE e.day BETWEEN ?1 AND ?2 AND a.score IS NOT NULL AND (?3 IS NULL OR e.agent_id = ?3)");
    q.bind(from).bind(to).bind(agent);
    while (q.step()) {
        const std::optional<BehaviourId> behaviour = q.maybeId<BehaviourId>(8);
        const QString question = q.text(7);
        const double all = q.real(11);
        const double missing = 1 - std::clamp(q.real(3) / q.real(4), 0.0, 1.0);
        answers.push_back({q.id<EvaluationId>(0), q.id<AgentId>(1), q.day(2),
                           behaviour ? QString::number(behaviour->value()) : question.toLower(),
                           behaviour ? q.text(9) : question,
                           behaviour ? q.as<Priority>(10) : guessPriority(q.text(6), question),
                           all > 0 ? 100 * q.real(5) / all * missing : 0});
    }
    return answers;
}

} // namespace coachbook
