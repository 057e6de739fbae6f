// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importplan.h"

/// The words of importing transcripts, in the language of the window.
namespace coachbook::ui {

QString transcriptErrorText(const TranscriptError &error); ///< "Line 9: it ends at 0:01, before …"
QString transcriptFormatText(const QString &source);       ///< "webvtt" -> "WebVTT"
QString transcriptFormatsText(const QString &sources);     ///< of several, ", " between them
QString noTranscriptsText(const ImportPlan &plan);         ///< of FileProblem::NoTranscripts

} // namespace coachbook::ui
