// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/transcripts/transcriptfile.h"

/// What WebVTT and SRT have in common: blocks of a time line and what is said in it.
namespace coachbook::cues {

/// Lines of a text with LF, CRLF or CR, with their numbers.
class Lines
{
public:
    explicit Lines(std::string_view text, qint64 firstNumber = 1) : m_rest(text), m_number(firstNumber - 1) {}
    bool next(); ///< false at the end
    std::string_view line() const { return m_line; }
    qint64 number() const { return m_number; }

private:
    std::string_view m_rest, m_line;
    qint64 m_number;
};

/// "1:02:03.456", "02:03,4", "00:15": milliseconds.
std::optional<qint64> clockMs(std::string_view text);
/// "222000" -> "3:42", with thousandths where there are any: "3:42.5".
QString clockText(qint64 ms);

/// Whether a line is "00:01 --> 00:02", well written or not.
bool isTimeLine(std::string_view line);

/// The cues from here on. Speakers come from <v Name> or from a recurring "Name: " before the text. Throws
/// TranscriptError for a time that cannot be read, a cue that ends before it begins, and one that lies wholly
/// before the one above it.
std::vector<ParsedTurn> read(Lines lines, bool skipsNotes);

/// Takes "Name: " off turns without a speaker: at most 40 characters, and a name that recurs or says its
/// role.
void takeNames(std::vector<ParsedTurn> &turns);

} // namespace coachbook::cues
