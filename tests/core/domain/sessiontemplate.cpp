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
        {with("\"Play it.\"", "3"), "step 1: \"prompt\""},
        {with("[\"What do you hear?\"]", "[], \"sheet\": 3"), "\"sheet\""},
        {with("[\"What do you hear?\"]", "[], \"sheet\": [3]"), "part 1"},
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

TEST_CASE("SESS-1: what a template leaves out has a sensible default")
{
    const auto read = sessionTemplateFromJson(
        R"({"key": "k", "name": " My  talk ", "type": "peer", "minutes": 15, "later": [1], "steps": [{"title": "T", "minutes": 15}]})",
        nullptr);
    REQUIRE(read);
    REQUIRE(read->name == QStringLiteral("My talk"));
    REQUIRE(read->questions.isEmpty());
    REQUIRE(read->steps.front().prompt.isEmpty());
    REQUIRE(read->sheet == defaultSheet(SessionType::Peer));
}

TEST_CASE("SESS-1: a sheet has each part once, none its type cannot have, and always the focus")
{
    QByteArray json = good;
    json.replace("\"questions\"",
                 "\"sheet\": [\"steps\", \"moon\", \"steps\", \"own_form\", \"agenda\"], \"questions\"");
    const auto read = sessionTemplateFromJson(json, nullptr);
    REQUIRE(read);
    REQUIRE(read->sheet == std::vector<SheetPart>{SheetPart::Steps, SheetPart::Agenda, SheetPart::Focus});
    for (const SessionType type : {SessionType::OneOnOne, SessionType::PostCallReview, SessionType::RealTime,
                                   SessionType::Peer, SessionType::Group, SessionType::Calibration})
        REQUIRE(soundSheet(defaultSheet(type), type) == defaultSheet(type));
}

TEST_CASE("SESS-1: a template written as JSON is read as it was")
{
    for (SessionTemplate each : shippedTemplates()) {
        each.name = QString::fromUtf8("اسم 👍 ") + each.name;
        each.questions << QString(200000, QLatin1Char('q'));
        REQUIRE(sessionTemplateFromJson(sessionTemplateToJson(each), nullptr) == each);
    }
}

TEST_CASE("SESS-1: another template takes the place of what was not edited")
{
    const std::vector<SessionTemplate> all = shippedTemplates();
    const SessionTemplate &five = all.front();
    const SessionTemplate &grow = *findTemplate(all, QStringLiteral("grow"));
    SessionDraft session;
    takeTemplate(session, nullptr, five);
    REQUIRE(session.steps == five.steps);
    REQUIRE(session.plannedMinutes == five.minutes);
    session.steps[1].prompt = QStringLiteral("My own way");
    session.questions += QStringLiteral("\nMy own question");
    takeTemplate(session, &five, grow);
    REQUIRE(session.templateKey == grow.key);
    REQUIRE(session.steps.size() == grow.steps.size() + 1);
    REQUIRE(session.steps.back().prompt == QStringLiteral("My own way"));
    REQUIRE(session.questions.split(QLatin1Char('\n')) ==
            grow.questions + QStringList{QStringLiteral("My own question")});
}

TEST_CASE("SESS-1: a template needs a name of its own and steps with titles")
{
    const std::vector<SessionTemplate> all = shippedTemplates();
    SessionTemplate made = all.front();
    REQUIRE(issues(made, all).empty());
    made.key = freeTemplateKey(made.name, all);
    REQUIRE(issues(made, all) == std::vector<TemplateIssue>{TemplateIssue::NameTaken});
    made.name = QStringLiteral(" ");
    made.steps = {};
    REQUIRE(issues(made, all) ==
            std::vector<TemplateIssue>{TemplateIssue::NameMissing, TemplateIssue::StepMissing});
    made.steps = {{}};
    made.name = QString(201, QLatin1Char('x'));
    REQUIRE(issues(made, all) ==
            std::vector<TemplateIssue>{TemplateIssue::NameTooLong, TemplateIssue::StepWithoutTitle});
    REQUIRE(freeTemplateKey(QStringLiteral("Grow"), all) == QStringLiteral("grow_2"));
    REQUIRE(freeTemplateKey(QStringLiteral("?!"), all) == QStringLiteral("template"));
}
