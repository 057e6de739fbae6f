// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restoredialog.h"
#include "ui/shell/booknames.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/label.h"
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace coachbook::ui {

RestoreDialog::RestoreDialog(const QString &bookPath, std::vector<BackupFile> backups, QDate today,
                             QWidget *parent)
    : QDialog(parent), m_backups(std::move(backups)), m_list(new QListWidget)
{
    setWindowTitle(tr("Restore a backup"));
    resize(460, 360);
    auto *column = new QVBoxLayout(this);
    const bool none = m_backups.empty();
    column->addWidget(new SectionTitle(bookNameOf(bookPath)));
    column->addWidget(Label::wrapped(
        none ? tr("There is no automatic backup of this book.")
             : tr("The chosen backup goes in the book's place. The book as it is now is kept beside it."),
        theme::Type::Body, theme::Tone::Muted));
    m_list->setAccessibleName(tr("Backups, newest first"));
    for (const BackupFile &file : m_backups)
        m_list->addItem(
            tr("%1 (%2)", "day and time, size")
                .arg(dayAndTime(file.at, today), QLocale::system().formattedDataSize(file.bytes)));
    m_list->setCurrentRow(0);
    column->addWidget(m_list, 1);
    addDialogButtons(*this, column, tr("Restore")).ok->setEnabled(!none);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
}

QString RestoreDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 ? QString() : m_backups[size_t(row)].path;
}

} // namespace coachbook::ui
