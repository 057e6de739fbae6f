// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/movement.h"

#include "core/domain/ratiosummary.h"
#include "core/domain/regressiontomean.h"
#include "core/domain/samplepower.h"
#include "core/domain/sharedifference.h"
#include <algorithm>
#include <cmath>
#include <map>

namespace coachbook {

namespace {

constexpr int spanDays = 28, csatLagDays = 14, movementWeek = 7;
constexpr double inPercent = 100;

std::vector<double> scoresIn(const std::vector<const AgentMeasures *> &measures, const DaySpan &span)
{
    std::vector<double> scores;
    for (const AgentMeasures *each : measures) {
        for (const QaDay &score : each->scores) {
            if (span.contains(score.day))
                scores.push_back(score.score);
        }
    }
    return scores;
}

/// Amount and count of a KPI's ratio, day by day.
std::vector<RatioPart> partsIn(Kpi kpi, const std::vector<const AgentMeasures *> &measures,
                               const DaySpan &span, bool ahtVoiceOnly)
{
    std::map<QDate, RatioPart> days;
    for (const AgentMeasures *each : measures) {
        for (const DailySums &sums : each->sums) {
            if (!span.contains(sums.day))
                continue;
            RatioPart &day = days[sums.day];
            if (kpi == Kpi::Fcr) {
                day.amount += inPercent * static_cast<double>(sums.resolved);
                day.of += static_cast<double>(sums.resolvable);
            } else if (kpi == Kpi::Csat) {
                day.amount += sums.csatSum;
                day.of += static_cast<double>(sums.csatCount);
            } else if (!ahtVoiceOnly || sums.channel == Channel::Voice) {
                day.amount += static_cast<double>(sums.talk + sums.hold + sums.acw);
                day.of += static_cast<double>(sums.handled);
            }
        }
    }
    std::vector<RatioPart> parts;
    for (const auto &[day, part] : days)
        parts.push_back(part);
    return parts;
}

int observedIn(const std::vector<RatioPart> &parts)
{
    double count = 0;
    for (const RatioPart &part : parts)
        count += part.of;
    return static_cast<int>(std::lround(count));
}

struct SideSample
{
    SampleSummary summary;
    std::optional<KpiValue> value;
};

SideSample sampleOf(Kpi kpi, const std::vector<const AgentMeasures *> &measures, const DaySpan &span,
                    bool ahtVoiceOnly)
{
    SideSample sample;
    int count = 0;
    if (kpi == Kpi::Qa) {
        sample.summary = summaryOf(scoresIn(measures, span));
        count = sample.summary.n;
    } else {
        const std::vector<RatioPart> parts = partsIn(kpi, measures, span, ahtVoiceOnly);
        sample.summary = ratioSummary(parts);
        count = observedIn(parts);
    }
    if (count > 0)
        sample.value = KpiValue{sample.summary.mean, count};
    else if (measures.size() == 1)
        sample.value = kpiValue(kpi, *measures.front(), span.from, span.to, ahtVoiceOnly);
    return sample;
}

std::optional<ConfidenceInterval> intervalOf(Kpi kpi, const SideSample &before, const SideSample &since)
{
    if (kpi == Kpi::Fcr) {
        const auto interval = shareDifference(since.value->value / inPercent, since.value->n,
                                              before.value->value / inPercent, before.value->n);
        return interval
                   ? std::optional(ConfidenceInterval{interval->low * inPercent, interval->high * inPercent})
                   : std::nullopt;
    }
    const std::optional<MeanChange> change = meanChange(before.summary, since.summary);
    return change ? std::optional(change->interval) : std::nullopt;
}

/// Values of the whole weeks of `span`, one list an agent.
std::vector<std::vector<double>> weeksByAgent(Kpi kpi, const MovementInput &input, const DaySpan &span)
{
    std::vector<std::vector<double>> agents;
    for (const AgentMeasures *each : input.everyone) {
        std::vector<double> weeks;
        for (QDate to = span.to; to.addDays(1 - movementWeek) >= span.from; to = to.addDays(-movementWeek)) {
            if (const auto value = kpiValue(kpi, *each, to.addDays(1 - movementWeek), to, input.ahtVoiceOnly))
                weeks.push_back(value->value);
        }
        agents.push_back(std::move(weeks));
    }
    return agents;
}

int weeksWithValue(Kpi kpi, const MovementInput &input, const DaySpan &span)
{
    int weeks = 0;
    for (QDate from = span.from; from <= span.to; from = from.addDays(movementWeek)) {
        if (kpiValue(kpi, input.agent, from, from.addDays(movementWeek - 1), input.ahtVoiceOnly))
            ++weeks;
    }
    return weeks;
}

std::optional<MovementRegression> regressionOf(const KpiMovement &movement, const MovementInput &input,
                                               QDate start)
{
    const int weeks = weeksWithValue(movement.kpi, input, movement.before);
    const SideSample team = sampleOf(movement.kpi, input.everyone, movement.before, input.ahtVoiceOnly);
    if (!movement.own.before || !team.value || weeks == 0 || input.everyone.size() < 2)
        return std::nullopt;
    MovementRegression found;
    found.agents = static_cast<int>(input.everyone.size());
    const auto split = varianceSplit(
        weeksByAgent(movement.kpi, input, {start.addDays(-movementWeek * limitWeeks), start.addDays(-1)}));
    found.isUsual = !split;
    found.reliability = split ? reliability(*split, weeks) : usualReliability;
    found.expected = expectedRegression(team.value->value, movement.own.before->value, found.reliability);
    return found;
}

ValueBounds boundsOf(Kpi kpi)
{
    if (kpi == Kpi::Qa || kpi == Kpi::Fcr)
        return {0.0, inPercent};
    return {0.0, std::nullopt};
}

void addChart(KpiMovement &movement, const MovementInput &input, QDate start, QDate today)
{
    const QDate first = mondayOf(start).addDays(-movementWeek * limitWeeks);
    const int weeks = static_cast<int>(first.daysTo(mondayOf(today)) / movementWeek) + 1;
    if (weeks <= 0)
        return;
    movement.series = weeklySeries(movement.kpi, input.agent, today, weeks, input.ahtVoiceOnly);
    std::vector<double> values, before;
    std::vector<TrendPoint> points;
    for (const WeekPoint &week : movement.series) {
        if (!week.value)
            continue;
        values.push_back(week.value->value);
        movement.signWeeks.push_back(week.monday);
        if (week.monday.addDays(movementWeek - 1) < start)
            before.push_back(week.value->value);
        if (week.monday > mondayOf(today).addDays(-movementWeek * leastTrendWeeks))
            points.push_back(
                {static_cast<double>(first.daysTo(week.monday)) / movementWeek, week.value->value});
    }
    movement.limits = controlLimits(before, true, boundsOf(movement.kpi));
    if (movement.limits)
        movement.signs = controlSignals(values, *movement.limits);
    if (points.size() >= static_cast<std::size_t>(leastTrendWeeks))
        movement.trend = theilSenTrend(points);
}

/// A spread as of single observations, so that numbers of them can be asked for.
double observedSpread(Kpi kpi, const SideSample &sample)
{
    if (kpi == Kpi::Qa || sample.summary.n < 1)
        return std::sqrt(sample.summary.variance);
    return std::sqrt(sample.summary.variance * sample.value->n / sample.summary.n);
}

void addPower(KpiMovement &movement, const MovementInput &input)
{
    if (!movement.own.before || !movement.own.since)
        return;
    const SideSample before = sampleOf(movement.kpi, {&input.agent}, movement.before, input.ahtVoiceOnly);
    const SideSample since = sampleOf(movement.kpi, {&input.agent}, movement.since, input.ahtVoiceOnly);
    const double spread =
        std::hypot(observedSpread(movement.kpi, before), observedSpread(movement.kpi, since)) /
        std::sqrt(2.0);
    movement.detectable = detectableChange(spread, movement.own.before->n, movement.own.since->n);
    const std::optional<int> needed =
        valuesToFind(leastThatMatters(movement.kpi, movement.own.before->value), spread);
    const int fewer = std::min(movement.own.before->n, movement.own.since->n);
    if (needed && *needed > fewer)
        movement.moreEachSide = *needed - fewer;
}

} // namespace

DaySpan spanBefore(QDate start)
{
    return {start.addDays(-spanDays), start.addDays(-1)};
}

DaySpan spanSince(Kpi kpi, QDate start)
{
    const QDate from = kpi == Kpi::Csat ? start.addDays(csatLagDays) : start;
    return {from, from.addDays(spanDays - 1)};
}

int leastObserved(Kpi kpi)
{
    return kpi == Kpi::Fcr || kpi == Kpi::Aht ? 50 : enoughObservations;
}

double leastThatMatters(Kpi kpi, double value)
{
    switch (kpi) {
    case Kpi::Qa:
    case Kpi::Fcr:
        return 3;
    case Kpi::Aht:
        return std::abs(value) * 0.05;
    case Kpi::Csat:
        break;
    }
    return 0.1;
}

MovementSide movementSide(Kpi kpi, const std::vector<const AgentMeasures *> &measures, const DaySpan &before,
                          const DaySpan &since, bool ahtVoiceOnly)
{
    const SideSample old = sampleOf(kpi, measures, before, ahtVoiceOnly);
    const SideSample now = sampleOf(kpi, measures, since, ahtVoiceOnly);
    MovementSide side;
    side.before = old.value;
    side.since = now.value;
    if (old.value && now.value) {
        side.change = now.value->value - old.value->value;
        if (old.summary.n > 0 && now.summary.n > 0)
            side.interval = intervalOf(kpi, old, now);
    }
    return side;
}

MovementWord movementWord(const KpiMovement &movement, const KpiSetting &setting, QDate today)
{
    const MovementSide &own = movement.own;
    if (today < movement.since.from)
        return MovementWord::TooEarly;
    if (!own.interval || own.before->n < leastObserved(movement.kpi) ||
        own.since->n < leastObserved(movement.kpi))
        return MovementWord::NotEnoughData;
    if (setting.direction == Direction::Band)
        return MovementWord::NoDirection;
    const bool down = setting.direction == Direction::Down;
    const auto gain = [down](double change) { return down ? -change : change; };
    const double team = gain(movement.team.change.value_or(0));
    const double regression = gain(movement.regression ? movement.regression->expected : 0);
    const double low = gain(down ? own.interval->high : own.interval->low);
    const double high = gain(down ? own.interval->low : own.interval->high);
    if (low > std::max(0.0, team) + std::max(0.0, regression)) {
        return gain(*own.change) >= leastThatMatters(movement.kpi, own.before->value)
                   ? MovementWord::Improved
                   : MovementWord::ImprovedSmall;
    }
    return high < std::min(0.0, team) + std::min(0.0, regression) ? MovementWord::Worse
                                                                  : MovementWord::NoEvidence;
}

KpiMovement kpiMovement(const KpiSetting &setting, const MovementInput &input, QDate start, QDate today)
{
    KpiMovement movement;
    movement.kpi = setting.kpi;
    movement.before = spanBefore(start);
    movement.since = spanSince(setting.kpi, start);
    movement.isRunning = today < movement.since.to;
    movement.own =
        movementSide(setting.kpi, {&input.agent}, movement.before, movement.since, input.ahtVoiceOnly);
    movement.team =
        movementSide(setting.kpi, input.teammates, movement.before, movement.since, input.ahtVoiceOnly);
    movement.teammates = static_cast<int>(input.teammates.size());
    movement.teamWasCoached = input.teamWasCoached;
    movement.regression = regressionOf(movement, input, start);
    for (std::size_t each = 0; each < movement.rolling.size(); ++each) {
        movement.rolling[each] =
            kpiValue(setting.kpi, input.agent, today.addDays(1 - movementWeek * rollingWeeks[each]), today,
                     input.ahtVoiceOnly);
    }
    addChart(movement, input, start, today);
    addPower(movement, input);
    movement.word = movementWord(movement, setting, today);
    return movement;
}

} // namespace coachbook
