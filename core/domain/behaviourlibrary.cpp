// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/behaviourlibrary.h"
#include "core/domain/jsonfields.h"
#include "core/domain/scorecard.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace coachbook {

using jsonfields::Fault, jsonfields::shipped, jsonfields::text, jsonfields::texts;

namespace {

double numberOf(const QJsonObject &object, const char *name, const QString &where)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (!value.isDouble() || value.toDouble() <= 0)
        throw Fault{QStringLiteral("%1: \"%2\" is not a number above zero").arg(where, QLatin1String(name))};
    return value.toDouble();
}

Priority priorityOf(const QJsonObject &object, const QString &where)
{
    const QString name = text(object, "priority", where);
    if (name == QLatin1String("P1"))
        return Priority::P1;
    if (name == QLatin1String("P2"))
        return Priority::P2;
    if (name == QLatin1String("P3"))
        return Priority::P3;
    throw Fault{QStringLiteral("%1: \"%2\" is no priority").arg(where, name)};
}

BehaviourDraft behaviourOf(const QJsonObject &object, int number)
{
    const QString key = text(object, "key", QStringLiteral("behaviour %1").arg(number));
    BehaviourDraft draft;
    draft.key = key;
    draft.name = text(object, "name", key);
    draft.area = text(object, "area", key);
    draft.priority = priorityOf(object, key);
    draft.definition = text(object, "definition", key);
    draft.questions = texts(object, "questions", key);
    draft.actionItems = texts(object, "actionItems", key);
    return draft;
}

std::vector<Choice> choicesIn(const QJsonObject &object, const QString &where)
{
    std::vector<Choice> choices;
    for (const QJsonValue &value : object.value(QLatin1String("choices")).toArray()) {
        const QJsonValue points = value.toObject().value(QLatin1String("points"));
        if (!points.isDouble() || points.toDouble() < 0)
            throw Fault{QStringLiteral("%1: the points of a choice are no number").arg(where)};
        choices.push_back({text(value.toObject(), "text", where), points.toDouble()});
    }
    return choices;
}

ScorecardTemplate::Line lineOf(const QJsonObject &object, int number)
{
    const QString where = QStringLiteral("question %1").arg(number);
    ScorecardTemplate::Line line;
    line.question.section = text(object, "section", where);
    line.question.text = text(object, "text", where);
    line.question.choices = choicesIn(object, where);
    if (line.question.choices.empty())
        line.question.maximum = numberOf(object, "maximum", where);
    line.question = withMaximum(line.question);
    line.question.weight = numberOf(object, "weight", where);
    line.question.critical = object.value(QLatin1String("critical")).toBool();
    line.question.failsSection = object.value(QLatin1String("failsSection")).toBool();
    line.question.alwaysApplies = object.value(QLatin1String("alwaysApplies")).toBool();
    line.question.help = object.value(QLatin1String("help")).toString().trimmed();
    line.behaviourKey = object.value(QLatin1String("behaviour")).toString();
    return line;
}

} // namespace

std::optional<std::vector<BehaviourDraft>> behavioursFromJson(const QByteArray &json, QString *error)
{
    try {
        std::vector<BehaviourDraft> library;
        QSet<QString> seen;
        for (const QJsonValue &value : jsonfields::list(jsonfields::root(json), "behaviours")) {
            library.push_back(behaviourOf(value.toObject(), int(library.size()) + 1));
            if (seen.contains(library.back().key))
                throw Fault{QStringLiteral("%1: this key comes twice").arg(library.back().key)};
            seen.insert(library.back().key);
        }
        return library;
    } catch (const Fault &fault) {
        if (error != nullptr)
            *error = fault.text;
        return std::nullopt;
    }
}

std::vector<BehaviourDraft> shippedBehaviours()
{
    QString error;
    auto library = behavioursFromJson(shipped(QStringLiteral("behaviours.json")), &error);
    Q_ASSERT_X(library.has_value(), "shippedBehaviours", qPrintable(error));
    return std::move(library).value_or(std::vector<BehaviourDraft>());
}

std::optional<ScorecardTemplate> scorecardFromJson(const QByteArray &json, QString *error)
{
    try {
        const QJsonObject root = jsonfields::root(json);
        ScorecardTemplate card;
        card.key = text(root, "key", QStringLiteral("scorecard"));
        card.name = text(root, "name", card.key);
        card.version = int(numberOf(root, "version", card.key));
        for (const QJsonValue &value : jsonfields::list(root, "questions"))
            card.lines.push_back(lineOf(value.toObject(), int(card.lines.size()) + 1));
        return card;
    } catch (const Fault &fault) {
        if (error != nullptr)
            *error = fault.text;
        return std::nullopt;
    }
}

std::vector<ScorecardTemplate> shippedScorecards()
{
    std::vector<ScorecardTemplate> cards;
    for (const char *name : {"service_conversation", "technical_support", "written_contact"}) {
        QString error;
        auto card =
            scorecardFromJson(shipped(QStringLiteral("scorecards/%1.json").arg(QLatin1String(name))), &error);
        Q_ASSERT_X(card.has_value(), "shippedScorecards", qPrintable(error));
        if (card)
            cards.push_back(std::move(*card));
    }
    return cards;
}

ScorecardTemplate shippedScorecard()
{
    return shippedScorecards().front();
}

} // namespace coachbook
