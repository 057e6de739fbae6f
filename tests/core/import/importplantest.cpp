// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importplan.h"
#include "core/import/columnmapping.h"
#include "tests/support/catch.h"
#include <QFile>
#include <QTemporaryDir>

using namespace coachbook;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(','));
}

class FileCase
{
public:
    ImportPlan plan(const QByteArray &bytes,
                    const ImportOptions &options = {QDate(2026, 11, 21), {}, {}, {}, {}})
    {
        const QString path = m_folder.filePath(QStringLiteral("file.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return inspect(path, options);
    }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("columnmapping: the header tells the kind")
{
    struct Case
    {
        const char *header;
        ImportKind kind;
        int used;
    };
    const Case c = GENERATE(
        Case{"Agent ID,Name,Team,Hire date,Status,Status since,Tier,Email", ImportKind::Roster, 8},
        Case{"agent_id,agent_name,gender,team,manager,joining_date", ImportKind::Roster, 5},
        Case{"Personalnummer,Vorname,Nachname,Abteilung,Eintrittsdatum", ImportKind::Roster, 5},
        Case{"Matrícula,Nome,Equipe,Data de admissão", ImportKind::Roster, 4},
        Case{"Conversation ID,Agent ID,Agent Name,Queue,Channel,Start Time,Talk Time (sec),Hold Time "
             "(sec),ACW (sec),Resolved,CSAT",
             ImportKind::Interactions, 11},
        Case{"Anruf-ID,Mitarbeiter,Startzeit,Warteschlange,Gesprächszeit "
             "(Sek.),Haltezeit,Nachbearbeitungszeit,Gelöst",
             ImportKind::Interactions, 8},
        Case{"ID de llamada,Agente,Fecha y hora,Cola,Duración,Resuelto", ImportKind::Interactions, 6},
        Case{"Id appel,Conseiller,Date et heure,File d'attente,Temps de conversation,Résolu",
             ImportKind::Interactions, 6},
        Case{"call_id,date,daily_caller,call_started,call_ended,wait_length,service_length",
             ImportKind::Interactions, 5},
        Case{"Evaluation ID,Agent ID,Conversation ID,Evaluated "
             "on,Evaluator,Scorecard,Section,Question,Score,Max,Weight,Critical,Comment",
             ImportKind::Evaluations, 13},
        Case{"Mitarbeiter,Datum,Frage,Punkte,Max. Punkte,Gewichtung", ImportKind::Evaluations, 6},
        Case{"Date,Agent ID,Type,Minutes,Behaviour,Action item,Due,Result", ImportKind::CoachingLog, 8},
        Case{"Fecha,Agente,Tipo,Minutos,Comportamiento,Acción,Fecha límite,Resultado",
             ImportKind::CoachingLog, 8},
        Case{"Agent ID,Date,Shift start,Shift end,Break start,Break end", ImportKind::Shifts, 6},
        Case{"Interval Start,Queue,Forecast Offered,AHT,Agents Scheduled", ImportKind::Intervals, 5},
        Case{"Day,Date,Time_Interval,Calls_Offered,Calls_Answered", ImportKind::Intervals, 5},
        Case{"Agente,Semana,TMO,FCR,CSAT,Calidad", ImportKind::Kpis, 6},
        Case{"Datum,Feiertag", ImportKind::ClosedDays, 2},
        Case{"Betreff,Beginnt am,Beginnt um,Endet am,Endet um,Ganzt\u00E4giges Ereignis",
             ImportKind::BusyTimes, 6});
    CAPTURE(c.header);
    const std::optional<ColumnMapping> mapping = recogniseKind(words(c.header));
    REQUIRE(mapping);
    REQUIRE(mapping->kind == c.kind);
    REQUIRE(std::count_if(mapping->columns.begin(), mapping->columns.end(),
                          [](const Column &column) { return column.field; }) == c.used);
}

TEST_CASE("columnmapping: what is none of the kinds is not forced into one")
{
    for (const char *header :
         {"Month,Inbound Calls,Average Speed of Answer in Secs,Abandoned Calls", "a,b,c", "x"})
        REQUIRE(!recogniseKind(words(header)));
}

TEST_CASE("columnmapping: units stand in the header, choices go before it")
{
    ColumnMapping mapping = mapColumns(ImportKind::Interactions, words("Id,Start,Talk time (min),Hold [s]"));
    REQUIRE(mapping.unitOf(ImportField::Talk) == DurationUnit::Minutes);
    REQUIRE(mapping.unitOf(ImportField::Hold) == DurationUnit::Seconds);
    choose(mapping, {{0, ImportField::InteractionKey}, {3, ImportField::Talk}});
    REQUIRE(mapping.columnOf(ImportField::InteractionKey) == 0);
    REQUIRE(mapping.columnOf(ImportField::Talk) == 3);
    REQUIRE(!mapping.columns[2].field);
    REQUIRE(mapping.columns[2].ground == ColumnGround::TakenAlready);
}

TEST_CASE("importplan: says what it understood and why")
{
    FileCase file;
    const ImportPlan plan = file.plan(
        "Team export,,\nAgent ID;Name;Hire date\nA1;M\xC3\xBCller;04/09/2025\nA2;B;25/12/2024\n;;\n");
    REQUIRE(!plan.problem);
    REQUIRE(plan.canRun());
    REQUIRE(plan.rows == 2);
    REQUIRE(plan.shape.headerLine == 2);
    REQUIRE(plan.style.dateOrder == DateOrder::Dmy);
    const auto order = std::find_if(plan.decisions.begin(), plan.decisions.end(),
                                    [](const Decision &d) { return d.about == DecisionAbout::DateOrder; });
    REQUIRE(decisionInEnglish(*order) ==
            QLatin1String("day first: 1 dates cannot be read otherwise, such as 25/12/2024"));
}

TEST_CASE("importplan: asks what the data cannot decide, and takes the answer")
{
    FileCase file;
    const QByteArray bytes("Agent ID,Name,Hire date\nA1,A,04/09/2025\nA2,B,05/09/2025\n");
    const ImportPlan plan = file.plan(bytes);
    REQUIRE(!plan.canRun());
    REQUIRE(plan.questions.size() == 1);
    REQUIRE(plan.questions.front().example == QLatin1String("04/09/2025"));
    REQUIRE(!plan.questions.front().contradicting);
    ImportOptions options{QDate(2026, 11, 21), {}, DateOrder::Dmy, {}, {}};
    REQUIRE(file.plan(bytes, options).canRun());
    REQUIRE(file.plan("Agent ID,Name,Hire date\nA1,A,03/03/2025\n").canRun());
    REQUIRE(file.plan("Agent ID,Name,Hire date\nA1,A,13/03/2025\nA2,B,03/14/2025\n")
                .questions.front()
                .contradicting);
}

TEST_CASE("importplan: what cannot be read at all is said in one sentence")
{
    FileCase file;
    const auto problem = [&file](const QByteArray &bytes) { return file.plan(bytes).problem; };
    REQUIRE(problem("") == FileProblem::Empty);
    REQUIRE(problem("Agent ID,Name,Team\n") == FileProblem::NoRows);
    REQUIRE(problem("RIFF\x04\xE5!,WAVEfmt ,data\n\x7F\x80,\x7F\x80,\x80\n") == FileProblem::NotText);
    REQUIRE(problem(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1", 20)) == FileProblem::NotText);
    REQUIRE(problem(QByteArray("PK\x03\x04rest", 8)) == FileProblem::BrokenArchive);
    REQUIRE(problem("a,b\n1,2\n") == FileProblem::UnknownKind);
    REQUIRE(problem(QByteArray("c,").repeated(5000) + "\n") == FileProblem::TooManyColumns);
    REQUIRE(inspect(file.folder(), {{}, ImportKind::Roster, {}, {}, {}}).problem == FileProblem::IsFolder);
    REQUIRE(inspect(file.folder() + QStringLiteral("/gone.csv"), {}).problem == FileProblem::NotFound);
    ImportOptions roster{QDate(2026, 11, 21), ImportKind::Roster, {}, {}, {}};
    const ImportPlan plan = file.plan("Agent ID,Team\nA1,North\n", roster);
    REQUIRE(plan.problem == FileProblem::MissingColumns);
    REQUIRE(problemInEnglish(plan) == QLatin1String("file.csv has no column for: agent name / last name."));
}
