// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionitemdialog.h"
#include "tests/support/catch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include <QComboBox>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const QDate today(2026, 11, 20);
const QString good = QStringLiteral("Reads the solution back when the customer agrees to it");

ActionContext context()
{
    ActionContext made;
    made.agent = QStringLiteral("Maya");
    Behaviour behaviour;
    behaviour.id = BehaviourId(4);
    behaviour.name = QStringLiteral("Confirms the solution");
    behaviour.actionItems = {QStringLiteral("Before closing each call, ask whether it works now")};
    made.behaviours = {behaviour};
    made.smart.today = today;
    made.smart.calendar = WorkCalendar({true, true, true, true, true, false, false}, {});
    made.smart.reaches[static_cast<std::size_t>(Kpi::Aht)] =
        KpiReach{{360, 96}, QDate(2026, 9, 7), QDate(2026, 10, 4), 12, 26};
    KpiLine aht{Kpi::Aht,
                defaultKpiSettings()[static_cast<std::size_t>(Kpi::Aht)],
                KpiValue{400, 50},
                {},
                {},
                {},
                Standing::Misses};
    made.kpis = {aht};
    made.proposedDue = QDate(2026, 12, 4);
    return made;
}

struct Fixture
{
    explicit Fixture(const ActionItemDraft &draft = {})
        : dialog((theme::apply(theme::Look::Light), draft), context())
    {}
    template <class Widget>
    Widget *named(const char *name)
    {
        for (Widget *each : dialog.findChildren<Widget *>()) {
            if (each->accessibleName() == QString::fromUtf8(name) && !each->isHidden())
                return each;
        }
        return nullptr;
    }
    QPushButton *save() { return dialog.findChild<QPushButton *>(QStringLiteral("ok")); }
    void write(const QString &text) { named<QPlainTextEdit>("What")->setPlainText(text); }
    void choose(const char *name, const QString &what)
    {
        auto *combo = named<QComboBox>(name);
        combo->setCurrentIndex(combo->findText(what));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    bool says(const QString &words)
    {
        for (QWidget *each : dialog.findChildren<QWidget *>()) {
            if (!each->isHidden() && each->accessibleName().contains(words))
                return true;
        }
        return false;
    }
    ActionItemDialog dialog;
};

} // namespace

TEST_CASE("an action item without words cannot be saved")
{
    Fixture f;
    REQUIRE_FALSE(f.save()->isEnabled());
    f.write(good);
    REQUIRE(f.save()->isEnabled());
}

TEST_CASE("SMART-2: a vague action item is saved only with a reason")
{
    Fixture f;
    f.write(QStringLiteral("Work on your tone"));
    REQUIRE_FALSE(f.save()->isEnabled());
    auto *reason = f.named<QLineEdit>("Why vague");
    REQUIRE(reason != nullptr);
    reason->setText(QStringLiteral("agreed as a start"));
    Q_EMIT reason->textEdited(reason->text());
    REQUIRE(f.save()->isEnabled());
    REQUIRE(f.dialog.draft().vagueReason == QStringLiteral("agreed as a start"));
}

TEST_CASE("SMART-2: a vague phrase is underlined where it stands, blanks before it or not")
{
    Fixture f;
    for (const char *before : {"", "  \n "}) {
        f.write(QString::fromUtf8(before) + QStringLiteral("On each call, work on your tone"));
        const auto marks = f.named<QPlainTextEdit>("What")->extraSelections();
        REQUIRE(marks.size() == 1);
        REQUIRE(marks.front().cursor.selectedText() == QStringLiteral("work on"));
        REQUIRE(marks.front().format.underlineStyle() == QTextCharFormat::WaveUnderline);
    }
    f.write(good);
    REQUIRE(f.named<QPlainTextEdit>("What")->extraSelections().isEmpty());
}

TEST_CASE("SMART-1: each of the five parts says how far it is while one types")
{
    Fixture f;
    REQUIRE(f.says(QStringLiteral("Specific: missing")));
    REQUIRE(f.says(QStringLiteral("Measurable: missing")));
    REQUIRE(f.says(QStringLiteral("Achievable: complete")));
    REQUIRE(f.says(QStringLiteral("Relevant: missing")));
    REQUIRE(f.says(QStringLiteral("Time-bound: missing")));
    f.write(QStringLiteral("Work on your tone"));
    REQUIRE(f.says(QStringLiteral("Specific: look again")));
    f.write(good);
    f.choose("Measure", QStringLiteral("AHT"));
    f.choose("Behaviour", QStringLiteral("Confirms the solution"));
    f.named<QPushButton>("Set Due date")->click();
    for (const char *part : {"Specific", "Measurable", "Achievable", "Relevant", "Time-bound"})
        REQUIRE(f.says(QLatin1String(part) + QStringLiteral(": complete")));
    REQUIRE(f.says(QStringLiteral("This item is SMART.")));
}

TEST_CASE("SMART-1: a KPI brings the value it starts from and a target the agent can reach")
{
    Fixture f;
    f.choose("Measure", QStringLiteral("AHT"));
    REQUIRE(f.named<QLineEdit>("Value now")->text() == QStringLiteral("6:40"));
    REQUIRE(f.named<QLineEdit>("Target")->text() == QStringLiteral("6:00")); // 5:30 is beyond the best weeks
    REQUIRE((f.dialog.draft().measure == MeasureKind::Kpi));
    REQUIRE(f.dialog.draft().baseline == 400.0);
    REQUIRE(f.says(QStringLiteral("The best four weeks so far: 6:00 from 7 Sep to 4 Oct (n = 96)")));
    f.write(good);
    auto *target = f.named<QLineEdit>("Target");
    target->setText(QStringLiteral("5:30"));
    Q_EMIT target->textEdited(target->text());
    REQUIRE(f.says(QStringLiteral("Achievable: look again")));
    REQUIRE(f.save()->isEnabled());
    target->setText(QStringLiteral("soon"));
    Q_EMIT target->textEdited(target->text());
    REQUIRE_FALSE(f.save()->isEnabled());
}

TEST_CASE("SMART-1: a due date on a closed day is said, and the next one is a click away")
{
    ActionItemDraft draft;
    draft.text = good;
    draft.due = QDate(2026, 12, 5);
    Fixture f(draft);
    REQUIRE(f.says(QStringLiteral("That day is not worked.")));
    f.named<QPushButton>("Take the next day that is fine")->click();
    QCoreApplication::processEvents();
    REQUIRE(f.dialog.draft().due == QDate(2026, 12, 7));
}

TEST_CASE("SMART-2: a model of the behaviour is taken over with one click, and Ctrl+Z takes it back")
{
    Fixture f;
    f.write(QStringLiteral("Work on closing"));
    f.choose("Behaviour", QStringLiteral("Confirms the solution"));
    f.named<QPushButton>("Take over “Before closing each call, ask whether it works now”")->click();
    QCoreApplication::processEvents();
    REQUIRE(f.dialog.draft().text == context().behaviours.front().actionItems.front());
    f.named<QPlainTextEdit>("What")->undo();
    REQUIRE(f.dialog.draft().text == QStringLiteral("Work on closing"));
}

TEST_CASE("what was written before comes back unchanged")
{
    ActionItemDraft draft;
    draft.text = QStringLiteral("Confirms the address on each call about a delivery");
    draft.measure = MeasureKind::Count;
    draft.countOf = QStringLiteral("calls of 10");
    draft.baseline = 4;
    draft.target = 8.5;
    draft.due = QDate(2026, 12, 1);
    draft.owner = QStringLiteral("Sam");
    Fixture f(draft);
    REQUIRE(f.dialog.draft() == draft);
}

TEST_CASE("an action item of 200,000 characters, of emoji and from right to left does no harm to its form")
{
    const QString odd =
        QStringLiteral("On each call \U0001F600 \u05E9\u05DC\u05D5\u05DD \u202Ework on\u202C it\u0000");
    ActionItemDraft draft;
    draft.text = odd;
    Fixture f(draft);
    REQUIRE(f.dialog.draft() == draft);
    QElapsedTimer timer;
    timer.start();
    f.write(QStringLiteral("On each call, be more patient. ").repeated(6500));
    REQUIRE(f.dialog.draft().text.size() > 200000);
    REQUIRE(f.says(QStringLiteral("Too long to remember")));
    REQUIRE(f.named<QPlainTextEdit>("What")->height() < 400);
    REQUIRE(timer.elapsed() < 5000);
}
