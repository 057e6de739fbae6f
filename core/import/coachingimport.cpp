// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/behaviourlink.h"
#include "core/import/kindimport.h"
#include "core/import/qualityrows.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/sessionstore.h"
#include "core/storage/settingstore.h"
#include <QCryptographicHash>
#include <QHash>
#include <QSet>

namespace coachbook {

namespace {

/// Rows of one agent, day, type and length are one session with several focuses. A further length on the same
/// day is a further session.
class CoachingImport : public KindImport
{
public:
    explicit CoachingImport(const KindInput &input)
        : m_db(input.db), m_tally(input.tally), m_today(input.plan.today), m_agents(input.db),
          m_rows(input.plan, m_agents), m_behaviours(input.db),
          m_planned(settingstore::load(input.db).cadence.plannedMinutes)
    {}

    void row(const Record &record) override;

private:
    QString keyOf(const CoachingRow &row);
    bool isRepetition(const QString &key, const CoachingRow &row, const Record &record);
    SessionDraft sessionOf(const CoachingRow &row, const QString &key) const;
    bool mergeSession(Session &session, const CoachingRow &row);
    bool writeItem(SessionId session, const QString &key, const CoachingRow &row);
    bool mergeItem(ActionItem &item, const CoachingRow &row) const;

    Db &m_db;
    Tally &m_tally;
    QDate m_today;
    AgentIndex m_agents;
    CoachingRows m_rows;
    BehaviourLink m_behaviours;
    int m_planned;
    QHash<QString, std::vector<std::optional<int>>> m_lengths; ///< of the sessions of an agent, day and type
    QHash<QString, std::vector<CoachingRow>> m_seen;
    QSet<QString> m_madeHere;
};

QString CoachingImport::keyOf(const CoachingRow &row)
{
    const QString key = QStringLiteral("coaching-log/%1/%2/%3")
                            .arg(row.agent.value())
                            .arg(row.day.toString(Qt::ISODate))
                            .arg(static_cast<int>(row.type));
    std::vector<std::optional<int>> &lengths = m_lengths[key];
    auto place = std::find(lengths.begin(), lengths.end(), row.minutes);
    if (place == lengths.end())
        place = lengths.insert(place, row.minutes);
    const auto ordinal = place - lengths.begin();
    return ordinal == 0 ? key : key + QLatin1Char('#') + QString::number(ordinal + 1);
}

bool CoachingImport::isRepetition(const QString &key, const CoachingRow &row, const Record &record)
{
    std::vector<CoachingRow> &seen = m_seen[key];
    for (const CoachingRow &other : seen) {
        if (other.behaviour != row.behaviour || other.actionItem != row.actionItem)
            continue;
        if (other == row)
            m_tally.unchanged();
        else
            m_tally.refuse({0,
                            RefusalReason::DuplicateId,
                            {},
                            row.day.toString(Qt::ISODate) + QLatin1String(": ") + row.behaviour,
                            {},
                            {}},
                           record);
        return true;
    }
    seen.push_back(row);
    return false;
}

/// A day still to come is a session that is planned.
SessionDraft CoachingImport::sessionOf(const CoachingRow &row, const QString &key) const
{
    SessionDraft session;
    session.agent = row.agent;
    session.type = row.type;
    session.status =
        m_today.isValid() && row.day > m_today ? SessionStatus::Scheduled : SessionStatus::Completed;
    session.day = row.day;
    session.plannedMinutes = row.minutes.value_or(0) > 0 ? *row.minutes : m_planned;
    session.minutes = row.minutes;
    session.coach = row.coach;
    session.privateNote = row.notes;
    session.importKey = key;
    return session;
}

/// True when the file adds something. What was written here since stays: an import fills blanks and adds
/// focuses.
bool CoachingImport::mergeSession(Session &session, const CoachingRow &row)
{
    const Session before = session;
    if (row.minutes)
        session.minutes = row.minutes;
    if (session.coach.isEmpty())
        session.coach = row.coach;
    if (session.privateNote.isEmpty())
        session.privateNote = row.notes;
    if (session.status == SessionStatus::Scheduled && session.day <= m_today)
        session.status = SessionStatus::Completed;
    const bool hasFocus =
        std::any_of(session.focus.begin(), session.focus.end(), [&row](const SessionFocus &focus) {
            return focus.text.compare(row.behaviour, Qt::CaseInsensitive) == 0;
        });
    if (!row.behaviour.isEmpty() && !hasFocus)
        session.focus.push_back({m_behaviours.find(row.behaviour, {}), row.behaviour, {}, {}});
    return session != before;
}

void CoachingImport::row(const Record &record)
{
    CoachingRow row;
    Refusal refusal;
    if (!m_rows.read(record, row, refusal)) {
        m_tally.refuse(std::move(refusal), record);
        return;
    }
    const QString key = keyOf(row);
    if (isRepetition(key, row, record))
        return;
    std::optional<Session> session = sessionstore::findByImportKey(m_db, key);
    const bool isNew = !session;
    bool changed = false;
    if (isNew) {
        session.emplace();
        static_cast<SessionDraft &>(*session) = sessionOf(row, key);
        mergeSession(*session, row);
        session->id = sessionstore::insert(m_db, *session);
        m_madeHere.insert(key);
    } else if (mergeSession(*session, row)) {
        sessionstore::update(m_db, *session);
        changed = true;
    }
    changed |= writeItem(session->id, key, row);
    if (m_seen[key].size() == 1)
        m_tally.record();
    if (m_madeHere.contains(key))
        m_tally.added();
    else if (changed)
        m_tally.updated();
    else
        m_tally.unchanged();
}

bool CoachingImport::writeItem(SessionId session, const QString &key, const CoachingRow &row)
{
    if (row.actionItem.isEmpty())
        return false;
    const QByteArray words =
        QCryptographicHash::hash(row.actionItem.toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    const QString itemKey = key + QLatin1Char('/') + QString::fromLatin1(words);
    if (std::optional<ActionItem> there = actionitemstore::findByImportKey(m_db, itemKey)) {
        const bool changed = mergeItem(*there, row);
        if (changed)
            actionitemstore::update(m_db, *there);
        return changed;
    }
    ActionItemDraft item;
    item.agent = row.agent;
    item.session = session;
    if (!row.behaviour.isEmpty())
        item.behaviour = m_behaviours.find(row.behaviour, {});
    item.text = row.actionItem;
    item.due = row.due;
    item.state = row.result.value_or(ActionState::Open);
    item.importKey = itemKey;
    actionitemstore::insert(m_db, item);
    return true;
}

/// A result closes an open item; "open" never opens one that was closed here.
bool CoachingImport::mergeItem(ActionItem &item, const CoachingRow &row) const
{
    const ActionItem before = item;
    if (row.due)
        item.due = row.due;
    if (row.result && isOpen(item))
        item.state = *row.result;
    return item != before;
}

} // namespace

std::unique_ptr<KindImport> coachingImport(const KindInput &input)
{
    return std::make_unique<CoachingImport>(input);
}

} // namespace coachbook
