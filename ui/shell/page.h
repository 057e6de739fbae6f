// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/changes.h"
#include <QWidget>
#include <optional>

namespace coachbook::ui {

class BookController;

/// Where to go: a page by key with what it is about ("agent", 12). The shell makes pages when they are first
/// shown and keeps the way back (Alt+Left). The id is the agent's for agent and prepare (the agent's
/// session to come), the session's for session and conduct, the plan's for plan and improvement,
/// the round's for calibration, the behaviour's for library, a turn's for transcript; 0 elsewhere.
struct Place
{
    QString key; ///< today team calendar quality plans insight library | agent prepare session conduct plan
                 ///< actions improvement improvements import imports profiles settings log backups welcome
                 ///< search transcript
    qint64 id = 0;
    QString find = {}; ///< what to look for there
    bool operator==(const Place &) const = default;
};

/// One page of the window. A page reads through the controller, paints, and writes through
/// controller.transact(). The shell draws the head (title, subtitle, buttons) above it; the page keeps
/// theme::margin to the left, right and bottom, and nothing on top. It is shown only while a book is open
/// (welcome apart), and refresh() is called before it is first shown, after setSubject() and after changes.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(BookController &controller, QWidget *parent = nullptr);
    virtual QString title() const = 0;
    virtual QString subtitle() const { return {}; }      ///< what the page is about, in one line
    virtual QAction *primaryAction() { return nullptr; } ///< the one primary button, right of the title
    /// Buttons beside it (two, the rest under "More"). All of them are in the menu bar too: under Agent,
    /// Session, Tools or File by the page, or where the action's property "menu" says (a key of
    /// Command::menu, or "none").
    virtual QList<QAction *> secondaryActions() { return {}; }
    virtual QString manualPage() const = 0;             ///< name in docs/manual without ending, for F1
    virtual void setSubject(qint64 id) { Q_UNUSED(id) } ///< agent, session or plan the page shows
    virtual void refresh() = 0;                         ///< read all anew
    virtual bool needsRefresh(const Changes &changes) const { return !changes.isEmpty(); }
    virtual void flush() {} ///< write what is still in an editor, before the page is left
    virtual bool canPrint() const { return false; } ///< Ctrl+P
    virtual void print() {}
    virtual void focusFind() {}                                       ///< Ctrl+F
    virtual void lookFor(const QString &text) { Q_UNUSED(text) }      ///< of Place::find, after refresh()
    virtual std::optional<AgentId> agentAtHand() const { return {}; } ///< for Ctrl+N and the Agent menu
    virtual void takeFiles(const QStringList &) {} ///< dropped on the window (pages "import", "calibrations")

Q_SIGNALS:
    void titleChanged();
    void goTo(const coachbook::ui::Place &place);
    void filesChosen(const QStringList &paths); ///< for whichever page they belong to

protected:
    BookController &controller() const { return m_controller; }

private:
    BookController &m_controller;
};

} // namespace coachbook::ui
