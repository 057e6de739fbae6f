// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/studentt.h"

#include <cmath>
#include <limits>

namespace coachbook {

namespace {

constexpr double epsilon = std::numeric_limits<double>::epsilon();
/// From here on the series in 1/degrees is the more exact one.
constexpr double manyDegrees = 1e4;

double notZero(double value)
{
    return std::abs(value) < 1e-300 ? 1e-300 : value;
}

/// Continued fraction of the incomplete beta function by Lentz's method.
double betaFraction(double a, double b, double x)
{
    double c = 1;
    double d = 1 / notZero(1 - (a + b) * x / (a + 1));
    double fraction = d;
    for (int m = 1; m <= 10000; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / notZero(1 + even * d);
        c = notZero(1 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / notZero(1 + odd * d);
        c = notZero(1 + odd / c);
        fraction *= d * c;
        if (std::abs(d * c - 1) < 2 * epsilon)
            break;
    }
    return fraction;
}

/// ln gamma(a + 1/2) - ln gamma(a), also where both are so large that their difference would be lost.
double logHalfStep(double a)
{
    if (a < 1000)
        return std::lgamma(a + 0.5) - std::lgamma(a);
    return std::log(a) / 2 - 1 / (8 * a) + 1 / (192 * a * a * a);
}

/// Regularised incomplete beta function I_x(a, 1/2); y = 1 - x is given apart so that neither loses digits.
double incompleteBeta(double a, double x, double y)
{
    if (x <= 0 || y <= 0)
        return x <= 0 ? 0 : 1;
    const double b = 0.5;
    const double logX = y < 0.5 ? std::log1p(-y) : std::log(x);
    const double front = std::exp(logHalfStep(a) - std::lgamma(b) + a * logX + b * std::log(y));
    if (x < (a + 1) / (a + b + 2))
        return front * betaFraction(a, b, x) / a;
    return 1 - front * betaFraction(b, a, y) / b;
}

double normalTail(double z)
{
    return std::erfc(z / std::sqrt(2.0)) / 2;
}

/// The value whose tail is `tail`, in (0, 0.5]; `tailAt` falls from 0.5 at zero.
template <class Tail>
double whereTailIs(double tail, const Tail &tailAt)
{
    double low = 0;
    double high = 1;
    while (tailAt(high) > tail && high < 1e300) {
        low = high;
        high *= 2;
    }
    while (high - low > 2 * epsilon * high) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            break;
        (tailAt(middle) > tail ? low : high) = middle;
    }
    return low + (high - low) / 2;
}

/// Abramowitz and Stegun 26.7.5.
double fromNormal(double z, double degrees)
{
    const double z3 = z * z * z;
    const double z5 = z3 * z * z;
    const double z7 = z5 * z * z;
    return z + (z3 + z) / (4 * degrees) + (5 * z5 + 16 * z3 + 3 * z) / (96 * degrees * degrees) +
           (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * degrees * degrees * degrees);
}

} // namespace

double studentTTail(double t, double degrees)
{
    if (std::isinf(degrees))
        return normalTail(t);
    const double all = degrees + t * t;
    return std::isinf(all) ? 0 : incompleteBeta(degrees / 2, degrees / all, t * t / all) / 2;
}

double studentT(double t, double degrees)
{
    return t < 0 ? studentTTail(-t, degrees) : 1 - studentTTail(t, degrees);
}

std::optional<double> normalQuantile(double share)
{
    if (!(share > 0 && share < 1))
        return std::nullopt;
    const double size = whereTailIs(std::min(share, 1 - share), normalTail);
    return share < 0.5 ? -size : share > 0.5 ? size : 0.0;
}

std::optional<double> studentTQuantile(double share, double degrees)
{
    if (!(share > 0 && share < 1) || !(degrees > 0))
        return std::nullopt;
    if (degrees > manyDegrees)
        return fromNormal(*normalQuantile(share), degrees);
    const double size =
        whereTailIs(std::min(share, 1 - share), [degrees](double t) { return studentTTail(t, degrees); });
    return share < 0.5 ? -size : share > 0.5 ? size : 0.0;
}

} // namespace coachbook
