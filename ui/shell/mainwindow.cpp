// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "core/storage/packetfile.h"
#include "core/storage/sessionstore.h"
#include "ui/exporting/calendarfolder.h"
#include "ui/importing/folderwatcher.h"
#include "ui/shell/bookactions.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/booknames.h"
#include "ui/shell/findanything.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/jobs.h"
#include "ui/shell/menus.h"
#include "ui/shell/pagehead.h"
#include "ui/shell/placehistory.h"
#include "ui/shell/preferences.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusline.h"
#include "ui/shell/welcomepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quietline.h"
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPointer>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <set>

namespace coachbook::ui {

struct MainWindow::Private
{
    Private(MainWindow &w, BookController &c, PageRegistry r, std::vector<Command> commands,
            MakeSample makeSample);
    void layOut();
    void connectBook();
    Page *pageFor(const QString &key);
    void handOver(const QStringList &files, const QString &key);
    void show(const Place &place);
    void refresh(Page *page);
    void changed(const Changes &changes);
    void showHead();
    void showTitle();
    void bookOpened();
    void bookClosed();
    void flushAll();
    void findAnything();
    void help();
    Command::Context context();

    MainWindow &window;
    BookController &controller;
    PageRegistry registry;
    BookActions book;
    PlaceHistory history;
    std::map<QString, Page *> pages;
    std::set<Page *> stale;
    Page *page = nullptr;
    Menus *menus = nullptr;
    Rail *rail = nullptr;
    PageHead *head = nullptr;
    QStackedWidget *stack = nullptr;
    QuietLine *quiet = nullptr;
    StatusLine *status = nullptr;
    QPointer<HelpWindow> helpWindow;
};

MainWindow::Private::Private(MainWindow &w, BookController &c, PageRegistry r, std::vector<Command> commands,
                             MakeSample makeSample)
    : window(w), controller(c), registry(std::move(r)), book(c, std::move(makeSample))
{
    registry.add(QStringLiteral("welcome"),
                 [this](BookController &ofBook) { return new WelcomePage(ofBook, book); });
    Menus::Handlers handlers;
    handlers.go = [this](const Place &place) { window.go(place); };
    handlers.context = [this] { return context(); };
    handlers.back = [this] { window.back(); };
    handlers.forward = [this] { window.forward(); };
    handlers.refresh = [this] {
        if (page)
            refresh(page);
        showHead();
    };
    handlers.findAnything = [this] { findAnything(); };
    handlers.help = [this] { help(); };
    menus = new Menus(window, controller, book, registry, std::move(commands), std::move(handlers));
    layOut();
    connectBook();
}

void MainWindow::Private::layOut()
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    rail = new Rail(menus->places(), menus->findAnythingAction());
    middle->addWidget(rail);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    head = new PageHead(menus->backAction());
    content->addWidget(head);
    stack = new QStackedWidget;
    content->addWidget(stack, 1);
    quiet = new QuietLine;
    content->addWidget(quiet);
    middle->addLayout(content, 1);
    column->addLayout(middle, 1);
    status = new StatusLine(controller);
    column->addWidget(status);
    window.setCentralWidget(whole);
}

void MainWindow::Private::connectBook()
{
    QObject::connect(&controller, &BookController::bookOpened, &window, [this] { bookOpened(); });
    QObject::connect(&controller, &BookController::bookClosing, &window, [this] { flushAll(); });
    QObject::connect(&controller, &BookController::bookClosed, &window, [this] { bookClosed(); });
    QObject::connect(&controller, &BookController::changed, &window,
                     [this](const Changes &changes) { this->changed(changes); });
    QObject::connect(&controller, &BookController::dayChanged, &window, [this] {
        Changes all;
        all.everything = true;
        this->changed(all);
    });
    QObject::connect(&controller, &BookController::said, quiet, &QuietLine::say);
    QObject::connect(quiet, &QuietLine::undoClicked, &controller, &BookController::undo);
    QObject::connect(&book, &BookActions::filesChosen, &window, &MainWindow::takeFiles);
    CalendarFolder::of(controller); // keeps its file up to date from now on
    QObject::connect(&FolderWatcher::of(controller), &FolderWatcher::answersWanted, &window,
                     &MainWindow::takeFiles);
    QObject::connect(&book, &BookActions::backedUp, status, &StatusLine::showBackup);
    QObject::connect(&controller.jobs(), &Jobs::finished, &window, [this] { menus->update(); });
}

Page *MainWindow::Private::pageFor(const QString &key)
{
    const auto found = pages.find(key);
    if (found != pages.end())
        return found->second;
    Page *made = registry.make(key, controller);
    if (!made)
        return nullptr;
    pages[key] = made;
    stack->addWidget(made);
    stale.insert(made);
    QObject::connect(made, &Page::goTo, &window, [this](const Place &place) { window.go(place); });
    QObject::connect(made, &Page::filesChosen, &window, &MainWindow::takeFiles);
    QObject::connect(made, &Page::titleChanged, &window, [this, made] {
        if (page == made)
            showHead();
    });
    return made;
}

void MainWindow::Private::handOver(const QStringList &files, const QString &key)
{
    if (files.isEmpty() || !registry.has(key))
        return;
    window.go({key});
    controller.guarded([&] { page->takeFiles(files); });
}

/// `place` has been put in the history by the caller.
void MainWindow::Private::show(const Place &place)
{
    if (page)
        page->flush();
    Page *next = pageFor(place.key);
    if (!next)
        return;
    page = next;
    controller.guarded([&] { page->setSubject(place.id); });
    refresh(page);
    const bool hadFocus =
        page->focusWidget() != nullptr; // the stack gives it to the first field of a new page
    stack->setCurrentWidget(page);
    if (!place.find.isEmpty())
        page->lookFor(place.find);
    showHead();
    if (!hadFocus || !page->isAncestorOf(QApplication::focusWidget()))
        page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::Private::refresh(Page *shown)
{
    stale.erase(shown);
    controller.guarded([&] { shown->refresh(); });
}

void MainWindow::Private::changed(const Changes &changes)
{
    for (const auto &[key, each] : pages) {
        if (!changes.everything && !each->needsRefresh(changes))
            continue;
        if (each == page)
            refresh(each);
        else
            stale.insert(each);
    }
    showHead();
    if (changes.has(Entity::Setting))
        showTitle();
}

void MainWindow::Private::showHead()
{
    const std::optional<Place> place = history.current();
    if (!page || !place)
        return;
    menus->showPage(page, place->key, history.canGoBack(), history.canGoForward());
    head->show(*page);
}

void MainWindow::Private::showTitle()
{
    window.setWindowTitle(
        controller.hasBook()
            ? MainWindow::tr("%1 – %2 – Coachbook", "name of the book, path")
                  .arg(bookName(controller), QDir::toNativeSeparators(controller.book().path()))
            : QStringLiteral("Coachbook"));
    status->showBook();
}

void MainWindow::Private::bookOpened()
{
    history.clear();
    for (const auto &[key, each] : pages)
        stale.insert(each);
    showTitle();
    window.go({QStringLiteral("today")});
    // A session that was on when the program ended is open where it was.
    controller.guarded([this] {
        if (const std::optional<Session> held = sessionstore::beingHeld(controller.db());
            held && held->day == controller.today())
            window.go({QStringLiteral("conduct"), held->id.value()});
    });
    QTimer::singleShot(2000, &window,
                       [this] { book.backUpQuietly(); }); // not while the first page is still being drawn
}

void MainWindow::Private::bookClosed()
{
    // Pages hold what they read from the book: they go with it.
    page = nullptr;
    menus->showPage(nullptr, {}, false, false);
    for (const auto &[key, each] : pages)
        each->deleteLater();
    pages.clear();
    stale.clear();
    history.clear();
    showTitle();
    window.go({QStringLiteral("welcome")});
}

void MainWindow::Private::flushAll()
{
    for (const auto &[key, each] : pages)
        each->flush();
}

void MainWindow::Private::findAnything()
{
    menus->update();
    auto *find = new FindAnything(controller, menus->all(), &window);
    QObject::connect(find, &FindAnything::goTo, &window, [this](const Place &place) { window.go(place); });
    find->show();
}

void MainWindow::Private::help()
{
    if (!helpWindow)
        helpWindow = new HelpWindow(&window);
    helpWindow->showPage(page ? page->manualPage() : QStringLiteral("index"));
}

Command::Context MainWindow::Private::context()
{
    return {controller, &window, page, page ? page->agentAtHand() : std::nullopt,
            [this](const Place &place) { window.go(place); }};
}

MainWindow::MainWindow(BookController &controller, PageRegistry registry, std::vector<Command> commands,
                       MakeSample makeSample)
    : d(std::make_unique<Private>(*this, controller, std::move(registry), std::move(commands),
                                  std::move(makeSample)))
{
    setAcceptDrops(true);
    setMinimumSize(640, 480);
    resize(QSize(1400, 880).boundedTo(screen()->availableSize() * 0.94));
    restoreGeometry(preferences::state(QStringLiteral("window")));
    d->showTitle();
    if (controller.hasBook())
        d->bookOpened();
    else
        go({QStringLiteral("welcome")});
}

MainWindow::~MainWindow() = default;

void MainWindow::go(const Place &place)
{
    if (!d->registry.has(place.key))
        return;
    if (!d->controller.hasBook() && place.key != QLatin1String("welcome"))
        return;
    d->history.visit(place);
    d->show(place);
}

void MainWindow::back()
{
    if (d->history.canGoBack())
        d->show(d->history.back());
}

void MainWindow::forward()
{
    if (d->history.canGoForward())
        d->show(d->history.forward());
}

Place MainWindow::place() const
{
    return d->history.current().value_or(Place{});
}

Page *MainWindow::page() const
{
    return d->page;
}

void MainWindow::takeFiles(const QStringList &paths)
{
    if (paths.size() == 1 && paths.first().endsWith(QLatin1String(".coachbook"), Qt::CaseInsensitive)) {
        d->book.open(paths.first());
        return;
    }
    if (!d->controller.hasBook() && !d->book.createBook())
        return;
    QStringList exports, packets;
    for (const QString &path : paths)
        (isPacketFile(path) ? packets : exports) << path;
    d->handOver(exports, QStringLiteral("import"));
    d->handOver(packets, QStringLiteral("calibrations"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    d->flushAll();
    preferences::setState(QStringLiteral("window"), saveGeometry());
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    d->rail->setFolded(width() < theme::narrow);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty())
        // After the drop has ended: a question asked from here would hold up the program files are dragged
        // from.
        QTimer::singleShot(0, this, [this, paths] { takeFiles(paths); });
}

} // namespace coachbook::ui
