// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/transcripts/transcriptfile.h"
#include <QJsonObject>

/// What a file says of a conversation beside its turns: its id, its agent, its beginning.
namespace coachbook::facts {

/// Small letters and digits alone: "Conversation_Id" -> "conversationid".
QString flatKey(const QString &key);
/// Text or number as text; "None", "null", "N/A" are none.
std::string textOf(const QJsonValue &value);

/// Takes what is not known yet from an object and from the objects directly in it.
void take(const QJsonObject &from, ParsedTranscript &to);
/// A line above a dialogue: "Call ID: 4711". False when it is no such line.
bool takeLine(std::string_view label, std::string_view value, ParsedTranscript &to);
/// "2026-11-20T12:24:18Z" of seconds or milliseconds since 1970; empty for what is no such number.
std::string isoOfEpoch(double value);

} // namespace coachbook::facts
