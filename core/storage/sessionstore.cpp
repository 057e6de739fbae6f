// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sessionstore.h"
#include "core/storage/sqlite/query.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <unordered_map>

namespace coachbook::sessionstore {

using sqlite::Query;

namespace {

#define COLUMNS                                                                                              \
    "agent_id, type, status, day, start_minute, planned_minutes, minutes, coach, template_key, agenda, "     \
    "agenda_sent_at, "                                                                                       \
    "questions, steps, self_assessment, agreed, shared_note, private_note, understood, no_focus_reason, "    \
    "no_action_reason, follow_up, completed_at, import_key, started_at, started_zone, findings_shown, "      \
    "recap, recap_sent_at, partner_id, group_id"
#define MARKS "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
#define SELECT                                                                                               \
    "SELECT " COLUMNS ", id, elapsed_seconds, step, agent_seconds, coach_seconds FROM session "              \
    "LEFT JOIN session_time ON session_id = id "
#define FOCUS "SELECT session_id, behaviour_id, text, why, method, method_note FROM session_focus "
#define EVIDENCE                                                                                             \
    "SELECT session_id, focus, evaluation_id, interaction_ref, day, moment, note FROM session_evidence "
#define CUES "SELECT session_id, at_seconds, text FROM session_cue "
#define OBSERVATIONS "SELECT session_id, listen_for, times, heard FROM session_observation "

constexpr int wholeSession = -1;
constexpr int secondsAMinute = 60;

QString stepsToText(const std::vector<SessionStep> &steps)
{
    QJsonArray array;
    for (const SessionStep &step : steps)
        array.append(QJsonObject{{QStringLiteral("title"), step.title},
                                 {QStringLiteral("prompt"), step.prompt},
                                 {QStringLiteral("minutes"), step.minutes}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<SessionStep> stepsFromText(const QString &text)
{
    std::vector<SessionStep> steps;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue value : array)
        steps.push_back({value[QStringLiteral("title")].toString(),
                         value[QStringLiteral("prompt")].toString(),
                         value[QStringLiteral("minutes")].toInt()});
    return steps;
}

std::optional<QTime> timeOfMinute(std::optional<int> minute)
{
    if (!minute)
        return std::nullopt;
    return QTime::fromMSecsSinceStartOfDay(*minute * secondsAMinute * 1000);
}

std::optional<int> minuteOfTime(const std::optional<QTime> &time)
{
    if (!time)
        return std::nullopt;
    return time->hour() * secondsAMinute + time->minute();
}

Session readSession(const Query &q)
{
    Session s;
    s.agent = q.id<AgentId>(0);
    s.type = q.as<SessionType>(1);
    s.status = q.as<SessionStatus>(2);
    s.day = q.day(3);
    s.start = timeOfMinute(q.maybeNumber(4));
    s.plannedMinutes = q.number(5);
    s.minutes = q.maybeNumber(6);
    s.coach = q.text(7);
    s.templateKey = q.text(8);
    s.agenda = q.text(9);
    s.agendaSentAt = q.maybeInstant(10);
    s.questions = q.text(11);
    s.steps = stepsFromText(q.text(12));
    s.selfAssessment = q.text(13);
    s.agreed = q.text(14);
    s.sharedNote = q.text(15);
    s.privateNote = q.text(16);
    s.understood = q.maybeFlag(17);
    s.noFocusReason = q.text(18);
    s.noActionReason = q.text(19);
    s.followUp = q.maybeDay(20);
    s.completedAt = q.maybeInstant(21);
    s.importKey = q.text(22);
    s.conduct.startedAt = q.maybeInstant(23);
    s.conduct.startedZone = q.text(24);
    s.conduct.findingsShown = q.flag(25);
    s.recap = q.text(26);
    s.recapSentAt = q.maybeInstant(27);
    s.partner = q.maybeId<AgentId>(28);
    s.group = q.maybeId<SessionGroupId>(29);
    s.id = q.id<SessionId>(30);
    s.conduct.elapsedSeconds = q.maybeNumber(31).value_or(0);
    s.conduct.step = q.maybeNumber(32).value_or(0);
    s.conduct.agentSeconds = q.maybeNumber(33);
    s.conduct.coachSeconds = q.maybeNumber(34);
    return s;
}

void bindDraft(Query &q, const SessionDraft &s)
{
    q.bind(s.agent)
        .bind(s.type)
        .bind(s.status)
        .bind(s.day)
        .bind(minuteOfTime(s.start))
        .bind(s.plannedMinutes);
    q.bind(s.minutes).bind(s.coach).bind(s.templateKey).bind(s.agenda).bind(s.agendaSentAt).bind(s.questions);
    q.bind(stepsToText(s.steps)).bind(s.selfAssessment).bind(s.agreed).bind(s.sharedNote).bind(s.privateNote);
    q.bind(s.understood).bind(s.noFocusReason).bind(s.noActionReason).bind(s.followUp).bind(s.completedAt);
    q.bindOrNull(s.importKey);
    q.bind(s.conduct.startedAt).bind(s.conduct.startedZone).bind(s.conduct.findingsShown);
    q.bind(s.recap).bind(s.recapSentAt).bind(s.partner).bind(s.group);
}

using SessionsById = std::unordered_map<std::int64_t, Session *>;

void addFocus(Query &q, const SessionsById &byId)
{
    while (q.step()) {
        if (const auto found = byId.find(q.integer(0)); found != byId.end())
            found->second->focus.push_back(
                {q.maybeId<BehaviourId>(1), q.text(2), q.text(3), {}, q.as<CoachingMethod>(4), q.text(5)});
    }
}

void addEvidence(Query &q, const SessionsById &byId)
{
    while (q.step()) {
        const auto found = byId.find(q.integer(0));
        if (found == byId.end())
            continue;
        Evidence evidence{q.maybeId<EvaluationId>(2), q.text(3), q.maybeDay(4), q.maybeNumber(5), q.text(6)};
        const int focus = q.number(1);
        Session &session = *found->second;
        if (focus == wholeSession)
            session.interactions.push_back(std::move(evidence));
        else if (focus < static_cast<int>(session.focus.size()))
            session.focus[static_cast<std::size_t>(focus)].evidence.push_back(std::move(evidence));
    }
}

void addCues(Query &q, const SessionsById &byId)
{
    while (q.step()) {
        if (const auto found = byId.find(q.integer(0)); found != byId.end())
            found->second->cues.push_back({q.number(1), q.text(2)});
    }
}

void addObservations(Query &q, const SessionsById &byId)
{
    while (q.step()) {
        if (const auto found = byId.find(q.integer(0)); found != byId.end())
            found->second->observations.push_back({q.text(1), q.maybeNumber(2), q.text(3)});
    }
}

std::vector<Session> readAll(Query &q)
{
    std::vector<Session> sessions;
    while (q.step())
        sessions.push_back(readSession(q));
    return sessions;
}

SessionsById byId(std::vector<Session> &sessions)
{
    SessionsById result;
    for (Session &session : sessions)
        result.emplace(session.id.value(), &session);
    return result;
}

/// Fills focus and evidence. For many sessions two scans of the small tables are cheaper than two queries a
/// session.
std::vector<Session> completed(Db &db, std::vector<Session> sessions)
{
    constexpr std::size_t fewSessions = 40;
    const SessionsById ids = byId(sessions);
    if (sessions.size() > fewSessions) {
        Query focus(db, FOCUS "ORDER BY session_id, position");
        addFocus(focus, ids);
        Query evidence(db, EVIDENCE "ORDER BY session_id, focus, position");
        addEvidence(evidence, ids);
        Query cues(db, CUES "ORDER BY session_id, position");
        addCues(cues, ids);
        Query observations(db, OBSERVATIONS "ORDER BY session_id, position");
        addObservations(observations, ids);
        return sessions;
    }
    for (const Session &session : sessions) {
        Query focus(db, FOCUS "WHERE session_id = ? ORDER BY position");
        focus.bind(session.id);
        addFocus(focus, ids);
        Query evidence(db, EVIDENCE "WHERE session_id = ? ORDER BY focus, position");
        evidence.bind(session.id);
        addEvidence(evidence, ids);
        Query cues(db, CUES "WHERE session_id = ? ORDER BY position");
        cues.bind(session.id);
        addCues(cues, ids);
        Query observations(db, OBSERVATIONS "WHERE session_id = ? ORDER BY position");
        observations.bind(session.id);
        addObservations(observations, ids);
    }
    return sessions;
}

std::optional<Session> first(std::vector<Session> sessions)
{
    return sessions.empty() ? std::nullopt : std::optional(std::move(sessions.front()));
}

void insertEvidence(Db &db, SessionId id, int focus, const std::vector<Evidence> &list)
{
    Query q(db, "INSERT INTO session_evidence (session_id, focus, position, evaluation_id, interaction_ref, "
                "day, moment, note) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (const Evidence &e : list) {
        q.bind(id).bind(focus).bind(position++).bind(e.evaluation).bind(e.interactionRef).bind(e.day);
        q.bind(e.momentSeconds).bind(e.note).run();
    }
}

void insertParts(Db &db, SessionId id, const SessionDraft &draft)
{
    insertEvidence(db, id, wholeSession, draft.interactions);
    int position = 0;
    for (const SessionFocus &focus : draft.focus) {
        Query q(db, "INSERT INTO session_focus (session_id, position, behaviour_id, text, why, method, "
                    "method_note) VALUES (?, ?, ?, ?, ?, ?, ?)");
        q.bind(id).bind(position).bind(focus.behaviour).bind(focus.text).bind(focus.why);
        q.bind(focus.method).bind(focus.methodNote).run();
        insertEvidence(db, id, position++, focus.evidence);
    }
    position = 0;
    for (const SessionCue &cue : draft.cues) {
        Query q(db, "INSERT INTO session_cue (session_id, position, at_seconds, text) VALUES (?, ?, ?, ?)");
        q.bind(id).bind(position++).bind(cue.atSeconds).bind(cue.text).run();
    }
    position = 0;
    for (const SessionObservation &each : draft.observations) {
        Query q(db, "INSERT INTO session_observation (session_id, position, listen_for, times, heard) "
                    "VALUES (?, ?, ?, ?, ?)");
        q.bind(id).bind(position++).bind(each.listenFor).bind(each.times).bind(each.heard).run();
    }
}

bool isTimed(const SessionConduct &conduct)
{
    return conduct.elapsedSeconds > 0 || conduct.step > 0 || conduct.agentSeconds || conduct.coachSeconds;
}

void removeParts(Db &db, SessionId id)
{
    Query(db, "DELETE FROM session_focus WHERE session_id = ?").bind(id).run();
    Query(db, "DELETE FROM session_evidence WHERE session_id = ?").bind(id).run();
    Query(db, "DELETE FROM session_cue WHERE session_id = ?").bind(id).run();
    Query(db, "DELETE FROM session_observation WHERE session_id = ?").bind(id).run();
}

} // namespace

std::vector<Session> all(Db &db)
{
    Query q(db, SELECT "ORDER BY day, id");
    return completed(db, readAll(q));
}

std::vector<Session> ofAgent(Db &db, AgentId agent)
{
    Query q(db, SELECT "WHERE agent_id = ? ORDER BY day, id");
    q.bind(agent);
    return completed(db, readAll(q));
}

std::vector<Session> between(Db &db, QDate from, QDate to)
{
    Query q(db, SELECT "WHERE day BETWEEN ? AND ? ORDER BY day, id");
    q.bind(from).bind(to);
    return completed(db, readAll(q));
}

std::vector<Session> drafts(Db &db)
{
    Query q(db, SELECT "WHERE status <= 2 ORDER BY day, id");
    return completed(db, readAll(q));
}

std::optional<Session> beingHeld(Db &db)
{
    Query q(db,
            SELECT "WHERE status = 2 AND started_at IS NOT NULL ORDER BY started_at DESC, id DESC LIMIT 1");
    return first(completed(db, readAll(q)));
}

std::optional<Session> find(Db &db, SessionId id)
{
    Query q(db, SELECT "WHERE id = ?");
    q.bind(id);
    return first(completed(db, readAll(q)));
}

std::optional<Session> findByImportKey(Db &db, const QString &key)
{
    Query q(db, SELECT "WHERE import_key = ?");
    q.bind(key);
    return first(completed(db, readAll(q)));
}

SessionId insert(Db &db, const SessionDraft &draft)
{
    Query q(db, "INSERT INTO session (" COLUMNS ") "
                "VALUES (" MARKS ")");
    bindDraft(q, draft);
    q.run();
    const SessionId id(db.lastInsertId());
    insertParts(db, id, draft);
    if (isTimed(draft.conduct))
        keepTime(db, id, draft.conduct);
    return id;
}

void update(Db &db, const Session &session)
{
    Query q(db, "UPDATE session SET (" COLUMNS ") = "
                "(" MARKS ") WHERE id = ?");
    bindDraft(q, session);
    q.bind(session.id).run();
    removeParts(db, session.id);
    insertParts(db, session.id, session);
}

void keepTime(Db &db, SessionId id, const SessionConduct &conduct)
{
    Query q(db, "INSERT OR REPLACE INTO session_time (session_id, elapsed_seconds, step, agent_seconds, "
                "coach_seconds) VALUES (?, ?, ?, ?, ?)");
    q.bind(id).bind(conduct.elapsedSeconds).bind(conduct.step).bind(conduct.agentSeconds);
    q.bind(conduct.coachSeconds).run();
}

void remove(Db &db, SessionId id)
{
    Query(db, "DELETE FROM session WHERE id = ?").bind(id).run();
}

#undef SELECT
#undef COLUMNS

} // namespace coachbook::sessionstore
