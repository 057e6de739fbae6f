// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/agentstore.h"
#include "core/storage/groupstore.h"
#include "core/storage/peerquery.h"
#include "core/storage/qualitystore.h"
#include "core/storage/sessionstore.h"
#include "core/storage/templatestore.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"

using namespace coachbook;

namespace {

const QDate today(2026, 11, 20);

struct Case
{
    AgentId add(const QString &name)
    {
        std::optional<AgentId> id;
        AgentDraft draft;
        draft.name = name;
        write([&](Db &db) { id = agentstore::insert(db, draft); });
        return *id;
    }
    void write(const std::function<void(Db &)> &work)
    {
        book->transact({QStringLiteral("test.write"), {}}, work);
    }
    Db &db() { return book->db(); }
    test::TemporaryBook book;
};

SessionDraft draftOf(AgentId agent, SessionType type, QDate day = today)
{
    SessionDraft draft;
    draft.agent = agent;
    draft.type = type;
    draft.day = day;
    return draft;
}

} // namespace

TEST_CASE("SESS-1: a changed template stands in the shipped one's place until it is removed")
{
    Case c;
    const std::size_t shipped = shippedTemplates().size();
    REQUIRE(templatestore::all(c.db()) == shippedTemplates());
    SessionTemplate changed = shippedTemplates().front();
    changed.name = QString::fromUtf8("Fünf Schritte 👍");
    changed.steps.resize(2);
    changed.sheet = {SheetPart::Steps, SheetPart::Focus};
    SessionTemplate own = changed;
    own.key = QStringLiteral("own");
    c.write([&](Db &db) {
        templatestore::put(db, own);
        templatestore::put(db, changed);
    });
    std::vector<SessionTemplate> all = templatestore::all(c.db());
    REQUIRE(all.size() == shipped + 1);
    REQUIRE(all.front() == changed);
    REQUIRE(all.back() == own);
    c.book->undo();
    REQUIRE(templatestore::all(c.db()) == shippedTemplates());
    c.book->redo();
    c.write([&](Db &db) { templatestore::remove(db, changed.key); });
    all = templatestore::all(c.db());
    REQUIRE(all.front() == shippedTemplates().front());
    REQUIRE(all.back() == own);
}

TEST_CASE("SESS-6: a group keeps its moments in order and knows whose sessions it has")
{
    Case c;
    const AgentId ben = c.add(QStringLiteral("Ben")), ann = c.add(QStringLiteral("Ann"));
    std::optional<SessionGroupId> id;
    std::vector<MomentId> moments;
    c.write([&](Db &db) {
        for (const AgentId agent : {ben, ann})
            moments.push_back(momentstore::insert(db, {agent, QStringLiteral("C1"), today}));
        id = groupstore::insert(
            db, {QStringLiteral("Openings"), today, {{moments[1], true}, {moments[0], false}}});
        for (const AgentId agent : {ben, ann}) {
            SessionDraft draft = draftOf(agent, SessionType::Group);
            draft.group = id;
            sessionstore::insert(db, draft);
        }
    });
    SessionGroup group = *groupstore::find(c.db(), *id);
    REQUIRE(group.name == QStringLiteral("Openings"));
    REQUIRE(group.created == today);
    std::vector<groupstore::Moment> shown = groupstore::moments(c.db(), group);
    REQUIRE(shown.size() == 2);
    REQUIRE(shown[0].found.agent == QStringLiteral("Ann"));
    REQUIRE(shown[0].shown.showName);
    REQUIRE(shown[1].found.agent == QStringLiteral("Ben"));
    const auto members = groupstore::members(c.db(), *id);
    REQUIRE(members.size() == 2);
    REQUIRE(members[0].name == QStringLiteral("Ann"));
    REQUIRE(groupstore::open(c.db()).size() == 1);
    group.moments = {{moments[0], true}};
    c.write([&](Db &db) { groupstore::update(db, group); });
    REQUIRE(*groupstore::find(c.db(), *id) == group);
    c.write([&](Db &db) { momentstore::remove(db, moments[0]); });
    REQUIRE(groupstore::find(c.db(), *id)->moments.empty());
    // Nobody's session is on another agent's record.
    REQUIRE(sessionstore::ofAgent(c.db(), ann).size() == 1);
    c.write([&](Db &db) {
        for (Session session : sessionstore::all(db)) {
            session.status = SessionStatus::Completed;
            sessionstore::update(db, session);
        }
    });
    REQUIRE(groupstore::open(c.db()).empty());
}

TEST_CASE("SESS-6: pairs are worked out from the evaluations of a behaviour")
{
    Case c;
    const AgentId ben = c.add(QStringLiteral("Ben")), ann = c.add(QStringLiteral("Ann"));
    std::optional<BehaviourId> behaviour;
    c.write([&](Db &db) {
        behaviour =
            qualitystore::insertBehaviour(db, {{}, QStringLiteral("Sums up"), {}, Priority::P1, {}, {}, {}});
        QuestionDraft question;
        question.text = QStringLiteral("Sums up");
        question.behaviour = behaviour;
        const ScorecardId card = qualitystore::insertScorecard(db, QStringLiteral("Card"), 1, {question});
        const QuestionId asked = qualitystore::scorecards(db).front().questions.front().id;
        for (int each = 0; each < 6; ++each) {
            for (const AgentId agent : {ben, ann}) {
                EvaluationDraft made;
                made.externalId = QStringLiteral("%1-%2").arg(agent.value()).arg(each);
                made.agent = agent;
                made.day = today.addDays(-each);
                made.scorecard = card;
                const double score = agent == ann || each < 4 ? 1 : 0;
                made.score = 100 * score;
                made.answers = {{asked, score, {}, std::nullopt}};
                qualitystore::insertEvaluation(db, made);
            }
        }
    });
    const Behaviour sums = *qualitystore::findBehaviour(c.db(), *behaviour);
    const std::vector<PeerCandidate> team = peerCandidates(c.db(), sums, today);
    REQUIRE(team.size() == 2);
    const std::vector<PeerPair> pairs = proposePeers(team, pastPairs(c.db()));
    REQUIRE(pairs.size() == 1);
    REQUIRE(pairs[0].middle.agent == ben);
    REQUIRE(pairs[0].middle.n == 6);
    REQUIRE(pairs[0].high.agent == ann);
    c.write([&](Db &db) {
        SessionDraft draft = draftOf(ben, SessionType::Peer);
        draft.partner = ann;
        draft.cues = {{65, QString::fromUtf8("ببطء 🙂")}};
        draft.observations = {{QStringLiteral("Sums up"), 3, QString::fromUtf8("نعم")}};
        sessionstore::insert(db, draft);
        agentstore::insertPeriod(db, {ann, PeriodKind::Leave, today.addDays(5), std::nullopt, {}});
    });
    REQUIRE(pastPairs(c.db()).size() == 1);
    REQUIRE(proposePeers(team, pastPairs(c.db())).empty());
    REQUIRE(sessionstore::ofAgent(c.db(), ann).empty()); // the partner's record says nothing of it
    const Session kept = sessionstore::ofAgent(c.db(), ben).front();
    REQUIRE(kept.cues.front().text == QString::fromUtf8("ببطء 🙂"));
    REQUIRE(kept.observations.front().times == 3);
    for (const PeerCandidate &each : peerCandidates(c.db(), sums, today.addDays(6)))
        REQUIRE(each.isThere == (each.agent == ben));
}
