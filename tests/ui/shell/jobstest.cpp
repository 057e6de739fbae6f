// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobs.h"
#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/support/fakeprompts.h"
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace coachbook;
using namespace coachbook::ui;

TEST_CASE("a job runs on a thread of its own and ends on the window's")
{
    test::FakePrompts prompts;
    Jobs jobs(prompts);
    QThread *worker = nullptr;
    std::optional<bool> ended;
    QSignalSpy progressed(&jobs, &Jobs::progressed);
    REQUIRE(jobs.run({QStringLiteral("Counting"),
                      [&](const JobControl &job) {
                          worker = QThread::currentThread();
                          for (int i = 0; i <= 10000; ++i)
                              job.progress(i, 10000);
                      },
                      [&](bool ok) {
                          REQUIRE(QThread::currentThread() == qApp->thread());
                          ended = ok;
                      }}));
    REQUIRE(QTest::qWaitFor([&] { return ended.has_value(); }));
    REQUIRE(*ended);
    REQUIRE(worker != qApp->thread());
    REQUIRE_FALSE(jobs.isRunning());
    REQUIRE(progressed.size() < 5000); // reports are merged on their way
}

TEST_CASE("a failed job says why, a cancelled one says nothing")
{
    test::FakePrompts prompts;
    Jobs jobs(prompts);
    std::optional<bool> ended;
    const auto done = [&](bool ok) { ended = ok; };
    jobs.run(
        {QStringLiteral("Failing"),
         [](const JobControl &) { throw StorageError(StorageErrorKind::Full, QStringLiteral("/a"), {}); },
         done});
    jobs.waitForDone();
    REQUIRE(ended == false);
    REQUIRE(prompts.said.size() == 1);
    REQUIRE(prompts.said.first().contains(QStringLiteral("/a")));

    ended.reset();
    jobs.run({QStringLiteral("Long"),
              [](const JobControl &job) {
                  while (!job.isCancelled())
                      QThread::msleep(1);
                  throw StorageError(StorageErrorKind::Cancelled, {}, {});
              },
              done});
    jobs.cancel();
    jobs.waitForDone();
    REQUIRE(ended == false);
    REQUIRE(prompts.said.size() == 1);
}

TEST_CASE("one job at a time; what is asked for waits for a background job")
{
    test::FakePrompts prompts;
    Jobs jobs(prompts);
    std::atomic<bool> go{false};
    QStringList order;
    const auto job = [&](const QString &name, bool background) {
        Jobs::Job made{name,
                       [&](const JobControl &) {
                           while (!go)
                               QThread::msleep(1);
                       },
                       [&order, name](bool) { order << name; }};
        made.background = background;
        return made;
    };
    REQUIRE(jobs.run(job(QStringLiteral("backup"), true)));
    REQUIRE_FALSE(jobs.run(job(QStringLiteral("backup 2"), true)));
    REQUIRE(prompts.said.isEmpty());
    REQUIRE(jobs.run(job(QStringLiteral("import"), false)));
    REQUIRE_FALSE(jobs.run(job(QStringLiteral("import 2"), false)));
    REQUIRE(prompts.said.size() == 1);
    go = true;
    jobs.waitForDone();
    REQUIRE(order == QStringList{QStringLiteral("backup"), QStringLiteral("import")});
}
