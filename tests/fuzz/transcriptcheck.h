// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/textencoding.h"
#include "core/import/transcripts/transcriptfile.h"
#include <cstdlib>

namespace coachbook::fuzz {

inline void require(bool holds)
{
    if (!holds)
        abort();
}

/// What must be true of every file of transcripts, whatever its bytes.
inline void checkTranscripts(const QByteArray &bytes)
{
    mayBeTranscript(bytes.left(4096));
    const TranscriptFile file = readTranscripts(bytes, {"1"});
    require(file.error.has_value() == file.transcripts.empty());
    if (file.error)
        require(!inEnglish(*file.error).isEmpty());
    for (const ParsedTranscript &transcript : file.transcripts) {
        require(!transcript.source.empty() && !transcript.turns.empty());
        require(isValidUtf8(transcript.id) && isValidUtf8(transcript.agentName));
        for (const ParsedTurn &turn : transcript.turns) {
            require(turn.text.size() <= longestTurn);
            require(isValidUtf8(turn.text) && isValidUtf8(turn.speaker));
            require(!turn.startMs || *turn.startMs >= 0);
            require(!turn.startMs || !turn.endMs || *turn.endMs >= *turn.startMs);
        }
    }
}

} // namespace coachbook::fuzz
