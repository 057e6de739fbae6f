// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calibration.h"
#include "core/domain/interaction.h"
#include "core/domain/transcript.h"
#include <variant>

namespace coachbook {

/// An interaction as it is shown to whoever evaluates it; its agent is not named.
struct PacketInteraction
{
    QString ref;
    std::optional<Interaction> facts; ///< absent: not among the imported ones
    std::vector<Turn> turns = {};     ///< empty: no transcript
    bool operator==(const PacketInteraction &) const = default;
};

/// What is sent to the evaluators: scorecard and interactions. Nobody's answers are in it.
struct CalibrationRequest
{
    QString round; ///< its uid
    QString name, owner;
    QDate created, due;
    QString cardName;
    int cardVersion = 1;
    std::vector<QuestionDraft> questions; ///< without their behaviours
    QStringList evaluators;
    std::vector<PacketInteraction> interactions;
    bool operator==(const CalibrationRequest &) const = default;
};

struct PacketAnswer
{
    QString interaction;
    int question = 0;            ///< place in the scorecard, from 0
    std::optional<double> score; ///< absent: not applicable
    QString comment;
    bool operator==(const PacketAnswer &) const = default;
};

/// What one evaluator sends back.
struct CalibrationReply
{
    QString round, name;
    QString evaluator;
    QDate on;
    QString cardName;
    int cardVersion = 1;
    QByteArray cardPrint; ///< of the scorecard that was answered
    std::vector<PacketAnswer> answers;
    bool operator==(const CalibrationReply &) const = default;
};

/// Why a file is no packet that can be taken.
struct PacketProblem
{
    enum class Kind {
        NotAPacket,   ///< something else
        TooLarge,     ///< over `largestPacket` bytes
        TooDeep,      ///< nested deeper than any packet is
        Damaged,      ///< cut off, or its contents are not what they were when it was written
        OtherVersion, ///< of the format; `version` says which
        Incomplete    ///< whole, but something that must be there is missing or cannot be; `where` it is
    } kind = Kind::NotAPacket;
    QString where = {};
    int version = 0;
    bool operator==(const PacketProblem &) const = default;
};

inline constexpr int packetVersion = 1;
inline constexpr qint64 largestPacket = qint64(16) << 20;
inline const QLatin1String packetEnding(".coachpacket");
bool looksLikePacket(const QByteArray &beginning); ///< by its first bytes, whole or not

QByteArray packetOf(const CalibrationRequest &request);
QByteArray packetOf(const CalibrationReply &reply);
using Packet = std::variant<CalibrationRequest, CalibrationReply, PacketProblem>;
Packet readPacket(const QByteArray &bytes);

/// What a scorecard asks, in short: the same for the same questions in any book, whatever the scorecard is
/// called.
QByteArray scorecardPrint(const std::vector<QuestionDraft> &questions);
QByteArray scorecardPrint(const Scorecard &card);

/// An interaction as a guest's book keeps it.
QString carriedText(const PacketInteraction &interaction);
std::optional<PacketInteraction> carriedInteraction(const QString &text);

} // namespace coachbook
