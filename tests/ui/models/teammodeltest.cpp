// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/teammodel.h"
#include "tests/support/catch.h"
#include <QAbstractItemModelTester>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const QDate today(2026, 11, 18);

void addAgent(TeamInput &input, qint64 id, const QString &name, DueState state, QDate nextDue)
{
    Agent agent;
    agent.id = AgentId(id);
    agent.name = name;
    agent.externalId = QStringLiteral("A%1").arg(id);
    input.agents.push_back(agent);
    DueEntry due;
    due.agent = agent.id;
    due.state = state;
    due.nextDue = nextDue;
    input.due.push_back(due);
}

TeamInput team()
{
    TeamInput input;
    addAgent(input, 1, QStringLiteral("Zoë Adams"), DueState::Overdue, today.addDays(-2));
    addAgent(input, 2, QStringLiteral("Ben Young"), DueState::Due, today);
    addAgent(input, 3, QStringLiteral("Chi Wu"), DueState::OnTrack, today.addDays(8));
    input.openItems = {{AgentId(2), 3}};
    input.measures[AgentId(1)].scores = {{today.addDays(-1), 90}, {today.addDays(-2), 80}};
    input.measures[AgentId(2)].scores = {{today.addDays(-1), 60}, {today.addDays(-20), 100}};
    return input;
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("the team model keeps the contract of models, also when it is filtered and reset")
{
    TeamModel model;
    TeamFilter filter(&model);
    const QAbstractItemModelTester ofModel(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester ofFilter(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setState(buildTeam(team(), today));
    filter.sort(TeamModel::Name, Qt::DescendingOrder);
    filter.setText(QStringLiteral("zoe"));
    REQUIRE(filter.rowCount() == 1);
    filter.setText({});
    model.setState({});
    REQUIRE(filter.rowCount() == 0);
}

TEST_CASE("the strip tells the team in one sentence")
{
    const TeamState state = buildTeam(team(), today);
    REQUIRE(teamSentence(state) == QStringLiteral("1 overdue, 1 due this week, compliance 67 % of 3"));
    REQUIRE(teamSentence({}) == QStringLiteral("Nobody in the team yet"));
}

TEST_CASE("figures are of the last two weeks, with 13 weeks beside them")
{
    TeamModel model;
    model.setState(buildTeam(team(), today));
    REQUIRE(cell(model, 0, TeamModel::FirstKpi) == QStringLiteral("85"));
    REQUIRE(cell(model, 1, TeamModel::FirstKpi) == QStringLiteral("60"));
    REQUIRE(cell(model, 2, TeamModel::FirstKpi) == QStringLiteral("–"));
    REQUIRE(cell(model, 1, TeamModel::OpenItems) == QStringLiteral("3"));
    REQUIRE(cell(model, 1, TeamModel::State) == QStringLiteral("due today"));
    const TeamKpi &qa = model.row(1).kpis[0];
    REQUIRE(qa.weeks.size() == 13);
    REQUIRE(qa.weeks.back() == 60.0);
    REQUIRE(qa.standing == Standing::Misses);
    REQUIRE(model.row(0).kpis[0].standing == Standing::Meets);
}

TEST_CASE("sorting: urgency for the state, the alphabet for names, no value last either way")
{
    TeamModel model;
    TeamFilter filter(&model);
    model.setState(buildTeam(team(), today));
    filter.sort(TeamModel::State, Qt::AscendingOrder);
    REQUIRE(cell(filter, 0, 0) == QStringLiteral("Zoë Adams"));
    filter.sort(TeamModel::Name, Qt::AscendingOrder);
    REQUIRE(cell(filter, 0, 0) == QStringLiteral("Ben Young"));
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        filter.sort(TeamModel::FirstKpi, order);
        REQUIRE(cell(filter, 2, 0) == QStringLiteral("Chi Wu"));
        REQUIRE(cell(filter, 0, 0) ==
                (order == Qt::AscendingOrder ? QStringLiteral("Ben Young") : QStringLiteral("Zoë Adams")));
    }
}

TEST_CASE("the state filter shows what it says; who left is shown only when asked for")
{
    TeamInput input = team();
    input.due[2].state = DueState::Paused;
    input.due[2].pause = PauseKind::Left;
    TeamModel model;
    TeamFilter filter(&model);
    model.setState(buildTeam(input, today));
    REQUIRE(filter.rowCount() == 2);
    const auto [show, rows] = GENERATE(table<TeamFilter::Show, int>({{TeamFilter::Show::Overdue, 1},
                                                                     {TeamFilter::Show::DueNow, 2},
                                                                     {TeamFilter::Show::OnTrack, 0},
                                                                     {TeamFilter::Show::OnLeave, 0},
                                                                     {TeamFilter::Show::NotOnTarget, 1},
                                                                     {TeamFilter::Show::Left, 1}}));
    filter.setShow(show);
    REQUIRE(filter.rowCount() == rows);
}
