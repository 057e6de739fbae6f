// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/conflicts.h"
#include "core/import/interactionrows.h"
#include "core/import/kindimport.h"
#include "core/storage/settingstore.h"

namespace coachbook {

namespace {

class InteractionImport : public KindImport
{
public:
    explicit InteractionImport(const KindInput &input)
        : m_tally(input.tally), m_agents(input.db), m_clock(settingstore::load(input.db).zone.toUtf8()),
          m_rows(input.plan, m_agents, m_clock), m_input(input), m_conflicts(m_input),
          m_writer(input.db, input.import, m_rows.columns(),
                   [this](const InteractionRow &book, const InteractionRow &file) {
                       return m_conflicts.meet(book, file);
                   })
    {}

    void row(const Record &record) override
    {
        Refusal refusal;
        if (!m_rows.read(record, m_draft, refusal)) {
            m_tally.refuse(std::move(refusal), record);
            return;
        }
        if (m_draft.queue != m_lastQueue) {
            m_lastQueue = m_draft.queue;
            m_lastQueueId = m_writer.queueId(m_draft.queue);
        }
        m_draft.row.queue = m_lastQueueId;
        m_conflicts.atLine(record.line);
        switch (m_writer.write(m_draft.row)) {
        case InteractionWriter::Outcome::New:
            m_tally.added();
            m_tally.record();
            break;
        case InteractionWriter::Outcome::Updated:
            m_tally.updated();
            m_tally.record();
            break;
        case InteractionWriter::Outcome::Unchanged:
            m_tally.unchanged();
            break;
        case InteractionWriter::Outcome::DuplicateInFile:
            refusal.reason = RefusalReason::DuplicateId;
            refusal.value = QString::fromUtf8(m_draft.row.externalId.data(),
                                              static_cast<qsizetype>(m_draft.row.externalId.size()));
            m_tally.refuse(std::move(refusal), record);
            break;
        }
    }

    void finish() override { m_writer.finish(); }

private:
    Tally &m_tally;
    AgentIndex m_agents;
    ZoneClock m_clock;
    InteractionRows m_rows;
    KindInput m_input;
    Conflicts m_conflicts;
    InteractionWriter m_writer;
    InteractionDraftRow m_draft;
    std::string m_lastQueue;
    qint64 m_lastQueueId = 0;
};

} // namespace

std::unique_ptr<KindImport> interactionImport(const KindInput &input)
{
    return std::make_unique<InteractionImport>(input);
}

} // namespace coachbook
