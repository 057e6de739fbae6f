// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importprofile.h"

#include "core/import/durationunits.h"
#include "core/import/refusedrows.h"
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace coachbook {

namespace {

constexpr qsizetype mostHeaders = 1000;
constexpr qsizetype longestProfileName = 200;

std::optional<ImportField> fieldFromKey(const QString &key)
{
    for (std::size_t i = 0; i < importFieldCount; ++i) {
        const auto field = static_cast<ImportField>(i);
        if (importFieldKey(field) == key)
            return field;
    }
    return std::nullopt;
}

QString orderKey(DateOrder order)
{
    return order == DateOrder::Dmy   ? QStringLiteral("dmy")
           : order == DateOrder::Mdy ? QStringLiteral("mdy")
                                     : QStringLiteral("ymd");
}

std::optional<DateOrder> orderFromKey(const QString &key)
{
    for (const DateOrder order : {DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd}) {
        if (orderKey(order) == key)
            return order;
    }
    return std::nullopt;
}

std::optional<DecimalMark> markFromKey(const QString &key)
{
    if (key == QLatin1String("point"))
        return DecimalMark::Point;
    if (key == QLatin1String("comma"))
        return DecimalMark::Comma;
    return std::nullopt;
}

QJsonObject objectOf(const ImportProfile &profile)
{
    QJsonObject object{{QStringLiteral("headers"), QJsonArray::fromStringList(profile.headers)}};
    if (profile.kind)
        object[QStringLiteral("kind")] = importKindKey(*profile.kind);
    if (profile.dateOrder)
        object[QStringLiteral("date_order")] = orderKey(*profile.dateOrder);
    if (profile.decimal)
        object[QStringLiteral("decimal")] =
            profile.decimal == DecimalMark::Comma ? QStringLiteral("comma") : QStringLiteral("point");
    if (profile.fullScore)
        object[QStringLiteral("out_of")] = *profile.fullScore;
    if (profile.durationUnit)
        object[QStringLiteral("durations")] = durationUnitKey(*profile.durationUnit);
    QJsonObject columns;
    for (const auto &[header, field] : profile.columns)
        columns[header] = field ? QJsonValue(importFieldKey(*field)) : QJsonValue();
    object[QStringLiteral("columns")] = columns;
    return object;
}

std::optional<ImportProfile> profileOf(const QJsonObject &object)
{
    ImportProfile profile;
    profile.name = object.value(QLatin1String("name")).toString().simplified().left(longestProfileName);
    for (const QJsonValue header : object.value(QLatin1String("headers")).toArray())
        profile.headers << header.toString();
    if (profile.headers.isEmpty() || profile.headers.size() > mostHeaders)
        return std::nullopt;
    profile.kind = importKindFromKey(object.value(QLatin1String("kind")).toString());
    profile.dateOrder = orderFromKey(object.value(QLatin1String("date_order")).toString());
    profile.decimal = markFromKey(object.value(QLatin1String("decimal")).toString());
    if (const double full = object.value(QLatin1String("out_of")).toDouble(); full > 0)
        profile.fullScore = full;
    profile.durationUnit = durationUnitFromKey(object.value(QLatin1String("durations")).toString());
    const QJsonObject columns = object.value(QLatin1String("columns")).toObject();
    for (auto each = columns.begin(); each != columns.end(); ++each) {
        const std::optional<ImportField> field = fieldFromKey(each.value().toString());
        if (field || each.value().isNull())
            profile.columns[each.key()] = field;
    }
    return profile;
}

} // namespace

QString headerKey(QStringList headers)
{
    if (!headers.isEmpty() && headers.back() == refusedHeader())
        headers.removeLast();
    for (QString &header : headers)
        header = normalizedHeader(header);
    return headers.join(QLatin1Char('|'));
}

QString ImportProfile::headerKey() const
{
    return coachbook::headerKey(headers);
}

std::map<int, std::optional<ImportField>> ImportProfile::choicesFor(const QStringList &fileHeaders) const
{
    std::map<int, std::optional<ImportField>> choices;
    for (const auto &[header, field] : columns) {
        const QString wanted = normalizedHeader(header);
        for (qsizetype i = 0; i < fileHeaders.size(); ++i) {
            if (normalizedHeader(fileHeaders[i]) != wanted)
                continue;
            choices[static_cast<int>(i)] = field;
            break;
        }
    }
    return choices;
}

QString profileNameOf(const QString &path)
{
    const QString whole = QFileInfo(path).completeBaseName();
    QString name = whole;
    while (!name.isEmpty() && !name.back().isLetter())
        name.chop(1);
    return (name.isEmpty() ? whole : name).simplified().left(longestProfileName);
}

QByteArray toJson(const ImportProfile &profile)
{
    QJsonObject object = objectOf(profile);
    object[QStringLiteral("name")] = profile.name;
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

std::optional<ImportProfile> profileFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? profileOf(document.object()) : std::nullopt;
}

ProfileRow toRow(const ImportProfile &profile)
{
    return {profile.id, profile.name, profile.headerKey(),
            QJsonDocument(objectOf(profile)).toJson(QJsonDocument::Compact)};
}

std::optional<ImportProfile> fromRow(const ProfileRow &row)
{
    std::optional<ImportProfile> profile = profileFromJson(row.choices);
    if (profile) {
        profile->id = row.id;
        profile->name = row.name;
    }
    return profile;
}

std::vector<ImportProfile> profilesOf(Db &db)
{
    std::vector<ImportProfile> profiles;
    for (const ProfileRow &row : profilestore::all(db)) {
        if (std::optional<ImportProfile> profile = fromRow(row))
            profiles.push_back(*std::move(profile));
    }
    return profiles;
}

} // namespace coachbook
