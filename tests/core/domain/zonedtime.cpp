// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/zonedtime.h"
#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("an instant is shown as the clocks of the book's zone show it")
{
    struct Case
    {
        QDateTime instant;
        QString zone;
        QDate day;
        QTime time;
    };
    const auto utc = [](int month, int day, int hour, int minute) {
        return QDateTime({2026, month, day}, {hour, minute}, Qt::UTC);
    };
    const auto each = GENERATE_COPY(values<Case>({
        {utc(11, 25, 23, 30), QStringLiteral("Europe/Berlin"), {2026, 11, 26}, {0, 30}},
        {utc(11, 25, 3, 30), QStringLiteral("America/New_York"), {2026, 11, 24}, {22, 30}},
        {utc(3, 29, 0, 59), QStringLiteral("Europe/Berlin"), {2026, 3, 29}, {1, 59}},
        {utc(3, 29, 1, 0), QStringLiteral("Europe/Berlin"), {2026, 3, 29}, {3, 0}}, // the clocks go forward
        {utc(11, 25, 23, 30), QStringLiteral("No/Where"), {2026, 11, 25}, {23, 30}},
        {utc(11, 25, 23, 30), QString(), {2026, 11, 25}, {23, 30}},
    }));
    const QDateTime shown = inZone(each.instant, each.zone);
    CHECK(shown.date() == each.day);
    CHECK(shown.time() == each.time);
    CHECK(shown.toSecsSinceEpoch() == each.instant.toSecsSinceEpoch());
}
