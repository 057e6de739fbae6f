// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/preparationquery.h"

#include "core/sample/writesample.h"
#include "core/storage/agentstore.h"
#include "core/storage/sessionstore.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"

using namespace coachbook;

namespace {
const QDate friday(2026, 11, 20);
}

TEST_CASE("A session sheet is filled from the book", "[preparation][sample]")
{
    test::TemporaryBook book;
    writeSample(*book, makeSampleTeam(friday), {});
    const Agent maya = agentstore::match(book->db(), QStringLiteral("Maya")).front();
    const auto sheet = preparationOf(book->db(), maya.id, friday);
    REQUIRE(sheet.has_value());
    REQUIRE(sheet->hasData);
    REQUIRE(sheet->kpis.size() == 4);
    for (const KpiLine &line : sheet->kpis)
        REQUIRE(line.now.has_value());
    REQUIRE(sheet->interactions.size() == 2);
    REQUIRE_FALSE(sheet->interactions.front().moments.empty());
    REQUIRE(sheet->focus.front().text == QStringLiteral("Lets the customer finish without talking over"));
    REQUIRE_FALSE(sheet->focus.front().evidence.empty());
    REQUIRE(sheet->lastSession.has_value());
    REQUIRE(sheet->draft.agenda.contains(QStringLiteral("Maya")));
    REQUIRE(sheet->draft.steps.size() == 5);
}

TEST_CASE("An agent without any data gets a sheet all the same", "[preparation][sample]")
{
    test::TemporaryBook book;
    writeSample(*book, makeSampleTeam(friday), {});
    const Agent nobody = agentstore::match(book->db(), QStringLiteral("R1193")).front();
    const auto sheet = preparationOf(book->db(), nobody.id, friday);
    REQUIRE(sheet.has_value());
    REQUIRE_FALSE(sheet->hasData);
    REQUIRE_FALSE(sheet->draft.steps.empty());
    REQUIRE_FALSE(preparationOf(book->db(), AgentId(999), friday).has_value());
}
