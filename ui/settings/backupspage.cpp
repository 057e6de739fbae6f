// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupspage.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/booknames.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompts.h"
#include "ui/shell/restorebook.h"
#include "ui/team/frozentable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include <QAction>
#include <QDir>
#include <QHeaderView>
#include <QLocale>
#include <QPointer>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

enum Column { Made, Size, State };

} // namespace

BackupsPage::BackupsPage(BookController &controller, QWidget *parent)
    : Page(controller, parent),
      m_model(new CellTable({tr("Made"), tr("Size"), tr("Checked")}, {false, true}, this)),
      m_filter(new CellFilter(m_model, this)), m_table(new FrozenTable),
      m_where(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted)), m_stack(new QStackedLayout),
      m_now(new QAction(tr("Back up now"), this)), m_to(new QAction(tr("Back up to…"), this)),
      m_verify(new QAction(tr("Verify"), this)), m_restore(new QAction(tr("Restore…"), this))
{
    makeActions();
    m_stack->addWidget(makeContent());
    m_stack->addWidget(new EmptyState(QStringLiteral("document-save"), tr("No backup yet"),
                                      tr("A verified copy is made when the book is opened. The newest of "
                                         "each of the last seven days and of the "
                                         "four weeks before are kept."),
                                      m_now));
    setLayout(m_stack);
    setFocusProxy(m_table);
}

void BackupsPage::makeActions()
{
    const std::tuple<QAction *, const char *, const char *, void (BackupsPage::*)()> actions[] = {
        {m_now, "backups.now", "document-save", &BackupsPage::backUpNow},
        {m_to, "backups.to", "document-save-as", &BackupsPage::backUpTo},
        {m_verify, "backups.verify", "dialog-ok", &BackupsPage::verify},
        {m_restore, "backups.restore", "document-revert", &BackupsPage::restore}};
    for (const auto &[action, name, icon, slot] : actions) {
        action->setObjectName(QString::fromLatin1(name));
        action->setIcon(theme::icon(QString::fromLatin1(icon)));
        connect(action, &QAction::triggered, this, slot);
    }
}

QWidget *BackupsPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    column->setSpacing(theme::related);
    m_table->setAccessibleName(tr("Backups, newest first"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const int unit = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(Made, unit * 28);
    m_table->setColumnWidth(Size, unit * 14);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    column->addWidget(m_table, 1);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_where);
    return content;
}

QString BackupsPage::subtitle() const
{
    if (m_files.empty())
        return {};
    return tr("Last one %1; every backup was checked when it was made")
        .arg(dayAndTime(m_files.front().at, controller().today()));
}

Cell BackupsPage::stateCell(const QString &path) const
{
    const auto report = m_reports.find(path);
    if (report == m_reports.end())
        return {tr("when it was made"), {}, {}, theme::Tone::Muted};
    if (report->second.isClean())
        return {{}, {}, {Badge::Shape::Tick, theme::Tone::Good, tr("sound")}};
    const QString words = tr("damaged: %1").arg(report->second.problems.front());
    return {words, {}, {Badge::Shape::Triangle, theme::Tone::Bad, words}};
}

void BackupsPage::refresh()
{
    const BackupFile *before = current();
    const QString path = before ? before->path : QString();
    m_files = backups(controller().book().path());
    std::vector<CellRow> rows;
    for (const BackupFile &file : m_files)
        rows.push_back(
            {static_cast<qint64>(rows.size()),
             {{dayAndTime(file.at, controller().today()), file.at},
              {QLocale::system().formattedDataSize(file.bytes), file.bytes, {}, theme::Tone::Muted},
              stateCell(file.path)}});
    m_model->setRows(std::move(rows));
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (m_files[i].path == path)
            m_table->selectRow(m_filter->mapFromSource(m_model->index(static_cast<int>(i), 0)).row());
    }
    m_table->keepCurrent();
    m_stack->setCurrentIndex(m_files.empty() ? 1 : 0);
    m_where->setText(tr("In %1").arg(QDir::toNativeSeparators(backupFolder(controller().book().path()))));
    for (QAction *action : {m_verify, m_restore})
        action->setEnabled(!m_files.empty());
    Q_EMIT titleChanged();
}

const BackupFile *BackupsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    const qint64 id = index.isValid() ? index.data(CellTable::IdRole).toLongLong() : -1;
    return id >= 0 && id < static_cast<qint64>(m_files.size()) ? &m_files[static_cast<std::size_t>(id)]
                                                               : nullptr;
}

void BackupsPage::backUpNow()
{
    const Book *book = &controller().book();
    const QPointer<BackupsPage> page(this);
    controller().jobs().run(
        {tr("Backing up"),
         [book, now = controller().nowUtc()](const JobControl &) { backupIfDue(*book, now, 0); },
         [page](bool ok) {
             if (!page)
                 return;
             page->refresh();
             if (ok)
                 page->controller().say(tr("Backed up"));
         },
         false});
}

void BackupsPage::backUpTo()
{
    const QString name = tr("%1 backup.coachbook").arg(bookNameOf(controller().book().path()));
    QString target = controller().prompts().saveFile(tr("Where to keep the backup"), name, bookFilter());
    if (target.isEmpty())
        return;
    if (!target.endsWith(QLatin1String(".coachbook")))
        target += QStringLiteral(".coachbook");
    const Book *book = &controller().book();
    BookController *control = &controller();
    controller().jobs().run(
        {tr("Backing up"), [book, target](const JobControl &job) { book->backupTo(target, job); },
         [control, target](bool ok) {
             if (ok)
                 control->say(tr("Backed up to %1").arg(QDir::toNativeSeparators(target)));
         }});
}

void BackupsPage::verify()
{
    const BackupFile *file = current();
    if (!file)
        return;
    auto report = std::make_shared<CheckReport>();
    const QPointer<BackupsPage> page(this);
    controller().jobs().run(
        {tr("Checking a backup"),
         [report, path = file->path](const JobControl &) { *report = verifyBackup(path); },
         [report, page, path = file->path](bool ok) {
             if (!ok || !page)
                 return;
             page->m_reports[path] = *report;
             page->refresh();
             page->controller().say(report->isClean() ? tr("The backup is sound")
                                                      : tr("The backup is damaged"));
         },
         false});
}

void BackupsPage::restore()
{
    const BackupFile *file = current();
    if (!file)
        return;
    const QString backup = file->path, bookPath = controller().book().path();
    if (controller().prompts().confirm(
            tr("Restore the backup of %1?").arg(dayAndTime(file->at, controller().today())),
            tr("It goes in the book's place, and what was written since is no longer in it. Undo cannot "
               "reach this. "
               "The book as it is now is kept in the same folder, as a file whose name ends in “replaced” "
               "and the "
               "time."),
            tr("Restore")))
        restoreBook(controller(), backup, bookPath);
}

} // namespace coachbook::ui
