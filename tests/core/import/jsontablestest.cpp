// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/json/jsontables.h"
#include "tests/core/import/importcase.h"
#include <QTemporaryDir>

using namespace coachbook;

namespace {

class JsonCase
{
public:
    QString file(const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(QStringLiteral("export.json"));
        QFile to(path);
        REQUIRE(to.open(QIODevice::WriteOnly));
        to.write(bytes);
        return path;
    }
    ImportPlan plan(const QByteArray &bytes) const
    {
        return inspect(file(bytes), {QDate(2026, 11, 21), {}, {}, {}, {}});
    }

private:
    QTemporaryDir m_folder;
};

QStringList rowsOf(const QString &path, const char *table)
{
    QStringList rows;
    const std::unique_ptr<JsonSource> source = JsonSource::open(path, QString::fromUtf8(table));
    REQUIRE(source);
    while (source->next()) {
        QStringList cells;
        for (const std::string_view cell : source->record().fields)
            cells << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        rows << cells.join(QLatin1Char('|'));
    }
    return rows;
}

} // namespace

TEST_CASE("jsontables: a list of objects is a table, whatever stands around it")
{
    const JsonCase json;
    const QString path = json.file("{\"data\":{\"page\":3,\"tasks\":[{\"id\":\"t1\",\"agent\":{\"id\":\"A1\"}"
                                   ",\"tags\":[\"x\",\"y\"],\"ok\":true},"
                                   "{\"id\":\"t2\",\"score\":4.125,\"none\":null}]}}");
    REQUIRE(JsonFile(path).tables() == QStringList{QStringLiteral("data.tasks")});
    REQUIRE(rowsOf(path, "data.tasks") == QStringList{QStringLiteral("page|agent.id|tasks.id|ok|tags|score"),
                                                      QStringLiteral("3|A1|t1|true|x; y|"),
                                                      QStringLiteral("3||t2|||4.1250")});
}

TEST_CASE("jsontables: the answers of evaluations know their evaluation, and come in as evaluations")
{
    const JsonCase json;
    const ImportPlan plan = json.plan("[{\"evaluationId\":\"E1\",\"agentId\":\"A1\",\"date\":\"2026-11-18\","
                                      "\"evaluator\":\"Q\",\"answers\":["
                                      "{\"question\":\"Greets\",\"score\":5,\"max\":5,\"comment\":\"\"},{"
                                      "\"question\":\"Listens\",\"score\":3,\"max\":10}]},"
                                      "{\"evaluationId\":\"E2\",\"agentId\":\"A1\",\"date\":\"2026-11-19\","
                                      "\"evaluator\":\"Q\",\"answers\":["
                                      "{\"question\":\"Greets\",\"score\":5,\"max\":5}]}]");
    REQUIRE(plan.canRun());
    REQUIRE(plan.mapping.kind == ImportKind::Evaluations);
    REQUIRE(plan.shape.table == QLatin1String("answers"));
    REQUIRE(plan.rows == 3);
}

TEST_CASE("jsontables: a document a line")
{
    const JsonCase json;
    const ImportPlan plan =
        json.plan("{\"callId\":\"c1\",\"agentId\":\"A1\",\"startTime\":\"2026-11-18T09:05:12Z\"}\n\n"
                  "{\"callId\":\"c2\",\"agentId\":\"A1\",\"startTime\":\"2026-11-18T10:05:12Z\"}\n");
    REQUIRE(plan.canRun());
    REQUIRE(plan.rows == 2);
}

TEST_CASE("jsontables: what is no sound JSON is said with its line")
{
    const JsonCase json;
    const auto problem = [&json](const QByteArray &bytes) { return json.plan(bytes).problem; };
    REQUIRE(problem("[{\"a\":NaN}]") == FileProblem::BrokenJson);
    REQUIRE(problem("[{\"a\":1},\n{\"a\":\n") == FileProblem::BrokenJson);
    REQUIRE(json.plan("[{\"a\":1},\n{\"a\":x}]").problemDetail.contains(QLatin1String("line 2")));
    REQUIRE(problem(QByteArray(10000, '[') + QByteArray(10000, ']')) == FileProblem::BrokenJson);
    REQUIRE(problem("[[1,2],[3]]") == FileProblem::NoLists);
    REQUIRE(problem("{\"a\":1}") == FileProblem::NoLists);
    REQUIRE(problem("[{\"colour\":\"red\"}]") == FileProblem::UnknownKind);
    REQUIRE(problem("[Agent],[Name],[Hire date]\nA1,Maya,2026-01-01\n") != FileProblem::BrokenJson);
}

TEST_CASE("jsontables: nested evaluations know their form, group and question")
{
    const JsonCase json;
    const ImportPlan plan = json.plan(
        "{\"evaluations\":[{\"id\":\"E1\",\"agent\":{\"id\":\"A1\",\"name\":\"Maya Okafor\"},\"evaluator\":"
        "{\"name\":\"Dana\"},\"form\":{\"name\":\"Service\"},\"releaseDate\":\"2026-11-18T09:05:00Z\","
        "\"questionGroups\":[{\"name\":\"Opening\",\"questions\":[{\"text\":\"Greets\",\"score\":1,"
        "\"maxScore\":2},{\"text\":\"Verifies\",\"score\":2,\"maxScore\":2}]}]}]}");
    INFO(problemInEnglish(plan).toStdString());
    REQUIRE(plan.canRun());
    REQUIRE(plan.mapping.kind == ImportKind::Evaluations);
    REQUIRE(plan.rows == 2);
    using F = ImportField;
    REQUIRE(plan.mapping.headerOf(F::EvaluationKey) == QLatin1String("evaluations.id"));
    REQUIRE(plan.mapping.headerOf(F::AgentName) == QLatin1String("agent.name"));
    REQUIRE(plan.mapping.headerOf(F::Scorecard) == QLatin1String("form.name"));
    REQUIRE(plan.mapping.headerOf(F::Section) == QLatin1String("questionGroups.name"));
    REQUIRE(plan.mapping.headerOf(F::Question) == QLatin1String("questions.text"));
    REQUIRE(plan.mapping.headerOf(F::Maximum) == QLatin1String("maxScore"));
}
