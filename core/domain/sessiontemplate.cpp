// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sessiontemplate.h"

#include "core/domain/agent.h"
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

struct PartName
{
    const char *name;
    SheetPart part;
};
constexpr std::array<PartName, 12> partNames{{{"agenda", SheetPart::Agenda},
                                              {"figures", SheetPart::Figures},
                                              {"quality", SheetPart::Quality},
                                              {"interactions", SheetPart::Interactions},
                                              {"open_items", SheetPart::OpenItems},
                                              {"last_session", SheetPart::LastSession},
                                              {"check_ins", SheetPart::CheckIns},
                                              {"plan", SheetPart::Plan},
                                              {"focus", SheetPart::Focus},
                                              {"own_form", SheetPart::OwnForm},
                                              {"questions", SheetPart::Questions},
                                              {"steps", SheetPart::Steps}}};
constexpr int mostMinutes = 24 * 60;

template <class Value>
bool contains(const std::vector<Value> &values, const Value &value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// What is missing or of the wrong kind; the parser turns it into an absent template with its text.
struct TemplateFault
{
    QString text;
};

QString textOf(const QJsonObject &object, const char *name, const QString &where)
{
    const QString text = object.value(QLatin1String(name)).toString().trimmed();
    if (text.isEmpty())
        throw TemplateFault{QStringLiteral("%1: \"%2\" is missing or empty").arg(where, QLatin1String(name))};
    return text;
}

int minutesOf(const QJsonObject &object, const QString &where)
{
    const int minutes = object.value(QLatin1String("minutes")).toInt(-1);
    if (minutes < 1 || minutes > mostMinutes)
        throw TemplateFault{
            QStringLiteral("%1: \"minutes\" is not a whole number from 1 to 1440").arg(where)};
    return minutes;
}

/// May be left out: a step can do with its title.
QString promptOf(const QJsonObject &object, const QString &where)
{
    const QJsonValue prompt = object.value(QLatin1String("prompt"));
    if (!prompt.isUndefined() && !prompt.isString())
        throw TemplateFault{QStringLiteral("%1: \"prompt\" is no text").arg(where)};
    return prompt.toString().trimmed();
}

QJsonArray listOf(const QJsonObject &object, const char *name)
{
    const QJsonValue list = object.value(QLatin1String(name));
    if (!list.isArray() || list.toArray().isEmpty())
        throw TemplateFault{QStringLiteral("template: \"%1\" is missing or empty").arg(QLatin1String(name))};
    return list.toArray();
}

SessionType typeOf(const QJsonObject &object)
{
    const QString name = textOf(object, "type", QStringLiteral("template"));
    const auto it = std::find_if(typeNames.begin(), typeNames.end(),
                                 [&name](const TypeName &each) { return name == QLatin1String(each.name); });
    if (it == typeNames.end())
        throw TemplateFault{QStringLiteral("template: \"%1\" is no session type").arg(name)};
    return it->type;
}

std::vector<SheetPart> sheetOf(const QJsonObject &object, SessionType type)
{
    const QJsonValue list = object.value(QLatin1String("sheet"));
    if (!list.isUndefined() && !list.isArray())
        throw TemplateFault{QStringLiteral("template: \"sheet\" is no list of parts")};
    std::vector<SheetPart> parts;
    for (const QJsonValue &value : list.toArray()) {
        if (!value.isString())
            throw TemplateFault{QStringLiteral("sheet: part %1 is no text").arg(parts.size() + 1)};
        for (const PartName &each : partNames) {
            if (value.toString() == QLatin1String(each.name))
                parts.push_back(each.part);
        }
    }
    return soundSheet(parts, type);
}

SessionTemplate templateOf(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        throw TemplateFault{QStringLiteral("at byte %1: %2").arg(fault.offset).arg(fault.errorString())};
    if (!document.isObject())
        throw TemplateFault{QStringLiteral("the file does not hold one object")};
    const QJsonObject root = document.object();
    SessionTemplate made;
    made.key = textOf(root, "key", QStringLiteral("template"));
    made.name = textOf(root, "name", QStringLiteral("template")).simplified();
    for (const QString &text : {made.key, made.name}) {
        if (text.size() > longestName)
            throw TemplateFault{
                QStringLiteral("template: \"key\" and \"name\" have at most %1 letters").arg(longestName)};
    }
    made.type = typeOf(root);
    made.minutes = minutesOf(root, QStringLiteral("template"));
    for (const QJsonValue &value : listOf(root, "steps")) {
        const QString where = QStringLiteral("step %1").arg(made.steps.size() + 1);
        const QJsonObject step = value.toObject();
        made.steps.push_back({textOf(step, "title", where), promptOf(step, where), minutesOf(step, where)});
    }
    const QJsonValue questions = root.value(QLatin1String("questions"));
    if (!questions.isUndefined() && !questions.isArray())
        throw TemplateFault{QStringLiteral("template: \"questions\" is no list")};
    for (const QJsonValue &value : questions.toArray()) {
        if (value.toString().trimmed().isEmpty())
            throw TemplateFault{
                QStringLiteral("question %1: is empty or no text").arg(made.questions.size() + 1)};
        made.questions.append(value.toString().trimmed());
    }
    made.sheet = sheetOf(root, made.type);
    return made;
}

} // namespace

std::optional<SessionTemplate> sessionTemplateFromJson(const QByteArray &json, QString *error)
{
    try {
        return templateOf(json);
    } catch (const TemplateFault &fault) {
        if (error)
            *error = fault.text;
        return std::nullopt;
    }
}

QByteArray sessionTemplateToJson(const SessionTemplate &from)
{
    QJsonArray steps, sheet;
    for (const SessionStep &step : from.steps)
        steps.append(QJsonObject{{QStringLiteral("title"), step.title},
                                 {QStringLiteral("prompt"), step.prompt},
                                 {QStringLiteral("minutes"), std::clamp(step.minutes, 1, mostMinutes)}});
    for (const SheetPart part : from.sheet) {
        for (const PartName &each : partNames) {
            if (each.part == part)
                sheet.append(QLatin1String(each.name));
        }
    }
    const auto type = std::find_if(typeNames.begin(), typeNames.end(),
                                   [&from](const TypeName &each) { return each.type == from.type; });
    return QJsonDocument(
               QJsonObject{{QStringLiteral("key"), from.key},
                           {QStringLiteral("name"), from.name},
                           {QStringLiteral("type"), QLatin1String(type->name)},
                           {QStringLiteral("minutes"), from.minutes},
                           {QStringLiteral("steps"), steps},
                           {QStringLiteral("questions"), QJsonArray::fromStringList(from.questions)},
                           {QStringLiteral("sheet"), sheet}})
        .toJson(QJsonDocument::Indented);
}

std::vector<SheetPart> possibleParts(SessionType type)
{
    std::vector<SheetPart> parts;
    for (const SheetPart part :
         {SheetPart::Figures, SheetPart::Quality, SheetPart::Interactions, SheetPart::OpenItems,
          SheetPart::LastSession, SheetPart::CheckIns, SheetPart::Plan, SheetPart::Focus, SheetPart::OwnForm,
          SheetPart::Agenda, SheetPart::Questions, SheetPart::Steps}) {
        const bool hasForm =
            type == SessionType::RealTime || type == SessionType::Peer || type == SessionType::Group;
        if (part != SheetPart::OwnForm || hasForm)
            parts.push_back(part);
    }
    return parts;
}

std::vector<SheetPart> defaultSheet(SessionType type)
{
    using enum SheetPart;
    switch (type) {
    case SessionType::OneOnOne:
        return possibleParts(type);
    case SessionType::PostCallReview:
        return {Interactions, Focus, OpenItems, Questions, Steps};
    case SessionType::RealTime:
        return {Focus, OwnForm, OpenItems, Questions, Steps};
    case SessionType::Peer:
        return {Focus, OwnForm, Agenda, Questions, Steps};
    case SessionType::Group:
        return {OwnForm, Agenda, Questions, Steps, Focus};
    case SessionType::Calibration:
        return {Agenda, Questions, Steps, Focus};
    }
    return possibleParts(type);
}

std::vector<SheetPart> soundSheet(const std::vector<SheetPart> &parts, SessionType type)
{
    const std::vector<SheetPart> possible = possibleParts(type);
    std::vector<SheetPart> sound;
    for (const SheetPart part : parts) {
        if (contains(possible, part) && !contains(sound, part))
            sound.push_back(part);
    }
    if (sound.empty())
        return defaultSheet(type);
    if (!contains(sound, SheetPart::Focus))
        sound.push_back(SheetPart::Focus);
    return sound;
}

std::vector<SessionTemplate> withOwnTemplates(std::vector<SessionTemplate> shipped,
                                              const std::vector<SessionTemplate> &own)
{
    for (const SessionTemplate &each : own) {
        const auto same = std::find_if(shipped.begin(), shipped.end(),
                                       [&each](const SessionTemplate &one) { return one.key == each.key; });
        if (same == shipped.end())
            shipped.push_back(each);
        else
            *same = each;
    }
    return shipped;
}

const SessionTemplate *findTemplate(const std::vector<SessionTemplate> &templates, const QString &key)
{
    const auto found = std::find_if(templates.begin(), templates.end(),
                                    [&key](const SessionTemplate &each) { return each.key == key; });
    return found == templates.end() ? nullptr : &*found;
}

QString freeTemplateKey(const QString &name, const std::vector<SessionTemplate> &templates)
{
    constexpr int longestKey = 60;
    QString base;
    for (const QChar &letter : name.toLower().left(longestKey)) {
        if (letter.isLetterOrNumber())
            base += letter;
        else if (!base.isEmpty() && !base.endsWith(QLatin1Char('_')))
            base += QLatin1Char('_');
    }
    while (base.endsWith(QLatin1Char('_')))
        base.chop(1);
    if (base.isEmpty())
        base = QStringLiteral("template");
    QString key = base;
    for (int number = 2; findTemplate(templates, key); ++number)
        key = QStringLiteral("%1_%2").arg(base).arg(number);
    return key;
}

void takeTemplate(SessionDraft &session, const SessionTemplate *before, const SessionTemplate &next)
{
    std::vector<SessionStep> steps = next.steps;
    for (const SessionStep &step : session.steps) {
        if ((!before || !contains(before->steps, step)) && !contains(steps, step))
            steps.push_back(step);
    }
    QStringList questions = next.questions;
    for (const QString &line : session.questions.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!before || !before->questions.contains(line))
            questions.append(line);
    }
    questions.removeDuplicates();
    session.steps = std::move(steps);
    session.questions = questions.join(QLatin1Char('\n'));
    session.templateKey = next.key;
    session.type = next.type;
    session.plannedMinutes = next.minutes;
}

std::vector<TemplateIssue> issues(const SessionTemplate &edited, const std::vector<SessionTemplate> &others)
{
    std::vector<TemplateIssue> found;
    const auto add = [&found](bool wrong, TemplateIssue issue) {
        if (wrong)
            found.push_back(issue);
    };
    const QString name = edited.name.simplified();
    add(name.isEmpty(), TemplateIssue::NameMissing);
    add(name.size() > longestName, TemplateIssue::NameTooLong);
    add(std::any_of(others.begin(), others.end(),
                    [&](const SessionTemplate &each) {
                        return each.key != edited.key && each.name.compare(name, Qt::CaseInsensitive) == 0;
                    }),
        TemplateIssue::NameTaken);
    add(edited.steps.empty(), TemplateIssue::StepMissing);
    add(std::any_of(edited.steps.begin(), edited.steps.end(),
                    [](const SessionStep &step) { return step.title.trimmed().isEmpty(); }),
        TemplateIssue::StepWithoutTitle);
    return found;
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
