// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "ui/shell/pages.h"
#include <QMainWindow>
#include <memory>

namespace coachbook::ui {

/// The frame: rail, menu bar, page head, status line. Shows one page at a time and keeps the way back.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    using MakeSample = std::function<void(const QString &path, const JobControl &job)>;
    MainWindow(BookController &controller, PageRegistry registry, std::vector<Command> commands,
               MakeSample makeSample = {});
    ~MainWindow() override;

    void go(const Place &place);
    void back();
    void forward();
    Place place() const;
    Page *page() const;
    void takeFiles(const QStringList &paths); ///< to open, to answer or to import

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace coachbook::ui
