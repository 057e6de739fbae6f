// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/preparation.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

Preparation prepared()
{
    Preparation made;
    made.agent.name = QStringLiteral("Maya Brandt");
    made.hasData = true;
    made.lastSession = Session();
    made.draft.day = QDate(2026, 11, 26);
    made.draft.focus = {
        {std::nullopt, QStringLiteral("Verifies identity before discussing the account"), {}, {}}};
    FlaggedInteraction first;
    first.interactionRef = QStringLiteral("C010000777");
    first.day = QDate(2026, 11, 12);
    first.score = 61.6;
    FlaggedInteraction second = first;
    second.interactionRef = QStringLiteral("C010000801");
    second.day = QDate(2025, 12, 30);
    second.score = 0;
    made.interactions = {first, second};
    return made;
}

ActionItem item(const char *text, std::optional<QDate> due)
{
    ActionItem made;
    made.text = QString::fromUtf8(text);
    made.due = due;
    return made;
}

QString withFocus(const char *text)
{
    Preparation made = prepared();
    made.draft.focus.front().text = QString::fromUtf8(text);
    return agendaText(made, {});
}

} // namespace

TEST_CASE("PREP-4: the agenda says when, how long, what we look at and which two conversations")
{
    Preparation made = prepared();
    made.openItems = {
        item("On every call, complete the check before opening the account.", QDate(2026, 12, 4))};
    REQUIRE(agendaText(made, QStringLiteral("Sam Reyes")) ==
            QStringLiteral("Hi Maya,\n\n"
                           "Our next one-on-one is on Thursday 26 November, and we have 30 minutes. I would "
                           "like us to look at how you "
                           "verify identity before discussing the account. We will go through two "
                           "conversations together: C010000777 of "
                           "12 Nov (62 %) and C010000801 of 30 Dec 2025 (0 %).\n\n"
                           "From last time we still have “On every call, complete the check before opening "
                           "the account” (due 4 Dec); "
                           "please think about how it went.\n\n"
                           "Before we look at anything together I would like to hear your own view first: "
                           "what has been going well, and "
                           "what would you like to do better?\n\n"
                           "Sam Reyes"));
}

TEST_CASE("PREP-4: a behaviour is told in plain words, a title stays a title")
{
    const auto [focus, words] = GENERATE(table<const char *, const char *>({
        {"Greets and gives name", "look at how you greet and give name."},
        {"Lets the customer finish without talking over",
         "look at how you let the customer finish without talking over."},
        {"Offers two ways and lets the customer choose",
         "look at how you offer two ways and let the customer choose."},
        {"Says who will do what by when", "look at how you say who will do what by when."},
        {"Expresses empathy", "look at how you express empathy."},
        {"Has the case history open", "look at how you have the case history open."},
        {"Open questions", "look at “Open questions”."},
        {"Empathy", "look at “Empathy”."},
        {"Transfers", "look at “Transfers”."},
        {"Process adherence", "look at “Process adherence”."},
    }));
    CAPTURE(focus);
    REQUIRE(withFocus(focus).contains(QString::fromUtf8(words)));
}

TEST_CASE("PREP-4: without a focus the agenda says why and asks for conversations")
{
    Preparation made = prepared();
    made.draft.focus.clear();
    REQUIRE(agendaText(made, {}).contains(QStringLiteral("what you want to build on next")));
    made.interactions.clear();
    REQUIRE(agendaText(made, {}).contains(QStringLiteral("has been evaluated lately")));
    made.hasData = false;
    made.lastSession.reset();
    const QString text = agendaText(made, {});
    REQUIRE(text.contains(QStringLiteral("Our first one-on-one")));
    REQUIRE(text.contains(QStringLiteral("no figures and no evaluations of your conversations of the ")));
    REQUIRE(text.contains(QStringLiteral("bring one or two conversations")));
    REQUIRE(text.endsWith(QLatin1Char('?'))); // no supervisor, no signature
}

TEST_CASE("PREP-4: the agenda greets by the first name and keeps a long list of open items short")
{
    Preparation made = prepared();
    made.draft.start = QTime(9, 5);
    made.draft.focus.push_back({std::nullopt, QStringLiteral("Uses hold only when needed"), {}, {}});
    made.interactions.resize(1);
    made.agent.name = QStringLiteral("Brandt, Maya Luise");
    made.openItems = {item("One", {}), item("Two", {}), item("Three", {}), item("Four", {}),
                      item("Five", {})};
    const QString text = agendaText(made, {});
    REQUIRE(text.startsWith(QStringLiteral("Hi Maya,")));
    REQUIRE(text.contains(QStringLiteral("Thursday 26 November at 09:05")));
    REQUIRE(text.contains(QStringLiteral("the account, and how you use hold only when needed.")));
    REQUIRE(text.contains(QStringLiteral("one conversation together: C010000777 of 12 Nov (62 %).")));
    REQUIRE(text.contains(QStringLiteral("“Three” and 2 more; please")));
    REQUIRE_FALSE(text.contains(QStringLiteral("Four")));
    made.agent.name.clear();
    REQUIRE(agendaText(made, {}).startsWith(QStringLiteral("Hi,")));
}
