// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/signalstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/qualitystore.h"
#include "core/storage/sessionstore.h"
#include "core/storage/signalquery.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"
#include <map>

using namespace coachbook;
using coachbook::test::TemporaryBook;

namespace {

const QDate today(2026, 11, 20);

struct SignalBook
{
    TemporaryBook book;
    AgentId maya{0};

    SignalBook()
    {
        book->transact({QStringLiteral("agent.add"), {}}, [&](Db &db) {
            AgentDraft draft;
            draft.name = QStringLiteral("Maya");
            maya = agentstore::insert(db, draft);
        });
    }
    SignalDraft draft(double value = 70)
    {
        SignalDraft signal;
        signal.agent = maya;
        signal.cause = QStringLiteral("qa");
        signal.figures.kpi = Kpi::Qa;
        signal.figures.value = value;
        signal.figures.n = 8;
        return signal;
    }
    void keep(const std::vector<SignalDraft> &found, QDate day = today)
    {
        book->keep([&](Db &db) { signalstore::keepUp(db, found, day); });
    }
    void answer(const SignalAnswer &answer)
    {
        book->transact({QStringLiteral("signal.dismiss"), {}},
                       [&](Db &db) { signalstore::answer(db, all().front().signal, answer); });
    }
    std::vector<signalstore::Listed> all() { return signalstore::all(book->db()); }
};

} // namespace

TEST_CASE("SIG-2: a signal is raised once in its period, with the figures of then")
{
    SignalBook f;
    f.keep({f.draft(70)});
    f.keep({f.draft(64)}, today.addDays(3));
    REQUIRE(f.all().size() == 1);
    REQUIRE(f.all().front().signal.figures.value == 70.0); // frozen
    REQUIRE(f.all().front().signal.raised == today);
    REQUIRE(f.all().front().agent == QStringLiteral("Maya"));
    REQUIRE(signalstore::isUpToDate(f.book->db(), {f.draft(64)}, today.addDays(27)));
    f.keep({f.draft(64)}, today.addDays(28)); // a new period
    REQUIRE(f.all().size() == 2);
    REQUIRE(f.all().front().signal.figures.value == 64.0);
    REQUIRE_FALSE(f.all().back().signal.isCurrent);
}

TEST_CASE("SIG-2: all figures come back as they were kept")
{
    SignalBook f;
    SignalDraft draft = f.draft();
    draft.rule = SignalRule::KpiDeclining;
    draft.harm = SignalHarm::Resolution;
    draft.gap = .25;
    draft.sure = .69;
    draft.figures = {
        Kpi::Fcr,       60.5, 75.25, 80.0, 41, 3, today.addDays(-2), QStringLiteral("ünïcode 🦓"),
        EvaluationId(9)};
    f.keep({draft});
    const Signal kept = f.all().front().signal;
    REQUIRE(SignalDraft(kept) == draft);
    REQUIRE(signalstore::find(f.book->db(), kept.id)->signal == kept);
    REQUIRE_FALSE(signalstore::find(f.book->db(), SignalId(99)));
}

TEST_CASE("SIG-2: what is not so any more is past, and comes back as the same within its period")
{
    SignalBook f;
    f.keep({f.draft()});
    f.keep({}); // such as after an import that was taken back
    REQUIRE(f.all().size() == 1);
    REQUIRE_FALSE(f.all().front().signal.isCurrent);
    REQUIRE_FALSE(signalstore::isUpToDate(f.book->db(), {f.draft()}, today));
    f.keep({f.draft()}, today.addDays(1));
    REQUIRE(f.all().size() == 1);
    REQUIRE(f.all().front().signal.isCurrent);
}

TEST_CASE("SIG-2, TRUST-2: raising is no step of undo; dismissing is, and the reason stays with the signal")
{
    SignalBook f;
    f.keep({f.draft()});
    REQUIRE(f.book->undoable()->key == QStringLiteral("agent.add"));
    f.answer({SignalAnswerKind::Dismissed, today, {}, QStringLiteral(" On leave soon "), {}});
    REQUIRE(f.all().front().answer->reason == QStringLiteral("On leave soon"));
    REQUIRE(f.book->undoable()->key == QStringLiteral("signal.dismiss"));
    f.book->undo();
    REQUIRE_FALSE(f.all().front().answer);
    f.book->redo();
    f.keep({f.draft()}, today.addDays(5)); // does not come again
    REQUIRE(f.all().size() == 1);
    REQUIRE(f.all().front().answer);
}

TEST_CASE("SIG-2: a dismissal needs its reason and a snooze its day")
{
    SignalBook f;
    f.keep({f.draft()});
    REQUIRE_THROWS_AS(f.answer({SignalAnswerKind::Dismissed, today, {}, QStringLiteral("  "), {}}),
                      StorageError);
    REQUIRE_THROWS_AS(f.answer({SignalAnswerKind::Snoozed, today, {}, {}, {}}), StorageError);
    REQUIRE_FALSE(f.all().front().answer);
    f.answer({SignalAnswerKind::Snoozed, today, today.addDays(7), {}, {}});
    f.answer({SignalAnswerKind::Dismissed, today, {}, QStringLiteral("no"), {}}); // replaces it
    REQUIRE(f.all().front().answer->kind == SignalAnswerKind::Dismissed);
}

TEST_CASE("SIG-2: a signal goes with its agent, and the removal can be undone")
{
    SignalBook f;
    f.keep({f.draft()});
    f.answer({SignalAnswerKind::Dismissed, today, {}, QStringLiteral("no"), {}});
    f.book->transact({QStringLiteral("agent.remove"), {}}, [&](Db &db) { agentstore::remove(db, f.maya); });
    REQUIRE(f.all().empty());
    f.book->undo();
    f.keep({f.draft()});
    REQUIRE(f.all().size() == 1);
    REQUIRE(f.all().front().answer); // said of the same signal of the same day
    REQUIRE(f.book->check(true).isClean());
}

TEST_CASE("SIG-1: a book raises what its records say")
{
    SignalBook f;
    BehaviourId verify{0};
    f.book->transact({QStringLiteral("test"), {}}, [&](Db &db) {
        BehaviourDraft behaviour;
        behaviour.name = QStringLiteral("Verifies identity");
        behaviour.priority = Priority::P1;
        verify = qualitystore::insertBehaviour(db, behaviour);
        const ScorecardId card = qualitystore::insertScorecard(db, QStringLiteral("Card"), 1, {});
        const QuestionId asked = qualitystore::insertQuestion(
            db, card, {QStringLiteral("Opening"), QStringLiteral("Identity?"), 1, 1, true, verify});
        for (int at = 0; at < 6; ++at) {
            EvaluationDraft draft;
            draft.agent = f.maya;
            draft.scorecard = card;
            draft.day = today.addDays(-at);
            draft.score = 0;
            draft.answers = {{asked, 0.0, {}, {}}};
            qualitystore::insertEvaluation(db, draft);
        }
        for (int at = 0; at < 3; ++at) {
            SessionDraft session;
            session.agent = f.maya;
            session.day = today.addDays(-3 - 7 * at);
            session.status = SessionStatus::Completed;
            session.minutes = 30;
            session.focus = {{verify, QStringLiteral("Verifies identity"), {}, {}}};
            sessionstore::insert(db, session);
        }
    });
    std::map<SignalRule, int> found;
    for (const SignalDraft &each : findSignals(f.book->db(), {}, {}, today))
        ++found[each.rule];
    REQUIRE(found == std::map<SignalRule, int>{{SignalRule::QaBelow, 1},
                                               {SignalRule::LowBehaviour, 1},
                                               {SignalRule::CriticalFailed, 6},
                                               {SignalRule::Recoaching, 1}});
}
