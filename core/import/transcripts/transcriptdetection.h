// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importplan.h"
#include "core/import/transcripts/speakers.h"
#include <map>

namespace coachbook {

/// Whether a file is one of conversations. Weak: it can be read as one, but also as a table with columns of a
/// known kind: then it is a table.
enum class TranscriptLikeness { None, Weak, Strong };
/// `head`: the first bytes of the file. Reads the whole file only where those leave it open.
TranscriptLikeness transcriptLikeness(const QString &path, const QByteArray &head);

/// What the files of an import of transcripts are found to be, gathered while they are read.
struct TranscriptEvidence
{
    std::map<std::string, qint64> formats; ///< how many conversations in each
    qint64 good = 0;
    std::optional<Refusal> firstBad;
    SpeakerEvidence speakers;

    void add(const Record &record, const std::optional<Refusal> &refusal);
    /// Fills what is decided and asked, or the problem when there is no conversation at all.
    void weigh(ImportPlan &plan, const std::optional<QString> &agentSpeaker) const;
};

} // namespace coachbook
