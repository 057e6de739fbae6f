// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actionitem.h"
#include "core/domain/session.h"
#include "core/import/agentindex.h"
#include "core/import/rowcells.h"

namespace coachbook {

/// The words of exports in five languages; absent when the word is not known.
std::optional<SessionType> sessionTypeOf(const QString &word);
std::optional<ActionState> actionStateOf(const QString &word);

/// One answer of an evaluation, as a row gives it.
struct EvaluationRow
{
    QString externalId; ///< made up from agent, interaction, day and scorecard when the file has none
    AgentId agent{0};
    QString interactionRef;
    QDate day;
    QString evaluator;
    QString scorecard;
    QString section;
    QString question;
    std::optional<double> score; ///< absent: not applicable
    double maximum = 1;
    double weight = 1;
    bool saysWeight = true;     ///< else a question that is known keeps its own
    bool namesScorecard = true; ///< else it is known by its questions
    bool critical = false;
    QString comment;
    bool operator==(const EvaluationRow &) const = default;
};

class EvaluationRows
{
public:
    EvaluationRows(const ImportPlan &plan, const AgentIndex &agents);
    /// On a refusal `to.externalId` still says which evaluation the row belongs to, where it can be read.
    bool read(const Record &record, EvaluationRow &to, Refusal &refusal);
    bool hasIds() const { return m_cells.has(ImportField::EvaluationKey); }
    bool isWide() const { return !m_answers.empty(); } ///< a row is an evaluation, a column a question
    /// All answers of an evaluation; empty on a refusal.
    std::vector<EvaluationRow> readWide(const Record &record, Refusal &refusal);

private:
    struct AnswerColumn
    {
        std::size_t column;
        QString header, section, question;
        double maximum;
    };
    void takeHead(EvaluationRow &row);
    std::optional<double> scoreAt(const AnswerColumn &answer, const Record &record);
    void takeAnswer(EvaluationRow &row);
    void takeScore(EvaluationRow &row);
    void takeWhole(EvaluationRow &row);

    RowCells m_cells;
    const AgentIndex &m_agents;
    std::vector<AnswerColumn> m_answers;
};

/// One line of a coaching log: a session with what was agreed in it.
struct CoachingRow
{
    AgentId agent{0};
    QDate day;
    SessionType type = SessionType::OneOnOne;
    std::optional<int> minutes;
    QString behaviour;
    QString actionItem;
    std::optional<QDate> due;
    std::optional<ActionState> result;
    QString coach;
    QString notes;
    bool operator==(const CoachingRow &) const = default;
};

class CoachingRows
{
public:
    CoachingRows(const ImportPlan &plan, const AgentIndex &agents) : m_cells(plan), m_agents(agents) {}
    bool read(const Record &record, CoachingRow &to, Refusal &refusal);

private:
    std::optional<int> minutes();
    void takeWords(CoachingRow &row);

    RowCells m_cells;
    const AgentIndex &m_agents;
};

} // namespace coachbook
