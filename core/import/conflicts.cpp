// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/conflicts.h"
#include "core/domain/zonedtime.h"

#include "core/storage/agentstore.h"
#include "core/storage/settingstore.h"
#include "core/storage/sqlite/query.h"

namespace coachbook {

namespace {

QString textOf(const std::optional<int> &value)
{
    return value ? QString::number(*value) : QString();
}

QString textOf(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 6) : QString();
}

QString textOf(const std::optional<bool> &value)
{
    return !value ? QString() : *value ? QStringLiteral("yes") : QStringLiteral("no");
}

QString textOf(Channel channel)
{
    switch (channel) {
    case Channel::Voice:
        return QStringLiteral("voice");
    case Channel::Chat:
        return QStringLiteral("chat");
    case Channel::Email:
        return QStringLiteral("e-mail");
    case Channel::Ticket:
        return QStringLiteral("ticket");
    case Channel::Other:
        break;
    }
    return QStringLiteral("other");
}

} // namespace

Conflicts::Conflicts(const KindInput &input) : m_input(input), m_zone(settingstore::load(input.db).zone) {}

QString Conflicts::agentName(const std::optional<AgentId> &agent)
{
    const std::optional<Agent> found = agent ? agentstore::find(m_input.db, *agent) : std::nullopt;
    return found ? found->name : QString();
}

QString Conflicts::queueName(qint64 queue)
{
    sqlite::Query q(m_input.db, "SELECT name FROM queue WHERE id = ?");
    return q.bind(queue).step() ? q.text(0) : QString();
}

QString Conflicts::startText(const InteractionRow &row)
{
    return inZone(QDateTime::fromSecsSinceEpoch(row.startUtc, Qt::UTC), m_zone)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

bool Conflicts::meet(const InteractionRow &book, const InteractionRow &file)
{
    const QString id =
        QString::fromUtf8(file.externalId.data(), static_cast<qsizetype>(file.externalId.size()));
    m_input.tally.conflict();
    const bool keeps = m_input.plan.conflicts.keeps(id);
    if (m_input.tally.soFar().conflictRows.size() >= mostConflicts)
        return keeps;
    RowConflict conflict{m_line, id, {}};
    const auto compare = [&conflict](ImportField field, const QString &there, const QString &given) {
        if (there != given)
            conflict.values.push_back({field, there, given});
    };
    if (book.agent != file.agent)
        compare(ImportField::AgentName, agentName(book.agent), agentName(file.agent));
    if (book.queue != file.queue)
        compare(ImportField::Queue, queueName(book.queue), queueName(file.queue));
    compare(ImportField::Start, startText(book), startText(file));
    compare(ImportField::Channel, textOf(book.channel), textOf(file.channel));
    compare(ImportField::Talk, textOf(book.talk), textOf(file.talk));
    compare(ImportField::Hold, textOf(book.hold), textOf(file.hold));
    compare(ImportField::Acw, textOf(book.acw), textOf(file.acw));
    compare(ImportField::Answered, textOf(book.answered), textOf(file.answered));
    compare(ImportField::Resolved, textOf(book.resolved), textOf(file.resolved));
    compare(ImportField::Csat, textOf(book.csat), textOf(file.csat));
    m_input.tally.show(std::move(conflict));
    return keeps;
}

} // namespace coachbook
