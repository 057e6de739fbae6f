// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include <functional>
#include <map>
#include <vector>

namespace coachbook::ui {

/// Pages by key, made when they are first shown.
class PageRegistry
{
public:
    using Factory = std::function<Page *(BookController &)>;
    void add(const QString &key, Factory make);
    template <class PageClass>
    void add(const QString &key)
    {
        add(key, [](BookController &controller) { return new PageClass(controller); });
    }
    bool has(const QString &key) const;
    Page *make(const QString &key, BookController &controller) const;

private:
    std::map<QString, Factory> m_factories;
};

/// Every page of the program: a new page adds its line in pages.cpp and nothing else.
PageRegistry allPages();

/// One of the seven places of the rail. Only places that have a page are shown.
struct RailPlace
{
    QString key, word, icon;
    int number = 1; ///< Ctrl+1 to Ctrl+7; the place keeps it whichever others have a page
};
std::vector<RailPlace> railPlaces(const PageRegistry &registry);
QString railPlaceOf(const QString &pageKey); ///< the place a page belongs to: "agent" to "team"; empty: none

/// An action that belongs to no page: it is in a menu, in Ctrl+K, and has a shortcut.
struct Command
{
    QString name; ///< objectName: "agent.add"
    QString menu; ///< file edit view agent session tools help
    QString text; ///< "Add Agent…"
    QString icon;
    QKeySequence shortcut;
    enum class Needs {
        Nothing,
        Book,
        WritableBook,
        Agent
    } needs = Needs::WritableBook; ///< Agent: one is at hand
    struct Context
    {
        BookController &controller;
        QWidget *window;
        Page *page; ///< the page shown; may be null
        std::optional<AgentId> agent;
        std::function<void(const Place &)> go;
    };
    std::function<void(const Context &)> run;
    QString page = {}; ///< left out while there is no page with this key
};

/// The commands of the features, one line each in commands.cpp.
std::vector<Command> allCommands();

} // namespace coachbook::ui
