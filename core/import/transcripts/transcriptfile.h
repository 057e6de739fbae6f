// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/transcript.h"
#include <QByteArray>
#include <QString>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coachbook {

/// A turn as a file gives it, UTF-8.
struct ParsedTurn
{
    qint64 line = 0; ///< where it begins in a text; its number in a JSON file, counted from 1
    std::optional<qint64> startMs, endMs;
    TurnRole role = TurnRole::Other;
    std::string speaker;
    std::string text;
    std::optional<int> channel; ///< of a recording with a channel a party
    bool operator==(const ParsedTurn &) const = default;
};

/// A conversation as a file gives it. Empty parts: the file does not say.
struct ParsedTranscript
{
    std::string source; ///< the format: "webvtt", "contact-lens"
    std::string id;
    std::string agentId, agentName;
    std::string start; ///< a date with or without a time, as it stands in the file; an epoch as ISO 8601
    std::vector<ParsedTurn> turns;
    bool operator==(const ParsedTranscript &) const = default;
};

enum class TranscriptProblem {
    NotATranscript,
    Unreadable,
    Empty,
    TooLarge,
    InvalidText,    ///< bytes that are no UTF-8
    BrokenJson,     ///< `detail`: what the parser says
    TooDeep,        ///< JSON nested deeper than is read
    NotATime,       ///< `detail`: what stands there
    EndBeforeStart, ///< `detail`: the two times
    RunsBackwards,  ///< a cue lies wholly before the one above it
    TooLate,        ///< a time that no conversation lasts
    NoTurns,        ///< the shape is known, nothing is said in it
    TurnTooLong,
    TooManyTurns
};

/// Why nothing of a file came in, and where.
struct TranscriptError
{
    TranscriptProblem problem = TranscriptProblem::NotATranscript;
    qint64 line = 0; ///< counted from 1; 0: not known
    qint64 byte = 0; ///< counted from 1; 0: not known
    qint64 turn = 0; ///< of a JSON file, counted from 1; 0: not known
    QString detail;
    bool operator==(const TranscriptError &) const = default;
};

/// One sentence without the file's name: "Line 9: the cue ends (0:01) before it begins (0:03)."
QString inEnglish(const TranscriptError &error);

struct TranscriptOptions
{
    /// Which voice is the agent's where the file does not tell: "Channel 1", or its number alone. Empty:
    /// nobody knows.
    std::string agentSpeaker;
};

struct TranscriptFile
{
    std::vector<ParsedTranscript> transcripts;
    std::optional<TranscriptError> error; ///< then there are no transcripts
};

inline constexpr qint64 largestTranscriptFile = 64LL * 1024 * 1024;
inline constexpr std::size_t longestTurn = 64 * 1024;
inline constexpr std::size_t mostTurns = 200'000;

/// Reads the bytes of a whole file. Its format is told by its structure, never by its name.
TranscriptFile readTranscripts(const QByteArray &bytes, const TranscriptOptions &options = {});
/// Whether the first bytes of a file may be a transcript; cheap, and never wrong about one that is.
bool mayBeTranscript(const QByteArray &head);

} // namespace coachbook
