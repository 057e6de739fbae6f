// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/signalrules.h"

#include "tests/support/catch.h"
#include <algorithm>

using namespace coachbook;

namespace {

const QDate today(2026, 11, 20); // a Friday
const QDate lastSunday(2026, 11, 15);

struct SignalDesk
{
    DueInput due;
    DueEntry entry;
    AgentMeasures measures;
    BookSettings book;
    std::vector<BehaviourTally> behaviours;
    std::vector<CriticalMiss> criticals;
    std::vector<LateReply> replies;
    std::vector<ActionItem> items;
    std::vector<CheckIn> checkIns;
    std::vector<CoachingPlan> plans;
    std::optional<Progress> progress;
    QString focus;
    int sessionsOnIt = 0;

    SignalDesk()
    {
        due.agent.id = AgentId(7);
        due.agent.hired = QDate(2024, 1, 1);
        held(today.addDays(-5));
    }
    void held(QDate day)
    {
        Session session;
        session.day = day;
        session.status = SessionStatus::Completed;
        due.sessions = {session};
    }
    void scored(const std::vector<double> &scores)
    {
        for (std::size_t at = 0; at < scores.size(); ++at)
            measures.scores.push_back({today.addDays(-static_cast<int>(at)), scores[at]});
    }
    std::vector<SignalDraft> found() const
    {
        SignalInput input{due, entry, measures};
        input.behaviours = behaviours;
        input.criticals = criticals;
        input.replies = replies;
        input.items = items;
        input.checkIns = checkIns;
        input.plans = plans;
        input.progress = progress;
        input.focus = focus;
        input.sessionsOnIt = sessionsOnIt;
        return signalsOf(input, book, {}, today);
    }
    std::optional<SignalDraft> only(SignalRule rule) const
    {
        const auto all = found();
        const auto each =
            std::find_if(all.begin(), all.end(), [rule](const SignalDraft &s) { return s.rule == rule; });
        return each == all.end() ? std::nullopt : std::optional(*each);
    }
};

DailySums callsOf(QDate day, qint64 count, qint64 seconds, double csat)
{
    DailySums sums;
    sums.day = day;
    sums.interactions = sums.answered = sums.handled = count;
    sums.talk = count * seconds;
    sums.csatSum = csat * static_cast<double>(count);
    sums.csatCount = count;
    return sums;
}

/// On ten days before `day`, a second more or less from day to day.
std::vector<DailySums> calls(QDate day, qint64 count, qint64 seconds, double csat)
{
    std::vector<DailySums> days;
    for (int at = 0; at < 10; ++at)
        days.push_back(callsOf(day.addDays(-at), count, seconds + at % 2, csat));
    return days;
}

} // namespace

TEST_CASE("SIG-1: an agent of whom there is nothing to say raises nothing")
{
    REQUIRE(SignalDesk().found().empty());
}

TEST_CASE("SIG-1: a QA score is a signal where it is surely under target, with n and the target")
{
    SignalDesk low;
    low.scored({70, 72, 68, 71, 69, 70});
    const auto signal = low.only(SignalRule::QaBelow);
    REQUIRE(signal);
    REQUIRE(signal->figures.value == Approx(70));
    REQUIRE(signal->figures.aim == 85.0);
    REQUIRE(signal->figures.n == 6);
    REQUIRE(signal->gap == Approx(15.0 / 85));
    SignalDesk unsure;
    unsure.scored({60, 100, 62, 100, 80}); // mean 80.4, the interval holds 85
    REQUIRE_FALSE(unsure.only(SignalRule::QaBelow));
    SignalDesk few;
    few.scored({50, 51, 50, 49});
    REQUIRE_FALSE(few.only(SignalRule::QaBelow));
    SignalDesk noTarget = low;
    noTarget.book.kpis[0].target.reset();
    REQUIRE_FALSE(noTarget.only(SignalRule::QaBelow));
}

TEST_CASE("SIG-1: a behaviour is a signal where the share up to standard is surely under it")
{
    SignalDesk desk;
    desk.behaviours = {{QStringLiteral("4"), QStringLiteral("Verifies identity"), Priority::P1, 10, 3},
                       {QStringLiteral("5"), QStringLiteral("Closes"), Priority::P3, 10, 7}};
    const auto all = desk.found();
    REQUIRE(all.size() == 1);
    REQUIRE(all[0].rule == SignalRule::LowBehaviour);
    REQUIRE(all[0].harm == SignalHarm::Customer);
    REQUIRE(all[0].figures.words == QStringLiteral("Verifies identity"));
    REQUIRE(all[0].figures.value == Approx(30));
    REQUIRE(all[0].figures.n == 10);
}

TEST_CASE("SIG-1: each critical question that was failed is a signal of its own")
{
    SignalDesk desk;
    desk.criticals = {{EvaluationId(3), today.addDays(-2), QStringLiteral("Identity verified?")},
                      {EvaluationId(4), today.addDays(-1), QStringLiteral("Identity verified?")}};
    REQUIRE(desk.found().size() == 2);
    REQUIRE(desk.found()[0].cause != desk.found()[1].cause);
    REQUIRE(desk.found()[0].figures.evaluation);
}

TEST_CASE("KPI-3, SIG-1: three whole weeks that decline; the week that runs does not count")
{
    SignalDesk desk;
    const double values[] = {84, 83, 82, 81};
    for (int week = 0; week < 4; ++week)
        desk.measures.scores.push_back({lastSunday.addDays(-7 * (3 - week)), values[week]});
    const auto signal = desk.only(SignalRule::KpiDeclining);
    REQUIRE(signal);
    REQUIRE(signal->figures.count == 3);
    REQUIRE(signal->figures.other == Approx(84));
    REQUIRE(signal->figures.value == Approx(81));
    REQUIRE(signal->sure == Approx(.685).margin(.005));
    SignalDesk turned = desk;
    turned.measures.scores.push_back({lastSunday, 95}); // mean of the last week 88
    REQUIRE_FALSE(turned.only(SignalRule::KpiDeclining));
    SignalDesk running = desk;
    running.measures.scores.pop_back();
    running.measures.scores.push_back({today, 60}); // two weeks, and the one that runs
    REQUIRE_FALSE(running.only(SignalRule::KpiDeclining));
}

TEST_CASE("KPI-1, SIG-1: AHT high with CSAT strong is told apart from both off")
{
    SignalDesk strong;
    strong.measures.sums = calls(today.addDays(-3), 4, 420, 4.6);
    REQUIRE(strong.only(SignalRule::AhtHighCsatStrong));
    REQUIRE_FALSE(strong.only(SignalRule::AhtHighCsatLow));
    REQUIRE(strong.only(SignalRule::AhtHighCsatStrong)->harm == SignalHarm::Efficiency);
    SignalDesk off;
    off.measures.sums = calls(today.addDays(-3), 4, 420, 3.6);
    REQUIRE(off.only(SignalRule::AhtHighCsatLow));
    REQUIRE(off.only(SignalRule::AhtHighCsatLow)->figures.other == Approx(3.6));
    REQUIRE_FALSE(off.only(SignalRule::AhtHighCsatStrong));
    SignalDesk quick;
    quick.measures.sums = calls(today.addDays(-3), 4, 300, 3.6);
    REQUIRE(quick.found().empty());
    SignalDesk wild; // over target in the mean, and under it on every other day
    for (int at = 0; at < 10; ++at)
        wild.measures.sums.push_back(callsOf(today.addDays(-at), 4, at % 2 == 0 ? 500 : 200, 3.6));
    REQUIRE(wild.found().empty());
    SignalDesk few;
    few.measures.sums = calls(today.addDays(-3), 1, 420, 3.6);
    REQUIRE(few.found().empty());
}

TEST_CASE("SIG-1: nobody coached this agent for 30 days")
{
    SignalDesk desk;
    desk.held(today.addDays(-29));
    REQUIRE_FALSE(desk.only(SignalRule::NotCoached));
    desk.held(today.addDays(-30));
    REQUIRE(desk.only(SignalRule::NotCoached)->figures.count == 30);
    desk.due.sessions.clear(); // never: counted from the hire date
    REQUIRE(desk.only(SignalRule::NotCoached));
    REQUIRE_FALSE(desk.only(SignalRule::NotCoached)->figures.day);
    desk.due.agent.hired = today.addDays(-3);
    REQUIRE_FALSE(desk.only(SignalRule::NotCoached));
    desk.due.agent.hired.reset(); // not known: nothing is claimed
    REQUIRE_FALSE(desk.only(SignalRule::NotCoached));
}

TEST_CASE("SIG-1: what was promised and is due")
{
    SignalDesk desk;
    desk.entry.state = DueState::Overdue;
    desk.entry.daysOverdue = 3;
    desk.entry.nextDue = today.addDays(-3);
    CheckIn late, done, ahead;
    late.id = CheckInId(1);
    late.due = today;
    done.id = CheckInId(2);
    done.due = done.done.emplace(today.addDays(-1));
    ahead.id = CheckInId(3);
    ahead.due = today.addDays(1);
    desk.checkIns = {late, done, ahead};
    ActionItem item;
    item.id = ActionItemId(4);
    item.text = QStringLiteral("Confirms the address");
    item.due = today.addDays(-1);
    ActionItem closed = item;
    closed.state = ActionState::Done;
    desk.items = {item, closed};
    CoachingPlan plan;
    plan.id = PlanId(5);
    plan.state = PlanState::Active;
    plan.review = today;
    CoachingPlan ended = plan;
    ended.state = PlanState::Ended;
    desk.plans = {plan, ended};
    desk.replies = {{EvaluationId(6), QStringLiteral("C1"), today.addDays(-1)},
                    {EvaluationId(7), QStringLiteral("C2"), today}};
    Session ahead2;
    ahead2.id = SessionId(8);
    ahead2.status = SessionStatus::Scheduled;
    ahead2.day = today.addDays(1);
    desk.due.sessions.push_back(ahead2);
    std::vector<SignalRule> rules;
    for (const SignalDraft &each : desk.found()) {
        REQUIRE(each.harm == SignalHarm::Promise);
        rules.push_back(each.rule);
    }
    std::sort(rules.begin(), rules.end());
    REQUIRE(rules == std::vector<SignalRule>{SignalRule::CadenceOverdue, SignalRule::CheckInDue,
                                             SignalRule::ActionItemDue, SignalRule::ReviewDue,
                                             SignalRule::ReplyMissing, SignalRule::AgendaNotSent});
    desk.due.sessions.back().agendaSentAt = QDateTime(today, QTime(8, 0), Qt::UTC);
    REQUIRE_FALSE(desk.only(SignalRule::AgendaNotSent));
}

TEST_CASE("FOLL-3, FOLL-5, SIG-1: three sessions on one behaviour, a plateau, and an improvement")
{
    SignalDesk desk;
    desk.focus = QStringLiteral("Confirms the solution");
    desk.sessionsOnIt = 2;
    REQUIRE(desk.found().empty());
    desk.sessionsOnIt = 3;
    REQUIRE(desk.only(SignalRule::Recoaching)->figures.count == 3);
    desk.progress = Progress{Progress::Kind::Plateau, {}, KpiValue{75, 8}, KpiValue{75, 8}};
    REQUIRE(desk.only(SignalRule::Plateau));
    REQUIRE_FALSE(desk.only(SignalRule::Recoaching));
    desk.progress->kind = Progress::Kind::Improving;
    desk.progress->last = KpiValue{82, 9};
    const auto better = desk.found();
    REQUIRE(better.size() == 1); // who improves is not told to change the method
    REQUIRE(better[0].rule == SignalRule::Improvement);
    REQUIRE(better[0].figures.value == 82.0);
    REQUIRE(better[0].figures.n == 9);
    REQUIRE(better[0].figures.count == 8);
    desk.progress->kind = Progress::Kind::Rising;
    REQUIRE(desk.found()[0].cause == QStringLiteral("rising"));
}

TEST_CASE("SIG-1, TIER-3: who left or is on leave raises nothing")
{
    SignalDesk desk;
    desk.scored({50, 51, 50, 49, 50, 52});
    REQUIRE_FALSE(desk.found().empty());
    SignalDesk left = desk;
    left.due.agent.left = today.addDays(-1);
    REQUIRE(left.found().empty());
    SignalDesk leave = desk;
    AgentPeriod period;
    period.kind = PeriodKind::Leave;
    period.from = today.addDays(-1);
    leave.due.periods = {period};
    REQUIRE(leave.found().empty());
}

TEST_CASE("SIG-1: harm goes before gap, gap before how sure")
{
    SignalDraft p1, p2, wide, sure;
    p1.harm = SignalHarm::Customer;
    p1.gap = .1;
    p2.harm = SignalHarm::Resolution;
    p2.gap = .9;
    wide = p1;
    wide.gap = .2;
    sure = p1;
    sure.sure = 1;
    p1.sure = .5;
    REQUIRE(goesBefore(p1, p2));
    REQUIRE(goesBefore(wide, p1));
    REQUIRE(goesBefore(sure, p1));
    REQUIRE_FALSE(goesBefore(p1, p1));
}

TEST_CASE("SIG-1: how many signals chance alone brings")
{
    // 15 agents, 4 KPIs: about 19 a quarter
    REQUIRE(falseAlarms(SignalRule::KpiDeclining, 15, {}).value() == Approx(19).margin(.5));
    REQUIRE(falseAlarms(SignalRule::QaBelow, 15, {}).value() == Approx(1.2).margin(.05));
    REQUIRE_FALSE(falseAlarms(SignalRule::CheckInDue, 15, {}));
}

TEST_CASE("SIG-2: a snooze is over on its day, an answer is not; what is past is not open")
{
    Signal signal;
    REQUIRE(isOpenSignal(signal, std::nullopt, today));
    REQUIRE_FALSE(isOpenSignal(
        signal, SignalAnswer{SignalAnswerKind::Snoozed, today, today.addDays(1), {}, {}}, today));
    REQUIRE(isOpenSignal(signal, SignalAnswer{SignalAnswerKind::Snoozed, today, today, {}, {}}, today));
    REQUIRE_FALSE(isOpenSignal(
        signal, SignalAnswer{SignalAnswerKind::Dismissed, today, {}, QStringLiteral("x"), {}}, today));
    signal.isCurrent = false;
    REQUIRE_FALSE(isOpenSignal(signal, std::nullopt, today));
}
