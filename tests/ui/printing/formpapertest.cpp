// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/formpaper.h"
#include "tests/support/catch.h"
#include "tests/ui/printing/paperfile.h"
#include "tests/ui/printing/papersamples.h"

using namespace coachbook;
using namespace coachbook::test;
using namespace coachbook::ui;

namespace {

/// A sheet of the type's shipped template, with what only that type has.
paper::SheetInput sheetOf(SessionType type)
{
    paper::SheetInput input = richSheet();
    for (const SessionTemplate &each : shippedTemplates()) {
        if (each.type == type && input.sheet.empty()) {
            takeTemplate(input.session, nullptr, each);
            input.sheet = each.sheet;
        }
    }
    input.session.cues = {
        {62, QStringLiteral("Ask for the policy number first")},
        {190, QStringLiteral("Slow down. She is writing it down, and the line is bad, so wait")}};
    input.session.observations = {
        {QStringLiteral("Says what was agreed"), 3, QStringLiteral("at 2:10 and 4:05")},
        {QStringLiteral("Names the next step"), std::nullopt, {}},
        {QStringLiteral("Asks whether that is right"), std::nullopt, {}}};
    input.partner = QStringLiteral("Ann Lind");
    input.group = paper::GroupShown{QStringLiteral("Better openings"), {}};
    MomentDraft moment;
    moment.startMs = 62000;
    moment.quote = QString::fromUtf8("This is Maya, صباح الخير 👋 how can I help?");
    moment.note = QStringLiteral("Maya greets before she asks");
    input.group->moments = {
        shownMoment(moment, QStringLiteral("Maya Okafor"), QStringLiteral("Greets"), false)};
    return input;
}

PaperFile fileOf(const QString &name, const paper::SheetInput &input)
{
    return {name, QPageSize::A4, [&](QPagedPaintDevice &device) {
                return paper::drawSessionSheet(device, input, paper::PrivateNotes::LeaveOut);
            }};
}

} // namespace

TEST_CASE("SESS-6: each type prints its own sheet", "[paper]")
{
    if (!PaperFile::canRead())
        return;
    const auto [type, has, hasNot] = GENERATE(table<SessionType, const char *, const char *>({
        {SessionType::OneOnOne, "Figures", "Cues"},
        {SessionType::PostCallReview, "Interactions to look at", "Figures"},
        {SessionType::RealTime, "Ask for the policy number first", "Figures"},
        {SessionType::Peer, "Observation form", "Figures"},
        {SessionType::Group, "Better openings", "Open action items"},
        {SessionType::Calibration, "Lay the answers open", "Quality"},
    }));
    const QString text = fileOf(QStringLiteral("type-%1").arg(int(type)), sheetOf(type)).flowing();
    CAPTURE(text);
    REQUIRE(text.contains(QLatin1String(has)));
    REQUIRE_FALSE(text.contains(QLatin1String(hasNot)));
    REQUIRE(text.contains(QStringLiteral("Steps")));
}

TEST_CASE("SESS-6: a long cue is printed with its flag, an empty log leaves lines to write on", "[paper]")
{
    if (!PaperFile::canRead())
        return;
    paper::SheetInput input = sheetOf(SessionType::RealTime);
    REQUIRE(
        fileOf(QStringLiteral("cues"), input).flowing().contains(QStringLiteral("More than one sentence.")));
    input.session.cues.clear();
    REQUIRE(fileOf(QStringLiteral("cues-empty"), input).flowing().contains(QStringLiteral("ten words")));
}

TEST_CASE("SESS-1: the paper follows the order of the template", "[paper]")
{
    if (!PaperFile::canRead())
        return;
    paper::SheetInput input = sheetOf(SessionType::OneOnOne);
    input.sheet = {SheetPart::Steps, SheetPart::Focus, SheetPart::Agenda};
    const QString text = fileOf(QStringLiteral("order"), input).flowing();
    REQUIRE(text.indexOf(QStringLiteral("Steps")) < text.indexOf(QStringLiteral("Focus")));
    REQUIRE(text.indexOf(QStringLiteral("Focus")) < text.indexOf(QStringLiteral("Agenda")));
    REQUIRE_FALSE(text.contains(QStringLiteral("Last session")));
}

TEST_CASE("SESS-6: the observation form is printed for both, a page each", "[paper]")
{
    if (!PaperFile::canRead())
        return;
    paper::ObservationPaper input{QStringLiteral("Ben Ito"),
                                  QStringLiteral("Ann Lind"),
                                  QStringLiteral("Sums up"),
                                  {QStringLiteral("Says what was agreed"), QString::fromUtf8("يسأل 🙂"),
                                   QStringLiteral("Waits for the answer")},
                                  QStringLiteral("Harbour"),
                                  paperDay,
                                  paperDay};
    const PaperFile file(QStringLiteral("observation"), QPageSize::A4, [&](QPagedPaintDevice &device) {
        return paper::drawObservationForms(device, input);
    });
    REQUIRE(file.drawnPages() == 2);
    REQUIRE(file.pages()[0].contains(QStringLiteral("Ben Ito listens to Ann Lind")));
    REQUIRE(file.pages()[1].contains(QStringLiteral("Ann Lind listens to Ben Ito")));
    input.listenFor[0] = QStringLiteral("long words ").repeated(20000);
    const PaperFile longer(QStringLiteral("observation-long"), QPageSize::A4, [&](QPagedPaintDevice &device) {
        return paper::drawObservationForms(device, input);
    });
    REQUIRE(longer.drawnPages() > 10);
}

TEST_CASE("SESS-6: the group's sheet has moments and steps, and nobody's name", "[paper]")
{
    if (!PaperFile::canRead())
        return;
    const paper::SheetInput sheet = sheetOf(SessionType::Group);
    paper::GroupPaper input;
    input.shown = *sheet.group;
    input.coach = QStringLiteral("J. Reyes");
    input.day = input.today = paperDay;
    input.minutes = 45;
    input.agenda = QStringLiteral("Hi all");
    input.steps = sheet.session.steps;
    input.questions = {QStringLiteral("What did the customer hear?")};
    const PaperFile file(QStringLiteral("group"), QPageSize::A4,
                         [&](QPagedPaintDevice &device) { return paper::drawGroupSheet(device, input); });
    const QString text = file.flowing();
    for (const char *words : {"Better openings", "how can I help?", "1:02", "What did the customer hear?",
                              "Practise in pairs", "My next step"})
        REQUIRE(text.contains(QString::fromUtf8(words)));
    REQUIRE_FALSE(text.contains(QStringLiteral("Maya")));
}
