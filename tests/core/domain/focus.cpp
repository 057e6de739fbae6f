// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/focus.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QDate today(2026, 11, 20);

Question question(qint64 id, const char *section, const char *text, double maximum = 1, bool critical = false)
{
    Question made;
    made.id = QuestionId(id);
    made.section = QString::fromUtf8(section);
    made.text = QString::fromUtf8(text);
    made.maximum = maximum;
    made.critical = critical;
    return made;
}

const Scorecard card{ScorecardId(1),
                     QStringLiteral("Service call"),
                     1,
                     {question(1, "Opening", "Verifies identity", 1, true),
                      question(2, "Discovery", "Asks what was tried", 5),
                      question(3, "Efficiency", "Uses hold only when needed", 5)}};

Behaviour behaviour(qint64 id, const char *name, Priority priority)
{
    Behaviour made;
    made.id = BehaviourId(id);
    made.name = QString::fromUtf8(name);
    made.priority = priority;
    return made;
}

Answer answer(qint64 id, std::optional<double> score, const char *comment = "")
{
    Answer made;
    made.question = QuestionId(id);
    made.score = score;
    made.comment = QString::fromUtf8(comment);
    return made;
}

EvaluationOnCard evaluation(qint64 id, int daysAgo, std::vector<Answer> answers, const Scorecard *on = &card)
{
    EvaluationOnCard made;
    made.evaluation.id = EvaluationId(id);
    made.evaluation.day = today.addDays(-daysAgo);
    made.evaluation.interactionRef = QStringLiteral("C%1").arg(id);
    made.evaluation.answers = std::move(answers);
    made.scorecard = on;
    return made;
}

QuestionResult result(const char *text, Priority priority, double earned, int missed, int n)
{
    QuestionResult made;
    made.question.text = QString::fromUtf8(text);
    made.priority = priority;
    made.earned = earned;
    made.missed = missed;
    made.n = n;
    return made;
}

QStringList proposed(const std::vector<QuestionResult> &results, int most = 2)
{
    QStringList texts;
    for (const FocusProposal &proposal : proposeFocus(results, {}, most))
        texts.append(proposal.text);
    return texts;
}

Session sessionOn(int daysAgo, const char *focus, SessionStatus status = SessionStatus::Completed)
{
    Session made;
    made.day = today.addDays(-daysAgo);
    made.status = status;
    if (*focus)
        made.focus.push_back({std::nullopt, QString::fromUtf8(focus), {}, {}});
    return made;
}

} // namespace

TEST_CASE("PREP-1: what each question earned and how often it was missed")
{
    const auto results =
        questionResults({evaluation(1, 9, {answer(1, 1), answer(2, 3)}),
                         evaluation(2, 2, {answer(1, 0), answer(2, std::nullopt), answer(3, 5)}),
                         evaluation(3, 5, {answer(1, 1), answer(2, 4)})},
                        {});
    REQUIRE(results.size() == 3);
    REQUIRE(results[0].n == 3);
    REQUIRE(results[0].missed == 1);
    REQUIRE(results[0].criticalFails == 1);
    REQUIRE(results[0].earned == Approx(2.0 / 3));
    REQUIRE(results[1].n == 2);      // not applicable once
    REQUIRE(results[1].missed == 1); // 3 of 5 is under 80 %, 4 of 5 is not
    REQUIRE(results[1].earned == Approx(0.7));
    REQUIRE(results[2].n == 1);
    REQUIRE(results[2].missed == 0);
}

TEST_CASE("PREP-3: the evidence is the newest misses, those with a moment first")
{
    const auto results = questionResults({evaluation(1, 9, {answer(1, 0, "3:42 quoted before verifying")}),
                                          evaluation(2, 2, {answer(1, 0, "no check at all")}),
                                          evaluation(3, 5, {answer(1, 0, "0:31 - skipped")}),
                                          evaluation(4, 1, {answer(1, 1, "0:20 well done")})},
                                         {});
    const std::vector<Evidence> &evidence = results.front().evidence;
    REQUIRE(evidence.size() == 3);
    REQUIRE(evidence[0].evaluation == EvaluationId(3));
    REQUIRE(evidence[0].momentSeconds == 31);
    REQUIRE(evidence[0].note == QStringLiteral("skipped"));
    REQUIRE(evidence[1].evaluation == EvaluationId(1));
    REQUIRE(evidence[1].interactionRef == QStringLiteral("C1"));
    REQUIRE(evidence[1].day == today.addDays(-9));
    REQUIRE(evidence[2].note == QStringLiteral("no check at all"));
}

TEST_CASE("QUAL-1: a question is one over the versions of its scorecard, and an evaluation without a card is "
          "left out")
{
    Scorecard second = card;
    second.id = ScorecardId(2);
    second.version = 2;
    second.questions = {question(11, "Discovery", "asks  what was tried", 10)};
    const auto results =
        questionResults({evaluation(1, 9, {answer(2, 5)}), evaluation(2, 1, {answer(11, 0)}, &second),
                         evaluation(3, 1, {answer(1, 0)}, nullptr)},
                        {});
    REQUIRE(results.size() == 3);
    REQUIRE(results.front().question.id == QuestionId(11)); // the newest card leads
    REQUIRE(results.front().n == 2);
    REQUIRE(results.front().earned == Approx(0.5));
}

TEST_CASE("PREP-2: a question takes its priority from its behaviour, by link or by name, or from its words")
{
    Scorecard linked = card;
    linked.questions[0].behaviour = BehaviourId(7);
    const auto results =
        questionResults({evaluation(1, 1, {}, &linked)}, {behaviour(7, "Something else", Priority::P3),
                                                          behaviour(8, "ASKS what was tried", Priority::P1)});
    REQUIRE(results[0].priority == Priority::P3);
    REQUIRE(results[1].priority == Priority::P1);
    REQUIRE(results[1].question.behaviour == BehaviourId(8));
    REQUIRE(results[2].priority == Priority::P3);
    REQUIRE_FALSE(results[2].question.behaviour);
}

TEST_CASE("PREP-2: harm goes before gap, gap before frequency, and two is the most")
{
    REQUIRE(proposed({result("big gap P2", Priority::P2, 0.1, 9, 10),
                      result("small gap P1", Priority::P1, 0.75, 3, 10),
                      result("larger gap P1", Priority::P1, 0.5, 5, 10)}) ==
            QStringList{QStringLiteral("larger gap P1"), QStringLiteral("small gap P1")});
    REQUIRE(proposed({result("seldom", Priority::P2, 0.5, 2, 10), result("often", Priority::P2, 0.5, 8, 10)},
                     1) == QStringList{QStringLiteral("often")});
}

TEST_CASE("PREP-2: efficiency is never proposed while a P1 or P2 gap is open")
{
    const QuestionResult hold = result("hold", Priority::P3, 0.2, 8, 10);
    REQUIRE(proposed({hold, result("tried", Priority::P2, 0.7, 3, 10)}) ==
            QStringList{QStringLiteral("tried")});
    REQUIRE(proposed({hold, result("tried", Priority::P2, 1, 0, 10)}) == QStringList{QStringLiteral("hold")});
    // One miss in ten earns the standard: no gap.
    REQUIRE(proposed({hold, result("tried", Priority::P2, 0.9, 1, 10)}) ==
            QStringList{QStringLiteral("hold")});
}

TEST_CASE(
    "PREP-2: a question without a miss is no gap; single misses are proposed only when nothing else is open")
{
    REQUIRE(proposed({result("fine", Priority::P1, 1, 0, 10), result("unseen", Priority::P1, 0, 0, 0)})
                .isEmpty());
    REQUIRE(proposed({result("once", Priority::P1, 0.95, 1, 20)}) == QStringList{QStringLiteral("once")});
    REQUIRE(proposed({result("once", Priority::P1, 0.95, 1, 20), result("gap", Priority::P2, 0.6, 4, 10)}) ==
            QStringList{QStringLiteral("gap")});
    QuestionResult critical = result("critical", Priority::P1, 0.95, 1, 20);
    critical.criticalFails = 1;
    REQUIRE(proposed({critical, result("gap", Priority::P2, 0.6, 4, 10)}) ==
            QStringList{QStringLiteral("critical"), QStringLiteral("gap")});
}

TEST_CASE("PREP-2: two questions of one behaviour are one focus")
{
    QuestionResult one = result("asks", Priority::P2, 0.5, 5, 10);
    QuestionResult two = result("asks again", Priority::P2, 0.6, 4, 10);
    one.question.behaviour = two.question.behaviour = BehaviourId(4);
    REQUIRE(proposed({one, two, result("confirms", Priority::P2, 0.7, 3, 10)}) ==
            QStringList{QStringLiteral("asks"), QStringLiteral("confirms")});
}

TEST_CASE("FOLL-3: sessions in a row that already had the focus are counted until one had another")
{
    const QuestionResult tried = result("Asks what was tried", Priority::P2, 0.5, 5, 10);
    const auto inARow = [&tried](const std::vector<Session> &sessions) {
        return proposeFocus({tried}, sessions).front().sessionsInARow;
    };
    REQUIRE(inARow({}) == 0);
    REQUIRE(inARow({sessionOn(1, "asks what was tried"), sessionOn(8, "Asks what was tried"),
                    sessionOn(15, "Greets"), sessionOn(22, "Asks what was tried")}) == 2);
    REQUIRE(inARow({sessionOn(1, "Greets"), sessionOn(8, "Asks what was tried")}) == 0);
    // A session without a focus, or one that did not take place, breaks nothing.
    REQUIRE(inARow({sessionOn(1, ""), sessionOn(2, "Greets", SessionStatus::Cancelled),
                    sessionOn(8, "Asks what was tried")}) == 1);
}

TEST_CASE("PREP-2: each proposal says why")
{
    QuestionResult identity = result("Verifies identity", Priority::P1, 0.62, 3, 8);
    REQUIRE(focusReasonInEnglish(proposeFocus({identity}, {}).front()) ==
            QStringLiteral("Verifies identity: harms the customer, missed in 3 of 8 evaluations, earns 62 % "
                           "(standard 80 %)"));
    const QuestionResult nearly = result("Verifies identity", Priority::P1, 0.797, 3, 8);
    REQUIRE(focusWhyInEnglish(proposeFocus({nearly}, {}).front())
                .endsWith(QStringLiteral("earns 79 % (standard 80 %)")));
    identity.criticalFails = 3;
    REQUIRE(focusWhyInEnglish(proposeFocus({identity}, {sessionOn(1, "Verifies identity"),
                                                        sessionOn(9, "Verifies identity")})
                                  .front()) ==
            QStringLiteral("harms the customer, a critical question failed, missed in 3 of 8 evaluations, "
                           "earns 62 % (standard 80 %), already the focus of the last 2 sessions"));
    FocusProposal hold =
        proposeFocus({result("Uses hold", Priority::P3, 0, 1, 1)}, {sessionOn(1, "Uses hold")}).front();
    hold.reasons.push_back(FocusReason::KpiOffTarget);
    REQUIRE(focusWhyInEnglish(hold) ==
            QStringLiteral("costs time, missed in 1 of 1 evaluation, earns 0 % (standard 80 %), "
                           "already the focus of the last session, a KPI it moves is off target"));
}
