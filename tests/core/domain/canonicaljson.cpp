// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/canonicaljson.h"

#include "tests/support/catch.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace coachbook;

namespace {

QByteArray hashOf(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    REQUIRE_FALSE(document.isNull());
    return contentHash(document.object());
}

} // namespace

TEST_CASE("the same contents have one hash, however they are written")
{
    REQUIRE(hashOf(R"({"a": 1, "b": [true, null, "x\u00e9"]})") ==
            hashOf("{\"b\":[true,null,\"x\xC3\xA9\"],\"a\":1.0}"));
    REQUIRE(hashOf("{}").size() == 64);
}

TEST_CASE("other contents have another hash")
{
    const char *one =
        GENERATE(R"({"a": 2})", R"({"a": "1"})", R"({"b": 1})", R"({"a": true})", R"({"a": [1]})",
                 R"({"a": null})", R"({"a": 1, "b": 1})", R"({})", R"({"a": 1.0000001})");
    CAPTURE(one);
    REQUIRE(hashOf(one) != hashOf(R"({"a": 1})"));
    REQUIRE(hashOf(R"({"a": ["b", "c"]})") != hashOf(R"({"a": ["bc"]})"));
}

TEST_CASE("nesting is counted outside texts")
{
    REQUIRE(nestingDepth("1") == 0);
    REQUIRE(nestingDepth("{\"a\": [[1], {}]}") == 3);
    REQUIRE(nestingDepth("{\"a\": \"[[[[ \\\" [[\"}") == 1);
    REQUIRE(nestingDepth("[[]") == 2);
    REQUIRE(nestingDepth(QByteArray(100'000, '[')) == 100'000);
}
