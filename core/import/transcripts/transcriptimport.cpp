// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/agentindex.h"
#include "core/import/kindimport.h"
#include "core/import/rowcells.h"
#include "core/import/transcripts/transcriptsource.h"
#include "core/import/zoneclock.h"
#include "core/storage/agentstore.h"
#include "core/storage/settingstore.h"
#include "core/storage/transcriptstore.h"
#include <map>

namespace coachbook {

namespace {

using F = ImportField;

/// Finds the agent whom a conversation names, or who speaks in it under their own name. Nobody is made up: an
/// agent the book does not know stays as the file names them.
class TranscriptImport : public KindImport
{
public:
    explicit TranscriptImport(const KindInput &input)
        : m_tally(input.tally), m_agents(agentstore::all(input.db)),
          m_clock(settingstore::load(input.db).zone.toUtf8()), m_cells(input.plan),
          m_writer(input.db, input.import)
    {}

    void row(const Record &record) override
    {
        m_cells.take(record);
        const ParsedTranscript &said = record.transcript->said;
        takeAgent(said);
        takeStart();
        takeTurns(said);
        if (m_cells.isRefused()) {
            m_tally.refuse(*m_cells.refusal(), record);
            return;
        }
        m_row.source = said.source;
        m_row.externalId = said.id;
        count(m_writer.write(m_row), record);
    }

private:
    void takeAgent(const ParsedTranscript &said)
    {
        std::optional<Refusal> ignored; // of an unknown agent the name is kept
        const std::string_view id = m_cells.raw(F::AgentKey), name = m_cells.raw(F::AgentName);
        m_named.assign(id);
        if (!id.empty() && !name.empty())
            m_named += ' ';
        m_named += name;
        m_row.agent = m_agents.find(id, name, ignored);
        m_row.agentNamed = m_named;
        m_voices.clear();
        for (const ParsedTurn &turn : said.turns) {
            if (m_voices.find(turn.speaker) == m_voices.end())
                m_voices.emplace(turn.speaker, m_agents.find({}, turn.speaker, ignored));
        }
        if (!m_named.empty())
            return;
        for (const auto &[label, agent] : m_voices) {
            if (agent && m_row.agent &&
                m_row.agent != agent) { // two agents: whose conversation it is, is open
                m_row.agent.reset();
                return;
            }
            if (agent)
                m_row.agent = agent;
        }
    }

    void takeStart()
    {
        m_row.startUtc.reset();
        m_row.day.reset();
        const std::optional<WallTime> time = m_cells.wallTime(F::Start);
        if (!time)
            return;
        m_row.day = time->day;
        if (!time->seconds)
            return;
        constexpr qint64 epoch = 2440588; // the Julian day of 1970-01-01
        const qint64 utc = time->offset ? (time->day - epoch) * 86400 + *time->seconds - *time->offset
                                        : m_clock.toUtc(time->day, *time->seconds);
        m_row.startUtc = utc * 1000;
        if (time->offset == 0) // UTC is where nobody works: the day is the book's
            m_row.day = m_clock.localDay(utc);
    }

    /// An agent who speaks under their own name is the agent's voice.
    void takeTurns(const ParsedTranscript &said)
    {
        m_row.turns.clear();
        for (const ParsedTurn &turn : said.turns) {
            TurnRow row{turn.startMs, turn.endMs, turn.role, turn.speaker, turn.text};
            const auto voice = m_voices.find(turn.speaker);
            if (row.role == TurnRole::Other && voice != m_voices.end() && voice->second)
                row.role = TurnRole::Agent;
            m_row.turns.push_back(row);
        }
    }

    void count(TranscriptWriter::Outcome outcome, const Record &record)
    {
        switch (outcome) {
        case TranscriptWriter::Outcome::New:
            m_tally.added();
            m_tally.record();
            break;
        case TranscriptWriter::Outcome::Updated:
            m_tally.updated();
            m_tally.record();
            break;
        case TranscriptWriter::Outcome::Unchanged:
            m_tally.unchanged();
            break;
        case TranscriptWriter::Outcome::DuplicateInFile:
            m_tally.refuse(
                {0,
                 RefusalReason::DuplicateId,
                 {},
                 QString::fromUtf8(m_row.externalId.data(), static_cast<qsizetype>(m_row.externalId.size())),
                 {},
                 {}},
                record);
            break;
        }
    }

    Tally &m_tally;
    AgentIndex m_agents;
    ZoneClock m_clock;
    RowCells m_cells;
    TranscriptWriter m_writer;
    TranscriptRow m_row;
    std::string m_named;
    std::map<std::string, std::optional<AgentId>, std::less<>> m_voices;
};

} // namespace

std::unique_ptr<KindImport> transcriptImport(const KindInput &input)
{
    return std::make_unique<TranscriptImport>(input);
}

} // namespace coachbook
