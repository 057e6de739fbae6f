// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// Transcripts as text: WebVTT, SRT, dialogues. Whatever the fuzzer makes of them.
#include "tests/fuzz/transcriptcheck.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    coachbook::fuzz::checkTranscripts({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    return 0;
}
