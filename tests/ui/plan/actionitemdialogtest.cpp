// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/actionitemdialog.h"
#include "tests/support/catch.h"
#include "ui/theme/theme.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

struct Fixture
{
    explicit Fixture(const ActionItemDraft &draft = {})
        : dialog((theme::apply(theme::Look::Light), draft), {QStringLiteral("Maya"),
                                                             {},
                                                             defaultKpiSettings(),
                                                             {baseline()},
                                                             QDate(2026, 11, 20),
                                                             QDate(2026, 12, 4)})
    {}
    static PlanBaseline baseline()
    {
        PlanBaseline value;
        value.kpi = Kpi::Aht;
        value.value = 400;
        return value;
    }
    template <class Widget>
    Widget *named(const char *name)
    {
        for (Widget *each : dialog.findChildren<Widget *>()) {
            if (each->accessibleName() == QString::fromLatin1(name))
                return each;
        }
        return nullptr;
    }
    QPushButton *save()
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Save"))
                return button;
        }
        return nullptr;
    }
    ActionItemDialog dialog;
};

} // namespace

TEST_CASE("an action item without words cannot be saved")
{
    Fixture f;
    REQUIRE_FALSE(f.save()->isEnabled());
    f.named<QPlainTextEdit>("What")->setPlainText(
        QStringLiteral("Reads the solution back when the customer agrees to it"));
    REQUIRE(f.save()->isEnabled());
}

TEST_CASE("a vague action item is saved only with a reason")
{
    Fixture f;
    f.named<QPlainTextEdit>("What")->setPlainText(QStringLiteral("Work on your tone"));
    REQUIRE_FALSE(f.save()->isEnabled());
    f.named<QLineEdit>("Why vague")->setText(QStringLiteral("agreed as a start"));
    REQUIRE(f.save()->isEnabled());
    REQUIRE(f.dialog.draft().vagueReason == QStringLiteral("agreed as a start"));
}

TEST_CASE("a KPI brings the value it starts from and its target")
{
    Fixture f;
    auto *measure = f.named<QComboBox>("Measure");
    measure->setCurrentIndex(measure->findText(QStringLiteral("AHT")));
    REQUIRE(f.named<QLineEdit>("From")->text() == QStringLiteral("6:40"));
    REQUIRE(f.named<QLineEdit>("To")->text() == QStringLiteral("5:30"));
    REQUIRE(f.dialog.draft().measure == MeasureKind::Kpi);
    REQUIRE(f.dialog.draft().baseline == 400.0);
    f.named<QPlainTextEdit>("What")->setPlainText(
        QStringLiteral("Types the notes while the customer looks for papers"));
    f.named<QLineEdit>("To")->setText(QStringLiteral("soon"));
    REQUIRE_FALSE(f.save()->isEnabled());
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
