// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace coachbook::ui {

/// A page of the manual (docs/manual, part of the program) beside the window.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);
    void showPage(const QString &name);

private:
    QTextBrowser *m_text;
};

} // namespace coachbook::ui
