// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transcripts/cues.h"
#include "core/import/transcripts/formats.h"
#include "core/import/valueformats.h"

namespace coachbook::transcriptformats {

/// A number alone on its line, then a time line; some leave the numbers out.
bool isSrt(std::string_view text)
{
    cues::Lines lines(text);
    int before = 0;
    while (lines.next()) {
        const std::string_view line = trimmed(lines.line());
        if (cues::isTimeLine(line))
            return true;
        const bool isNumber = line.find_first_not_of("0123456789") == std::string_view::npos;
        if (!line.empty() && (!isNumber || ++before > 1))
            return false;
    }
    return false;
}

ParsedTranscript srt(std::string_view text)
{
    ParsedTranscript transcript;
    transcript.source = "srt";
    transcript.turns = cues::read(cues::Lines(text), false);
    return transcript;
}

} // namespace coachbook::transcriptformats
