// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogprompts.h"
#include "ui/shell/preferences.h"
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace coachbook::ui {
namespace {

QString lastFolder()
{
    const QString folder = preferences::lastFolder();
    return folder.isEmpty() ? QDir::homePath() : folder;
}

} // namespace

bool DialogPrompts::confirm(const QString &title, const QString &text, const QString &yes)
{
    QMessageBox box(QMessageBox::Question, title, title, QMessageBox::Cancel, QApplication::activeWindow());
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(text);
    QPushButton *button = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(button);
    box.exec();
    return box.clickedButton() == button;
}

void DialogPrompts::tell(const QString &title, const QString &text, const QString &details)
{
    QMessageBox box(QMessageBox::Information, title, title, QMessageBox::Close, QApplication::activeWindow());
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(text);
    if (!details.isEmpty())
        box.setDetailedText(details);
    box.exec();
}

QString DialogPrompts::askText(const QString &title, const QString &label, const QString &text)
{
    bool accepted = false;
    const QString answer =
        QInputDialog::getText(QApplication::activeWindow(), title, label, QLineEdit::Normal, text, &accepted);
    return accepted ? answer.trimmed() : QString();
}

QStringList DialogPrompts::openFiles(const QString &title, const QString &filter)
{
    const QStringList files =
        QFileDialog::getOpenFileNames(QApplication::activeWindow(), title, lastFolder(), filter);
    if (!files.isEmpty())
        preferences::setLastFolder(QFileInfo(files.first()).absolutePath());
    return files;
}

QString DialogPrompts::openFolder(const QString &title)
{
    const QString folder =
        QFileDialog::getExistingDirectory(QApplication::activeWindow(), title, lastFolder());
    if (!folder.isEmpty())
        preferences::setLastFolder(QFileInfo(folder).absolutePath());
    return folder;
}

QString DialogPrompts::saveFile(const QString &title, const QString &name, const QString &filter)
{
    const QString start = QDir(lastFolder()).filePath(name);
    const QString file = QFileDialog::getSaveFileName(QApplication::activeWindow(), title, start, filter);
    if (!file.isEmpty())
        preferences::setLastFolder(QFileInfo(file).absolutePath());
    return file;
}

} // namespace coachbook::ui
