// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/smartphrases.h"
#include "core/domain/jsonfields.h"

namespace coachbook {

namespace {

using Parts = QList<std::pair<QString, QString>>; ///< "{contact}" and what stands for it
using jsonfields::Fault;

Parts partsOf(const QJsonObject &root)
{
    const QJsonObject named = root.value(QLatin1String("parts")).toObject();
    Parts parts;
    for (auto it = named.begin(); it != named.end(); ++it)
        parts.append({QStringLiteral("{%1}").arg(it.key()),
                      jsonfields::text(named, it.key().toLatin1().constData(), QStringLiteral("parts"))});
    return parts;
}

QRegularExpression expression(const QString &pattern, const QString &where)
{
    const QRegularExpression made(pattern, QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    if (!made.isValid())
        throw Fault{
            QStringLiteral("%1: \"%2\" is no expression: %3").arg(where, pattern, made.errorString())};
    return made;
}

/// Whole words; a space stands for any white space.
QRegularExpression words(QString pattern, const Parts &parts, const QString &where)
{
    for (const auto &[name, stands] : parts)
        pattern.replace(name, stands);
    pattern.replace(QLatin1Char(' '), QStringLiteral("\\s+"));
    return expression(QStringLiteral("\\b(?:%1)\\b").arg(pattern), where);
}

QString anyOf(const QJsonObject &root, const char *name)
{
    return jsonfields::texts(root, name, QStringLiteral("file")).join(QLatin1Char('|'));
}

std::vector<VaguePhrase> vagueOf(const QJsonObject &root, const Parts &parts)
{
    std::vector<VaguePhrase> vague;
    for (const QJsonValue &value : jsonfields::list(root, "vague")) {
        const QString where = QStringLiteral("vague %1").arg(vague.size() + 1);
        vague.push_back({words(jsonfields::text(value.toObject(), "words", where), parts, where),
                         jsonfields::text(value.toObject(), "better", where)});
    }
    return vague;
}

SmartWording wordingOf(const QByteArray &json)
{
    const QJsonObject root = jsonfields::root(json);
    const Parts parts = partsOf(root);
    SmartWording wording;
    wording.vague = vagueOf(root, parts);
    wording.situation = words(anyOf(root, "situations"), parts, QStringLiteral("situations"));
    wording.joined = expression(anyOf(root, "joined"), QStringLiteral("joined"));
    wording.measure = words(anyOf(root, "measures"), parts, QStringLiteral("measures"));
    for (const QString &word : jsonfields::texts(root, "figureWords", QStringLiteral("file")))
        wording.figureWords.insert(word.toLower());
    return wording;
}

} // namespace

std::optional<SmartWording> smartWordingFromJson(const QByteArray &json, QString *error)
{
    try {
        return wordingOf(json);
    } catch (const Fault &fault) {
        if (error != nullptr)
            *error = fault.text;
        return std::nullopt;
    }
}

const SmartWording &smartWording()
{
    static const SmartWording wording = [] {
        QString error;
        auto read =
            smartWordingFromJson(jsonfields::shipped(QStringLiteral("wording/smart_en.json")), &error);
        Q_ASSERT_X(read.has_value(), "smartWording", qPrintable(error));
        return std::move(read).value_or(SmartWording());
    }();
    return wording;
}

} // namespace coachbook
