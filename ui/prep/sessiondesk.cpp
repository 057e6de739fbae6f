// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/sessiondesk.h"
#include "core/domain/smart.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/groupstore.h"
#include "core/storage/sessionstore.h"
#include "ui/shell/bookcontroller.h"
#include "ui/viewstate/prepsheetrecord.h"
#include <QScopedValueRollback>
#include <QTimer>
#include <algorithm>

namespace coachbook::ui {
namespace {

/// Milliseconds after the first key that is not written yet: who types without a pause must not lose more
/// than two seconds either.
constexpr int untilWritten = 1000;

} // namespace

SessionDesk::SessionDesk(BookController &controller, QObject *parent)
    : QObject(parent), m_controller(controller), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(untilWritten);
    connect(m_timer, &QTimer::timeout, this, &SessionDesk::flush);
}

void SessionDesk::put(const Session &session, const std::vector<ActionItem> &items, const QString &agent)
{
    if (m_id != session.id) {
        clear();
        if (auto left = m_parked.extract(session.id); !left.empty())
            m_items = std::move(left.mapped());
    }
    m_id = session.id;
    m_agent = agent;
    m_session = session;
    for (const auto &[field, edit] : m_pending)
        edit(m_session);
    std::vector<Item> merged;
    for (const ActionItem &item : items) {
        const auto typed = std::find_if(m_items.begin(), m_items.end(), [&](const Item &each) {
            return each.id == item.id && each.isChanged;
        });
        merged.push_back(typed == m_items.end() ? Item{item.id, item, false} : *typed);
    }
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(merged),
                 [](const Item &each) { return !each.id; });
    m_items = std::move(merged);
}

void SessionDesk::showOnly(const SessionDraft &draft, const QString &agent)
{
    clear();
    m_session = draft;
    m_agent = agent;
}

void SessionDesk::clear()
{
    m_timer->stop();
    park();
    m_id.reset();
    m_session = {};
    m_items.clear();
    m_pending.clear();
    m_agent.clear();
}

void SessionDesk::park()
{
    std::vector<Item> left;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(left),
                 [](const Item &item) { return item.isChanged; });
    if (m_id && !left.empty())
        m_parked[*m_id] = std::move(left);
}

int SessionDesk::savedItems() const
{
    return int(
        std::count_if(m_items.begin(), m_items.end(), [](const Item &item) { return item.id.has_value(); }));
}

bool SessionDesk::isDirty() const
{
    return !m_pending.empty() ||
           std::any_of(m_items.begin(), m_items.end(), [](const Item &item) { return item.isChanged; });
}

void SessionDesk::change(const QString &field, Edit edit)
{
    edit(m_session);
    m_pending[field] = std::move(edit);
}

void SessionDesk::type(const QString &field, Edit change)
{
    if (!m_id)
        return;
    this->change(field, std::move(change));
    writeSoon();
    Q_EMIT edited();
    Q_EMIT savedChanged();
}

void SessionDesk::writeSoon()
{
    if (!m_timer->isActive())
        m_timer->start();
}

bool SessionDesk::choose(const QString &field, Edit change)
{
    if (!m_id || !flush())
        return false;
    this->change(field, std::move(change));
    Q_EMIT edited(); // what follows from the choice (the agenda's words) is written with it
    return write(QStringLiteral("session.edit"), false);
}

void SessionDesk::addItem(const ActionItemDraft &draft)
{
    if (!m_id)
        return;
    ActionItemDraft own = draft;
    own.agent = m_session.agent;
    own.session = m_id;
    m_items.push_back({std::nullopt, own, false});
    Q_EMIT edited();
}

void SessionDesk::typeItem(std::size_t index, const ActionItemDraft &draft)
{
    if (!m_id || index >= m_items.size() || m_items[index].draft == draft)
        return;
    m_items[index].draft = draft;
    m_items[index].isChanged = true;
    writeSoon();
    Q_EMIT edited();
    Q_EMIT savedChanged();
}

bool SessionDesk::removeItem(std::size_t index)
{
    if (index >= m_items.size())
        return false;
    const std::optional<ActionItemId> id = m_items[index].id;
    bool removed = true;
    if (id) {
        const QScopedValueRollback<bool> writing(m_writing, true);
        removed = m_controller.transact({QStringLiteral("action.remove"), m_agent},
                                        [&](Db &db) { actionitemstore::remove(db, *id); });
    }
    if (removed)
        m_items.erase(m_items.begin() + std::ptrdiff_t(index));
    Q_EMIT edited();
    Q_EMIT savedChanged();
    return removed;
}

bool SessionDesk::flush()
{
    m_timer->stop();
    const bool session = m_pending.empty() || write(QStringLiteral("session.edit"), true);
    const bool items = writeItems();
    return session && items;
}

bool SessionDesk::write(const QString &key, bool coalesce)
{
    const QScopedValueRollback<bool> writing(m_writing, true);
    bool gone = false;
    const bool written = m_controller.transact({key, m_agent, coalesce}, [&](Db &db) {
        // Read anew: only what was typed here is written, whatever else has changed since stays.
        std::optional<Session> now = sessionstore::find(db, *m_id);
        gone = !now;
        if (gone)
            return;
        for (const auto &[field, edit] : m_pending)
            edit(*now);
        sessionstore::update(db, *now);
        writeToGroup(db, *now);
    });
    if (written && gone)
        m_controller.say(
            tr("Not saved: this session has been removed. Undo brings it back, and what you typed "
               "is saved then."));
    else if (written)
        m_pending.clear();
    Q_EMIT savedChanged();
    return written && !gone;
}

/// What a group shares is written to the sessions of all who are in it (SESS-6).
void SessionDesk::writeToGroup(Db &db, const Session &session)
{
    const bool isShared = std::any_of(m_pending.begin(), m_pending.end(),
                                      [](const auto &each) { return isSharedByGroup(each.first); });
    if (!session.group || !isShared)
        return;
    for (const groupstore::Member &member : groupstore::members(db, *session.group)) {
        std::optional<Session> other = sessionstore::find(db, member.session);
        if (!other || other->id == session.id || other->status > SessionStatus::InProgress)
            continue;
        for (const auto &[field, edit] : m_pending) {
            if (isSharedByGroup(field))
                edit(*other);
        }
        sessionstore::update(db, *other);
    }
}

bool SessionDesk::canSave(const Item &item) const
{
    return unsavedReason(item.draft,
                         smartFindings(item.draft, m_controller.settings().kpis, m_controller.today()))
        .isEmpty();
}

bool SessionDesk::isPending(const Item &item) const
{
    return item.isChanged && canSave(item);
}

bool SessionDesk::writeItems()
{
    bool all = true;
    for (Item &item : m_items) {
        if (isPending(item))
            all = writeItem(item) && all;
    }
    return all;
}

bool SessionDesk::writeItem(Item &item)
{
    const QScopedValueRollback<bool> writing(m_writing, true);
    const Op op{item.id ? QStringLiteral("action.edit") : QStringLiteral("action.add"), m_agent,
                item.id.has_value()};
    const bool written = m_controller.transact(op, [&](Db &db) {
        if (item.id)
            actionitemstore::update(db, ActionItem{item.draft, *item.id});
        else
            item.id = actionitemstore::insert(db, item.draft);
    });
    if (written)
        item.isChanged = false;
    Q_EMIT edited();
    Q_EMIT savedChanged();
    return written;
}

} // namespace coachbook::ui
