// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"
#include "ui/importing/folderwatcher.h"
#include "ui/shell/bookactions.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/booknames.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"
#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <algorithm>

namespace coachbook::ui {
namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

/// Where the actions of a page are found in the menu bar, unless the action has a property "menu".
QString menuOfPage(const QString &key)
{
    static const QStringList session{latin("prepare"), latin("session")},
        tools{latin("settings"), latin("log"), latin("backups"), latin("library"), latin("templates")},
        file{latin("import"), latin("imports"), latin("profiles")};
    if (session.contains(key))
        return latin("session");
    if (tools.contains(key))
        return latin("tools");
    return file.contains(key) ? latin("file") : latin("agent");
}

} // namespace

Menus::Menus(QMainWindow &window, BookController &controller, BookActions &book, const PageRegistry &registry,
             std::vector<Command> commands, Handlers handlers)
    : QObject(&window), m_window(window), m_controller(controller), m_commands(std::move(commands)),
      m_handlers(std::move(handlers))
{
    const std::pair<const char *, QString> names[] = {
        {"file", tr("&File")},       {"edit", tr("&Edit")},   {"view", tr("&View")}, {"agent", tr("&Agent")},
        {"session", tr("&Session")}, {"tools", tr("&Tools")}, {"help", tr("&Help")}};
    for (const auto &[key, text] : names)
        m_menus[latin(key)] = window.menuBar()->addMenu(text);
    std::erase_if(m_commands, [&](const Command &c) { return !c.page.isEmpty() && !registry.has(c.page); });
    addFile(book, registry);
    addEdit();
    addView(registry);
    addCommands();
    addHelp(book);
    for (const auto &[key, shown] : m_menus)
        connect(shown, &QMenu::aboutToShow, this, &Menus::update);
    update();
}

QMenu *Menus::menu(const QString &key) const
{
    const auto found = m_menus.find(key);
    return found == m_menus.end() ? m_menus.at(latin("tools")) : found->second;
}

QAction *Menus::add(const QString &menuKey, const QString &name, const QString &text, const QString &icon,
                    const QKeySequence &keys, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(theme::icon(icon));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    menu(menuKey)->addAction(action);
    return action;
}

void Menus::addFile(BookActions &book, const PageRegistry &registry)
{
    const QString file = latin("file");
    add(file, latin("file.new"), tr("&New Book…"), latin("document-new"), {}, [&book] { book.createBook(); });
    add(file, latin("file.open"), tr("&Open Book…"), latin("document-open"), QKeySequence::Open,
        [&book] { book.openBook(); });
    m_recent = menu(file)->addMenu(theme::icon(latin("document-open-recent")), tr("Open &Recent"));
    m_recent->menuAction()->setObjectName(latin("file.recent"));
    connect(m_recent, &QMenu::aboutToShow, this, [this, &book] { fillRecent(book); });
    menu(file)->addSeparator();
    if (registry.has(latin("import"))) {
        m_needWritable.push_back(add(file, latin("file.import"), tr("&Import…"), latin("document-import"),
                                     QKeySequence(tr("Ctrl+I")), [&book] { book.importFiles(); }));
        m_needBook.push_back(add(file, latin("file.imports"), tr("I&mports"), latin("view-history"), {},
                                 [this] { m_handlers.go({latin("imports")}); }));
        m_needBook.push_back(add(file, latin("file.profiles"), tr("Import P&rofiles"), latin("configure"), {},
                                 [this] { m_handlers.go({latin("profiles")}); }));
        m_needWritable.push_back(add(file, latin("file.watch"), tr("&Watch Folder…"), latin("folder-sync"),
                                     {}, [this] { FolderWatcher::of(m_controller).askFolder(); }));
        m_needWritable.push_back(add(file, latin("file.importFolder"), tr("Import &Folder…"),
                                     latin("folder-open"), QKeySequence(tr("Ctrl+Shift+I")),
                                     [&book] { book.importFolder(); }));
        menu(file)->addSeparator();
    }
    m_needBook.push_back(add(file, latin("file.backup"), tr("&Back Up Now…"), latin("document-save"), {},
                             [&book] { book.backUp(); }));
    add(file, latin("file.restore"), tr("Restore Bac&kup…"), latin("document-revert"), {},
        [&book] { book.restore(); });
    menu(file)->addSeparator();
    m_print =
        add(file, latin("file.print"), tr("&Print…"), latin("document-print"), QKeySequence::Print, [this] {
            if (m_page)
                m_controller.guarded([this] { m_page->print(); });
        });
    m_endOfFile = menu(file)->addSeparator();
    m_needBook.push_back(add(file, latin("file.close"), tr("&Close Book"), latin("document-close"),
                             QKeySequence::Close, [&book] { book.closeBook(); }));
    add(file, latin("file.quit"), tr("&Quit"), latin("application-exit"), QKeySequence(tr("Ctrl+Q")),
        [this] { m_window.close(); });
}

void Menus::addEdit()
{
    const QString edit = latin("edit");
    m_undo = add(edit, latin("edit.undo"), tr("&Undo"), latin("edit-undo"), QKeySequence::Undo,
                 [this] { m_controller.undo(); });
    m_redo = add(edit, latin("edit.redo"), tr("&Redo"), latin("edit-redo"), QKeySequence(tr("Ctrl+Shift+Z")),
                 [this] { m_controller.redo(); });
    menu(edit)->addSeparator();
    m_find = add(edit, latin("edit.find"), tr("&Find on This Page"), latin("edit-find"), QKeySequence::Find,
                 [this] {
                     if (m_page)
                         m_page->focusFind();
                 });
    m_findAnything = add(edit, latin("edit.findAnything"), tr("&Search"), latin("search"),
                         QKeySequence(tr("Ctrl+K")), [this] { m_handlers.findAnything(); });
    m_findAnything->setStatusTip(tr("Find an agent, a record or a command"));
}

void Menus::addView(const PageRegistry &registry)
{
    const QString view = latin("view");
    auto *group = new QActionGroup(this);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    // The number stays with the place, whichever places have a page.
    for (const RailPlace &place : railPlaces(registry)) {
        QAction *action = add(view, latin("view.") + place.key, place.word, place.icon,
                              QKeySequence(tr("Ctrl+%1").arg(place.number)),
                              [this, key = place.key] { m_handlers.go({key}); });
        action->setCheckable(true);
        action->setData(place.key);
        group->addAction(action);
        m_places.push_back(action);
        m_needBook.push_back(action);
    }
    menu(view)->addSeparator();
    m_back = add(view, latin("view.back"), tr("&Back"), latin("go-previous"), QKeySequence(tr("Alt+Left")),
                 [this] { m_handlers.back(); });
    m_forward = add(view, latin("view.forward"), tr("For&ward"), latin("go-next"),
                    QKeySequence(tr("Alt+Right")), [this] { m_handlers.forward(); });
    add(view, latin("view.refresh"), tr("&Refresh"), latin("view-refresh"), QKeySequence(tr("F5")),
        [this] { m_handlers.refresh(); });
    menu(view)->addSeparator();
    addLooks();
}

void Menus::addLooks()
{
    QMenu *looks = menu(latin("view"))->addMenu(tr("&Look"));
    auto *group = new QActionGroup(this);
    const std::pair<theme::Look, QString> all[] = {{theme::Look::System, tr("As the &System")},
                                                   {theme::Look::Light, tr("&Light")},
                                                   {theme::Look::Dark, tr("&Dark")}};
    for (const auto &[look, text] : all) {
        QAction *action = looks->addAction(text);
        action->setObjectName(latin("view.look%1").arg(static_cast<int>(look)));
        action->setCheckable(true);
        action->setChecked(look == theme::look());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [chosen = look] {
            preferences::setLook(chosen);
            theme::apply(chosen);
        });
    }
}

void Menus::addCommands()
{
    for (const Command &command : m_commands) {
        QAction *action =
            add(command.menu, command.name, command.text, command.icon, command.shortcut, [this, command] {
                if (isPossible(command))
                    m_controller.guarded([&] { command.run(m_handlers.context()); });
            });
        if (command.menu == latin("file")) // above Close and Quit
            menu(command.menu)->insertAction(m_endOfFile, action);
        m_commandActions.emplace_back(command.name, action);
    }
}

void Menus::addHelp(BookActions &book)
{
    const QString help = latin("help");
    add(help, latin("help.page"), tr("&Help on This Page"), latin("help-contents"),
        QKeySequence::HelpContents, [this] { m_handlers.help(); });
    m_needBook.push_back(add(help, latin("help.where"), tr("&Where Is My Book?"), latin("folder"), {},
                             [&book] { book.tellWhere(); }));
    menu(help)->addSeparator();
    add(help, latin("help.about"), tr("&About Coachbook"), latin("help-about"), {},
        [&book] { book.tellAbout(); });
}

void Menus::fillRecent(BookActions &book)
{
    m_recent->clear();
    for (const QString &path : preferences::recentBooks()) {
        QAction *action = m_recent->addAction(theme::noMnemonic(bookNameOf(path)));
        action->setToolTip(theme::plainToolTip(path));
        connect(action, &QAction::triggered, this, [path, &book] { book.open(path); });
    }
    m_recent->setToolTipsVisible(true);
    if (m_recent->isEmpty())
        m_recent->addAction(tr("No book yet"))->setEnabled(false);
}

void Menus::showPage(Page *page, const QString &key, bool canGoBack, bool canGoForward)
{
    for (QAction *action : std::as_const(m_ofPage)) {
        for (const auto &[name, shown] : m_menus)
            shown->removeAction(action);
    }
    m_ofPage.clear();
    qDeleteAll(m_lines);
    m_lines.clear();
    m_page = page;
    if (page) {
        m_ofPage << page->secondaryActions();
        if (QAction *primary = page->primaryAction())
            m_ofPage.prepend(primary);
    }
    // Each goes to the top of its menu: the last first, so that they end up in their order.
    for (auto action = m_ofPage.crbegin(); action != m_ofPage.crend(); ++action) {
        const QString own = (*action)->property("menu").toString();
        QMenu *target = menu(own.isEmpty() ? menuOfPage(key) : own);
        if (own != QLatin1String("none")) {
            lineUnderPage(target);
            target->insertAction(target->actions().value(0), *action);
        }
        connect(*action, &QObject::destroyed, this, &Menus::forget, Qt::UniqueConnection);
    }
    for (QAction *place : m_places)
        place->setChecked(place->data().toString() == railPlaceOf(key));
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
    update();
}

/// Parts what the page can do from what the menu always has.
void Menus::lineUnderPage(QMenu *target)
{
    const bool isThere = std::any_of(m_lines.begin(), m_lines.end(),
                                     [target](QAction *line) { return line->parent() == target; });
    if (isThere || target->isEmpty())
        return;
    auto *line = new QAction(target);
    line->setSeparator(true);
    target->insertAction(target->actions().value(0), line);
    m_lines << line;
}

void Menus::forget(QObject *action)
{
    m_ofPage.removeIf([action](QAction *each) { return each == action; });
}

bool Menus::isPossible(const Command &command) const
{
    const bool hasBook = m_controller.hasBook();
    switch (command.needs) {
    case Command::Needs::Nothing:
        return true;
    case Command::Needs::Book:
        return hasBook;
    case Command::Needs::WritableBook:
        return hasBook && !m_controller.isReadOnly();
    case Command::Needs::Agent:
        return hasBook && m_page && m_page->agentAtHand();
    }
    return false;
}

void Menus::update()
{
    const bool hasBook = m_controller.hasBook();
    const bool writable = hasBook && !m_controller.isReadOnly();
    for (QAction *action : m_needBook)
        action->setEnabled(hasBook);
    for (QAction *action : m_needWritable)
        action->setEnabled(!hasBook || writable);
    const QString undo = m_controller.undoText(), redo = m_controller.redoText();
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : theme::noMnemonic(undo));
    m_undo->setEnabled(writable && !undo.isEmpty());
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : theme::noMnemonic(redo));
    m_redo->setEnabled(writable && !redo.isEmpty());
    m_find->setEnabled(m_page != nullptr && hasBook);
    m_print->setEnabled(m_page && m_page->canPrint());
    for (size_t i = 0; i < m_commands.size(); ++i)
        m_commandActions[i].second->setEnabled(isPossible(m_commands[i]));
    for (const auto &[key, shown] : m_menus)
        shown->menuAction()->setVisible(!shown->isEmpty());
}

QList<QAction *> Menus::all() const
{
    QList<QAction *> result;
    for (const char *key : {"view", "agent", "session", "file", "edit", "tools", "help"}) {
        for (QAction *action : m_menus.at(latin(key))->actions()) {
            if (action->isEnabled() && !action->isSeparator() && !action->menu() && action != m_findAnything)
                result << action;
        }
    }
    return result;
}

} // namespace coachbook::ui
