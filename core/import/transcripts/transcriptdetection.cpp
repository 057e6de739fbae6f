// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transcripts/transcriptdetection.h"

#include "core/import/json/jsontables.h"
#include "core/import/transcripts/formats.h"
#include "core/import/transcripts/transcriptsource.h"
#include <algorithm>

namespace coachbook {

namespace {

/// Formats that nothing but conversations come in.
bool isUnmistakable(const ParsedTranscript &transcript)
{
    return transcript.source != "segments" && transcript.source != "dialogue";
}

/// Says who speaks or when; rows of a table with some text in them do neither.
bool isTold(const ParsedTranscript &transcript)
{
    const std::vector<ParsedTurn> &turns = transcript.turns;
    return turns.size() > 1 &&
           (std::any_of(turns.begin(), turns.end(),
                        [](const ParsedTurn &turn) { return turn.role != TurnRole::Other; }) ||
            std::all_of(turns.begin(), turns.end(),
                        [](const ParsedTurn &turn) { return turn.startMs && turn.endMs; }));
}

TranscriptLikeness likenessOf(const std::vector<ParsedTranscript> &all)
{
    const bool strong = std::any_of(all.begin(), all.end(), [](const ParsedTranscript &each) {
        return isUnmistakable(each) || isTold(each);
    });
    return strong ? TranscriptLikeness::Strong : TranscriptLikeness::Weak;
}

TranscriptLikeness likenessOfJson(const QString &path)
{
    const TranscriptFile file = readTranscriptFile(path, {});
    const std::vector<ParsedTranscript> &all = file.transcripts;
    if (all.empty()) // a fault in a turn is one of a conversation; a fault in its JSON may be one of a table
        return file.error && file.error->turn > 0 ? TranscriptLikeness::Weak : TranscriptLikeness::None;
    return likenessOf(all);
}

} // namespace

TranscriptLikeness transcriptLikeness(const QString &path, const QByteArray &head)
{
    if (!mayBeTranscript(head))
        return TranscriptLikeness::None;
    if (mayBeJson(head))
        return likenessOfJson(path);
    const std::string_view text(head.data(), static_cast<std::size_t>(head.size()));
    const std::string_view bare = text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
    if (transcriptformats::isWebVtt(bare) || transcriptformats::isSrt(bare))
        return TranscriptLikeness::Strong;
    if (transcriptformats::isTurnTable(bare)) {
        constexpr qsizetype rowsLooked = 50;
        return likenessOf(transcriptformats::turnTable(bare, rowsLooked));
    }
    return TranscriptLikeness::Weak; // the rows of a table may hold a dialogue
}

void TranscriptEvidence::add(const Record &record, const std::optional<Refusal> &refusal)
{
    if (refusal) {
        if (!firstBad)
            firstBad = refusal;
        return;
    }
    ++good;
    ++formats[record.transcript->said.source];
    speakers.add(record.transcript->said);
}

void TranscriptEvidence::weigh(ImportPlan &plan, const std::optional<QString> &agentSpeaker) const
{
    if (good == 0) {
        plan.problem = FileProblem::NoTranscripts;
        plan.problemDetail = firstBad ? firstBad->file : QString();
        plan.transcriptError = firstBad ? firstBad->transcript : std::nullopt;
        return;
    }
    QStringList names;
    for (const auto &[format, count] : formats)
        names << QString::fromStdString(format);
    plan.decisions.push_back({DecisionAbout::Kind, DecisionGround::Structure,
                              importKindKey(ImportKind::Transcripts), good, names.join(QLatin1String(", "))});
    const bool isAnswered = agentSpeaker && (agentSpeaker->isEmpty() || speakers.hasAgentAmongThem());
    if (isAnswered)
        plan.decisions.push_back(
            {DecisionAbout::AgentSpeaker, DecisionGround::Chosen, *agentSpeaker, 0, QString()});
    else if (speakers.hasQuestion())
        plan.questions.push_back({QuestionAbout::AgentSpeaker,
                                  false,
                                  speakers.labels().first(),
                                  {},
                                  speakers.labels(),
                                  speakers.saying()});
}

} // namespace coachbook
