// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pageflow.h"
#include "tests/support/catch.h"

using namespace coachbook::ui::paper;

namespace {

Piece piece(qreal height, bool keepWithNext = false)
{
    Piece result;
    result.height = height;
    result.keepWithNext = keepWithNext;
    return result;
}

std::vector<size_t> counts(const std::vector<PageOfPieces> &pages)
{
    std::vector<size_t> result;
    for (const PageOfPieces &page : pages)
        result.push_back(page.size());
    return result;
}

} // namespace

TEST_CASE("A heading is never the last on a page", "[paper]")
{
    Flow flow;
    flow.pieces = {piece(80), piece(10, true), piece(20)};
    REQUIRE(counts(paginate(flow, 100)) == std::vector<size_t>{1, 2});
}

TEST_CASE("A chain longer than a page is broken where it must be", "[paper]")
{
    Flow flow;
    for (int i = 0; i < 25; ++i)
        flow.pieces.push_back(piece(10, true));
    REQUIRE(counts(paginate(flow, 100)) == std::vector<size_t>{10, 10, 5});
}

TEST_CASE("White space above a piece is dropped at the top of a page", "[paper]")
{
    Flow flow;
    flow.pieces = {piece(95), piece(50)};
    flow.pieces[1].before = 20;
    const auto pages = paginate(flow, 100);
    REQUIRE(pages.size() == 2);
    REQUIRE(pages[1].front().top == 0);
}

TEST_CASE("A table's header stands again above the first row of each page", "[paper]")
{
    Flow flow;
    flow.repeats = {piece(10)};
    flow.pieces.push_back(piece(10, true));
    for (int i = 0; i < 20; ++i) {
        flow.pieces.push_back(piece(10));
        flow.pieces.back().repeated = 0;
    }
    const auto pages = paginate(flow, 100);
    REQUIRE(counts(pages) == std::vector<size_t>{10, 10, 3});
    REQUIRE(pages[1].front().piece == &flow.repeats.front());
    REQUIRE(pages[1][1].top == 10);
}

TEST_CASE("An empty document still has a page, and a piece too tall for one gets its own", "[paper]")
{
    REQUIRE(paginate({}, 100).size() == 1);
    Flow flow;
    flow.pieces = {piece(10), piece(300), piece(10)};
    REQUIRE(counts(paginate(flow, 100)) == std::vector<size_t>{1, 1, 1});
}
