// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/qualityrows.h"

#include "core/import/answercolumns.h"
#include "core/import/rowagent.h"
#include <algorithm>
#include <array>

namespace coachbook {

namespace {

using F = ImportField;

struct TypeWord
{
    const char *text;
    SessionType type;
};
constexpr TypeWord typeWords[]{
    {"one on one", SessionType::OneOnOne},
    {"1 1", SessionType::OneOnOne},
    {"1on1", SessionType::OneOnOne},
    {"1 on 1", SessionType::OneOnOne},
    {"1 2 1", SessionType::OneOnOne},
    {"121", SessionType::OneOnOne},
    {"one to one", SessionType::OneOnOne},
    {"coaching", SessionType::OneOnOne},
    {"coaching session", SessionType::OneOnOne},
    {"individual", SessionType::OneOnOne},
    {"einzelgesprach", SessionType::OneOnOne},
    {"uno a uno", SessionType::OneOnOne},
    {"um a um", SessionType::OneOnOne},
    {"individuel", SessionType::OneOnOne},
    {"entretien individuel", SessionType::OneOnOne},
    {"post call review", SessionType::PostCallReview},
    {"call review", SessionType::PostCallReview},
    {"review", SessionType::PostCallReview},
    {"post call", SessionType::PostCallReview},
    {"real time", SessionType::RealTime},
    {"side by side", SessionType::RealTime},
    {"live", SessionType::RealTime},
    {"sbs", SessionType::RealTime},
    {"peer", SessionType::Peer},
    {"peer coaching", SessionType::Peer},
    {"group", SessionType::Group},
    {"team", SessionType::Group},
    {"group session", SessionType::Group},
    {"team huddle", SessionType::Group},
    {"huddle", SessionType::Group},
    {"gruppe", SessionType::Group},
    {"grupo", SessionType::Group},
    {"grupal", SessionType::Group},
    {"groupe", SessionType::Group},
    {"calibration", SessionType::Calibration},
    {"kalibrierung", SessionType::Calibration},
    {"calibracion", SessionType::Calibration},
    {"calibracao", SessionType::Calibration},
};

struct ResultWord
{
    const char *text;
    ActionState state;
};
constexpr ResultWord resultWords[]{
    {"done", ActionState::Done},
    {"completed", ActionState::Done},
    {"complete", ActionState::Done},
    {"achieved", ActionState::Done},
    {"met", ActionState::Done},
    {"closed", ActionState::Done},
    {"yes", ActionState::Done},
    {"erledigt", ActionState::Done},
    {"erreicht", ActionState::Done},
    {"hecho", ActionState::Done},
    {"cumplido", ActionState::Done},
    {"completado", ActionState::Done},
    {"feito", ActionState::Done},
    {"concluido", ActionState::Done},
    {"cumprido", ActionState::Done},
    {"fait", ActionState::Done},
    {"termine", ActionState::Done},
    {"atteint", ActionState::Done},
    {"missed", ActionState::Missed},
    {"not met", ActionState::Missed},
    {"not done", ActionState::Missed},
    {"failed", ActionState::Missed},
    {"no", ActionState::Missed},
    {"not achieved", ActionState::Missed},
    {"verfehlt", ActionState::Missed},
    {"nicht erreicht", ActionState::Missed},
    {"no cumplido", ActionState::Missed},
    {"incumplido", ActionState::Missed},
    {"nao cumprido", ActionState::Missed},
    {"non atteint", ActionState::Missed},
    {"open", ActionState::Open},
    {"pending", ActionState::Open},
    {"not started", ActionState::Open},
    {"offen", ActionState::Open},
    {"abierto", ActionState::Open},
    {"pendiente", ActionState::Open},
    {"aberto", ActionState::Open},
    {"pendente", ActionState::Open},
    {"ouvert", ActionState::Open},
    {"en attente", ActionState::Open},
    {"in progress", ActionState::InProgress},
    {"ongoing", ActionState::InProgress},
    {"started", ActionState::InProgress},
    {"in arbeit", ActionState::InProgress},
    {"en curso", ActionState::InProgress},
    {"em andamento", ActionState::InProgress},
    {"en cours", ActionState::InProgress},
    {"dropped", ActionState::Dropped},
    {"cancelled", ActionState::Dropped},
    {"canceled", ActionState::Dropped},
    {"abgebrochen", ActionState::Dropped},
    {"cancelado", ActionState::Dropped},
    {"annule", ActionState::Dropped},
};

} // namespace

std::optional<SessionType> sessionTypeOf(const QString &word)
{
    const QString plain = normalizedHeader(word);
    const auto known =
        std::find_if(std::begin(typeWords), std::end(typeWords),
                     [&plain](const TypeWord &each) { return plain == QLatin1String(each.text); });
    return known == std::end(typeWords) ? std::nullopt : std::optional(known->type);
}

std::optional<ActionState> actionStateOf(const QString &word)
{
    const QString plain = normalizedHeader(word);
    const auto known =
        std::find_if(std::begin(resultWords), std::end(resultWords),
                     [&plain](const ResultWord &each) { return plain == QLatin1String(each.text); });
    return known == std::end(resultWords) ? std::nullopt : std::optional(known->state);
}

EvaluationRows::EvaluationRows(const ImportPlan &plan, const AgentIndex &agents)
    : m_cells(plan), m_agents(agents)
{
    for (std::size_t i = 0; i < plan.mapping.columns.size(); ++i) {
        const Column &column = plan.mapping.columns[i];
        if (column.field == F::Answer)
            m_answers.push_back({i, column.header, column.group.left(200),
                                 questionInHeader(column.header).left(500),
                                 column.maximum.value_or(column.fullScore)});
    }
}

std::vector<EvaluationRow> EvaluationRows::readWide(const Record &record, Refusal &refusal)
{
    m_cells.take(record);
    EvaluationRow head;
    takeHead(head);
    head.comment = m_cells.note(F::Comment);
    std::vector<EvaluationRow> rows;
    for (const AnswerColumn &answer : m_answers) {
        EvaluationRow row = head;
        row.section = answer.section;
        row.question = answer.question;
        row.maximum = row.weight = answer.maximum; // points count as they are
        row.saysWeight = false;
        row.score = scoreAt(answer, record);
        rows.push_back(std::move(row));
        head.comment.clear(); // it is one for all of them
    }
    if (!m_cells.isRefused())
        return rows;
    refusal = *m_cells.refusal();
    return {};
}

std::optional<double> EvaluationRows::scoreAt(const AnswerColumn &answer, const Record &record)
{
    const std::string_view value =
        answer.column < record.fields.size() ? trimmed(record.fields[answer.column]) : std::string_view();
    if (isAbsent(value))
        return std::nullopt;
    const std::optional<double> score = scoreIn(value, answer.maximum, m_cells.plan().style.decimal);
    const QString written = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    if (!score)
        m_cells.refuse({0, RefusalReason::NotANumber, answer.header, written, {}, {}});
    else if (*score < 0)
        m_cells.refuse({0, RefusalReason::Negative, answer.header, written, {}, {}});
    else if (*score > answer.maximum)
        m_cells.refuse({0,
                        RefusalReason::ScoreOverMaximum,
                        answer.header,
                        written,
                        QString::number(answer.maximum),
                        {}});
    return score;
}

bool EvaluationRows::read(const Record &record, EvaluationRow &to, Refusal &refusal)
{
    m_cells.take(record);
    to = EvaluationRow();
    takeHead(to);
    takeAnswer(to);
    if (m_cells.isRefused())
        refusal = *m_cells.refusal();
    return !m_cells.isRefused();
}

void EvaluationRows::takeHead(EvaluationRow &row)
{
    row.externalId = m_cells.id(F::EvaluationKey);
    row.agent = agentOf(m_cells, m_agents).value_or(AgentId(0));
    row.interactionRef = m_cells.id(F::InteractionKey);
    row.day = m_cells.date(F::Date).value_or(QDate());
    if (!row.day.isValid())
        m_cells.refuseMissing(F::Date);
    row.evaluator = m_cells.text(F::Evaluator);
    row.scorecard = m_cells.text(F::Scorecard);
    row.namesScorecard = !row.scorecard.isEmpty();
    if (!row.namesScorecard)
        row.scorecard = QStringLiteral("Scorecard");
    if (!row.externalId.isEmpty())
        return;
    if (m_cells.has(F::EvaluationKey))
        m_cells.refuseMissing(F::EvaluationKey);
    row.externalId = QStringLiteral("%1/%2/%3/%4")
                         .arg(QString::number(row.agent.value()), row.interactionRef,
                              row.day.toString(Qt::ISODate), row.scorecard);
    if (!row.evaluator.isEmpty()) // two people may score one call
        row.externalId += QLatin1Char('/') + row.evaluator;
}

void EvaluationRows::takeAnswer(EvaluationRow &row)
{
    if (!m_cells.has(F::Question)) {
        takeWhole(row);
        return;
    }
    row.section = m_cells.text(F::Section);
    row.question = m_cells.text(F::Question, 500);
    if (row.question.isEmpty())
        m_cells.refuseMissing(F::Question);
    const std::optional<double> maximum = m_cells.number(F::Maximum), weight = m_cells.number(F::Weight);
    row.maximum = maximum.value_or(1);
    row.weight = weight.value_or(1);
    row.saysWeight = m_cells.has(F::Weight);
    takeScore(row);
    row.critical = m_cells.yesNo(F::Critical).value_or(false);
    row.comment = m_cells.note(F::Comment);
    if (m_cells.has(F::Maximum) && !maximum)
        m_cells.refuseMissing(F::Maximum);
    if (maximum && *maximum <= 0)
        m_cells.refuse(RefusalReason::NotANumber, F::Maximum, QString::number(*maximum));
    if (row.score && *row.score > row.maximum)
        m_cells.refuse(RefusalReason::ScoreOverMaximum, F::Score, QString::number(*row.score),
                       QString::number(row.maximum));
}

/// A row that is a whole evaluation: its score stands for one question. Without a maximum the score is a
/// share.
void EvaluationRows::takeWhole(EvaluationRow &row)
{
    row.question = QStringLiteral("Overall");
    row.comment = m_cells.note(F::Comment);
    const std::optional<double> maximum = m_cells.number(F::Maximum);
    row.maximum = maximum.value_or(100);
    row.score = m_cells.has(F::Maximum) ? m_cells.number(F::Score) : m_cells.share(F::Score);
    if (m_cells.has(F::Maximum) && !maximum)
        m_cells.refuseMissing(F::Maximum);
    if (!row.score)
        m_cells.refuseMissing(F::Score);
    else if (row.maximum <= 0)
        m_cells.refuse(RefusalReason::NotANumber, F::Maximum, QString::number(row.maximum));
    else if (*row.score > row.maximum)
        m_cells.refuse(RefusalReason::ScoreOverMaximum, F::Score, QString::number(*row.score),
                       QString::number(row.maximum));
}

/// "Yes" earns the maximum, "No" nothing.
void EvaluationRows::takeScore(EvaluationRow &row)
{
    double number = 0;
    const std::string_view written = m_cells.raw(F::Score);
    const DecimalMark mark = m_cells.plan().style.decimal;
    const bool isWord = !written.empty() && parseNumber(written, mark, number) != ValueProblem::None;
    row.score = isWord ? scoreIn(written, row.maximum, mark) : std::nullopt;
    if (!row.score)
        row.score = m_cells.number(F::Score);
}

/// How long the talk was. "0:25" is 25 minutes here: nobody keeps a log of seconds.
std::optional<int> CoachingRows::minutes()
{
    const std::optional<int> seconds = m_cells.seconds(F::Minutes);
    if (!seconds)
        return std::nullopt;
    const std::string_view written = m_cells.raw(F::Minutes);
    const int minutes =
        std::count(written.begin(), written.end(), ':') == 1 ? *seconds : (*seconds + 30) / 60;
    constexpr int longestTalk = 8 * 60;
    if (minutes > longestTalk)
        m_cells.refuse(RefusalReason::TooLarge, F::Minutes,
                       QString::fromUtf8(written.data(), static_cast<qsizetype>(written.size())));
    return minutes;
}

bool CoachingRows::read(const Record &record, CoachingRow &to, Refusal &refusal)
{
    m_cells.take(record);
    to = CoachingRow();
    to.agent = agentOf(m_cells, m_agents).value_or(AgentId(0));
    to.day = m_cells.date(F::Date).value_or(QDate());
    if (!to.day.isValid())
        m_cells.refuseMissing(F::Date);
    to.minutes = minutes();
    to.behaviour = m_cells.text(F::Behaviour, 500);
    to.actionItem = m_cells.text(F::ActionItem, 2000);
    to.due = m_cells.date(F::Due);
    to.coach = m_cells.text(F::Coach);
    to.notes = m_cells.note(F::Notes);
    takeWords(to);
    if (m_cells.isRefused())
        refusal = *m_cells.refusal();
    return !m_cells.isRefused();
}

void CoachingRows::takeWords(CoachingRow &row)
{
    const QString type = m_cells.text(F::SessionType), result = m_cells.text(F::Result);
    if (!type.isEmpty()) {
        const std::optional<SessionType> known = sessionTypeOf(type);
        row.type = known.value_or(row.type);
        if (!known)
            m_cells.refuse(RefusalReason::NotAKnownWord, F::SessionType, type);
    }
    row.result = actionStateOf(result);
    if (!row.result && !result.isEmpty())
        m_cells.refuse(RefusalReason::NotAKnownWord, F::Result, result);
}

} // namespace coachbook
