// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/kpimoved.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace coachbook {

namespace {

struct KpiName
{
    Kpi kpi;
    const char *pattern;
};
constexpr std::array names{
    KpiName{Kpi::Csat, "\\b(csat|dsat|customer satisfaction|satisfaction|survey)\\b"},
    KpiName{Kpi::Fcr, "\\b(fcr|first (call|contact) resolution|resolution rate|repeat (call|contact)s?)\\b"},
    KpiName{Kpi::Aht, "\\b(aht|acw|handl(e|ing) times?|talk times?|hold times?|after.call (work|time))\\b"},
    KpiName{Kpi::Qa, "\\b(qa|quality)( scores?)?\\b"},
};

/// What is missing to the standard, in this behaviour's questions; 0 where there is no gap or no answer.
double gapOf(const Behaviour &behaviour, const std::vector<QuestionResult> &results)
{
    double gap = 0;
    for (const QuestionResult &result : results) {
        if (result.n > 0 && result.missed > 0 && result.question.behaviour == behaviour.id)
            gap = std::max(gap, 1 - result.earned);
    }
    return gap;
}

} // namespace

Kpi kpiMovedBy(Priority priority)
{
    return priority == Priority::P1 ? Kpi::Csat : priority == Priority::P2 ? Kpi::Fcr : Kpi::Aht;
}

std::optional<Kpi> kpiNamedIn(const QString &text)
{
    for (const KpiName &name : names) {
        const QRegularExpression pattern(QString::fromLatin1(name.pattern),
                                         QRegularExpression::CaseInsensitiveOption);
        if (text.contains(pattern))
            return name.kpi;
    }
    return std::nullopt;
}

std::vector<Behaviour> behavioursMoving(Kpi kpi, const std::vector<Behaviour> &library,
                                        const std::vector<QuestionResult> &results, std::size_t most)
{
    std::vector<std::pair<double, Behaviour>> moving;
    for (const Behaviour &behaviour : library) {
        const double gap = gapOf(behaviour, results);
        if (kpi == Kpi::Qa ? gap > 0 : kpiMovedBy(behaviour.priority) == kpi)
            moving.emplace_back(gap, behaviour);
    }
    std::stable_sort(moving.begin(), moving.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<Behaviour> offered;
    for (std::size_t at = 0; at < moving.size() && at < most; ++at)
        offered.push_back(std::move(moving[at].second));
    return offered;
}

} // namespace coachbook
