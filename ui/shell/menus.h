// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace coachbook::ui {

class BookActions;

/// The menu bar: every action of the program with its shortcut, those of the shown page among them.
class Menus : public QObject
{
    Q_OBJECT
public:
    struct Handlers
    {
        std::function<void(const Place &)> go;
        std::function<Command::Context()> context;
        std::function<void()> back, forward, refresh, findAnything, help;
    };
    Menus(QMainWindow &window, BookController &controller, BookActions &book, const PageRegistry &registry,
          std::vector<Command> commands, Handlers handlers);

    const std::vector<QAction *> &places() const { return m_places; }
    QAction *backAction() const { return m_back; }
    QAction *findAnythingAction() const { return m_findAnything; }
    void showPage(Page *page, const QString &key, bool canGoBack, bool canGoForward);
    void update();                ///< what is possible now, names of undo and redo
    QList<QAction *> all() const; ///< every enabled action of the menus, for Ctrl+K

private:
    QMenu *menu(const QString &key) const;
    QAction *add(const QString &menuKey, const QString &name, const QString &text, const QString &icon,
                 const QKeySequence &keys, const std::function<void()> &run);
    void addFile(BookActions &book, const PageRegistry &registry);
    void addEdit();
    void addView(const PageRegistry &registry);
    void addLooks();
    void addCommands();
    void addHelp(BookActions &book);
    void fillRecent(BookActions &book);
    void lineUnderPage(QMenu *target);
    void forget(QObject *action);
    bool isPossible(const Command &command) const;

    QMainWindow &m_window;
    BookController &m_controller;
    std::vector<Command> m_commands;
    Handlers m_handlers;
    std::map<QString, QMenu *> m_menus;
    std::vector<std::pair<QString, QAction *>> m_commandActions; ///< command's name and its action
    std::vector<QAction *> m_places, m_needBook, m_needWritable;
    QAction *m_undo = nullptr, *m_redo = nullptr, *m_back = nullptr, *m_forward = nullptr, *m_find = nullptr,
            *m_print = nullptr, *m_endOfFile = nullptr, *m_findAnything = nullptr;
    QMenu *m_recent = nullptr;
    QList<QAction *> m_ofPage, m_lines;
    Page *m_page = nullptr;
};

} // namespace coachbook::ui
