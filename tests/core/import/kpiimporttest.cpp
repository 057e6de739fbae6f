// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/kpifigure.h"
#include "core/storage/agentstore.h"
#include "core/storage/kpifigurestore.h"
#include "core/storage/metricstore.h"
#include "tests/core/import/importcase.h"

using namespace coachbook;
using namespace coachbook::test;

namespace {

/// A book with two agents into which KPI tables come.
class KpiCase : public ImportCase
{
public:
    KpiCase()
    {
        import("Agent ID,Name,Hire date\nA1,Maya Okafor,2024-01-08\nA2,Leon Cohen,2024-03-11\n",
               ImportKind::Roster);
    }
    AgentId agent(const char *id)
    {
        return agentstore::findByExternalId(book->db(), QString::fromUtf8(id))->id;
    }
    std::vector<KpiFigure> figures(const char *id)
    {
        return kpifigurestore::ofAgent(book->db(), agent(id), QDate(2026, 1, 1), QDate(2026, 12, 31));
    }
};

KpiFigure figure(Kpi kpi, QDate from, QDate to, double value, std::optional<int> n = std::nullopt)
{
    return {kpi, from, to, value, n};
}

const QDate monday(2026, 10, 12), sunday(2026, 10, 18);

} // namespace

TEST_CASE("kpiimport: a wide table in three styles is the same figures")
{
    const char *const us =
        "Agent ID,Agent Name,Week Ending,Calls Handled,AHT (sec),FCR %,CSAT,Surveys,QA Score,Evaluations\n"
        "A1,Maya Okafor,10/18/2026,\"1,204\",312.4,78.5%,4.31,36,91.5%,3\n"
        "A2,Leon Cohen,10/18/2026,980,5:45,70.0%,4.02,28,N/A,0\n";
    const char *const continental =
        "Personalnummer;Mitarbeiter;Woche endend;Anrufe;Durchschnittliche Bearbeitungszeit (Sek.);"
        "Erstl\xC3\xB6sungsquote;Zufriedenheit;Umfragen;Qualit\xC3\xA4t;Auswertungen\n"
        "A1;Maya Okafor;18.10.2026;1.204;312,4;78,5;4,31;36;91,5;3\n"
        "A2;Leon Cohen;18.10.2026;980;5:45;70,0;4,02;28;-;0\n";
    const char *const iso =
        "agent_id,week,handled,avg_handle_time_s,fcr_rate,avg_csat,survey_count,quality_score,evals\n"
        "A1,2026-W42,1204,312.4,0.785,4.31,36,0.915,3\n"
        "A2,2026-W42,980,345,0.70,4.02,28,,0\n";
    for (const char *const text : {us, continental, iso}) {
        INFO(text);
        KpiCase c;
        const ImportPlan plan = c.plan(text);
        INFO(problemInEnglish(plan).toStdString());
        REQUIRE(plan.mapping.kind == ImportKind::Kpis);
        const ImportResult result = c.run(plan);
        REQUIRE(counts(result) == "2/0/0/0");
        REQUIRE(result.records == 7);
        REQUIRE(c.figures("A1") == std::vector<KpiFigure>{figure(Kpi::Qa, monday, sunday, 91.5, 3),
                                                          figure(Kpi::Fcr, monday, sunday, 78.5),
                                                          figure(Kpi::Aht, monday, sunday, 312, 1204),
                                                          figure(Kpi::Csat, monday, sunday, 4.31, 36)});
        REQUIRE(c.figures("A2").size() == 3);
        REQUIRE(counts(c.import(text)) == "0/0/2/0");
    }
}

TEST_CASE("kpiimport: a long table takes each figure in the unit its word says")
{
    KpiCase c;
    const ImportResult result = c.import("Agent,Month,Metric,Value,Sample size\n"
                                         "Maya Okafor,Oct 2026,AHT (min),5.5,400\n"
                                         "Maya Okafor,Oct 2026,First Contact Resolution,82.5,200\n"
                                         "Maya Okafor,Oct 2026,Shrinkage,12,1\n"
                                         "Leon Cohen,Oct 2026,Quality Score,0.4,5\n"
                                         "Leon Cohen,Oct 2026,CSAT,,9\n");
    REQUIRE(counts(result) == "3/0/0/2");
    REQUIRE(result.problems[0].reason == RefusalReason::NotAKnownWord);
    REQUIRE(result.problems[0].line == 4);
    REQUIRE(result.problems[1].reason == RefusalReason::ValueMissing);
    const QDate first(2026, 10, 1), last(2026, 10, 31);
    REQUIRE(c.figures("A1") == std::vector<KpiFigure>{figure(Kpi::Fcr, first, last, 82.5, 200),
                                                      figure(Kpi::Aht, first, last, 330, 400)});
}

TEST_CASE("kpiimport: numerator and denominator make the ratio, sum over sum")
{
    KpiCase c;
    REQUIRE(counts(c.import("Agent ID,Date,KPI,Numerator,Denominator\n"
                            "A1,2026-10-12,FCR,8,10\n"
                            "A1,2026-10-13,FCR,30,60\n"
                            "A1,2026-10-12,AHT,3000,10\n")) == "3/0/0/0");
    const AgentMeasures measures =
        metricstore::ofAgent(c.book->db(), c.agent("A1"), QDate(2026, 10, 1), QDate(2026, 10, 31));
    const auto fcr = kpiValue(Kpi::Fcr, measures, monday, sunday, true);
    REQUIRE(fcr);
    REQUIRE(fcr->n == 70);
    REQUIRE(fcr->value == Approx(100.0 * 38 / 70)); // the mean of 80 and 50 would be 65
    REQUIRE(kpiValue(Kpi::Aht, measures, monday, sunday, true) == KpiValue{300, 10});
}

TEST_CASE("kpiimport: counts beside each other make the ratio of a wide table")
{
    KpiCase c;
    REQUIRE(counts(c.import("Agent ID,Day,Calls Handled,Total Handle Time (s),Resolved Calls,FCR Eligible\n"
                            "A1,2026-10-12,20,6200,12,16\n")) == "1/0/0/0");
    REQUIRE(c.figures("A1") == std::vector<KpiFigure>{figure(Kpi::Fcr, monday, monday, 75, 16),
                                                      figure(Kpi::Aht, monday, monday, 310, 20)});
}

TEST_CASE("kpiimport: a table without agents is the team's")
{
    KpiCase c;
    REQUIRE(counts(c.import("Month,AHT,FCR,CSAT\nSep 2026,340,71%,4.1\nOct 2026,330,74%,4.2\n")) ==
            "2/0/0/0");
    const AgentMeasures team = metricstore::ofTeam(c.book->db(), QDate(2026, 1, 1), QDate(2026, 12, 31));
    REQUIRE(team.figures.size() == 6);
    REQUIRE(kpiValue(Kpi::Fcr, team, QDate(2026, 10, 25), QDate(2026, 11, 21), true) == KpiValue{74, 0});
    REQUIRE(c.figures("A1").empty());
}

TEST_CASE("kpiimport: shares that could be of several scales are asked for")
{
    KpiCase c;
    const QByteArray text = "Agent ID,Week,QA Score\nA1,2026-W41,4.5\nA1,2026-W42,5\n";
    const ImportPlan asked = c.plan(text, ImportKind::Kpis);
    REQUIRE(asked.questions.size() == 1);
    REQUIRE(asked.questions.front().about == QuestionAbout::FullScore);
    REQUIRE(asked.questions.front().example == QLatin1String("5"));
    ImportOptions options{c.today, ImportKind::Kpis, std::nullopt, std::nullopt, {}};
    options.fullScore = 5;
    REQUIRE(counts(c.run(inspect(asked.shape.path, options))) == "2/0/0/0");
    REQUIRE(c.figures("A1").front().value == Approx(90));
    // A sign needs no question, and fractions prove their scale.
    REQUIRE(c.plan("Agent ID,Week,QA Score\nA1,2026-W42,5%\n", ImportKind::Kpis).questions.empty());
    REQUIRE(c.plan("Agent ID,Week,QA Score\nA1,2026-W42,1\nA2,2026-W42,0.5\n", ImportKind::Kpis)
                .questions.empty());
    REQUIRE(c.plan("Agent ID,Week,FCR\nA1,2026-W42,1\n", ImportKind::Kpis).questions.size() == 1);
}

TEST_CASE("kpiimport: what cannot be is refused by line and the book unchanged by it")
{
    KpiCase c;
    const ImportResult result = c.import("Agent ID,Week,AHT,FCR\n"
                                         "A1,2026-W42,310,175%\n"
                                         "A1,2026-W99,310,75%\n"
                                         "A9,2026-W42,310,75%\n"
                                         "A1,2026-W42,-5,75%\n"
                                         "A1,2026-W42,,N/A\n"
                                         "A1,,310,75%\n"
                                         "A1,2026-W42,310,Infinity%\n"
                                         "A1,2026-W40,310,75%\n"
                                         "A1,2026-W40,310,75%\n"
                                         "A1,2026-W40,320,75%\n");
    REQUIRE(counts(result) == "1/0/1/8");
    const std::vector<RefusalReason> expected{RefusalReason::TooLarge,     RefusalReason::NotAPeriod,
                                              RefusalReason::UnknownAgent, RefusalReason::NotADuration,
                                              RefusalReason::ValueMissing, RefusalReason::ValueMissing,
                                              RefusalReason::NotANumber,   RefusalReason::DuplicateId};
    std::vector<RefusalReason> reasons;
    for (const Refusal &problem : result.problems) {
        INFO(reasonInEnglish(problem).toStdString());
        reasons.push_back(problem.reason == RefusalReason::Negative ? RefusalReason::NotADuration
                                                                    : problem.reason);
    }
    REQUIRE(reasons == expected);
    REQUIRE(c.figures("A1").size() == 2);
}

TEST_CASE("kpiimport: a later file replaces a figure, undo brings the old one back")
{
    KpiCase c;
    c.import("Agent ID,Week,AHT\nA1,2026-W42,310\n", ImportKind::Kpis);
    REQUIRE(counts(c.import("Agent ID,Week,AHT\nA1,2026-W42,305\nA2,2026-W42,300\n", ImportKind::Kpis)) ==
            "1/1/0/0");
    REQUIRE(c.figures("A1").front().value == 305);
    c.book->undo();
    REQUIRE(c.figures("A1").front().value == 310);
    REQUIRE(c.figures("A2").empty());
    c.book->undo();
    REQUIRE(kpifigurestore::count(c.book->db()) == 0);
}

TEST_CASE("kpiimport: raw rows go before figures")
{
    AgentMeasures measures;
    measures.figures = {figure(Kpi::Qa, monday, sunday, 70, 4)};
    REQUIRE(kpiValue(Kpi::Qa, measures, monday, sunday, true) == KpiValue{70, 4});
    measures.scores = {{monday, 90}};
    REQUIRE(kpiValue(Kpi::Qa, measures, monday, sunday, true) == KpiValue{90, 1});
}
