// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// Transcripts as JSON, of all platforms.
#include "tests/fuzz/transcriptcheck.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    coachbook::fuzz::checkTranscripts({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    return 0;
}
