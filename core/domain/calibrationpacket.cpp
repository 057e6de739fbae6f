// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calibrationpacket.h"

#include "core/domain/canonicaljson.h"
#include "core/domain/packetjson.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace coachbook {

namespace {

constexpr int deepest = 8;
const QLatin1String formatKey("coachbook"), formatName("calibration packet"); ///< the key sorts first
const QLatin1String requestKind("request"), replyKind("reply");

QJsonObject hashed(const QString &kind, const QJsonObject &content)
{
    return {{QStringLiteral("kind"), kind},
            {QStringLiteral("version"), packetVersion},
            {QStringLiteral("content"), content}};
}

QByteArray sealed(const QString &kind, const QJsonObject &content)
{
    QJsonObject packet = hashed(kind, content);
    packet.insert(formatKey, formatName);
    packet.insert(QStringLiteral("sha256"), QString::fromLatin1(contentHash(hashed(kind, content))));
    return QJsonDocument(packet).toJson(QJsonDocument::Indented);
}

PacketProblem problem(PacketProblem::Kind kind, const QString &where = {}, int version = 0)
{
    return {kind, where, version};
}

bool isMarked(const QByteArray &bytes)
{
    return bytes.contains("\"calibration packet\"");
}

/// What does not read as JSON: a packet that was cut off, or something else.
PacketProblem unreadable(const QByteArray &bytes)
{
    return problem(isMarked(bytes) ? PacketProblem::Kind::Damaged : PacketProblem::Kind::NotAPacket);
}

template <class Content>
Packet contentOf(const QJsonObject &content)
{
    QString trouble;
    Content read = packetjson::read<Content>(PacketFields(content, {}, trouble));
    if (!trouble.isEmpty())
        return problem(PacketProblem::Kind::Incomplete, trouble);
    return read;
}

} // namespace

QByteArray packetOf(const CalibrationRequest &request)
{
    return sealed(requestKind, packetjson::jsonOf(request));
}

QByteArray packetOf(const CalibrationReply &reply)
{
    return sealed(replyKind, packetjson::jsonOf(reply));
}

bool looksLikePacket(const QByteArray &beginning)
{
    return beginning.trimmed().startsWith('{') && isMarked(beginning);
}

Packet readPacket(const QByteArray &bytes)
{
    using Kind = PacketProblem::Kind;
    if (bytes.size() > largestPacket)
        return problem(Kind::TooLarge);
    if (nestingDepth(bytes) > deepest)
        return problem(isMarked(bytes) ? Kind::TooDeep : Kind::NotAPacket);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return unreadable(bytes);
    const QJsonObject packet = document.object();
    if (packet.value(formatKey).toString() != formatName)
        return problem(Kind::NotAPacket);
    const int version = packet.value(QLatin1String("version")).toInt();
    if (version != packetVersion)
        return problem(Kind::OtherVersion, {}, version);
    const QString kind = packet.value(QLatin1String("kind")).toString();
    const QJsonObject content = packet.value(QLatin1String("content")).toObject();
    if (packet.value(QLatin1String("sha256")).toString().toLatin1() != contentHash(hashed(kind, content)))
        return problem(Kind::Damaged);
    if (kind == requestKind)
        return contentOf<CalibrationRequest>(content);
    if (kind == replyKind)
        return contentOf<CalibrationReply>(content);
    return problem(Kind::Incomplete, QStringLiteral("kind"));
}

QByteArray scorecardPrint(const std::vector<QuestionDraft> &questions)
{
    QJsonArray array;
    for (const QuestionDraft &question : questions)
        array.append(packetjson::jsonOf(question));
    return contentHash(array);
}

QByteArray scorecardPrint(const Scorecard &card)
{
    return scorecardPrint(std::vector<QuestionDraft>(card.questions.begin(), card.questions.end()));
}

QString carriedText(const PacketInteraction &interaction)
{
    return QString::fromUtf8(QJsonDocument(packetjson::jsonOf(interaction)).toJson(QJsonDocument::Compact));
}

std::optional<PacketInteraction> carriedInteraction(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    QString trouble;
    PacketInteraction interaction =
        packetjson::read<PacketInteraction>(PacketFields(document.object(), {}, trouble));
    return trouble.isEmpty() ? std::optional(std::move(interaction)) : std::nullopt;
}

} // namespace coachbook
