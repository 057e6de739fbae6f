// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/agentstore.h"
#include "core/storage/importstore.h"
#include "core/storage/searchstore.h"
#include "core/storage/transcriptstore.h"
#include "tests/core/import/importcase.h"
#include <QDir>
#include <QFileInfo>
#include <atomic>

using namespace coachbook;
using namespace coachbook::test;

namespace {

const QByteArray call = "WEBVTT\n\n00:01.000 --> 00:03.000\n<v Maya Okafor>Good morning, Halden "
                        "Energy\n\n00:04.000 --> 00:06.000\n<v Tom>My bill is wrong\n";

/// Two conversations of a telephone system that knows channels only.
const QByteArray channels =
    R"([{"sentences":[{"media_channel":1,"start_time":"0.5","end_time":"2","transcript":"Hello?","transcript_sid":"T1"},
    {"media_channel":2,"start_time":"2.5","end_time":"4","transcript":"Halden Energy","transcript_sid":"T1"}]},
    {"sentences":[{"media_channel":2,"start_time":"0","end_time":"1","transcript":"Good day","transcript_sid":"T2"}]}])";

class Transcripts : public ImportCase
{
public:
    Transcripts() { import("Agent ID,Name,Team\nA1,Maya Okafor,North\nA2,Tomas Rossi,North\n"); }

    void write(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        REQUIRE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    ImportPlan planFolder(const ImportOptions &options)
    {
        ImportOptions with = options;
        with.today = today;
        return inspect(m_folder.path(), with);
    }
    /// "export: A Maya Okafor: Good morning | C Tom: Hi" of every transcript of this id.
    std::string shown(const char *id)
    {
        std::string all;
        for (const Transcript &each : transcriptstore::ofInteraction(book->db(), QLatin1String(id))) {
            for (const Turn &turn : transcriptstore::turns(book->db(), each)) {
                all += all.empty() ? "" : " | ";
                all += turn.role == TurnRole::Agent ? "A " : turn.role == TurnRole::Customer ? "C " : "? ";
                all += turn.speaker.toStdString() + ": " + turn.text.toStdString();
            }
        }
        return all;
    }
    Transcript only(const char *id)
    {
        const std::vector<Transcript> all = transcriptstore::ofInteraction(book->db(), QLatin1String(id));
        REQUIRE(all.size() == 1);
        return all.front();
    }
    std::string agentOf(const char *id)
    {
        const std::optional<AgentId> agent = only(id).agent;
        return agent ? agentstore::find(book->db(), *agent)->name.toStdString() : std::string();
    }
    qint64 count() { return transcriptstore::count(book->db()); }

private:
    QTemporaryDir m_folder;
};

QString sharedFile(const char *name)
{
    const QString given = qEnvironmentVariable("COACHBOOK_SHARED_DATA");
    return (given.isEmpty() ? QStringLiteral(COACHBOOK_SOURCE_DIR "/../shared/data") : given) +
           QLatin1Char('/') + QLatin1String(name);
}

} // namespace

TEST_CASE("transcriptimport: a file is recognised, named after itself, and taken back in one step")
{
    Transcripts on;
    const ImportPlan plan = on.plan(call);
    REQUIRE(plan.mapping.kind == ImportKind::Transcripts);
    REQUIRE(plan.decisions.front().ground == DecisionGround::Structure);
    REQUIRE(plan.decisions.front().example == QLatin1String("webvtt"));
    REQUIRE(counts(on.run(plan)) == "1/0/0/0");
    REQUIRE(on.shown("export") == "A Maya Okafor: Good morning, Halden Energy | ? Tom: My bill is wrong");
    REQUIRE(on.agentOf("export") == "Maya Okafor"); // speaks under her own name
    REQUIRE(importstore::all(on.book->db()).front().kind == QLatin1String("transcripts"));
    REQUIRE(searchstore::findTurns(on.book->db(), QStringLiteral("\"bill is\""), 5).size() == 1);

    REQUIRE(counts(on.import(call)) == "0/0/1/0");
    QByteArray other = call;
    other.replace("bill", "meter");
    REQUIRE(counts(on.import(other)) == "0/1/0/0");
    REQUIRE(on.shown("export").find("meter") != std::string::npos);
    on.book->undo();
    REQUIRE(on.shown("export").find("bill") != std::string::npos);
    on.book->undo();
    REQUIRE(on.count() == 0);
    REQUIRE(searchstore::findTurns(on.book->db(), QStringLiteral("bill"), 5).empty());
    REQUIRE(on.book->check(true).problems.empty());
}

TEST_CASE("transcriptimport: an agent the book knows is found, another stays as the file names them")
{
    Transcripts on;
    const QByteArray two =
        R"([{"call_id":"c1","agent_id":"A2","start":"2026-11-20T23:30:00Z","turns":[{"role":"agent","text":"Hi"},{"role":"customer","text":"Ho"}]},
        {"call_id":"c2","agent_id":"X9","agent_name":"Nobody Known","start":"2026-11-20","turns":[{"role":"agent","text":"Hi"},{"role":"customer","text":"Ho"}]}])";
    REQUIRE(counts(on.import(two)) == "2/0/0/0");
    REQUIRE(on.agentOf("c1") == "Tomas Rossi");
    REQUIRE(on.only("c1").start == QDateTime(QDate(2026, 11, 20), QTime(23, 30), Qt::UTC));
    REQUIRE(on.only("c1").day == QDate(2026, 11, 21)); // in Berlin
    REQUIRE(on.agentOf("c2").empty());
    REQUIRE(on.only("c2").agentNamed == QLatin1String("X9 Nobody Known"));
    REQUIRE(on.only("c2").day == QDate(2026, 11, 20));
    REQUIRE(agentstore::all(on.book->db()).size() == 2); // nobody is made up
}

TEST_CASE("transcriptimport: two agents in one conversation leave open whose it is")
{
    Transcripts on;
    REQUIRE(counts(on.import("WEBVTT\n\n00:01.000 --> 00:03.000\n<v Maya Okafor>Hi\n\n00:04.000 --> "
                             "00:06.000\n<v Tomas Rossi>Hello\n")) == "1/0/0/0");
    REQUIRE(on.agentOf("export").empty());
    REQUIRE(on.shown("export") == "A Maya Okafor: Hi | A Tomas Rossi: Hello");
}

TEST_CASE("transcriptimport: whose voice is the agent's is asked where no file tells")
{
    Transcripts on;
    on.write("calls.json", channels);
    const ImportPlan asked = on.planFolder({});
    REQUIRE(!asked.canRun());
    REQUIRE(asked.questions.size() == 1);
    REQUIRE(asked.questions.front().about == QuestionAbout::AgentSpeaker);
    REQUIRE(asked.questions.front().choices ==
            QStringList{QStringLiteral("Channel 1"), QStringLiteral("Channel 2")});
    REQUIRE(
        questionInEnglish(asked.questions.front()).contains(QStringLiteral("Channel 2 (\"Halden Energy\")")));
    ImportOptions answer;
    answer.agentSpeaker = QStringLiteral("3");
    REQUIRE(on.planFolder(answer).questions.size() == 1); // nobody there is called so
    answer.agentSpeaker = QStringLiteral("2");
    REQUIRE(counts(on.run(on.planFolder(answer))) == "2/0/0/0");
    REQUIRE(on.shown("T1") == "C Channel 1: Hello? | A Channel 2: Halden Energy");
    REQUIRE(on.shown("T2") == "A Channel 2: Good day");
    answer.agentSpeaker = QString();
    REQUIRE(counts(on.run(on.planFolder(answer))) == "0/2/0/0");
    REQUIRE(on.shown("T1") == "? Channel 1: Hello? | ? Channel 2: Halden Energy");
}

TEST_CASE("transcriptimport: a folder is one import, and names the files that are refused")
{
    Transcripts on;
    on.write("a.vtt", call);
    on.write("b.vtt", "WEBVTT\n\n00:03.000 --> 00:01.000\nHi\n");
    on.write("c.csv", "Name,Team\nMaya,North\n");
    on.write("d.mp3", QByteArray("ID3\0\0\1\xFF\xFB", 8) + QByteArray(3000, '\0'));
    on.write("e/f.txt", "Agent: Hello\nCustomer: Hi\n");
    on.write("e/a.vtt", QByteArray(call).replace("bill", "meter"));
    on.write(".hidden", "x");
    const ImportPlan plan = on.planFolder({});
    const ImportResult result = on.run(plan);
    REQUIRE(counts(result) == "2/0/0/4");
    std::string refused;
    for (const Refusal &problem : result.problems)
        refused += problem.file.toStdString() + ": " + reasonInEnglish(problem).toStdString() + '\n';
    REQUIRE(refused == "b.vtt: line 3: it ends at 0:01, before it begins at 0:03\n"
                       "c.csv: it is no transcript in a format that is read\n"
                       "d.mp3: it is no transcript in a format that is read\n"
                       "e/a.vtt: a was in this import before, with other values\n");
    REQUIRE(on.shown("f") == "A Agent: Hello | C Customer: Hi");
    REQUIRE(on.shown("a").find("bill") != std::string::npos);
    REQUIRE(counts(on.run(on.planFolder({}))) == "0/0/2/4");
    on.book->undo();
    REQUIRE(on.count() == 0);
}

TEST_CASE("transcriptimport: a folder without a transcript says so")
{
    Transcripts on;
    REQUIRE(on.planFolder({}).problem == FileProblem::NoTranscripts);
    REQUIRE(problemInEnglish(on.planFolder({})).endsWith(QStringLiteral("holds no file.")));
    on.write("roster.csv", "Name,Team\nMaya,North\n");
    REQUIRE(on.planFolder({}).problem == FileProblem::NoTranscripts);
    REQUIRE(problemInEnglish(on.planFolder({})).contains(QStringLiteral("roster.csv")));
    ImportOptions roster;
    roster.kind = ImportKind::Roster;
    REQUIRE(on.planFolder(roster).problem == FileProblem::IsFolder);
}

TEST_CASE("transcriptimport: dates that can be read two ways are asked for")
{
    Transcripts on;
    const auto dated = [](const char *date) {
        return QByteArray("Call ID: 7\nDate: ") + date + "\n\nAgent: Hello\nCustomer: Hi\n";
    };
    REQUIRE(on.plan(dated("04/09/2026 10:00")).questions.front().about == QuestionAbout::DateOrder);
    for (const auto &[date, day] : {std::pair{"21/11/2026 10:00", QDate(2026, 11, 21)},
                                    {"11/21/2026 10:00 AM", QDate(2026, 11, 21)},
                                    {"21.11.2026", QDate(2026, 11, 21)},
                                    {"2026-11-21 10:00", QDate(2026, 11, 21)}}) {
        INFO(date);
        const ImportResult result = on.import(dated(date));
        REQUIRE(result.added + result.updated + result.unchanged == 1);
        REQUIRE(on.only("7").day == day);
    }
}

TEST_CASE("transcriptimport: a table stays a table, also one with talk in its cells")
{
    Transcripts on;
    REQUIRE(on.plan("Call ID,Agent ID,Start time,Talk time,Queue,Notes\n"
                    "C1,A1,2026-11-20 09:00:00,300,Sales,\"Agent: Hello\nCustomer: Hi\nAgent: Bye\n\"\n")
                .mapping.kind == ImportKind::Interactions);
    REQUIRE(on.plan(R"([{"interaction_id":"1","agent_id":"A1","start":"2026-11-20 09:00:00","talk_time":300,
        "queue":"Sales"},{"interaction_id":"2","agent_id":"A1","start":"2026-11-20 10:00:00","talk_time":200,"queue":"Sales"}])")
                .mapping.kind == ImportKind::Interactions);
    REQUIRE(
        on.plan(
              "Interaction ID,Agent Name,Start,Channel,Message\nC1,Maya Okafor,2026-11-20 09:00,Chat,thanks\n"
              "C2,Maya Okafor,2026-11-20 10:00,Chat,fine\n")
            .mapping.kind == ImportKind::Interactions);
    REQUIRE(on.plan("conversation_id,channel,speaker,start,end,text\nC1,voice,agent,0.5,1,Hello\nC1,voice,"
                    "customer,2,3,Hi\n")
                .mapping.kind == ImportKind::Transcripts);
    // Said to be transcripts, it is said why it is none.
    REQUIRE(on.plan("Name,Team\nMaya,North\n", ImportKind::Transcripts).problem ==
            FileProblem::NoTranscripts);
}

TEST_CASE("transcriptimport: broken JSON stops with its place and changes nothing")
{
    Transcripts on;
    const QByteArray nan =
        "{\"Transcript\":[{\"ParticipantRole\":\"AGENT\",\"Content\":\"Hi\",\"BeginOffsetMillis\":NaN}]}";
    const QByteArray deep = QByteArray(10'000, '[') + QByteArray(10'000, ']');
    for (const QByteArray &bytes : {nan, deep}) {
        const ImportPlan plan = on.plan(bytes, ImportKind::Transcripts);
        REQUIRE(plan.problem == FileProblem::NoTranscripts);
        REQUIRE(problemInEnglish(plan).contains(
            QStringLiteral("export.csv cannot be read as a transcript: line 1: its JSON")));
        REQUIRE(on.plan(bytes).problem.has_value());
    }
    REQUIRE(on.count() == 0);
}

TEST_CASE("transcriptimport: stopped in the middle nothing is left")
{
    Transcripts on;
    for (int i = 0; i < 40; ++i)
        on.write(("call" + std::to_string(i) + ".vtt").c_str(), call);
    const ImportPlan plan = on.planFolder({});
    JobControl job;
    std::atomic<bool> stop = false;
    job.progress = [&stop](std::int64_t done, std::int64_t) { stop = done > 0; };
    job.cancelled = &stop;
    REQUIRE_THROWS_AS(on.run(plan, false, job), StorageError);
    REQUIRE(on.count() == 0);
    REQUIRE(on.book->undoable()->key == QLatin1String("import.roster"));
}

TEST_CASE("transcriptimport: real folders of others come in with every file counted")
{
    for (const auto &[name, expected] : {std::pair{"harper_valley/transcript", "2/0/0/0"},
                                         {"ms_conversations", "5/0/0/2"},
                                         {"aws_call_analytics", "1/0/0/2"},
                                         {"aws_pca", "1/0/0/3"}}) {
        if (!QFileInfo::exists(sharedFile(name))) {
            WARN("skipped: no shared data");
            return;
        }
        INFO(name);
        Transcripts on;
        REQUIRE(counts(on.run(inspect(sharedFile(name), {on.today, {}, {}, {}, {}}))) == expected);
        on.book->undo();
        REQUIRE(on.count() == 0);
    }
    Transcripts on;
    ImportOptions options;
    options.today = on.today;
    const QString azure = sharedFile("azure_transcripts");
    REQUIRE(inspect(azure, options).questions.size() == 1);
    options.agentSpeaker = QStringLiteral("1");
    const ImportResult result = on.run(inspect(azure, options));
    REQUIRE(counts(result) == "5/0/0/3"); // the fourth of three texts ends before it begins
    REQUIRE(counts(on.run(inspect(sharedFile("abcd/abcd_sample.json"), {on.today, {}, {}, {}, {}}))) ==
            "3/0/0/0");
    REQUIRE(inspect(sharedFile("webex_graphql"), {on.today, {}, {}, {}, {}}).problem ==
            FileProblem::NoTranscripts);
}
