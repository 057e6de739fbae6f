// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTextBrowser>

namespace coachbook::ui {

/// A page of the manual with its pictures, which are as wide as the view at most.
class ManualView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ManualView(QWidget *parent = nullptr);
    void showPage(const QString &name); ///< the index when there is no such page

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int pictureWidth() const;

    QString m_page;
    int m_pictureWidth = 0; ///< what the pictures of this page were made for
};

/// The manual (docs/manual, part of the program) beside the window.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);
    void showPage(const QString &name);

private:
    ManualView *m_view;
};

} // namespace coachbook::ui
