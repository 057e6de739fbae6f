// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/kindimport.h"
#include "core/import/zoneclock.h"
#include "core/storage/importstore.h"

namespace coachbook {

/// Tells an import about interactions that come back different, and decides as the plan says.
class Conflicts
{
public:
    explicit Conflicts(const KindInput &input);
    void atLine(qint64 line) { m_line = line; }
    /// True: the book's values stay.
    bool meet(const InteractionRow &book, const InteractionRow &file);

private:
    QString agentName(const std::optional<AgentId> &agent);
    QString queueName(qint64 queue);
    QString startText(const InteractionRow &row);

    const KindInput &m_input;
    QString m_zone;
    qint64 m_line = 0;
};

} // namespace coachbook
