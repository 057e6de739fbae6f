// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/transcripts/transcriptfile.h"
#include <QJsonDocument>
#include <QJsonObject>

/// One reader a format, a file each. A reader of JSON gives nothing for what is not its shape; all throw
/// TranscriptError for what is, but is broken. Times, limits and roles are looked after by readTranscripts().
namespace coachbook::transcriptformats {

using Read = std::vector<ParsedTranscript>;

/// "WEBVTT", also behind back-ticks. `text` is UTF-8 without a byte order mark.
bool isWebVtt(std::string_view text);
ParsedTranscript webVtt(std::string_view text);
bool isSrt(std::string_view text);
ParsedTranscript srt(std::string_view text);
/// "Agent: ..." a line, plain or Markdown; absent when the lines are no dialogue.
std::optional<ParsedTranscript> dialogue(std::string_view text);

/// Rows of a table of which each is a turn, with columns for who speaks and what is said. Also true of the
/// beginning of such a file.
bool isTurnTable(std::string_view text);
Read turnTable(std::string_view text, qsizetype mostRows = 0); ///< 0: all of them

Read contactLens(const QJsonValue &root);    ///< Amazon Contact Lens, Transcribe Call Analytics
Read postCall(const QJsonValue &root);       ///< AWS post-call analytics
Read azure(const QJsonValue &root);          ///< Azure Speech batch and fast, Content Understanding
Read genesys(const QJsonValue &root);        ///< Genesys Cloud
Read twilio(const QJsonValue &root);         ///< Twilio sentences
Read segments(const QJsonValue &root);       ///< any list of turns with speaker or offset
Read dialogueInJson(const QJsonValue &root); ///< any text that is a dialogue

} // namespace coachbook::transcriptformats
