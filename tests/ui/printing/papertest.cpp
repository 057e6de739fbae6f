// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/ui/printing/paperfile.h"
#include "tests/ui/printing/papersamples.h"
#include <QFileInfo>
#include <unistd.h>

using namespace coachbook;
using namespace coachbook::test;
using namespace coachbook::ui;
using paper::PrivateNotes;

namespace {

PaperFile sheetFile(const QString &name, const paper::SheetInput &input,
                    PrivateNotes notes = PrivateNotes::LeaveOut, QPageSize::PageSizeId size = QPageSize::A4)
{
    return {name, size,
            [&](QPagedPaintDevice &device) { return paper::drawSessionSheet(device, input, notes); }};
}

PaperFile planFile(const QString &name, const paper::PlanInput &input,
                   QPageSize::PageSizeId size = QPageSize::A4)
{
    return {name, size, [&](QPagedPaintDevice &device) { return paper::drawPlan(device, input); }};
}

PaperFile teamFile(const QString &name, const paper::TeamPlanInput &input)
{
    return {name, QPageSize::A4,
            [&](QPagedPaintDevice &device) { return paper::drawTeamPlan(device, input); }};
}

bool cannotRead()
{
    if (PaperFile::canRead())
        return false;
    WARN("pdftotext is missing");
    return true;
}

} // namespace

TEST_CASE("The session sheet says who, when, what the data shows and leaves room to write", "[paper]")
{
    if (cannotRead())
        return;
    const PaperFile file = sheetFile(QStringLiteral("sheet-a4"), richSheet());
    const QString text = file.flowing();
    for (const char *words : {"One-on-one with Maya Okafor",
                              "Tue 24 Nov 2026",
                              "30 minutes",
                              "led by J. Reyes",
                              "New until",
                              "Agenda",
                              "Hi Maya",
                              "not sent yet",
                              "Figures",
                              "QA score",
                              "5:47",
                              "INT-204816",
                              "3:42",
                              "confirmed the address",
                              "Open action items",
                              "Done",
                              "Missed",
                              "Dropped",
                              "Last session",
                              "28 minutes",
                              "Check-ins since",
                              "Focus",
                              "62 %",
                              "Questions to ask",
                              "Own view first",
                              "Self-assessment",
                              "Measured by",
                              "Follow-up on",
                              "Understood and agreed"})
        REQUIRE(text.contains(QString::fromUtf8(words)));
    REQUIRE(file.info(QStringLiteral("Title")) == QStringLiteral("sheet-a4"));
    REQUIRE(file.drawnPages() == file.pages().size());
    REQUIRE(file.drawnPages() <= 4);
    for (int page = 1; page <= file.drawnPages(); ++page)
        REQUIRE(file.pages()[page - 1].contains(
            QStringLiteral("Page %1 of %2").arg(page).arg(file.drawnPages())));
}

TEST_CASE("Private notes are on paper only when asked for, and are called private", "[paper]")
{
    if (cannotRead())
        return;
    const PaperFile without = sheetFile(QStringLiteral("sheet-shared"), richSheet());
    REQUIRE_FALSE(without.text().contains(QStringLiteral("PRIVATE")));
    REQUIRE_FALSE(without.text().contains(QStringLiteral("Private")));
    const PaperFile with = sheetFile(QStringLiteral("sheet-private"), richSheet(), PrivateNotes::Include);
    REQUIRE(with.flowing().count(QStringLiteral("PRIVATE")) == 3);
    REQUIRE(with.text().contains(QStringLiteral("not for the agent")));
    for (const QString &page : with.pages())
        REQUIRE(page.contains(QStringLiteral("with private notes")));
}

TEST_CASE("A sheet about an agent without any data says so and is still useful", "[paper]")
{
    if (cannotRead())
        return;
    const PaperFile file = sheetFile(QStringLiteral("sheet-empty"), emptySheet());
    const QString text = file.flowing();
    REQUIRE(text.contains(QStringLiteral("There is nothing recent about Noor Haddad in this book")));
    REQUIRE(text.contains(QStringLiteral("Own view first")));
    REQUIRE(text.contains(QStringLiteral("Self-assessment")));
    REQUIRE_FALSE(text.contains(QStringLiteral("Figures")));
    REQUIRE(file.drawnPages() <= 2);
}

TEST_CASE("PLAN-4: The plan prints its six numbered parts, baseline, signatures and its number on every page",
          "[paper]")
{
    if (cannotRead())
        return;
    const auto size = GENERATE(QPageSize::A4, QPageSize::Letter);
    const PaperFile file = planFile(
        size == QPageSize::A4 ? QStringLiteral("plan-a4") : QStringLiteral("plan-letter"), richPlan(), size);
    const QString text = file.flowing();
    for (const char *words :
         {"1 Cadence", "2 Target behaviours", "3 Baseline", "4 Action items", "5 Progress review",
          "6 Escalation path", "Frozen on 5 Oct 2026", "361", "7 Sep to 4 Oct 2026", "6:39", "Fri 4 Dec 2026",
          "peer shadowing", "Agent: Maya Okafor", "Supervisor: J. Reyes", "Date"})
        REQUIRE(text.contains(QString::fromUtf8(words)));
    REQUIRE_FALSE(text.contains(QStringLiteral("Missing:")));
    REQUIRE(file.drawnPages() <= 3);
    for (const QString &page : file.pages())
        REQUIRE(page.contains(QStringLiteral("Coaching plan 12, revision 3")));
    REQUIRE(file.info(QStringLiteral("Page size"))
                .contains(size == QPageSize::A4 ? QStringLiteral("A4") : QStringLiteral("letter")));
}

TEST_CASE("A target behaviour without a question is printed, and said to lack one", "[paper]")
{
    if (cannotRead())
        return;
    paper::PlanInput input = richPlan();
    input.plan.targets.back().question.clear();
    const QString text = planFile(QStringLiteral("plan-untied"), input).flowing();
    REQUIRE(text.count(QStringLiteral("Missing:")) == 1);
    REQUIRE(text.contains(QStringLiteral("Repeats the concern in own words")));
    REQUIRE(text.contains(QStringLiteral("not tied to a question yet")));
}

TEST_CASE("A plan without its parts says in each place what is missing", "[paper]")
{
    if (cannotRead())
        return;
    const PaperFile file = planFile(QStringLiteral("plan-empty"), emptyPlan());
    REQUIRE(file.text().count(QStringLiteral("Missing:")) == 6);
    REQUIRE(file.text().contains(QStringLiteral("Still missing")));
}

TEST_CASE("PLAN-4: The team plan has a row for each agent and its titles on each page", "[paper]")
{
    if (cannotRead())
        return;
    const PaperFile file = teamFile(QStringLiteral("team-14"), teamPlan(14));
    const paper::TeamPlanInput team = teamPlan(14);
    for (const auto &row : team.rows)
        REQUIRE(file.flowing().contains(row.agent.name.section(QLatin1Char(' '), 0, 0)));
    const PaperFile large = teamFile(QStringLiteral("team-150"), teamPlan(150));
    REQUIRE(large.drawnPages() > 5);
    for (const QString &page : large.pages())
        REQUIRE(page.contains(QStringLiteral("Next session")));
    REQUIRE(teamFile(QStringLiteral("team-none"), teamPlan(0)).text().contains(QStringLiteral("no agent")));
}

TEST_CASE("Any table prints, on its side when it is wide", "[paper]")
{
    if (cannotRead())
        return;
    paper::TableInput input;
    input.title = QStringLiteral("Team");
    input.today = paperDay;
    const int columns = GENERATE(3, 14);
    for (int i = 0; i < columns; ++i) {
        input.headers.append(QStringLiteral("Column %1").arg(i));
        input.numeric.append(i > 0);
    }
    for (int row = 0; row < 120; ++row) {
        QStringList cells{QStringLiteral("Row %1").arg(row)};
        for (int i = 1; i < columns; ++i)
            cells.append(QString::number(row * i));
        input.rows.push_back(cells);
    }
    const PaperFile file(QStringLiteral("table-%1").arg(columns), QPageSize::A4,
                         [&](QPagedPaintDevice &device) { return paper::drawTable(device, input); });
    for (const QString &page : file.pages())
        REQUIRE(page.contains(QStringLiteral("Column 0")));
    REQUIRE(file.text().contains(QStringLiteral("Row 119")));
    REQUIRE(file.info(QStringLiteral("Page size")).startsWith(QStringLiteral("842")) == (columns == 14));
}

TEST_CASE("What a person wrote is printed as it was written", "[paper]")
{
    if (cannotRead())
        return;
    paper::SheetInput input = richSheet();
    input.preparation.agent.name = QStringLiteral("<b>Bold</b> & <img src=x>");
    input.session.agenda = QStringLiteral("<h1>Agenda</h1> a < b && c > d\ttab &amp; entity");
    input.preparation.openItems.front().text = QStringLiteral("<script>alert(1)</script>");
    const QString text = sheetFile(QStringLiteral("sheet-html"), input).flowing();
    REQUIRE(text.contains(QStringLiteral("<b>Bold</b> & <img src=x>")));
    REQUIRE(text.contains(QStringLiteral("<h1>Agenda</h1> a < b && c > d tab &amp; entity")));
    REQUIRE(text.contains(QStringLiteral("<script>alert(1)</script>")));
}

TEST_CASE("A very long text is printed whole and never over the edge", "[paper]")
{
    const auto longest = GENERATE(0, 1, 2);
    QString text;
    if (longest == 0)
        text = QStringLiteral("listens and waits ").repeated(200000 / 18);
    else if (longest == 1)
        text = QString(200000, QLatin1Char('w'));
    else
        text = QStringLiteral("line\n").repeated(3000);
    paper::SheetInput input = richSheet();
    input.session.agenda = text;
    input.preparation.agent.name = QString(3000, QLatin1Char('N'));
    paper::PlanInput plan = richPlan();
    plan.items.front().text = text;
    const PaperFile file = sheetFile(QStringLiteral("sheet-long-%1").arg(longest), input);
    const PaperFile planned = planFile(QStringLiteral("plan-long-%1").arg(longest), plan);
    REQUIRE(file.drawnPages() > 20);
    if (cannotRead())
        return;
    QString whole = file.text(), wholePlan = planned.text();
    if (longest == 1) {
        REQUIRE(whole.count(QLatin1Char('w')) >= 200000);
        REQUIRE(wholePlan.count(QLatin1Char('w')) >= 200000);
    } else {
        const QString word = longest == 0 ? QStringLiteral("listens") : QStringLiteral("line");
        REQUIRE(whole.count(word) >= text.count(word));
        REQUIRE(wholePlan.count(word) >= text.count(word));
    }
}

TEST_CASE("Letters no font has are named at the end", "[paper]")
{
    if (cannotRead())
        return;
    paper::SheetInput input = emptySheet();
    input.session.agenda = QStringLiteral("before ") + QChar(0xE123) + QStringLiteral(" after");
    REQUIRE(sheetFile(QStringLiteral("sheet-glyphs"), input).text().contains(QStringLiteral("U+E123")));
    REQUIRE_FALSE(
        sheetFile(QStringLiteral("sheet-glyphs-none"), emptySheet()).text().contains(QStringLiteral("U+")));
}

TEST_CASE("A PDF is nobody else's to read and replaces the old one at once", "[paper]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.pdf"));
    const auto draw = [](QPagedPaintDevice &device) { return paper::drawPlan(device, richPlan()); };
    paper::writePdf(path, QStringLiteral("Plan"), QPageSize::A4, draw);
    paper::writePdf(path, QStringLiteral("Plan"), QPageSize::A4, draw);
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    REQUIRE_FALSE(QFileInfo(path).permissions() & others);
    REQUIRE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) ==
            QStringList{QStringLiteral("plan.pdf")});
}

TEST_CASE("A folder that cannot take the PDF is named in the error", "[paper]")
{
    const auto draw = [](QPagedPaintDevice &device) { return paper::drawPlan(device, emptyPlan()); };
    const auto failure = [&](const QString &path) -> std::optional<StorageError> {
        try {
            paper::writePdf(path, QStringLiteral("Plan"), QPageSize::A4, draw);
        } catch (const StorageError &error) {
            return error;
        }
        return {};
    };
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("none/plan.pdf"));
    const auto error = failure(missing);
    REQUIRE(error);
    REQUIRE(error->path() == missing);
    REQUIRE(QFileInfo::exists(missing) == false);
    REQUIRE(failure(folder.path()));
    if (geteuid() == 0)
        return; // root may write everywhere
    QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const auto denied = failure(folder.filePath(QStringLiteral("plan.pdf")));
    QFile::setPermissions(folder.path(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    REQUIRE(denied);
    REQUIRE(denied->kind() == StorageErrorKind::ReadOnly);
}
