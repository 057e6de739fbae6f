// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importspage.h"
#include "core/import/importfields.h"
#include "ui/importing/folderwatcher.h"
#include "ui/importing/importwords.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/booknames.h"
#include "ui/shell/jobs.h"
#include "ui/shell/optext.h"
#include "ui/shell/prompts.h"
#include "ui/team/frozentable.h"
#include "ui/widgets/emptystate.h"
#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <memory>

namespace coachbook::ui {
namespace {

enum Column { File, When, Kind, New, Updated, Unchanged, Refused, Asked, State, Columns };

QString kindText(const QString &key)
{
    if (const std::optional<ImportKind> kind = importKindFromKey(key))
        return importKindText(*kind);
    return key == QLatin1String("sample") ? ImportsPage::tr("Sample team") : key;
}

QString askedByText(AskedBy by)
{
    switch (by) {
    case AskedBy::Window:
        return ImportsPage::tr("window");
    case AskedBy::CommandLine:
        return ImportsPage::tr("command line");
    case AskedBy::WatchedFolder:
        return ImportsPage::tr("watched folder");
    case AskedBy::NotKnown:
        break;
    }
    return {};
}

Badge stateBadge(ImportEntry::State state)
{
    switch (state) {
    case ImportEntry::State::InBook:
        return {Badge::Shape::Tick, theme::Tone::Good, ImportsPage::tr("in the book")};
    case ImportEntry::State::TakenBack:
        return {Badge::Shape::Bars, theme::Tone::Muted, ImportsPage::tr("taken back")};
    case ImportEntry::State::NothingNew:
        break;
    }
    return {Badge::Shape::Ring, theme::Tone::Muted, ImportsPage::tr("nothing new")};
}

Cell countCell(qint64 count, theme::Tone tone = theme::Tone::Text)
{
    return {
        QLocale().toString(count), static_cast<qlonglong>(count), {}, count == 0 ? theme::Tone::Muted : tone};
}

QAction *makeAction(QWidget *page, const char *name, const char *icon, const QString &text)
{
    auto *action = new QAction(theme::icon(QString::fromLatin1(icon)), text, page);
    action->setObjectName(QString::fromLatin1(name));
    return action;
}

} // namespace

std::vector<CellRow> importRows(const std::vector<ImportEntry> &entries, QDate today)
{
    std::vector<CellRow> rows;
    rows.reserve(entries.size());
    for (const ImportEntry &entry : entries) {
        const ImportRecord &record = entry.record;
        const Badge state = stateBadge(entry.state);
        rows.push_back({record.id.value(),
                        {{record.file},
                         {dayAndTime(record.at, today), record.at, {}, theme::Tone::Muted},
                         {kindText(record.kind)},
                         countCell(record.added),
                         countCell(record.updated),
                         countCell(record.unchanged),
                         countCell(record.refused, theme::Tone::Bad),
                         {askedByText(record.askedBy), {}, {}, theme::Tone::Muted},
                         {state.word, {}, state}}});
    }
    return rows;
}

QString obstacleText(const ImportObstacle &obstacle, QDate today)
{
    switch (obstacle.kind) {
    case ImportObstacle::Kind::NotThere:
        return ImportsPage::tr("It was taken back or brought back meanwhile.");
    case ImportObstacle::Kind::TooLongAgo:
        return ImportsPage::tr("It is too long ago: what it changed is not remembered any more.");
    case ImportObstacle::Kind::LaterImport:
        return obstacle.rows == 0
                   ? ImportsPage::tr("“%1” has records of agents it brought. Take that import back first.")
                         .arg(obstacle.file)
               : obstacle.rows == 1
                   ? ImportsPage::tr("“%1” later changed 1 of its records. Take that import back first.")
                         .arg(obstacle.file)
                   : ImportsPage::tr("“%1” later changed %2 of its records. Take that import back first.")
                         .arg(obstacle.file, QLocale().toString(obstacle.rows));
    case ImportObstacle::Kind::LaterChange:
        return ImportsPage::tr("A later change depends on it: %1, %2.", "add agent Maya Okafor, today 14:05")
            .arg(opText(obstacle.op), dayAndTime(obstacle.at, today));
    case ImportObstacle::Kind::Unknown:
        break;
    }
    return ImportsPage::tr("Something that was added or changed later depends on it.");
}

ImportsPage::ImportsPage(BookController &controller, QWidget *parent)
    : Page(controller, parent),
      m_model(new CellTable({tr("File"), tr("When"), tr("Kind"), tr("New"), tr("Updated"), tr("Unchanged"),
                             tr("Refused"), tr("Asked by"), tr("Now")},
                            {false, false, false, true, true, true, true, false, false}, this)),
      m_filter(new CellFilter(m_model, this)), m_table(new FrozenTable), m_stack(new QStackedLayout),
      m_takeBack(makeAction(this, "imports.takeBack", "edit-undo", tr("Take back"))),
      m_bringBack(makeAction(this, "imports.bringBack", "edit-redo", tr("Bring back"))),
      m_import(makeAction(this, "imports.import", "document-import", tr("Import…"))),
      m_answer(makeAction(this, "imports.answer", "document-import", QString())),
      m_watch(makeAction(this, "imports.watch", "folder-sync", tr("Watch folder…")))
{
    connect(m_takeBack, &QAction::triggered, this, [this] { move(true); });
    connect(m_bringBack, &QAction::triggered, this, [this] { move(false); });
    connect(m_import, &QAction::triggered, this, [this] { Q_EMIT goTo({QStringLiteral("import")}); });
    m_watch->setProperty("menu", QStringLiteral("none")); // the File menu has it
    FolderWatcher &watcher = FolderWatcher::of(controller);
    connect(m_watch, &QAction::triggered, &watcher, &FolderWatcher::askFolder);
    connect(m_answer, &QAction::triggered, &watcher, &FolderWatcher::askForAnswers);
    connect(&watcher, &FolderWatcher::changed, this, &ImportsPage::titleChanged);
    m_stack->addWidget(makeContent());
    m_stack->addWidget(new EmptyState(QStringLiteral("document-import"), tr("Nothing was imported yet"),
                                      tr("Every file that is imported is listed here with what it brought, "
                                         "and can be taken back, also weeks later."),
                                      m_import));
    setLayout(m_stack);
    setFocusProxy(m_table);
}

QWidget *ImportsPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    m_table->setAccessibleName(tr("Imports, newest first"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const int unit = fontMetrics().averageCharWidth();
    const int widths[Columns] = {20, 15, 13, 9, 11, 13, 10, 17, 14};
    for (int i = 0; i < Columns; ++i)
        m_table->setColumnWidth(i, unit * widths[i]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    column->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportsPage::showActions);
    return content;
}

QString ImportsPage::subtitle() const
{
    const FolderWatcher &watcher = FolderWatcher::of(controller());
    if (const auto waiting = static_cast<int>(watcher.waiting().size()); waiting > 0)
        return waiting == 1 ? tr("1 file of the watched folder waits for an answer: %1")
                                  .arg(QFileInfo(watcher.waiting().front()).fileName())
                            : tr("%n files of the watched folder wait for an answer", nullptr, waiting);
    if (!watcher.folder().isEmpty())
        return tr("Watching %1").arg(QDir::toNativeSeparators(watcher.folder()));
    if (m_entries.empty())
        return {};
    return m_entries.size() == 1 ? tr("1 import, with what it brought")
                                 : tr("%1 imports, newest first, with what each brought")
                                       .arg(QLocale().toString(static_cast<qlonglong>(m_entries.size())));
}

QAction *ImportsPage::primaryAction()
{
    const auto waiting = static_cast<int>(FolderWatcher::of(controller()).waiting().size());
    m_answer->setText(waiting == 1 ? tr("Answer for 1 File…") : tr("Answer for %n Files…", nullptr, waiting));
    return waiting > 0 ? m_answer : nullptr;
}

void ImportsPage::refresh()
{
    const ImportEntry *before = current();
    const std::optional<ImportId> selected = before ? std::optional(before->record.id) : std::nullopt;
    m_entries = importstore::history(controller().db());
    m_model->setRows(importRows(m_entries, controller().today()));
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].record.id == selected)
            m_table->selectRow(m_filter->mapFromSource(m_model->index(static_cast<int>(i), 0)).row());
    }
    m_table->keepCurrent();
    m_stack->setCurrentIndex(m_entries.empty() ? 1 : 0);
    showActions();
    Q_EMIT titleChanged();
}

const ImportEntry *ImportsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    const qint64 id = index.isValid() ? index.data(CellTable::IdRole).toLongLong() : -1;
    for (const ImportEntry &entry : m_entries) {
        if (entry.record.id.value() == id)
            return &entry;
    }
    return nullptr;
}

void ImportsPage::showActions()
{
    const ImportEntry *entry = current();
    const bool can = entry && !controller().isReadOnly();
    m_takeBack->setEnabled(can && entry->state == ImportEntry::State::InBook);
    m_bringBack->setEnabled(can && entry->state == ImportEntry::State::TakenBack && entry->isRemembered);
}

void ImportsPage::move(bool back)
{
    const ImportEntry *entry = current();
    if (!entry)
        return;
    const QString file = entry->record.file;
    const auto obstacles = std::make_shared<std::vector<ImportObstacle>>();
    const auto work = [obstacles, back, id = entry->record.id,
                       book = &controller().book()](const JobControl &job) {
        try {
            if (back)
                book->takeBackImport(id, job);
            else
                book->bringBackImport(id, job);
        } catch (const ImportInTheWay &way) {
            *obstacles = way.obstacles();
        }
    };
    const auto done = [this, obstacles, back, file](bool ok) {
        QStringList reasons;
        for (const ImportObstacle &obstacle : *obstacles)
            reasons << obstacleText(obstacle, controller().today());
        if (!reasons.isEmpty())
            controller().prompts().tell(back ? tr("“%1” cannot be taken back now").arg(file)
                                             : tr("“%1” cannot be brought back now").arg(file),
                                        reasons.join(QLatin1Char('\n')) + QLatin1String("\n\n") +
                                            tr("Nothing was changed."));
        else if (ok)
            controller().say(back ? tr("Taken back: %1").arg(file) : tr("In the book again: %1").arg(file),
                             true);
    };
    controller().jobs().run(
        {back ? tr("Taking back %1").arg(file) : tr("Bringing back %1").arg(file), work, done});
}

} // namespace coachbook::ui
