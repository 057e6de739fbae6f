// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/studentt.h"

#include "tests/support/catch.h"
#include <limits>

using namespace coachbook;

namespace {

const double endless = std::numeric_limits<double>::infinity();

}

TEST_CASE("studentt: quantiles, computed to 25 digits elsewhere")
{
    struct Row
    {
        double share, degrees, t;
    };
    const auto row = GENERATE(values<Row>({
        {.9, 1, 3.077683537175254},         {.975, 1, 12.70620473617469},  {.975, 2, 4.302652729749462},
        {.975, 3, 3.182446305283708},       {.975, 4, 2.776445105197793},  {.975, 5, 2.570581835636315},
        {.975, 7, 2.364624251592785},       {.975, 9, 2.262157162798205},  {.975, 12.985, 2.160622370476045},
        {.975, 19, 2.093024054408309},      {.975, 29, 2.045229642132704}, {.975, 49, 2.009575237129239},
        {.975, 99, 1.984216951586417},      {.95, 5, 2.015048373333024},   {.995, 10, 3.169272672616951},
        {.9995, 3, 12.92397863668796},      {.975, .5, 164.5576734804882}, {.975, 1000, 1.962339080826408},
        {.975, 20000, 1.960082605158135},   {.6, 4, .2707222947075974},    {.999999, 2, 707.1057205259338},
        {.975, endless, 1.959963984540054},
    }));
    CAPTURE(row.share, row.degrees);
    // A share near 1 is itself known to 1e-16 only.
    REQUIRE(studentTQuantile(row.share, row.degrees).value() == Approx(row.t).epsilon(1e-10));
    REQUIRE(studentTQuantile(1 - row.share, row.degrees).value() == Approx(-row.t).epsilon(1e-9));
}

TEST_CASE("studentt: the distribution")
{
    struct Row
    {
        double t, degrees, share;
    };
    const auto row = GENERATE(values<Row>({{0, 3, .5},
                                           {1, 1, .75},
                                           {2, 3, .9303370157205784},
                                           {-1.5, 7, .08864924349498502},
                                           {.3, 10, .6148396962171007},
                                           {3, 2.5, .9637119522254841},
                                           {6, 30, .9999993028615616},
                                           {1.959963984540054, endless, .975},
                                           {1e200, 2, 1}}));
    CAPTURE(row.t, row.degrees);
    REQUIRE(studentT(row.t, row.degrees) == Approx(row.share).epsilon(1e-12));
}

TEST_CASE("studentt: quantile and distribution undo each other, and more freedom means less width")
{
    for (const double share : {.001, .2, .5, .8, .999}) {
        double last = endless;
        for (const double degrees : {.3, 1.0, 2.0, 6.7, 30.0, 900.0, 9999.0, 10001.0, 1e7}) {
            CAPTURE(share, degrees);
            const double t = studentTQuantile(share, degrees).value();
            REQUIRE(studentT(t, degrees) == Approx(share).epsilon(1e-8));
            REQUIRE(std::abs(t) <= last);
            last = std::abs(t);
        }
    }
    REQUIRE(studentTQuantile(.5, 3) == 0.0);
}

TEST_CASE("studentt: no quantile of a share that is none, nor without freedom")
{
    for (const double share : {0.0, 1.0, -.1, 1.1, std::numeric_limits<double>::quiet_NaN()}) {
        REQUIRE_FALSE(studentTQuantile(share, 5));
        REQUIRE_FALSE(normalQuantile(share));
    }
    for (const double degrees : {0.0, -1.0, std::numeric_limits<double>::quiet_NaN()})
        REQUIRE_FALSE(studentTQuantile(.975, degrees));
}

TEST_CASE("studentt: normal quantiles")
{
    REQUIRE(normalQuantile(.975).value() == Approx(1.959963984540054).epsilon(1e-13));
    REQUIRE(normalQuantile(.995).value() == Approx(2.5758293035489004).epsilon(1e-13));
    REQUIRE(normalQuantile(.2).value() == Approx(-.8416212335729143).epsilon(1e-13));
    REQUIRE(normalQuantile(.5) == 0.0);
}
