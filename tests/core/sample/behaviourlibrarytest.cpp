// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/behaviourlibrary.h"
#include "core/domain/scorecard.h"
#include "core/domain/sessiontemplate.h"
#include "core/domain/smart.h"
#include "core/sample/samplenotes.h"
#include "tests/support/catch.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>
#include <set>

using namespace coachbook;

TEST_CASE("Every shipped behaviour is complete", "[library]")
{
    const auto library = shippedBehaviours();
    REQUIRE(library.size() >= 24);
    std::map<Priority, int> ofPriority;
    std::set<QString> names;
    for (const auto &behaviour : library) {
        CAPTURE(behaviour.key);
        REQUIRE(behaviour.questions.size() == 3);
        REQUIRE(behaviour.actionItems.size() == 2);
        REQUIRE(behaviour.definition.size() > 40);
        REQUIRE(names.insert(behaviour.name.toLower()).second);
        for (const QString &question : behaviour.questions)
            REQUIRE(question.endsWith(QLatin1Char('?')));
        ++ofPriority[behaviour.priority];
    }
    REQUIRE(ofPriority[Priority::P1] >= 6);
    REQUIRE(ofPriority[Priority::P2] >= 6);
    REQUIRE(ofPriority[Priority::P3] >= 5);
}

TEST_CASE("The shipped scorecard hangs on shipped behaviours", "[library]")
{
    const ScorecardTemplate card = shippedScorecard();
    std::set<QString> keys;
    for (const auto &behaviour : shippedBehaviours())
        keys.insert(behaviour.key);
    double weight = 0;
    int critical = 0;
    for (const auto &line : card.lines) {
        REQUIRE(keys.contains(line.behaviourKey));
        weight += line.question.weight;
        critical += line.question.critical ? 1 : 0;
    }
    REQUIRE(card.lines.size() == 10);
    REQUIRE(weight == 100);
    REQUIRE(critical == 1);
}

namespace {

QByteArray libraryWith(const QString &name, const QJsonValue &value)
{
    QJsonObject behaviour{
        {QStringLiteral("key"), QStringLiteral("greet")},
        {QStringLiteral("name"), QStringLiteral("Greets")},
        {QStringLiteral("area"), QStringLiteral("Opening")},
        {QStringLiteral("priority"), QStringLiteral("P1")},
        {QStringLiteral("definition"), QStringLiteral("Says good morning")},
        {QStringLiteral("questions"), QJsonArray{QStringLiteral("When?")}},
        {QStringLiteral("actionItems"), QJsonArray{QStringLiteral("On every call, greet")}}};
    behaviour.insert(name, value);
    return QJsonDocument(QJsonObject{{QStringLiteral("behaviours"), QJsonArray{behaviour}}}).toJson();
}

} // namespace

TEST_CASE("A library that lacks something is refused and says what", "[library]")
{
    QString error;
    REQUIRE(behavioursFromJson(libraryWith(QStringLiteral("area"), QStringLiteral("Start")), &error));
    for (const char *name : {"name", "area", "definition", "priority", "questions", "actionItems"}) {
        CAPTURE(name);
        error.clear();
        REQUIRE_FALSE(behavioursFromJson(libraryWith(QLatin1String(name), QJsonValue()), &error));
        REQUIRE(error.startsWith(QStringLiteral("greet: ")));
        REQUIRE(error.contains(QLatin1String(name)));
    }
    REQUIRE_FALSE(behavioursFromJson(libraryWith(QStringLiteral("priority"), QStringLiteral("P4")), &error));
    REQUIRE(error == QStringLiteral("greet: \"P4\" is no priority"));
    REQUIRE_FALSE(behavioursFromJson("{\"behaviours\": [", &error));
    REQUIRE(error.startsWith(QStringLiteral("at byte ")));
    REQUIRE_FALSE(behavioursFromJson("[]", nullptr));
}

TEST_CASE("A key that comes twice is refused", "[library]")
{
    QJsonObject root =
        QJsonDocument::fromJson(libraryWith(QStringLiteral("area"), QStringLiteral("Start"))).object();
    QJsonArray list = root.value(QStringLiteral("behaviours")).toArray();
    list.append(list.first());
    root.insert(QStringLiteral("behaviours"), list);
    QString error;
    REQUIRE_FALSE(behavioursFromJson(QJsonDocument(root).toJson(), &error));
    REQUIRE(error == QStringLiteral("greet: this key comes twice"));
}

TEST_CASE("A scorecard without weight is refused", "[library]")
{
    QString error;
    REQUIRE_FALSE(scorecardFromJson(R"({"key":"a","name":"A","version":1,"questions":[
        {"section":"S","text":"T","maximum":1,"weight":0}]})",
                                    &error));
    REQUIRE(error == QStringLiteral("question 1: \"weight\" is not a number above zero"));
}

namespace {

/// The remarks on the words alone; the model has no due date or measure of its own.
std::vector<SmartRemark> wordRemarks(const QString &text)
{
    ActionItemDraft item;
    item.text = text;
    std::vector<SmartRemark> remarks;
    for (const SmartFinding &finding : smartFindings(item, defaultKpiSettings(), QDate(2026, 11, 20))) {
        if (finding.remark <= SmartRemark::MoreThanOneChange)
            remarks.push_back(finding.remark);
    }
    return remarks;
}

} // namespace

TEST_CASE("Model action items are free of vague wording", "[library]")
{
    for (const auto &behaviour : shippedBehaviours()) {
        for (const QString &text : behaviour.actionItems) {
            CAPTURE(text);
            REQUIRE(wordRemarks(text).empty());
        }
    }
    for (const SampleTexts &texts : shippedSampleNotes().behaviours) {
        for (const SampleTalk &talk : texts.talks) {
            CAPTURE(talk.item);
            REQUIRE(wordRemarks(talk.item).empty());
        }
    }
}

TEST_CASE("The minutes of every template add up", "[library]")
{
    const auto templates = shippedTemplates();
    REQUIRE(templates.size() == 8);
    REQUIRE(templates.front().key == QStringLiteral("five_steps"));
    REQUIRE(templates.front().steps.size() == 5);
    REQUIRE(templates.front().minutes == 30);
    std::set<SessionType> types;
    for (const SessionTemplate &each : templates) {
        CAPTURE(each.key);
        int minutes = 0;
        for (const SessionStep &step : each.steps)
            minutes += step.minutes;
        REQUIRE(minutes == each.minutes);
        REQUIRE(each.questions.size() >= 3);
        types.insert(each.type);
    }
    REQUIRE(types.size() == 6);
}

TEST_CASE("QUAL-1 three scorecards are ready made, each fit for use and on shipped behaviours", "[library]")
{
    QSet<QString> keys;
    for (const BehaviourDraft &behaviour : shippedBehaviours())
        keys.insert(behaviour.key);
    const std::vector<ScorecardTemplate> cards = shippedScorecards();
    REQUIRE(cards.size() == 3);
    for (const ScorecardTemplate &card : cards) {
        INFO(card.name.toStdString());
        std::vector<QuestionDraft> questions;
        for (const ScorecardTemplate::Line &line : card.lines) {
            questions.push_back(line.question);
            REQUIRE(keys.contains(line.behaviourKey));
        }
        REQUIRE(scorecardIssues(card.name, questions).empty());
        REQUIRE(totalWeight(questions) == Approx(100));
    }
}
