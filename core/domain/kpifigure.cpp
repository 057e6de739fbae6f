// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/kpifigure.h"

#include <algorithm>

namespace coachbook {

namespace {

bool overlaps(const KpiFigure &a, const KpiFigure &b)
{
    return a.from <= b.to && b.from <= a.to;
}

std::optional<KpiValue> newest(const std::vector<const KpiFigure *> &ending)
{
    const auto found =
        std::max_element(ending.begin(), ending.end(), [](const KpiFigure *a, const KpiFigure *b) {
            return a->to != b->to ? a->to < b->to : a->from > b->from;
        });
    if (found == ending.end())
        return std::nullopt;
    return KpiValue{(*found)->value, (*found)->n.value_or(0)};
}

} // namespace

std::optional<KpiValue> figureValue(Kpi kpi, const std::vector<KpiFigure> &figures, QDate from, QDate to)
{
    std::vector<const KpiFigure *> ending, weighted, used;
    for (const KpiFigure &figure : figures) {
        if (figure.kpi != kpi || figure.to < from || figure.to > to)
            continue;
        ending.push_back(&figure);
        if (figure.n && figure.from >= from)
            weighted.push_back(&figure);
    }
    std::stable_sort(weighted.begin(), weighted.end(), [](const KpiFigure *a, const KpiFigure *b) {
        return a->from.daysTo(a->to) < b->from.daysTo(b->to);
    });
    double sum = 0;
    qint64 n = 0;
    for (const KpiFigure *figure : weighted) {
        if (std::any_of(used.begin(), used.end(),
                        [figure](const KpiFigure *other) { return overlaps(*figure, *other); }))
            continue;
        used.push_back(figure);
        sum += figure->value * *figure->n;
        n += *figure->n;
    }
    return n > 0 ? std::optional(KpiValue{sum / static_cast<double>(n), static_cast<int>(n)})
                 : newest(ending);
}

} // namespace coachbook
