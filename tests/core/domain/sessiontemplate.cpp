// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sessiontemplate.h"

#include "tests/support/catch.h"
#include <numeric>
#include <set>

using namespace coachbook;

namespace {

const QByteArray good = R"({"key": "short", "name": "Short talk", "type": "post_call", "minutes": 15,
    "steps": [{"title": "One moment", "prompt": "Play it.", "minutes": 15}], "questions": ["What do you hear?"]})";

QByteArray with(const QByteArray &part, const QByteArray &instead)
{
    QByteArray json = good;
    REQUIRE(json.contains(part));
    return json.replace(part, instead);
}

} // namespace

TEST_CASE("SESS-1: a template is read from JSON")
{
    const auto read = sessionTemplateFromJson(good, nullptr);
    REQUIRE(read);
    REQUIRE(read->key == QStringLiteral("short"));
    REQUIRE(read->name == QStringLiteral("Short talk"));
    REQUIRE(read->type == SessionType::PostCallReview);
    REQUIRE(read->minutes == 15);
    REQUIRE(read->steps ==
            std::vector<SessionStep>{{QStringLiteral("One moment"), QStringLiteral("Play it."), 15}});
    REQUIRE(read->questions == QStringList{QStringLiteral("What do you hear?")});
}

TEST_CASE("SESS-1: a template with a part missing or of the wrong kind is refused by name")
{
    const auto [json, words] = GENERATE(table<QByteArray, const char *>({
        {"", "at byte"},
        {"{\"key\": ", "at byte"},
        {"[]", "one object"},
        {with("\"short\"", "\"\""), "\"key\""},
        {with("\"Short talk\"", "7"), "\"name\""},
        {with("\"post_call\"", "\"chat\""), "\"chat\" is no session type"},
        {with("\"minutes\": 15,", "\"minutes\": \"15\","), "template: \"minutes\""},
        {with("\"minutes\": 15}", "\"minutes\": 0}"), "step 1: \"minutes\""},
        {with("\"title\": \"One moment\", ", ""), "step 1: \"title\""},
        {with("\"prompt\": \"Play it.\", ", ""), "step 1: \"prompt\""},
        {with("[{\"title\": \"One moment\", \"prompt\": \"Play it.\", \"minutes\": 15}]", "[]"), "\"steps\""},
        {with("[\"What do you hear?\"]", "\"What do you hear?\""), "\"questions\""},
        {with("[\"What do you hear?\"]", "[\"One\", 2]"), "question 2"},
    }));
    QString error;
    CAPTURE(json);
    REQUIRE_FALSE(sessionTemplateFromJson(json, &error));
    CAPTURE(error);
    REQUIRE(error.contains(QLatin1String(words)));
    REQUIRE_FALSE(sessionTemplateFromJson(json, nullptr));
}

TEST_CASE("SESS-1: the shipped templates begin with the five-step one-on-one and their minutes add up")
{
    const std::vector<SessionTemplate> templates = shippedTemplates();
    REQUIRE_FALSE(templates.empty());
    REQUIRE(templates.front().key == QStringLiteral("five_steps"));
    REQUIRE(templates.front().steps.size() == 5);
    std::set<QString> keys;
    std::set<SessionType> types;
    for (const SessionTemplate &each : templates) {
        CAPTURE(each.key);
        REQUIRE(keys.insert(each.key).second);
        types.insert(each.type);
        REQUIRE(std::accumulate(each.steps.begin(), each.steps.end(), 0,
                                [](int sum, const SessionStep &step) { return sum + step.minutes; }) ==
                each.minutes);
    }
    REQUIRE(types.size() == 6);
}
