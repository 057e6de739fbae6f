// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplenotes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace coachbook {

namespace {

QStringList texts(const QJsonObject &object, const char *name)
{
    QStringList list;
    for (const QJsonValue &value : object.value(QLatin1String(name)).toArray())
        list.append(value.toString());
    return list;
}

SampleTalk talkOf(const QJsonObject &object)
{
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    return {text("moment"), text("self"), text("note"),
            text("agreed"), text("item"), text("count"),
            text("good"),   text("poor"), object.value(QLatin1String("inARow")).toInt()};
}

SampleTexts textsOf(const QJsonObject &object)
{
    SampleTexts made;
    made.key = object.value(QLatin1String("key")).toString();
    made.misses = texts(object, "misses");
    made.praises = texts(object, "praises");
    for (const QJsonValue &talk : object.value(QLatin1String("talks")).toArray())
        made.talks.push_back(talkOf(talk.toObject()));
    return made;
}

} // namespace

const SampleTexts &SampleNotes::of(const QString &key) const
{
    const auto found = std::find_if(behaviours.begin(), behaviours.end(),
                                    [&key](const SampleTexts &entry) { return entry.key == key; });
    Q_ASSERT(found != behaviours.end());
    return *found;
}

std::optional<SampleNotes> sampleNotesFromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    SampleNotes notes;
    for (const QJsonValue &value : root.value(QLatin1String("behaviours")).toArray())
        notes.behaviours.push_back(textsOf(value.toObject()));
    notes.privateNotes = texts(root, "privateNotes");
    notes.reviewNotes = texts(root, "reviewNotes");
    notes.dropped = texts(root, "dropped");
    const bool whole = !notes.behaviours.empty() && !notes.privateNotes.isEmpty() &&
                       !notes.reviewNotes.isEmpty() && !notes.dropped.isEmpty();
    return whole ? std::optional(notes) : std::nullopt;
}

SampleNotes shippedSampleNotes()
{
    QFile file(QStringLiteral(":/coachbook/sample/notes.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    auto notes = opened ? sampleNotesFromJson(file.readAll()) : std::nullopt;
    Q_ASSERT(notes.has_value());
    return std::move(notes).value_or(SampleNotes());
}

} // namespace coachbook
