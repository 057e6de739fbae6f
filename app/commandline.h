// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/invocation.h"

namespace coachbook::app {

/// What the program was started for.
struct Request
{
    enum class Kind { Window, Command } kind = Kind::Window;
    QStringList arguments; ///< a command's begin with its name
};

/// The first word that is no option decides: a command's name, else it is the book for the window. `--help`
/// and `--version` alone are answered without a window too.
Request requestOf(const QStringList &arguments);

/// PDFs need fonts and so a QApplication; all else runs without any part of the window.
bool needsFonts(const Request &request);

/// What reminds in the background has a status icon where there is a display.
bool wantsDesktop(const Request &request);

/// Runs a command and returns the exit status: 0 done, 1 failed, 2 wrong usage or a question the data cannot
/// answer.
int runCommand(const QStringList &arguments, const Clock &clock, Console console);

struct WindowRequest
{
    QString bookPath;
    std::optional<QDate> today;
    QString show = {}; ///< where to begin, as notifications ask for it: "session/12"
};
/// Takes the window's own arguments apart; throws UsageError.
WindowRequest windowRequestOf(const QStringList &arguments);
/// The same for main(): says what is wrong with them, on the terminal, and is absent then.
std::optional<WindowRequest> windowRequestOrWords(const QStringList &arguments, Console console);

} // namespace coachbook::app
