// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importprofile.h"
#include "core/import/refusedrows.h"
#include "tests/core/import/importcase.h"

using namespace coachbook;
using coachbook::test::counts;
using coachbook::test::ImportCase;

namespace {

const QByteArray dayFirst = "Agent ID;Name;Hire date;Crew\nA1;Maya Okafor;18/03/2024;North\n";
const QByteArray unclear = "Agent ID;Name;Hire date;Crew\nA2;Leon Bauer;04/05/2024;South\n";
const QByteArray monthFirst = "Agent ID;Name;Hire date;Crew\nA3;Aiko Sato;05/23/2024;South\n";

/// As the window does it: with the profiles of the book, and keeping what is decided.
struct WithProfiles : ImportCase
{
    ImportPlan planned(const QByteArray &bytes, ImportOptions options = {})
    {
        const ImportPlan file = plan(bytes);
        options.today = today;
        options.profiles = profilesOf(book->db());
        return inspect(file.shape.path, options);
    }
    void keep(const ImportPlan &from)
    {
        REQUIRE(from.canRun());
        RunOptions options{false, QDateTime(today, QTime(9, 0), Qt::UTC), std::nullopt};
        options.keepProfile = true;
        runImport(*book, from, options);
    }
};

} // namespace

TEST_CASE("the date order that one file proves holds for the next of its shape", "[import][profile]")
{
    WithProfiles test;
    REQUIRE(test.planned(unclear).questions.size() == 1);
    test.keep(test.planned(dayFirst));
    const ImportPlan next = test.planned(unclear);
    REQUIRE(next.questions.empty());
    REQUIRE(next.hasProfile);
    REQUIRE(next.style.dateOrder == DateOrder::Dmy);
    // What a file proves goes before what was decided for another.
    REQUIRE(test.planned(monthFirst).style.dateOrder == DateOrder::Mdy);
    QByteArray other = unclear;
    REQUIRE(test.planned(other.replace("Crew", "Shift crew")).questions.size() == 1);
}

TEST_CASE("chosen columns hold for the next file, and can be chosen anew", "[import][profile]")
{
    WithProfiles test;
    ImportOptions options;
    options.columns[3] = ImportField::Team;
    test.keep(test.planned(dayFirst, options));
    REQUIRE(test.planned(dayFirst).mapping.columns[3].field == ImportField::Team);
    options.columns[3] = std::nullopt;
    const ImportPlan again = test.planned(dayFirst, options);
    REQUIRE_FALSE(again.mapping.columns[3].field);
    test.keep(again);
    REQUIRE_FALSE(test.planned(dayFirst).mapping.columns[3].field);
    REQUIRE(profilesOf(test.book->db()).size() == 1);
}

TEST_CASE("a kind that was chosen holds for the next file", "[import][profile]")
{
    WithProfiles test;
    const QByteArray log = "Agent ID,Date,Channel,Minutes\nA1,2026-11-02,Voice,30\n";
    test.import("Agent ID,Name\nA1,Maya Okafor\n");
    ImportOptions options;
    options.kind = ImportKind::CoachingLog;
    test.keep(test.planned(log, options));
    REQUIRE(test.planned(log).mapping.kind == ImportKind::CoachingLog);
    options.kind = ImportKind::Interactions;
    REQUIRE(test.planned(log, options).mapping.kind == ImportKind::Interactions);
}

TEST_CASE("columns that were chosen for one kind are not taken for another", "[import][profile]")
{
    WithProfiles test;
    ImportOptions options;
    options.columns[3] = ImportField::Tier;
    test.keep(test.planned(dayFirst, options));
    options.columns.clear();
    options.kind = ImportKind::Interactions;
    REQUIRE_FALSE(test.planned(dayFirst, options).mapping.columns[3].field);
}

TEST_CASE("a file of refused rows has the profile of the file it comes from", "[import][profile]")
{
    WithProfiles test;
    test.keep(test.planned(dayFirst));
    QByteArray refused = unclear;
    refused.replace("Crew\n", "Crew;" + refusedHeader().toUtf8() + "\n")
        .replace("South\n", "South;2: wrong\n");
    const ImportPlan plan = test.planned(refused);
    REQUIRE(plan.hasProfile);
    REQUIRE(plan.canRun());
    test.keep(plan);
    REQUIRE(profilesOf(test.book->db()).size() == 1);
    REQUIRE(profilesOf(test.book->db())[0].headers.size() == 4);
}

TEST_CASE("a profile is undone with the import that brought it", "[import][profile]")
{
    WithProfiles test;
    test.keep(test.planned(dayFirst));
    test.book->undo();
    REQUIRE(profilesOf(test.book->db()).empty());
    test.book->redo();
    REQUIRE(profilesOf(test.book->db()).size() == 1);
    REQUIRE(profilesOf(test.book->db())[0].name == QStringLiteral("export"));
}

TEST_CASE("a profile goes through JSON unchanged, and nonsense is no profile", "[import][profile]")
{
    ImportProfile profile;
    profile.name = QStringLiteral("Calls");
    profile.headers = QStringList{QStringLiteral("Id"), QStringLiteral("Dauer (Sek.)"), QStringLiteral("x")};
    profile.kind = ImportKind::Interactions;
    profile.dateOrder = DateOrder::Dmy;
    profile.decimal = DecimalMark::Comma;
    profile.fullScore = 5;
    profile.durationUnit = DurationUnit::Minutes;
    profile.columns = {{QStringLiteral("Dauer (Sek.)"), ImportField::Talk},
                       {QStringLiteral("x"), std::nullopt}};
    REQUIRE(profileFromJson(toJson(profile)) == profile);
    REQUIRE(fromRow(toRow(profile))->columns == profile.columns);
    REQUIRE(profile.choicesFor({QStringLiteral("X"), QStringLiteral("dauer sek")}) ==
            std::map<int, std::optional<ImportField>>{{0, std::nullopt}, {1, ImportField::Talk}});
    for (const char *json :
         {"", "[]", "{}", "{\"headers\":[]}", "{\"headers\":\"x\"}", "{\"name\":\"x\"}", "\xFF"})
        REQUIRE_FALSE(profileFromJson(json));
    const auto odd = profileFromJson(
        R"({"headers":["a"],"kind":"no such","date_order":"zzz","columns":{"a":"no_field","b":7}})");
    REQUIRE(odd);
    REQUIRE_FALSE(odd->kind);
    REQUIRE(odd->columns.empty());
}

TEST_CASE("a profile is named after the file, and a second of the name gets a number", "[import][profile]")
{
    REQUIRE(profileNameOf(QStringLiteral("/x/calls_2026-11-02.csv")) == QStringLiteral("calls"));
    REQUIRE(profileNameOf(QStringLiteral("2026.csv")) == QStringLiteral("2026"));
    WithProfiles test;
    test.keep(test.planned(dayFirst));
    QByteArray other = dayFirst;
    test.keep(test.planned(other.replace("Crew", "Site")));
    const std::vector<ImportProfile> all = profilesOf(test.book->db());
    REQUIRE(all.size() == 2);
    REQUIRE(all[1].name == QStringLiteral("export 2"));
}
