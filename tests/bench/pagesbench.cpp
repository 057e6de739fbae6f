// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// The window on the large book: every page is gone to, a filter typed, a file of 200,000 interactions
// imported. Prints for each step the longest time the window's thread was in one event, the median of some
// rounds; fails over the limit, or when the program's peak memory is over its own.
#include "core/storage/agentstore.h"
#include "core/storage/sqlite/connection.h"
#include "tests/bench/largebook.h"
#include "tests/support/fakeprompts.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/jobs.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <cstdio>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

constexpr double stallLimit = 100;  // ms
constexpr double memoryLimit = 150; // MB
constexpr double stopLimit = 1000;  // ms
constexpr int rounds = 5;
constexpr int importedRows = 200'000;

/// Times each event that is not inside another.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_inside)
            return QApplication::notify(receiver, event);
        m_inside = true;
        QElapsedTimer timer;
        timer.start();
        const bool taken = QApplication::notify(receiver, event);
        longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        m_inside = false;
        return taken;
    }

    double longest = 0;

private:
    bool m_inside = false;
};

struct Step
{
    const char *name;
    std::function<void(MainWindow &)> act;
};

/// Returns once nothing has happened for a while and no job runs.
void settle(BookController &controller)
{
    QElapsedTimer quiet;
    quiet.start();
    while (quiet.elapsed() < 300) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
        if (controller.jobs().isRunning())
            quiet.restart();
    }
}

Step goTo(const char *name, const char *key, qint64 id = 0)
{
    return {name, [key, id](MainWindow &window) { window.go({QString::fromLatin1(key), id}); }};
}

std::vector<Step> steps(qint64 agent, const QString &csv)
{
    return {goTo("Today", "today"),
            goTo("Team", "team"),
            goTo("Agent", "agent", agent),
            goTo("Prepare", "prepare", agent),
            goTo("Quality", "quality"),
            goTo("Moments", "moments"),
            goTo("Scorecards", "scorecards"),
            goTo("Plans", "plans"),
            goTo("Action items", "actions"),
            goTo("Coverage", "coverage"),
            goTo("Library", "library"),
            goTo("Change log", "log"),
            goTo("Settings", "settings"),
            goTo("Team again", "team"),
            goTo("Another agent", "agent", agent + 1),
            {"Import: the file is read", [csv](MainWindow &window) { window.takeFiles({csv}); }},
            {"Import: it runs",
             [](MainWindow &window) {
                 if (auto *run = window.findChild<QAction *>(QStringLiteral("import.run"));
                     run && run->isEnabled())
                     run->trigger();
             }},
            goTo("Imports", "imports"),
            goTo("Today after it", "today")};
}

void writeCsv(const QString &path, int round)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the file to import");
    file.write("interaction_id,agent_id,start,channel,talk,hold,acw,resolved\n");
    for (int i = 0; i < importedRows; ++i)
        file.write(QStringLiteral("N%1-%2,A%3,2026-11-%4 09:%5:00,voice,%6,10,20,%7\n")
                       .arg(round)
                       .arg(i)
                       .arg(i % bench::agentCount)
                       .arg(1 + i % 19, 2, 10, QLatin1Char('0'))
                       .arg(i % 60, 2, 10, QLatin1Char('0'))
                       .arg(120 + i % 300)
                       .arg(QLatin1Char(i % 4 ? 'Y' : 'N'))
                       .toUtf8());
}

/// How long an import goes on once it was told to stop, in milliseconds; the worst of some moments.
double timeToStop(MainWindow &window, BookController &controller, const QString &csv)
{
    double longest = 0;
    for (const int after : {50, 200, 600}) {
        window.takeFiles({csv});
        settle(controller);
        auto *run = window.findChild<QAction *>(QStringLiteral("import.run"));
        if (!run || !run->isEnabled())
            return stopLimit * 2;
        run->trigger();
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < after)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        timer.restart();
        controller.jobs().cancel();
        while (controller.jobs().isRunning())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
        longest = std::max(longest, static_cast<double>(timer.elapsed()));
    }
    return longest;
}

/// A row of /proc/self/status in MB.
double megabytes(const QByteArray &row)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith(row))
                return line.simplified().split(' ').value(1).toDouble() / 1024;
        }
    }
    return 0;
}

void forgetPeak()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

bool report(const std::vector<Step> &all, const std::vector<std::vector<double>> &taken)
{
    bool good = true;
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::vector<double> values = taken[i];
        std::sort(values.begin(), values.end());
        const double median = values[values.size() / 2];
        std::printf("   %-28s %7.1f ms at most in one event (limit %.0f)\n", all[i].name, median, stallLimit);
        good = good && median <= stallLimit;
    }
    return good;
}

} // namespace

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.coachbook"));
    const QString csv = folder.filePath(QStringLiteral("interactions.csv"));
    bench::makeLargeBook(path);
    forgetPeak();
    theme::apply(theme::Look::Light);
    std::vector<std::vector<double>> taken;
    std::vector<Step> all;
    double stopped = 0;
    for (int round = 0; round < rounds; ++round) {
        writeCsv(csv, round);
        test::FakePrompts prompts;
        BookController controller{{bench::today, bench::now}, prompts};
        controller.open(path);
        all = steps(agentstore::all(controller.db()).front().id.value(), csv);
        taken.resize(all.size());
        MainWindow window(controller, allPages(), allCommands());
        window.resize(1440, 900);
        window.show();
        settle(controller);
        for (std::size_t i = 0; i < all.size(); ++i) {
            application.longest = 0;
            QTimer::singleShot(0, &window, [&] { all[i].act(window); });
            settle(controller);
            taken[i].push_back(application.longest);
        }
        const qint64 expected = bench::interactionCount + static_cast<qint64>(round + 1) * importedRows;
        if (controller.db().integer("SELECT count(*) FROM interaction") != expected) {
            std::printf("   the import did not run: %s\n", qPrintable(prompts.said.join(QLatin1Char('\n'))));
            return 1;
        }
        if (round + 1 == rounds) {
            writeCsv(csv, rounds);
            stopped = timeToStop(window, controller, csv);
        }
    }
    const bool good = report(all, taken);
    std::printf("   %-28s %7.1f MB (limit %.0f)\n", "peak memory", megabytes("VmHWM"), memoryLimit);
    std::printf("   %-28s %7.1f ms (limit %.0f)\n", "an import that is stopped ends", stopped, stopLimit);
    return good && megabytes("VmHWM") <= memoryLimit && stopped <= stopLimit ? 0 : 1;
}
