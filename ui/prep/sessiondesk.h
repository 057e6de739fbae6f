// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actionitem.h"
#include "core/domain/session.h"
#include "core/storage/book.h"
#include <QObject>
#include <functional>
#include <map>

class QTimer;

namespace coachbook::ui {

class BookController;

/// The session on the page: what the book holds, with what was typed since. Typing is written a second later,
/// also while it goes on; a choice at once. Edits are kept as functions, so that a change from elsewhere (an
/// undo, an import) and what is still being typed end up side by side instead of one over the other.
class SessionDesk : public QObject
{
    Q_OBJECT
public:
    using Edit = std::function<void(SessionDraft &)>;
    struct Item
    {
        std::optional<ActionItemId> id; ///< absent until it is in the book
        ActionItemDraft draft;
        bool isChanged = false; ///< not written yet
        bool operator==(const Item &) const = default;
    };

    explicit SessionDesk(BookController &controller, QObject *parent = nullptr);
    /// A session of the book, or the same one anew: what was typed and is not written yet stays on top of it.
    void put(const Session &session, const std::vector<ActionItem> &items, const QString &agent);
    void showOnly(const SessionDraft &draft,
                  const QString &agent); ///< one that is not in the book, to look at
    void clear();

    BookController &controller() const { return m_controller; }
    const SessionDraft &session() const { return m_session; }
    std::optional<SessionId> id() const { return m_id; }
    const std::vector<Item> &items() const { return m_items; }
    int savedItems() const;
    const QString &agent() const { return m_agent; }
    bool isDirty() const;
    bool isWriting() const { return m_writing; } ///< what the book tells now comes from here

    void type(const QString &field, Edit change); ///< written a second later; `field` names what is typed in
    bool choose(const QString &field, Edit change); ///< something whole: one step of undo
    void addItem(const ActionItemDraft &draft);
    void typeItem(std::size_t index, const ActionItemDraft &draft);
    bool removeItem(std::size_t index);
    /// Writes what is pending. False when the book refused it; then it is still here.
    bool flush();

Q_SIGNALS:
    void edited();       ///< session() or items() changed under the editors
    void savedChanged(); ///< isDirty() changed

private:
    void park();
    void writeSoon();
    void change(const QString &field, Edit edit);
    bool write(const QString &key, bool coalesce);
    void writeToGroup(Db &db, const Session &session);
    bool writeItems();
    bool writeItem(Item &item);
    bool canSave(const Item &item) const;
    bool isPending(const Item &item) const;

    BookController &m_controller;
    QTimer *m_timer;
    std::optional<SessionId> m_id;
    SessionDraft m_session;
    std::vector<Item> m_items;
    std::map<QString, Edit> m_pending;
    std::map<SessionId, std::vector<Item>> m_parked; ///< items that could not be saved yet, of sessions left
    QString m_agent;
    bool m_writing = false;
};

} // namespace coachbook::ui
