// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/agentstore.h"
#include "core/storage/importstore.h"
#include "core/storage/qualitystore.h"
#include "core/storage/transcriptstore.h"
#include "tests/support/temporarybook.h"

namespace coachbook::test {

/// Writes interactions, evaluations and transcripts of a test into its book, a few at a time.
class CoverageBook
{
public:
    CoverageBook()
    {
        write([this](Db &db) {
            QuestionDraft question;
            question.section = QStringLiteral("Opening");
            question.text = QStringLiteral("Greets");
            card = qualitystore::insertScorecard(db, QStringLiteral("Service"), 1, {question});
        });
    }

    AgentId addAgent(const char *name, QDate hired = QDate(2020, 1, 1))
    {
        AgentId id(0);
        write([&](Db &db) {
            AgentDraft draft;
            draft.name = QString::fromUtf8(name);
            draft.hired = hired;
            id = agentstore::insert(db, draft);
        });
        return id;
    }

    /// A call of five minutes at nine o'clock UTC.
    static InteractionRow call(std::string_view id, AgentId agent, QDate day)
    {
        InteractionRow row;
        row.externalId = id;
        row.agent = agent;
        row.day = day.toJulianDay();
        row.startUtc = QDateTime(day, QTime(9, 0), Qt::UTC).toSecsSinceEpoch();
        row.talk = 300;
        return row;
    }

    void addInteractions(const std::vector<InteractionRow> &rows, const char *queue = "")
    {
        import("interactions", [&](Db &db, ImportId id) {
            InteractionWriter writer(db, id);
        for (InteractionRow row : rows) {
            if (*queue)
                row.queue = writer.queueId(queue);
            writer.write(row);
        }
        writer.finish();
    });
}

EvaluationId
addEvaluation(AgentId agent, const char *ref, QDate day, std::optional<double> score,
              Pick pick = Pick::Unknown, EvaluationState state = EvaluationState::Released,
              bool superseded = false)
{
    EvaluationId id(0);
    write([&](Db &db) {
        EvaluationDraft made;
        made.agent = agent;
        made.interactionRef = QString::fromLatin1(ref);
        made.day = day;
        made.evaluator = QStringLiteral("Sam");
        made.scorecard = *card;
        made.score = score;
        made.pick = pick;
        made.state = state;
        made.superseded = superseded;
        id = qualitystore::insertEvaluation(db, made);
    });
    return id;
}

/// Two turns with a silence between them.
void addTranscript(std::string_view ref, qint64 silenceMs)
{
        import("transcripts", [&](Db &db, ImportId id) {
            TranscriptRow row;
        row.source = "webvtt";
        row.externalId = ref;
        row.turns = {{0, 2000, TurnRole::Agent, "Maya", "Hello"},
                     {2000 + silenceMs, 4000 + silenceMs, TurnRole::Customer, "Tom", "Hello"}};
        TranscriptWriter(db, id).write(row);
});
} // namespace coachbook::test

void write(const std::function<void(Db &)> &work)
{
    book->transact({QStringLiteral("test"), {}}, work);
}
Db &db()
{
    return book->db();
}

TemporaryBook book;
std::optional<ScorecardId> card;

private:
void import(const char *kind, const std::function<void(Db &, ImportId)> &work)
{
    const ImportId id = book->nextImportId();
    book->transactImport(
        {QStringLiteral("import.") + QLatin1String(kind), {}}, id,
        [&](Db &db) {
            work(db, id);
            importstore::insert(
                db,
                {id, QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC), QString::fromLatin1(kind), {}, 1});
        },
        {});
}
}
;

} // namespace coachbook::test
