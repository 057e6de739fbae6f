// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "ui/shell/bookcontroller.h"
#include <QTimeZone>

class QApplication;

namespace coachbook::ui {

struct WindowOptions
{
    QString bookPath;                       ///< empty: the book used last, or the welcome page
    BookController::Clock clock;            ///< the only clock of the window; --today replaces `today`
    std::function<QTimeZone()> machineZone; ///< where the person is: for quiet hours
    QString show;                           ///< where to begin: "session/12"; empty: Today
    /// Writes the sample team as a new book at `path`; on a worker thread. Empty: the welcome page does not
    /// offer it.
    std::function<void(const QString &path, const JobControl &job)> makeSample;
};

/// Shows the window and runs until it is closed; returns the exit status. `application` needs its name and
/// version set only.
int runWindow(QApplication &application, const WindowOptions &options);

} // namespace coachbook::ui
