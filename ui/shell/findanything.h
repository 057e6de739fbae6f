// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include <QDialog>
#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace coachbook::ui {

class BookController;

/// Ctrl+K: one line to find an agent, a record or a command, and to go there or do it.
class FindAnything : public QDialog
{
    Q_OBJECT
public:
    FindAnything(BookController &controller, const QList<QAction *> &actions, QWidget *window);
    void showText(const QString &text);

Q_SIGNALS:
    void goTo(const coachbook::ui::Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        QString title, kind, detail;
        std::function<void()> run;
    };
    void search(const QString &text);
    void addRecords(const QString &text);
    void addActions(const QString &text);
    void runRow(int row);
    BookController &m_controller;
    QList<QAction *> m_actions;
    QLineEdit *m_text;
    QListWidget *m_list;
    std::vector<Entry> m_entries;
};

} // namespace coachbook::ui
