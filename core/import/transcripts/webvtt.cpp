// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transcripts/cues.h"
#include "core/import/transcripts/formats.h"
#include "core/import/valueformats.h"

namespace coachbook::transcriptformats {

namespace {

bool isMagic(std::string_view line)
{
    return line.starts_with("WEBVTT") && (line.size() == 6 || line[6] == ' ' || line[6] == '\t');
}

/// The line a fence stands in, without it: "```WEBVTT", or "```vtt" with WEBVTT on the next line.
std::string_view withoutFence(std::string_view line)
{
    while (line.starts_with('`'))
        line.remove_prefix(1);
    return trimmed(line);
}

bool isFence(std::string_view line)
{
    return line.starts_with("```");
}

} // namespace

bool isWebVtt(std::string_view text)
{
    cues::Lines lines(text);
    for (int i = 0; i < 10 && lines.next(); ++i) {
        const std::string_view line = trimmed(lines.line());
        if (isMagic(withoutFence(line)))
            return true;
        if (!line.empty() && !isFence(line))
            return false;
    }
    return false;
}

ParsedTranscript webVtt(std::string_view text)
{
    ParsedTranscript transcript;
    transcript.source = "webvtt";
    cues::Lines lines(text);
    while (lines.next() && !isMagic(withoutFence(trimmed(lines.line())))) {
    }
    const std::size_t end = text.rfind("```");
    if (text.substr(0, text.find("WEBVTT")).find("```") != std::string_view::npos &&
        end != std::string_view::npos && end > text.find("WEBVTT")) {
        cues::Lines fenced(text.substr(0, end));
        while (fenced.next() && fenced.number() < lines.number()) {
        }
        lines = fenced;
    }
    transcript.turns = cues::read(lines, true);
    return transcript;
}

} // namespace coachbook::transcriptformats
