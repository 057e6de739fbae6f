// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/behaviourlibrary.h"
#include "core/domain/scorecard.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace coachbook {

namespace {

/// What is missing or of the wrong kind; the parsers turn it into an absent value with its text.
struct Fault
{
    QString text;
};

QString textOf(const QJsonObject &object, const char *name, const QString &where)
{
    const QString text = object.value(QLatin1String(name)).toString().trimmed();
    if (text.isEmpty())
        throw Fault{QStringLiteral("%1: \"%2\" is missing or empty").arg(where, QLatin1String(name))};
    return text;
}

QStringList textsOf(const QJsonObject &object, const char *name, const QString &where)
{
    QStringList texts;
    for (const QJsonValue &value : object.value(QLatin1String(name)).toArray()) {
        if (value.toString().trimmed().isEmpty())
            throw Fault{QStringLiteral("%1: an entry of \"%2\" is empty").arg(where, QLatin1String(name))};
        texts.append(value.toString().trimmed());
    }
    if (texts.isEmpty())
        throw Fault{QStringLiteral("%1: \"%2\" is missing or empty").arg(where, QLatin1String(name))};
    return texts;
}

double numberOf(const QJsonObject &object, const char *name, const QString &where)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (!value.isDouble() || value.toDouble() <= 0)
        throw Fault{QStringLiteral("%1: \"%2\" is not a number above zero").arg(where, QLatin1String(name))};
    return value.toDouble();
}

QJsonObject rootOf(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        throw Fault{fault.error == QJsonParseError::NoError
                        ? QStringLiteral("the file does not hold one object")
                        : QStringLiteral("at byte %1: %2").arg(fault.offset).arg(fault.errorString())};
    return document.object();
}

QJsonArray listOf(const QJsonObject &object, const char *name)
{
    const QJsonArray list = object.value(QLatin1String(name)).toArray();
    if (list.isEmpty())
        throw Fault{QStringLiteral("\"%1\" is missing or empty").arg(QLatin1String(name))};
    return list;
}

Priority priorityOf(const QJsonObject &object, const QString &where)
{
    const QString text = textOf(object, "priority", where);
    if (text == QLatin1String("P1"))
        return Priority::P1;
    if (text == QLatin1String("P2"))
        return Priority::P2;
    if (text == QLatin1String("P3"))
        return Priority::P3;
    throw Fault{QStringLiteral("%1: \"%2\" is no priority").arg(where, text)};
}

BehaviourDraft behaviourOf(const QJsonObject &object, int number)
{
    const QString key = textOf(object, "key", QStringLiteral("behaviour %1").arg(number));
    BehaviourDraft draft;
    draft.key = key;
    draft.name = textOf(object, "name", key);
    draft.area = textOf(object, "area", key);
    draft.priority = priorityOf(object, key);
    draft.definition = textOf(object, "definition", key);
    draft.questions = textsOf(object, "questions", key);
    draft.actionItems = textsOf(object, "actionItems", key);
    return draft;
}

std::vector<Choice> choicesIn(const QJsonObject &object, const QString &where)
{
    std::vector<Choice> choices;
    for (const QJsonValue &value : object.value(QLatin1String("choices")).toArray()) {
        const QJsonValue points = value.toObject().value(QLatin1String("points"));
        if (!points.isDouble() || points.toDouble() < 0)
            throw Fault{QStringLiteral("%1: the points of a choice are no number").arg(where)};
        choices.push_back({textOf(value.toObject(), "text", where), points.toDouble()});
    }
    return choices;
}

ScorecardTemplate::Line lineOf(const QJsonObject &object, int number)
{
    const QString where = QStringLiteral("question %1").arg(number);
    ScorecardTemplate::Line line;
    line.question.section = textOf(object, "section", where);
    line.question.text = textOf(object, "text", where);
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

QByteArray shipped(const QString &name)
{
    QFile file(QStringLiteral(":/coachbook/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

} // namespace

std::optional<std::vector<BehaviourDraft>> behavioursFromJson(const QByteArray &json, QString *error)
{
    try {
        std::vector<BehaviourDraft> library;
        QSet<QString> seen;
        for (const QJsonValue &value : listOf(rootOf(json), "behaviours")) {
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
        const QJsonObject root = rootOf(json);
        ScorecardTemplate card;
        card.key = textOf(root, "key", QStringLiteral("scorecard"));
        card.name = textOf(root, "name", card.key);
        card.version = int(numberOf(root, "version", card.key));
        for (const QJsonValue &value : listOf(root, "questions"))
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
