// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/preparation.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QDate today(2026, 11, 20); // a Friday

Question question(qint64 id, const char *section, const char *text, double weight, double maximum = 1,
                  bool critical = false)
{
    Question made;
    made.id = QuestionId(id);
    made.section = QString::fromUtf8(section);
    made.text = QString::fromUtf8(text);
    made.weight = weight;
    made.maximum = maximum;
    made.critical = critical;
    return made;
}

const Scorecard card{ScorecardId(1),
                     QStringLiteral("Service call"),
                     1,
                     {question(1, "Opening", "Greets and gives name", 5),
                      question(2, "Opening", "Verifies identity", 15, 1, true),
                      question(3, "Discovery", "Asks what has already been tried", 10, 5)}};

EvaluationOnCard evaluation(qint64 id, int daysAgo, double score, const char *ref,
                            std::vector<Answer> answers)
{
    EvaluationOnCard made;
    made.evaluation.id = EvaluationId(id);
    made.evaluation.day = today.addDays(-daysAgo);
    made.evaluation.interactionRef = QString::fromUtf8(ref);
    made.evaluation.score = score;
    made.evaluation.evaluator = QStringLiteral("Sam Reyes");
    made.evaluation.answers = std::move(answers);
    made.scorecard = &card;
    return made;
}

Answer answer(qint64 id, double score, const char *comment = "")
{
    Answer made;
    made.question = QuestionId(id);
    made.score = score;
    made.comment = QString::fromUtf8(comment);
    return made;
}

SessionTemplate sheet(const char *key, SessionType type, const char *asked)
{
    SessionTemplate made;
    made.key = QString::fromUtf8(key);
    made.type = type;
    made.steps = {{QStringLiteral("The agent's own view"), QStringLiteral("Ask."), 6}};
    made.questions = {QString::fromUtf8(asked)};
    return made;
}

PreparationInput bare()
{
    PreparationInput input;
    input.due.agent.id = AgentId(7);
    input.due.agent.name = QStringLiteral("Maya Brandt");
    input.settings.supervisor = QStringLiteral("Sam Reyes");
    input.templates = {sheet("post_call_review", SessionType::PostCallReview, "No?"),
                       sheet("five_steps", SessionType::OneOnOne, "What went well?"),
                       sheet("first_session", SessionType::OneOnOne, "What brought you here?")};
    return input;
}

Session held(int daysAgo, int minutes)
{
    Session session;
    session.id = SessionId(100 - daysAgo);
    session.agent = AgentId(7);
    session.status = SessionStatus::Completed;
    session.day = today.addDays(-daysAgo);
    session.minutes = minutes;
    return session;
}

PreparationInput full()
{
    PreparationInput input = bare();
    input.due.sessions = {held(10, 25), held(3, 8)};
    input.evaluations = {
        evaluation(1, 5, 80, "C1",
                   {answer(1, 1), answer(2, 1), answer(3, 3, "2:10 went straight to the fix")}),
        evaluation(2, 8, 0, "C2",
                   {answer(1, 1, "0:05 warm"), answer(2, 0, "3:42 quoted before verifying"), answer(3, 5)}),
        evaluation(3, 9, 60, "C3", {answer(1, 1), answer(2, 1), answer(3, 1)}),
        evaluation(4, 43, 10, "C4", {answer(1, 0)})};
    for (const EvaluationOnCard &each : input.evaluations)
        input.measures.scores.push_back({each.evaluation.day, *each.evaluation.score});
    Behaviour identity;
    identity.id = BehaviourId(5);
    identity.name = QStringLiteral("Verifies identity");
    identity.priority = Priority::P1;
    identity.questions = {QStringLiteral("When did you know who it was?"), QStringLiteral("What went well?")};
    input.behaviours = {identity};
    return input;
}

ActionItem item(qint64 id, ActionState state, std::optional<QDate> due)
{
    ActionItem made;
    made.id = ActionItemId(id);
    made.text = QStringLiteral("On every call, verify before quoting.");
    made.state = state;
    made.due = due;
    return made;
}

} // namespace

TEST_CASE("PREP-1: an agent without any data gets a sheet that says so and is still useful")
{
    const Preparation made = prepare(bare(), today);
    REQUIRE_FALSE(made.hasData);
    REQUIRE(made.kpis.size() == 4);
    for (const KpiLine &line : made.kpis) {
        REQUIRE(line.standing == Standing::NoData);
        REQUIRE(line.series.size() == 13);
    }
    REQUIRE_FALSE(made.qa);
    REQUIRE(made.focus.empty());
    REQUIRE(made.interactions.empty());
    REQUIRE(made.draft.agent == AgentId(7));
    REQUIRE(made.draft.templateKey == QStringLiteral("first_session"));
    REQUIRE(made.draft.steps.size() == 1);
    REQUIRE(made.draft.questions == QStringLiteral("What brought you here?"));
    REQUIRE(made.draft.coach == QStringLiteral("Sam Reyes"));
    REQUIRE(made.draft.plannedMinutes == 30);
    REQUIRE(made.draft.day == today);
    REQUIRE(made.draft.agenda.contains(QStringLiteral("no figures and no evaluations")));

    const Preparation nothing = prepare({}, today);
    REQUIRE(nothing.draft.steps.empty());
    REQUIRE_FALSE(nothing.draft.agenda.isEmpty());
}

TEST_CASE("PREP-1: figures of the last two weeks beside the two before them and the plan's baseline")
{
    PreparationInput input = full();
    input.measures.scores.push_back({today.addDays(-14), 70});
    CoachingPlan plan;
    plan.baselines = {{Kpi::Qa, 61.5, 4, {}, {}, {}}, {Kpi::Fcr, std::nullopt, 0, {}, {}, {}}};
    input.plan = plan;
    const Preparation made = prepare(input, today);
    REQUIRE(made.hasData);
    const KpiLine &qa = made.kpis.front();
    REQUIRE(qa.kpi == Kpi::Qa);
    REQUIRE(qa.now->n == 3);
    REQUIRE(qa.now->value == Approx(140.0 / 3));
    REQUIRE(*qa.before == KpiValue{70, 1});
    REQUIRE(*qa.baseline == KpiValue{61.5, 4});
    REQUIRE(qa.standing == Standing::Misses);
    REQUIRE_FALSE(made.kpis[1].baseline);
    REQUIRE(made.qa->n == 4);
}

TEST_CASE("PREP-1: QA per section is the weighted share of points over six weeks")
{
    const Preparation made = prepare(full(), today);
    REQUIRE(made.sections.size() == 2);
    REQUIRE(made.sections[0].section == QStringLiteral("Opening"));
    REQUIRE(made.sections[0].n == 6);
    REQUIRE(made.sections[0].earned == Approx((5.0 * 3 + 15 * 2) / (5 * 3 + 15 * 3)));
    REQUIRE(made.sections[0].questions.size() == 2);
    REQUIRE(made.sections[1].earned == Approx(9.0 / 15));
}

TEST_CASE("PREP-1: the two worst interactions with the evaluator's moments in their order")
{
    PreparationInput input = full();
    input.evaluations.push_back(evaluation(9, 1, 20, "C2", {})); // the same interaction again
    const Preparation made = prepare(input, today);
    REQUIRE(made.interactions.size() == 2);
    const FlaggedInteraction &worst = made.interactions[0];
    REQUIRE(worst.interactionRef == QStringLiteral("C2"));
    REQUIRE(worst.criticalFailed);
    REQUIRE(worst.evaluator == QStringLiteral("Sam Reyes"));
    REQUIRE(worst.moments.size() == 2);
    REQUIRE(worst.moments[0].seconds == 5);
    REQUIRE(worst.moments[1].seconds == 222);
    REQUIRE(worst.moments[1].question == QStringLiteral("Verifies identity"));
    REQUIRE(worst.moments[1].comment == QStringLiteral("quoted before verifying"));
    REQUIRE(made.interactions[1].interactionRef == QStringLiteral("C3"));
    REQUIRE(made.interactions[1].moments.size() == 1); // missed without a word: still worth a look
    REQUIRE_FALSE(made.interactions[1].moments[0].seconds);
}

TEST_CASE("PREP-2, PREP-3: the draft takes over the focus with its reasons and evidence")
{
    const Preparation made = prepare(full(), today);
    REQUIRE(made.focus.size() == 2);
    REQUIRE(made.draft.focus.size() == 2);
    const SessionFocus &focus = made.draft.focus.front();
    REQUIRE(focus.behaviour == BehaviourId(5));
    REQUIRE(focus.text == QStringLiteral("Verifies identity"));
    REQUIRE(focus.why.startsWith(
        QStringLiteral("harms the customer, a critical question failed, missed in 1 of 3")));
    REQUIRE(focus.evidence.size() == 1);
    REQUIRE(focus.evidence.front().momentSeconds == 222);
    REQUIRE(made.draft.focus.back().evidence.size() == 2);
    REQUIRE(made.draft.interactions.size() == 2);
    REQUIRE(made.draft.interactions.front().interactionRef == QStringLiteral("C2"));
    REQUIRE(made.draft.templateKey == QStringLiteral("five_steps"));
    REQUIRE(made.draft.questions == QStringLiteral("What went well?\nWhen did you know who it was?"));
}

TEST_CASE("PREP-2: a KPI off target is a reason for the behaviour that moves it")
{
    PreparationInput input = full();
    DailySums sums;
    sums.day = today;
    sums.interactions = sums.resolvable = 10;
    sums.resolved = 5;
    input.measures.sums.push_back(sums);
    const Preparation made = prepare(input, today);
    REQUIRE(made.focus[0].reasons.back() != FocusReason::KpiOffTarget); // CSAT unknown
    REQUIRE(made.focus[1].priority == Priority::P2);
    REQUIRE(made.focus[1].reasons.back() == FocusReason::KpiOffTarget); // FCR 50 %
}

TEST_CASE("SMART-3: open action items carry over, the earliest due first")
{
    PreparationInput input = full();
    input.actionItems = {item(1, ActionState::Open, std::nullopt), item(2, ActionState::Done, today),
                         item(3, ActionState::InProgress, today.addDays(3)),
                         item(4, ActionState::Open, today.addDays(-3)), item(5, ActionState::Dropped, today)};
    std::vector<qint64> ids;
    for (const ActionItem &each : prepare(input, today).openItems)
        ids.push_back(each.id.value());
    REQUIRE(ids == std::vector<qint64>{4, 3, 1});
}

TEST_CASE("PREP-1: the last session is the last one held, and check-ins are those since")
{
    PreparationInput input = full();
    input.due.sessions.push_back(held(-4, 30));
    Session cancelled = held(1, 30);
    cancelled.status = SessionStatus::Cancelled;
    input.due.sessions.push_back(cancelled);
    CheckIn old;
    old.due = today.addDays(-6);
    CheckIn fresh;
    fresh.due = today.addDays(-6);
    fresh.done = today.addDays(-2);
    input.checkIns = {old, fresh};
    const Preparation made = prepare(input, today);
    REQUIRE(made.lastSession->day == today.addDays(-3)); // too short to count, but held
    REQUIRE(made.checkIns.size() == 1);
    REQUIRE(made.checkIns.front().done == today.addDays(-2));
}

TEST_CASE("PREP-1: the date proposed is the next due date, or the next working day the agent is there")
{
    PreparationInput input = bare();
    input.due.sessions = {held(10, 25)}; // due Tuesday 24 November
    REQUIRE(prepare(input, today).draft.day == QDate(2026, 11, 24));

    input.due.sessions = {held(30, 25)}; // overdue
    REQUIRE(prepare(input, today).draft.day == QDate(2026, 11, 23));

    AgentPeriod leave;
    leave.from = QDate(2026, 11, 23);
    leave.to = QDate(2026, 11, 24);
    input.due.periods = {leave};
    REQUIRE(prepare(input, today).draft.day == QDate(2026, 11, 25));

    leave.to.reset();
    input.due.periods = {leave};
    REQUIRE(prepare(input, today).draft.day == QDate(2026, 11, 23));

    // Never coached is due now; on a Saturday that is Monday.
    REQUIRE(prepare(bare(), QDate(2026, 11, 21)).draft.day == QDate(2026, 11, 23));
}

TEST_CASE("FOLL-1, PREP-1: a session that was only planned is filled in on its own day")
{
    SessionDraft planned;
    planned.agent = AgentId(7);
    planned.status = SessionStatus::Scheduled;
    planned.day = QDate(2026, 12, 4);
    planned.start = QTime(10, 0);
    planned.plannedMinutes = 25;
    REQUIRE(isOnlyPlanned(planned));
    SessionDraft proposed;
    proposed.agent = AgentId(7);
    proposed.day = QDate(2026, 12, 1);
    proposed.agenda = QStringLiteral("what we look at");
    proposed.steps = {{QStringLiteral("one"), {}, 5}};
    const SessionDraft filled = filledIn(planned, proposed);
    REQUIRE(filled.day == planned.day);
    REQUIRE(filled.start == planned.start);
    REQUIRE(filled.plannedMinutes == 25);
    REQUIRE(filled.status == SessionStatus::Scheduled);
    REQUIRE(filled.agenda == proposed.agenda);
    REQUIRE_FALSE(isOnlyPlanned(filled));
    planned.status = SessionStatus::Completed;
    REQUIRE_FALSE(isOnlyPlanned(planned));
}
