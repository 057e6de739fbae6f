// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/transcripts/transcriptfile.h"
#include <QStringList>

namespace coachbook {

/// "Channel 1", "SPEAKER_00", "spk_1", "2": tells voices apart, but not whose they are.
bool isAnonymousLabel(std::string_view label);

/// Gives the agent's part to the turns of the speaker who was said to be the agent, where nobody in the
/// conversation is known to be it. Of two voices the other is the customer's.
void takeAgentFrom(ParsedTranscript &transcript, const std::string &agentSpeaker);

/// Gathers the voices of conversations in which nobody is known to be the agent: what has to be asked.
class SpeakerEvidence
{
public:
    void add(const ParsedTranscript &transcript);
    bool hasQuestion() const { return !m_labels.isEmpty(); }
    /// Somebody who was said to be the agent speaks in one of them.
    bool hasAgentAmongThem() const { return m_hasAgent; }
    const QStringList &labels() const { return m_labels; } ///< in the order in which they are met
    const QStringList &saying() const { return m_saying; } ///< the first words of each

private:
    QStringList m_labels, m_saying;
    bool m_hasAgent = false;
};

} // namespace coachbook
