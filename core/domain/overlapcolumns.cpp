// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/overlapcolumns.h"
#include <algorithm>
#include <numeric>

namespace coachbook {
namespace {

using OverlapOrder = std::vector<std::size_t>;

struct OverlapSpans
{
    const std::vector<MinuteSpan> &spans;
    int shortest;
    int from(std::size_t at) const { return spans[at].from; }
    int to(std::size_t at) const { return std::max(spans[at].to, spans[at].from + shortest); }
    bool overlap(std::size_t a, std::size_t b) const { return from(a) < to(b) && from(b) < to(a); }
};

OverlapOrder overlapByStart(const OverlapSpans &spans)
{
    OverlapOrder order(spans.spans.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&spans](std::size_t a, std::size_t b) {
        return spans.from(a) != spans.from(b) ? spans.from(a) < spans.from(b) : spans.to(a) > spans.to(b);
    });
    return order;
}

/// Gives each of a cluster the leftmost column that is free at its start; returns how many there are.
int placeInOverlapColumns(const OverlapSpans &spans, const OverlapOrder &cluster,
                          std::vector<OverlapPlace> &places)
{
    std::vector<int> freeFrom;
    for (const std::size_t at : cluster) {
        const auto room = std::find_if(freeFrom.begin(), freeFrom.end(),
                                       [&](int minute) { return minute <= spans.from(at); });
        places[at].column = int(room - freeFrom.begin());
        if (room == freeFrom.end())
            freeFrom.push_back(spans.to(at));
        else
            *room = spans.to(at);
    }
    return int(freeFrom.size());
}

/// As wide as the columns right of it are free for its whole time.
void widenOverlap(const OverlapSpans &spans, const OverlapOrder &cluster, int columns,
                  std::vector<OverlapPlace> &places)
{
    for (const std::size_t at : cluster) {
        int limit = columns;
        for (const std::size_t other : cluster) {
            if (places[other].column > places[at].column && spans.overlap(at, other))
                limit = std::min(limit, places[other].column);
        }
        places[at].width = limit - places[at].column;
    }
}

/// Spans right of the last column but one give way to one remark for each stretch of them.
void foldOverlap(const OverlapSpans &spans, const OverlapOrder &cluster, int columns, OverlapLayout &layout)
{
    const std::size_t before = layout.more.size();
    for (const std::size_t at : cluster) {
        OverlapPlace &place = layout.places[at];
        if (place.column < columns - 1)
            continue;
        place.isHidden = true;
        place.column = columns - 1;
        if (layout.more.size() > before && spans.from(at) < layout.more.back().span.to) {
            layout.more.back().span.to = std::max(layout.more.back().span.to, spans.to(at));
            ++layout.more.back().count;
        } else {
            layout.more.push_back({{spans.from(at), spans.to(at)}, 1, columns - 1, columns});
        }
    }
}

void placeOverlaps(const OverlapSpans &spans, const OverlapOrder &cluster, int atMost, OverlapLayout &layout)
{
    const int needed = placeInOverlapColumns(spans, cluster, layout.places),
              columns = std::min(needed, atMost);
    if (needed > atMost)
        foldOverlap(spans, cluster, columns, layout);
    for (const std::size_t at : cluster)
        layout.places[at].columns = columns;
    widenOverlap(spans, cluster, columns, layout.places);
}

} // namespace

OverlapLayout overlapColumns(const std::vector<MinuteSpan> &given, int shortest, int atMost)
{
    const OverlapSpans spans{given, shortest};
    OverlapLayout layout;
    layout.places.resize(given.size());
    OverlapOrder cluster;
    int end = INT_MIN;
    for (const std::size_t at : overlapByStart(spans)) {
        if (!cluster.empty() && spans.from(at) >= end) {
            placeOverlaps(spans, cluster, std::max(atMost, 1), layout);
            cluster.clear();
            end = INT_MIN;
        }
        cluster.push_back(at);
        end = std::max(end, spans.to(at));
    }
    if (!cluster.empty())
        placeOverlaps(spans, cluster, std::max(atMost, 1), layout);
    return layout;
}

} // namespace coachbook
