// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transcripts/speakers.h"
#include "core/import/utf8text.h"
#include <QRegularExpression>
#include <algorithm>
#include <set>

namespace coachbook {

namespace {

constexpr qsizetype mostLabels = 12;
constexpr qsizetype wordsShown = 60;

const QRegularExpression &anonymous()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(?:(?:unknown )?(?:speaker|spk|spkr|channel|chan|ch|party|participant|person|voice|"
            "guest|user|track|sprecher(?:in)?|kanal|teilnehmer(?:in)?|stimme|hablante|canal|"
            "interlocutor|falante|orador|locuteur|intervenant|voix|s)?[ _#.-]*)?(\\d{1,6}|[A-H])$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// "Channel 1" is called "1" as well.
bool isCalled(std::string_view label, const std::string &name)
{
    const QString text = textOf(label), wanted = QString::fromStdString(name);
    if (text.compare(wanted, Qt::CaseInsensitive) == 0)
        return true;
    const QRegularExpressionMatch match = anonymous().match(text);
    return match.hasMatch() && match.captured(1).compare(wanted, Qt::CaseInsensitive) == 0;
}

bool hasAgent(const ParsedTranscript &transcript)
{
    return std::any_of(transcript.turns.begin(), transcript.turns.end(),
                       [](const ParsedTurn &turn) { return turn.role == TurnRole::Agent; });
}

} // namespace

bool isAnonymousLabel(std::string_view label)
{
    return label.size() <= 60 && anonymous().match(textOf(label)).hasMatch();
}

void takeAgentFrom(ParsedTranscript &transcript, const std::string &agentSpeaker)
{
    if (agentSpeaker.empty() || hasAgent(transcript))
        return;
    std::set<std::string_view> voices;
    bool isThere = false;
    for (const ParsedTurn &turn : transcript.turns) {
        voices.insert(turn.speaker);
        isThere |= isCalled(turn.speaker, agentSpeaker);
    }
    if (!isThere)
        return;
    for (ParsedTurn &turn : transcript.turns) {
        if (turn.role != TurnRole::Other)
            continue;
        if (isCalled(turn.speaker, agentSpeaker))
            turn.role = TurnRole::Agent;
        else if (voices.size() == 2 && isAnonymousLabel(turn.speaker))
            turn.role = TurnRole::Customer;
    }
}

void SpeakerEvidence::add(const ParsedTranscript &transcript)
{
    if (hasAgent(transcript)) {
        m_hasAgent |=
            std::any_of(transcript.turns.begin(), transcript.turns.end(), [](const ParsedTurn &turn) {
                return turn.role == TurnRole::Agent && isAnonymousLabel(turn.speaker);
            });
        return;
    }
    for (const ParsedTurn &turn : transcript.turns) {
        if (turn.role != TurnRole::Other || m_labels.size() >= mostLabels || !isAnonymousLabel(turn.speaker))
            continue;
        const QString label = textOf(turn.speaker);
        if (m_labels.contains(label))
            continue;
        m_labels << label;
        const QString text = textOf(turn.text);
        m_saying << (text.size() > wordsShown ? text.left(wordsShown) + QChar(0x2026) : text);
    }
}

} // namespace coachbook
