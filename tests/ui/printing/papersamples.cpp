// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/printing/papersamples.h"
#include <cmath>

namespace coachbook::test {

namespace {

const QDate start{2026, 8, 24};

KpiLine kpiLine(Kpi kpi, std::vector<double> values, int n, std::optional<double> baseline)
{
    KpiLine line{kpi, defaultKpiSettings()[size_t(kpi)], {}, {}, {}, {}, Standing::NoData};
    for (size_t week = 0; week < values.size(); ++week) {
        WeekPoint point{start.addDays(7 * int(week)), {}};
        if (values[week] > 0)
            point.value = KpiValue{values[week], n + int(week * 7) % 5};
        line.series.push_back(point);
    }
    line.now = KpiValue{(values[11] + values[12]) / 2, 2 * n};
    line.before = KpiValue{(values[9] + values[10]) / 2, 2 * n};
    if (baseline)
        line.baseline = KpiValue{*baseline, 4 * n};
    line.standing = standing(line.now, line.setting);
    return line;
}

QuestionResult question(const char *text, double earned, int missed, bool critical = false, int fails = 0)
{
    QuestionResult result;
    result.question.text = QString::fromUtf8(text);
    result.question.critical = critical;
    result.n = 8;
    result.missed = missed;
    result.earned = earned;
    result.criticalFails = fails;
    return result;
}

std::vector<SectionLine> sections()
{
    const auto name = [](const char *text) { return QString::fromUtf8(text); };
    return {{name("Opening"),
             0.91,
             16,
             {question("Greets with name and company", 1.0, 0),
              question("Verifies identity before discussing the account", 0.62, 3, true, 1)}},
            {name("Listening"),
             0.74,
             24,
             {question("Lets the customer finish", 0.88, 1),
              question("Repeats the concern in own words", 0.55, 4),
              question("Asks one open question before offering a solution", 0.79, 2)}},
            {name("Solving"),
             0.83,
             16,
             {question("Confirms the solution with the customer", 0.7, 3),
              question("Says what happens next and when", 0.96, 0)}},
            {name("Closing"),
             0.94,
             16,
             {question("Asks whether anything is left open", 0.92, 1), question("Thanks by name", 0.96, 0)}}};
}

std::vector<FlaggedInteraction> flaggedInteractions()
{
    FlaggedInteraction first{EvaluationId{1},
                             QStringLiteral("INT-204816"),
                             {2026, 11, 12},
                             0,
                             QStringLiteral("R. Salgado"),
                             true,
                             {}};
    first.moments = {
        {222, QStringLiteral("Verifies identity before discussing the account"),
         QStringLiteral("confirmed the address, quoted before verifying the policy number")},
        {468, QStringLiteral("Repeats the concern in own words"),
         QStringLiteral(
             "moved to the transfer form while the customer was still explaining the second charge")},
        {{}, QStringLiteral("Confirms the solution with the customer"), {}}};
    FlaggedInteraction second{EvaluationId{2},
                              QStringLiteral("INT-203377"),
                              {2026, 11, 4},
                              58,
                              QStringLiteral("R. Salgado"),
                              false,
                              {}};
    second.moments = {{65, QStringLiteral("Repeats the concern in own words"),
                       QStringLiteral("\"I understand\" three times, the concern itself was not named")}};
    return {first, second};
}

std::vector<ActionItem> openItems()
{
    ActionItem first;
    first.id = ActionItemId{1};
    first.text = QStringLiteral(
        "On every billing call, repeat the concern in one sentence before opening the account, "
        "and wait for the customer's yes.");
    first.measure = MeasureKind::Count;
    first.countOf = QStringLiteral("calls with the concern repeated, of 10");
    first.baseline = 4;
    first.target = 8;
    first.due = QDate(2026, 11, 18);
    first.result = QStringLiteral("6 of 10 on 13 Nov");
    ActionItem second;
    second.id = ActionItemId{2};
    second.text = QStringLiteral("Ask for policy number and birth date before any figure is quoted.");
    second.measure = MeasureKind::Kpi;
    second.kpi = Kpi::Qa;
    second.baseline = 72;
    second.target = 85;
    second.due = QDate(2026, 12, 4);
    return {first, second};
}

Session lastSession()
{
    Session last;
    last.id = SessionId{7};
    last.type = SessionType::OneOnOne;
    last.status = SessionStatus::Completed;
    last.day = {2026, 11, 6};
    last.minutes = 28;
    last.focus = {{{}, QStringLiteral("Repeats the concern in own words"), {}, {}}};
    last.agreed = QStringLiteral(
        "Maya tries one sentence, \"So what matters to you is ...\", and notes on her pad when she did.");
    last.sharedNote = QStringLiteral(
        "Heard one good example together (INT-201190, 2:10). She finds it easier in chats than on calls.");
    last.privateNote = QStringLiteral("PRIVATE: tired, asked for fewer late shifts.");
    return last;
}

Agent maya()
{
    Agent agent;
    agent.id = AgentId{3};
    agent.name = QStringLiteral("Maya Okafor");
    agent.externalId = QStringLiteral("A-1003");
    agent.team = QStringLiteral("Northgate Billing");
    agent.hired = QDate(2026, 9, 14);
    agent.privateNote = QStringLiteral("PRIVATE: interested in the quality team.");
    return agent;
}

DueEntry mayaDue()
{
    DueEntry due;
    due.agent = AgentId{3};
    due.tier = {Tier::New, TierSource::HireDate, QDate(2026, 12, 13), QDate(2026, 9, 14)};
    due.cadenceDays = 7;
    due.lastCounting = lastSession();
    due.nextDue = QDate(2026, 11, 13);
    due.state = DueState::Overdue;
    due.daysOverdue = 5;
    return due;
}

std::vector<FocusProposal> proposals()
{
    FocusProposal proposal;
    proposal.text = QStringLiteral("Verifies identity before discussing the account");
    proposal.priority = Priority::P1;
    proposal.missed = 3;
    proposal.n = 8;
    proposal.reasons = {FocusReason::CriticalFailed, FocusReason::HarmsCustomer, FocusReason::BelowStandard};
    return {proposal};
}

SessionDraft session()
{
    SessionDraft draft;
    draft.agent = AgentId{3};
    draft.day = {2026, 11, 24};
    draft.start = QTime(10, 0);
    draft.coach = QStringLiteral("J. Reyes");
    draft.agenda = QStringLiteral(
        "Hi Maya, on Tuesday at 10:00 we have 30 minutes. Let us look at how identity is verified before an "
        "account is discussed, with two calls: INT-204816 of 12 Nov and INT-203377 of 4 Nov. Please listen "
        "to them before, and tell me first how you see them.");
    draft.questions = QStringLiteral(
        "How did you see the call of 12 November?\nWhat did the customer need to hear at 3:42?\n"
        "What would make it easy to ask for the number first, every time?");
    const Evidence moment{EvaluationId{1}, QStringLiteral("INT-204816"), QDate(2026, 11, 12), 222,
                          QStringLiteral("confirmed the address, quoted before verifying the policy number")};
    draft.focus = {
        {{},
         QStringLiteral("Verifies identity before discussing the account"),
         QStringLiteral(
             "Harms the customer in the moment; missed in 3 of 8 evaluations, earns 62 % (standard 80 %); "
             "critical, failed once."),
         {moment}}};
    draft.steps = {{QStringLiteral("Own view first"),
                    QStringLiteral("How was the week? What went well, what was hard?"), 5},
                   {QStringLiteral("One observable moment"),
                    QStringLiteral("Listen to 3:42 together. What do you hear?"), 8},
                   {QStringLiteral("The agent diagnoses"),
                    QStringLiteral("What led to it? What would the customer say?"), 7},
                   {QStringLiteral("One behaviour agreed"),
                    QStringLiteral("What exactly will you do on the next call?"), 6},
                   {QStringLiteral("Follow-up"),
                    QStringLiteral("When do we look at it again, and what will we count?"), 4}};
    draft.privateNote = QStringLiteral("PRIVATE: go gently, she had a complaint last week.");
    return draft;
}

} // namespace

std::vector<KpiLine> kpiLines()
{
    return {kpiLine(Kpi::Qa, {71, 69, 74, 70, -1, 73, 76, 72, 78, 75, 79, 77, 80}, 3, 72),
            kpiLine(Kpi::Fcr, {66, 68, 65, 70, 71, 69, 72, 74, 73, 75, 74, 77, 76}, 90, 67),
            kpiLine(Kpi::Aht, {402, 395, 410, 388, 380, 391, 372, 366, 370, 355, 349, 352, 341}, 110, 399),
            kpiLine(Kpi::Csat, {3.9, 4.0, 3.85, 4.05, 4.1, 3.95, 4.12, 4.2, 4.15, 4.3, 4.22, 4.28, 4.31}, 24,
                    3.95)};
}

ui::paper::SheetInput richSheet()
{
    ui::paper::SheetInput input;
    Preparation &preparation = input.preparation;
    preparation.agent = maya();
    preparation.due = mayaDue();
    preparation.kpis = kpiLines();
    preparation.qa = KpiValue{77.4, 8};
    preparation.sections = sections();
    preparation.interactions = flaggedInteractions();
    preparation.openItems = openItems();
    preparation.lastSession = lastSession();
    CheckIn checkIn;
    checkIn.due = checkIn.done.emplace(2026, 11, 11);
    checkIn.note = QStringLiteral("Says the sentence helps; forgot it on the two busiest calls.");
    checkIn.improvementAcknowledged = true;
    preparation.checkIns = {checkIn};
    preparation.focus = proposals();
    preparation.hasData = true;
    input.session = session();
    input.sessions = {{2026, 10, 9}, {2026, 10, 16}, {2026, 10, 30}, {2026, 11, 6}};
    input.supervisor = QStringLiteral("J. Reyes");
    input.teamName = QStringLiteral("Northgate Billing");
    input.today = paperDay;
    return input;
}

ui::paper::SheetInput emptySheet()
{
    ui::paper::SheetInput input;
    input.preparation.agent.name = QStringLiteral("Noor Haddad");
    input.session.day = paperDay;
    input.session.steps = session().steps;
    input.session.questions = QStringLiteral("What does a good week look like for you?");
    input.today = paperDay;
    return input;
}

ui::paper::PlanInput richPlan()
{
    ui::paper::PlanInput input;
    CoachingPlan &plan = input.plan;
    plan.id = PlanId{1};
    plan.agent = AgentId{3};
    plan.number = 12;
    plan.revision = 3;
    plan.state = PlanState::Active;
    plan.created = {2026, 10, 1};
    plan.started = QDate(2026, 10, 5);
    plan.cadence =
        QStringLiteral("Weekly one-on-ones of 30 minutes, and a post-call review of one call in between.");
    plan.purpose = QStringLiteral(
        "Identity is verified on every call before an account is discussed, and the customer hears that "
        "the concern was understood.");
    plan.targets = {{{},
                     QStringLiteral("Verifies identity before discussing the account"),
                     QStringLiteral("Opening: Verifies identity before discussing the account")},
                    {{},
                     QStringLiteral("Repeats the concern in own words"),
                     QStringLiteral("Listening: Repeats the concern in own words")}};
    for (const auto &[kpi, value, n] : {std::tuple{Kpi::Qa, 72.0, 12},
                                        {Kpi::Fcr, 67.0, 361},
                                        {Kpi::Aht, 399.0, 447},
                                        {Kpi::Csat, 3.95, 98}})
        plan.baselines.push_back({kpi,
                                  value,
                                  n,
                                  {2026, 9, 7},
                                  {2026, 10, 4},
                                  QStringLiteral("evaluations and interactions imported into this book")});
    plan.review = QDate(2026, 12, 4);
    plan.reviewHow = QStringLiteral("Eight evaluations after the start against the baseline, the two target "
                                    "questions first, and ten calls heard for the action items.");
    plan.escalation = QStringLiteral("Without progress at the review: peer shadowing for two weeks. Still "
                                     "none after that: an improvement plan with weekly documented sessions.");
    input.agent = maya();
    input.tier = mayaDue().tier;
    input.items = openItems();
    input.kpis = kpiLines();
    input.sessions = {{2026, 10, 9}, {2026, 10, 16}, {2026, 10, 30}, {2026, 11, 6}};
    input.supervisor = QStringLiteral("J. Reyes");
    input.teamName = QStringLiteral("Northgate Billing");
    input.today = paperDay;
    return input;
}

ui::paper::PlanInput emptyPlan()
{
    ui::paper::PlanInput input;
    input.plan.number = 1;
    input.agent.name = QStringLiteral("Noor Haddad");
    input.today = paperDay;
    return input;
}

ui::paper::TeamPlanInput teamPlan(int agents)
{
    ui::paper::TeamPlanInput input;
    input.teamName = QStringLiteral("Northgate Billing");
    input.supervisor = QStringLiteral("J. Reyes");
    input.today = paperDay;
    const QStringList names{QStringLiteral("Maya Okafor"), QStringLiteral("Liam Brandt"),
                            QStringLiteral("Sofia Castellanos-Whitfield"), QStringLiteral("Jonas Lindqvist")};
    for (int i = 0; i < agents; ++i) {
        ui::paper::TeamPlanInput::Row row;
        row.agent = maya();
        row.agent.name = i < names.size() ? names[i] : QStringLiteral("Agent number %1").arg(i + 1);
        row.due = mayaDue();
        if (i % 4 != 0) {
            row.due.tier = {Tier::Tenured, TierSource::HireDate, {}, {}};
            row.due.cadenceDays = 14;
            row.due.state = i % 4 == 1 ? DueState::DueSoon : DueState::OnTrack;
            row.due.nextDue = paperDay.addDays(i % 4 == 1 ? 3 : 9);
        }
        row.focus = i % 3 == 0 ? QStringLiteral("Verifies identity before discussing the account")
                               : QStringLiteral("Repeats the concern in own words");
        if (i % 3 == 0)
            row.review = QDate(2026, 12, 4);
        row.openItems = i % 3;
        if (i % 3 == 0)
            row.planNumber = 12 + i;
        input.rows.push_back(row);
    }
    return input;
}

} // namespace coachbook::test
