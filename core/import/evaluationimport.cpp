// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/behaviourlink.h"
#include "core/import/kindimport.h"
#include "core/import/qualityrows.h"
#include "core/storage/qualitystore.h"
#include <QHash>

namespace coachbook {

namespace {

/// Finds for an evaluation's questions the version of its scorecard that has them as they are in the file;
/// makes what is missing. A question whose maximum, weight or criticality is another makes a new version: old
/// evaluations keep theirs.
class ScorecardFinder
{
public:
    ScorecardFinder(Db &db, BehaviourLink &behaviours)
        : m_db(db), m_behaviours(behaviours), m_cards(qualitystore::scorecards(db))
    {}

    const Scorecard &cardFor(const std::vector<const EvaluationRow *> &rows)
    {
        const QString &name = rows.front()->scorecard;
        Scorecard *found = rows.front()->namesScorecard ? nullptr : byQuestions(rows);
        if (found)
            return *found;
        int newest = 0;
        for (Scorecard &card : m_cards) {
            if (card.name != name)
                continue;
            if (card.version > newest && fits(card, rows))
                found = &card;
            newest = std::max(newest, card.version);
        }
        if (!found) {
            m_cards.push_back(
                {qualitystore::insertScorecard(m_db, name, newest + 1, {}), name, newest + 1, {}});
            found = &m_cards.back();
        }
        for (const EvaluationRow *row : rows) {
            if (!questionOf(*found, *row))
                addQuestion(*found, *row);
        }
        return *found;
    }

    /// A row without a section means the question wherever it stands.
    static const Question *questionOf(const Scorecard &card, const EvaluationRow &row)
    {
        const Question *anywhere = nullptr;
        for (const Question &question : card.questions) {
            if (question.text != row.question)
                continue;
            if (question.section == row.section)
                return &question;
            anywhere = &question;
        }
        return row.section.isEmpty() ? anywhere : nullptr;
    }

private:
    static bool fits(const Scorecard &card, const std::vector<const EvaluationRow *> &rows)
    {
        return std::all_of(rows.begin(), rows.end(), [&card](const EvaluationRow *row) {
            const Question *question = questionOf(card, *row);
            return !question || (question->maximum == row->maximum &&
                                 (!row->saysWeight || question->weight == row->weight) &&
                                 question->critical == row->critical);
        });
    }

    /// Of the scorecards that have all these questions, and are at least half made of them, the last.
    Scorecard *byQuestions(const std::vector<const EvaluationRow *> &rows)
    {
        Scorecard *found = nullptr;
        for (Scorecard &card : m_cards) {
            const bool hasAll = std::all_of(rows.begin(), rows.end(), [&card](const EvaluationRow *row) {
                return questionOf(card, *row) != nullptr;
            });
            if (hasAll && fits(card, rows) && rows.size() * 2 >= card.questions.size() &&
                (!found || found->name != card.name || card.version > found->version))
                found = &card;
        }
        return found;
    }

    void addQuestion(Scorecard &card, const EvaluationRow &row)
    {
        Question question;
        question.section = row.section;
        question.text = row.question;
        question.maximum = row.maximum;
        question.weight = row.weight;
        question.critical = row.critical;
        question.behaviour = m_behaviours.find(row.question, row.section);
        question.scorecard = card.id;
        question.id = qualitystore::insertQuestion(m_db, card.id, question);
        card.questions.push_back(std::move(question));
    }

    Db &m_db;
    BehaviourLink &m_behaviours;
    std::vector<Scorecard> m_cards;
};

class EvaluationImport : public KindImport
{
public:
    explicit EvaluationImport(const KindInput &input)
        : m_db(input.db), m_tally(input.tally), m_agents(input.db), m_rows(input.plan, m_agents),
          m_behaviours(input.db), m_cards(input.db, m_behaviours)
    {}

    void row(const Record &record) override;
    void finish() override;

private:
    struct Line
    {
        EvaluationRow row;
        qint64 line;
        std::string text;
    };
    struct Group ///< the rows of one evaluation
    {
        std::vector<Line> lines;
        qint64 brokenOn = 0;   ///< line of a row of it that was refused
        bool isOneRow = false; ///< all answers stand in one row, which counts once
    };

    void wideRow(const Record &record);
    bool refuseRepetition(const Group &group, const EvaluationRow &row, const Record &record);
    void refuseAll(const Group &group, RefusalReason reason, const QString &other);
    void write(const Group &group);
    void count(const Group &group, const Scorecard &card, const std::optional<Evaluation> &before,
               const Evaluation &now);

    Db &m_db;
    Tally &m_tally;
    AgentIndex m_agents;
    EvaluationRows m_rows;
    BehaviourLink m_behaviours;
    ScorecardFinder m_cards;
    std::vector<Group> m_groups;
    QHash<QString, std::size_t> m_groupOf;
};

/// A row that holds a whole evaluation. One that has no id and is not the same as the one it would be taken
/// for is another of the same day.
void EvaluationImport::wideRow(const Record &record)
{
    Refusal refusal;
    std::vector<EvaluationRow> rows = m_rows.readWide(record, refusal);
    if (rows.empty())
        return m_tally.refuse(std::move(refusal), record);
    const QString id = rows.front().externalId;
    const auto isSame = [](const Group &group, const std::vector<EvaluationRow> &with) {
        return std::equal(group.lines.begin(), group.lines.end(), with.begin(), with.end(),
                          [](const Line &line, const EvaluationRow &row) { return line.row == row; });
    };
    for (int number = 2; m_groupOf.contains(rows.front().externalId); ++number) {
        if (isSame(m_groups[m_groupOf.value(rows.front().externalId)], rows))
            return m_tally.unchanged();
        if (m_rows.hasIds())
            return m_tally.refuse({0, RefusalReason::DuplicateId, {}, id, {}, {}}, record);
        for (EvaluationRow &row : rows)
            row.externalId = QStringLiteral("%1/%2").arg(id).arg(number);
    }
    m_groupOf.insert(rows.front().externalId, m_groups.size());
    m_groups.emplace_back();
    m_groups.back().isOneRow = true;
    for (EvaluationRow &row : rows)
        m_groups.back().lines.push_back(
            {std::move(row), record.line, std::string(record.raw.substr(0, 4000))});
}

void EvaluationImport::row(const Record &record)
{
    if (m_rows.isWide())
        return wideRow(record);
    EvaluationRow row;
    Refusal refusal;
    const bool accepted = m_rows.read(record, row, refusal);
    if (!accepted)
        m_tally.refuse(std::move(refusal), record);
    if (row.externalId.isEmpty())
        return;
    const auto known = m_groupOf.constFind(row.externalId);
    if (known == m_groupOf.constEnd()) {
        m_groupOf.insert(row.externalId, m_groups.size());
        m_groups.emplace_back();
    }
    Group &group = m_groups[m_groupOf.value(row.externalId)];
    if (!accepted) {
        if (group.brokenOn == 0)
            group.brokenOn = record.line;
        return;
    }
    if (!refuseRepetition(group, row, record))
        group.lines.push_back({std::move(row), record.line, std::string(record.raw.substr(0, 4000))});
}

/// True when the row was dealt with: it repeats one of its evaluation, or contradicts the first.
bool EvaluationImport::refuseRepetition(const Group &group, const EvaluationRow &row, const Record &record)
{
    if (group.lines.empty())
        return false;
    const Line &first = group.lines.front();
    if (first.row.agent != row.agent || first.row.day != row.day || first.row.scorecard != row.scorecard ||
        first.row.interactionRef != row.interactionRef) {
        m_tally.refuse(
            {0, RefusalReason::EvaluationDisagrees, {}, row.externalId, QString::number(first.line), {}},
            record);
        return true;
    }
    for (const Line &line : group.lines) {
        if (line.row.question != row.question || line.row.section != row.section)
            continue;
        if (line.row == row)
            m_tally.unchanged();
        else
            m_tally.refuse({0,
                            RefusalReason::DuplicateId,
                            {},
                            row.externalId + QLatin1String(": ") + row.question,
                            {},
                            {}},
                           record);
        return true;
    }
    return false;
}

void EvaluationImport::refuseAll(const Group &group, RefusalReason reason, const QString &other)
{
    for (const Line &line : group.lines) {
        m_tally.refuse(
            {line.line, reason, {}, line.row.externalId, other, QString::fromStdString(line.text)});
        if (group.isOneRow)
            break;
    }
}

/// What was released here is never changed; a file that agrees with it is told so.
bool isSettled(const Evaluation &evaluation)
{
    return evaluation.superseded || evaluation.state > EvaluationState::Released;
}

void EvaluationImport::finish()
{
    for (const Group &group : m_groups) {
        if (group.brokenOn > 0)
            refuseAll(group, RefusalReason::EvaluationIncomplete, QString::number(group.brokenOn));
        else
            write(group);
    }
}

void EvaluationImport::write(const Group &group)
{
    std::vector<const EvaluationRow *> rows;
    for (const Line &line : group.lines)
        rows.push_back(&line.row);
    const Scorecard &card = m_cards.cardFor(rows);
    const EvaluationRow &head = *rows.front();
    const std::optional<Evaluation> before = qualitystore::findEvaluationByExternalId(m_db, head.externalId);
    Evaluation now;
    if (before && before->scorecard == card.id)
        now = *before;
    now.externalId = head.externalId;
    now.agent = head.agent;
    now.interactionRef = head.interactionRef;
    now.day = head.day;
    now.evaluator = head.evaluator;
    now.scorecard = card.id;
    for (const EvaluationRow *row : rows) {
        const QuestionId question = ScorecardFinder::questionOf(card, *row)->id;
        Answer answer{question, row->score, row->comment, momentInComment(row->comment)};
        const auto old = std::find_if(now.answers.begin(), now.answers.end(),
                                      [question](const Answer &a) { return a.question == question; });
        if (old != now.answers.end())
            *old = std::move(answer);
        else
            now.answers.push_back(std::move(answer));
    }
    now.score = qaScore(now.answers, card);
    if (before)
        now.id = before->id;
    if (before && *before != now && isSettled(*before)) {
        m_tally.record();
        refuseAll(group, RefusalReason::EvaluationSettled, {});
        return;
    }
    count(group, card, before, now);
    if (!before)
        qualitystore::insertEvaluation(m_db, now);
    else if (*before != now)
        qualitystore::updateEvaluation(m_db, now);
}

/// An evaluation that is new, or whose head changed, counts with all its rows; else each row for itself.
void EvaluationImport::count(const Group &group, const Scorecard &card,
                             const std::optional<Evaluation> &before, const Evaluation &now)
{
    m_tally.record();
    const qint64 rows = group.isOneRow ? 1 : static_cast<qint64>(group.lines.size());
    if (!before) {
        m_tally.added(rows);
        return;
    }
    if (before->agent != now.agent || before->day != now.day || before->evaluator != now.evaluator ||
        before->interactionRef != now.interactionRef || before->scorecard != now.scorecard) {
        m_tally.updated(rows);
        return;
    }
    qint64 same = 0;
    for (const Line &line : group.lines) {
        const QuestionId question = ScorecardFinder::questionOf(card, line.row)->id;
        const auto is = [question](const Answer &answer) { return answer.question == question; };
        const auto old = std::find_if(before->answers.begin(), before->answers.end(), is);
        const auto fresh = std::find_if(now.answers.begin(), now.answers.end(), is);
        same += old != before->answers.end() && *old == *fresh;
    }
    if (group.isOneRow)
        return same == static_cast<qint64>(group.lines.size()) ? m_tally.unchanged() : m_tally.updated();
    m_tally.unchanged(same);
    m_tally.updated(rows - same);
}

} // namespace

std::unique_ptr<KindImport> evaluationImport(const KindInput &input)
{
    return std::make_unique<EvaluationImport>(input);
}

} // namespace coachbook
