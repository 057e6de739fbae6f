// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminding/notifierchain.h"
#include "tests/support/catch.h"
#include "tests/ui/reminding/fakenotifier.h"
#include "ui/reminding/desktopnotifier.h"

using namespace coachbook;
using namespace coachbook::ui;

TEST_CASE("CAL-2: a message that one way cannot show goes the next; after the last it has failed")
{
    auto *first = new test::FakeNotifier, *second = new test::FakeNotifier;
    NotifierChain chain({first, second});
    std::vector<quint64> shown, failed;
    QObject::connect(&chain, &Notifier::shown, &chain, [&](quint64 ticket) { shown.push_back(ticket); });
    QObject::connect(&chain, &Notifier::failed, &chain, [&](quint64 ticket) { failed.push_back(ticket); });
    const Notification message{QStringLiteral("Title"), QStringLiteral("Text"), {}, false};
    chain.show(1, message);
    REQUIRE(second->sent.empty());
    first->answer = test::FakeNotifier::Answer::Failed;
    chain.show(2, message);
    REQUIRE(second->sent.front().notification == message);
    REQUIRE(shown == std::vector<quint64>{1, 2});
    second->answer = test::FakeNotifier::Answer::Failed;
    chain.show(3, message);
    REQUIRE(failed == std::vector<quint64>{3});
}

TEST_CASE("CAL-2: what is taken away is so on every way, and is not tried on another any more")
{
    auto *first = new test::FakeNotifier, *second = new test::FakeNotifier;
    NotifierChain chain({first, second});
    first->answer = test::FakeNotifier::Answer::Later;
    chain.show(1, {QStringLiteral("Title"), QStringLiteral("Text"), {}, false});
    chain.takeAway({1});
    REQUIRE(first->away == std::set<quint64>{1});
    REQUIRE(second->away == first->away);
    Q_EMIT first->failed(1);
    REQUIRE(second->sent.empty());
}

TEST_CASE("CAL-2: a name with signs of markup is shown as it is written")
{
    const QString text = QStringLiteral("Ann <b> & Co");
    REQUIRE(notificationBody(text, {QStringLiteral("body")}) == text);
    REQUIRE(notificationBody(text, {QStringLiteral("body-markup")}) ==
            QStringLiteral("Ann &lt;b&gt; &amp; Co"));
}
