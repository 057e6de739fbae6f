// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "tests/support/catch.h"
#include <QApplication>
#include <QDateEdit>
#include <QLineEdit>
#include <QPalette>
#include <algorithm>
#include <cmath>

using namespace coachbook::ui;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

TEST_CASE("every text role is readable on every ground it is used on")
{
    const bool dark = GENERATE(false, true);
    const theme::Colours c = theme::coloursOf(dark);
    for (const QColor &ground : {c.window, c.surface, c.selection, c.hover}) {
        for (const QColor &text : {c.text, c.muted, c.accent, c.good, c.warn, c.bad, c.info}) {
            INFO("dark " << dark << " " << text.name().toStdString() << " on "
                         << ground.name().toStdString());
            REQUIRE(contrast(text, ground) >= 4.5);
        }
    }
    REQUIRE(contrast(c.onAccent, c.accent) >= 4.5);
}

TEST_CASE("a change of look changes the palette and the icons")
{
    theme::apply(theme::Look::Dark);
    REQUIRE(QApplication::palette().color(QPalette::Window) == theme::coloursOf(true).window);
    REQUIRE(theme::colours().dark);
    theme::apply(theme::Look::Light);
    REQUIRE(QApplication::palette().color(QPalette::Base) == theme::coloursOf(false).surface);
    REQUIRE_FALSE(theme::colours().dark);
}

TEST_CASE("what a person wrote is never markup in a tool tip or an access key in a menu")
{
    REQUIRE(theme::plainToolTip(QStringLiteral("<b>x</b>\ny")) ==
            QStringLiteral("<qt>&lt;b&gt;x&lt;/b&gt;<br>y</qt>"));
    REQUIRE(theme::plainToolTip({}).isEmpty());
    REQUIRE(theme::noMnemonic(QStringLiteral("R&D")) == QStringLiteral("R&&D"));
}

TEST_CASE("a date field has room for its date beside the arrow")
{
    theme::apply(theme::Look::Light);
    QDateEdit edit(QDate(2026, 11, 30));
    edit.setDisplayFormat(QStringLiteral("ddd d MMM yyyy"));
    edit.setCalendarPopup(GENERATE(true, false));
    edit.resize(edit.sizeHint());
    edit.show();
    const auto *text = edit.findChild<QLineEdit *>();
    REQUIRE(text->width() >= text->fontMetrics().horizontalAdvance(text->text()) + 4);
    REQUIRE(text->geometry().right() <= edit.width() - 20);
}
