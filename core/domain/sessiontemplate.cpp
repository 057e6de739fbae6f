// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sessiontemplate.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <tuple>

namespace coachbook {

namespace {

struct TypeName
{
    const char *name;
    SessionType type;
};
constexpr std::array<TypeName, 6> typeNames{{{"one_on_one", SessionType::OneOnOne},
                                             {"post_call", SessionType::PostCallReview},
                                             {"real_time", SessionType::RealTime},
                                             {"peer", SessionType::Peer},
                                             {"group", SessionType::Group},
                                             {"calibration", SessionType::Calibration}}};

/// What is missing or of the wrong kind; the parser turns it into an absent template with its text.
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

int minutesOf(const QJsonObject &object, const QString &where)
{
    const int minutes = object.value(QLatin1String("minutes")).toInt(-1);
    if (minutes < 1 || minutes > 24 * 60)
        throw Fault{QStringLiteral("%1: \"minutes\" is not a whole number from 1 to 1440").arg(where)};
    return minutes;
}

QJsonArray listOf(const QJsonObject &object, const char *name)
{
    const QJsonValue list = object.value(QLatin1String(name));
    if (!list.isArray() || list.toArray().isEmpty())
        throw Fault{QStringLiteral("template: \"%1\" is missing or empty").arg(QLatin1String(name))};
    return list.toArray();
}

SessionType typeOf(const QJsonObject &object)
{
    const QString name = textOf(object, "type", QStringLiteral("template"));
    const auto it = std::find_if(typeNames.begin(), typeNames.end(),
                                 [&name](const TypeName &each) { return name == QLatin1String(each.name); });
    if (it == typeNames.end())
        throw Fault{QStringLiteral("template: \"%1\" is no session type").arg(name)};
    return it->type;
}

SessionTemplate templateOf(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        throw Fault{QStringLiteral("at byte %1: %2").arg(fault.offset).arg(fault.errorString())};
    if (!document.isObject())
        throw Fault{QStringLiteral("the file does not hold one object")};
    const QJsonObject root = document.object();
    SessionTemplate made;
    made.key = textOf(root, "key", QStringLiteral("template"));
    made.name = textOf(root, "name", QStringLiteral("template"));
    made.type = typeOf(root);
    made.minutes = minutesOf(root, QStringLiteral("template"));
    for (const QJsonValue &value : listOf(root, "steps")) {
        const QString where = QStringLiteral("step %1").arg(made.steps.size() + 1);
        const QJsonObject step = value.toObject();
        made.steps.push_back(
            {textOf(step, "title", where), textOf(step, "prompt", where), minutesOf(step, where)});
    }
    for (const QJsonValue &value : listOf(root, "questions")) {
        if (value.toString().trimmed().isEmpty())
            throw Fault{QStringLiteral("question %1: is empty or no text").arg(made.questions.size() + 1)};
        made.questions.append(value.toString().trimmed());
    }
    return made;
}

} // namespace

std::optional<SessionTemplate> sessionTemplateFromJson(const QByteArray &json, QString *error)
{
    try {
        return templateOf(json);
    } catch (const Fault &fault) {
        if (error)
            *error = fault.text;
        return std::nullopt;
    }
}

std::vector<SessionTemplate> shippedTemplates()
{
    std::vector<SessionTemplate> templates;
    const QDir folder(QStringLiteral(":/coachbook/templates"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QString error;
        std::optional<SessionTemplate> made;
        if (file.open(QIODevice::ReadOnly))
            made = sessionTemplateFromJson(file.readAll(), &error);
        Q_ASSERT_X(made, "shippedTemplates", qPrintable(name + QStringLiteral(": ") + error));
        if (made)
            templates.push_back(std::move(*made));
    }
    const auto rank = [](const SessionTemplate &each) {
        return std::make_tuple(each.key != QLatin1String("five_steps"), each.type, each.name);
    };
    std::sort(templates.begin(), templates.end(),
              [&rank](const SessionTemplate &a, const SessionTemplate &b) { return rank(a) < rank(b); });
    return templates;
}

} // namespace coachbook
