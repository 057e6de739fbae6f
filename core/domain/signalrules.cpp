// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/signalrules.h"

#include "core/domain/declines.h"
#include "core/domain/estimate.h"
#include "core/domain/evaluation.h"
#include "core/domain/ratiosummary.h"
#include "core/domain/teamcontrol.h"
#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace coachbook {

namespace {

constexpr int quarterWeeks = 13;
constexpr double surely = 0.975; // one side of a 95 % interval
constexpr int itemPeriod = 36500;

/// Collects the signals of one agent.
struct SignalFinder
{
    const SignalInput &input;
    const BookSettings &book;
    const SignalSettings &settings;
    QDate today;
    std::vector<SignalDraft> found;

    SignalDraft &add(SignalRule rule, const QString &cause, SignalHarm harm, double gap, double sure)
    {
        found.push_back({input.due.agent.id, rule, cause, harm, gap, sure, {}});
        return found.back();
    }
    QDate from() const { return today.addDays(1 - settings.days); }
    const KpiSetting &target(Kpi kpi) const { return book.kpis[static_cast<std::size_t>(kpi)]; }
    std::optional<KpiValue> recent(Kpi kpi) const
    {
        return kpiValue(kpi, input.measures, from(), today, book.ahtVoiceOnly);
    }
    bool isSurelyLong() const;
    void findQa();
    void findBehaviours();
    void findDeclines();
    void findHandleTime();
    void findCoaching();
    void findPromises();
    void findReplies();
    void findProgress();
};

SignalHarm harmOf(Kpi kpi)
{
    return kpi == Kpi::Fcr   ? SignalHarm::Resolution
           : kpi == Kpi::Aht ? SignalHarm::Efficiency
                             : SignalHarm::Customer;
}

void SignalFinder::findQa()
{
    const std::optional<double> aim = target(Kpi::Qa).target;
    std::vector<double> scores;
    for (const QaDay &score : input.measures.scores) {
        if (score.day >= from() && score.day <= today)
            scores.push_back(score.score);
    }
    const SampleSummary summary = summaryOf(scores);
    const auto interval = meanInterval(summary.mean, std::sqrt(summary.variance), summary.n);
    if (!aim || !interval || summary.n < settings.leastEvaluations || interval->high >= *aim)
        return;
    SignalFigures &figures =
        add(SignalRule::QaBelow, kpiKey(Kpi::Qa), SignalHarm::Customer, (*aim - summary.mean) / *aim, surely)
            .figures;
    figures.kpi = Kpi::Qa;
    figures.value = summary.mean;
    figures.aim = aim;
    figures.n = summary.n;
}

void SignalFinder::findBehaviours()
{
    for (const BehaviourTally &each : input.behaviours) {
        const double share = each.n > 0 ? static_cast<double>(each.passed) / each.n : 1;
        const auto interval = wilsonInterval(share, each.n);
        if (each.n < settings.leastEvaluations || !interval || interval->high >= standardShare)
            continue;
        SignalFigures &figures =
            add(SignalRule::LowBehaviour, each.key, static_cast<SignalHarm>(static_cast<int>(each.priority)),
                (standardShare - share) / standardShare, surely)
                .figures;
        figures.value = 100 * share;
        figures.aim = 100 * standardShare;
        figures.n = each.n;
        figures.words = each.name;
    }
    for (const CriticalMiss &each : input.criticals) {
        SignalFigures &figures = add(SignalRule::CriticalFailed, QString::number(each.evaluation.value()),
                                     SignalHarm::Customer, 1, 1)
                                     .figures;
        figures.words = each.question;
        figures.day = each.day;
        figures.evaluation = each.evaluation;
        figures.n = 1;
    }
}

void SignalFinder::findDeclines()
{
    const QDate lastSunday = mondayOf(today).addDays(-1); // a week that still runs proves nothing
    for (const Kpi kpi : allKpis) {
        const std::vector<WeekPoint> weeks =
            weeklySeries(kpi, input.measures, lastSunday, quarterWeeks, book.ahtVoiceOnly);
        const int worse = weeksWorse(weeks, target(kpi).direction);
        if (worse < settings.weeksDeclining)
            continue;
        const auto &now = weeks.back().value;
        const auto &before = weeks[weeks.size() - 1 - static_cast<std::size_t>(worse)].value;
        SignalFigures &figures =
            add(SignalRule::KpiDeclining, kpiKey(kpi), harmOf(kpi),
                std::abs(now->value - before->value) / std::max(std::abs(before->value), 1e-9),
                1 - chanceOfDeclines(quarterWeeks, worse))
                .figures;
        figures.kpi = kpi;
        figures.value = now->value;
        figures.other = before->value;
        figures.n = now->n;
        figures.count = worse;
    }
}

/// The whole interval of the days' handle time is over the target.
bool SignalFinder::isSurelyLong() const
{
    std::map<QDate, RatioPart> days;
    for (const DailySums &sums : input.measures.sums) {
        if (sums.day < from() || sums.day > today || (book.ahtVoiceOnly && sums.channel != Channel::Voice))
            continue;
        days[sums.day].amount += static_cast<double>(sums.talk + sums.hold + sums.acw);
        days[sums.day].of += static_cast<double>(sums.handled);
    }
    std::vector<RatioPart> parts;
    for (const auto &[day, part] : days)
        parts.push_back(part);
    const SampleSummary summary = ratioSummary(parts);
    const auto interval = meanInterval(summary.mean, std::sqrt(summary.variance), summary.n);
    return interval && interval->low > target(Kpi::Aht).target.value_or(0);
}

void SignalFinder::findHandleTime()
{
    const std::optional<KpiValue> aht = recent(Kpi::Aht), csat = recent(Kpi::Csat);
    if (!aht || !csat || aht->n < enoughObservations || csat->n < enoughObservations ||
        standing(aht, target(Kpi::Aht)) != Standing::Misses || !isSurelyLong())
        return;
    const Standing satisfied = standing(csat, target(Kpi::Csat));
    if (satisfied == Standing::NoTarget)
        return;
    const bool strong = satisfied == Standing::Meets;
    SignalFigures &figures =
        add(strong ? SignalRule::AhtHighCsatStrong : SignalRule::AhtHighCsatLow, kpiKey(Kpi::Aht),
            strong ? SignalHarm::Efficiency : SignalHarm::Customer, gap(aht->value, target(Kpi::Aht)), surely)
            .figures;
    figures.kpi = Kpi::Aht;
    figures.value = aht->value;
    figures.aim = target(Kpi::Aht).target;
    figures.n = aht->n;
    figures.other = csat->value;
    figures.count = csat->n;
}

void SignalFinder::findCoaching()
{
    std::optional<QDate> last;
    for (const Session &session : input.due.sessions) {
        if (isHeld(session.status) && session.day <= today && (!last || session.day > *last))
            last = session.day;
    }
    const std::optional<QDate> since = last ? last : input.due.agent.hired;
    if (since && since->daysTo(today) >= settings.notCoachedDays) {
        const auto days = static_cast<int>(since->daysTo(today));
        SignalFigures &figures =
            add(SignalRule::NotCoached, since->toString(Qt::ISODate), SignalHarm::Promise, days, 1).figures;
        figures.count = days;
        figures.day = last;
    }
    if (input.entry.state == DueState::Overdue) {
        SignalFigures &figures =
            add(SignalRule::CadenceOverdue, input.entry.nextDue.value_or(today).toString(Qt::ISODate),
                SignalHarm::Promise, input.entry.daysOverdue, 1)
                .figures;
        figures.count = input.entry.daysOverdue;
        figures.day = input.entry.nextDue;
    }
    for (const Session &session : input.due.sessions) {
        const bool isAhead =
            session.status == SessionStatus::Draft || session.status == SessionStatus::Scheduled;
        if (!isAhead || session.agendaSentAt || session.day < today || session.day > today.addDays(1))
            continue;
        add(SignalRule::AgendaNotSent, QString::number(session.id.value()), SignalHarm::Promise, 1, 1)
            .figures.day = session.day;
    }
}

void SignalFinder::findPromises()
{
    const auto late = [this](QDate due) { return static_cast<double>(due.daysTo(today)); };
    for (const CheckIn &each : input.checkIns) {
        if (!each.done && each.due <= today)
            add(SignalRule::CheckInDue, QString::number(each.id.value()), SignalHarm::Promise, late(each.due),
                1)
                .figures.day = each.due;
    }
    for (const ActionItem &each : input.items) {
        if (!isOpen(each) || !each.due || *each.due > today)
            continue;
        SignalFigures &figures = add(SignalRule::ActionItemDue, QString::number(each.id.value()),
                                     SignalHarm::Promise, late(*each.due), 1)
                                     .figures;
        figures.day = each.due;
        figures.words = each.text;
    }
    for (const CoachingPlan &each : input.plans) {
        if (each.state != PlanState::Active || !each.review || *each.review > today)
            continue;
        SignalFigures &figures = add(SignalRule::ReviewDue, QString::number(each.id.value()),
                                     SignalHarm::Promise, late(*each.review), 1)
                                     .figures;
        figures.day = each.review;
        figures.count = each.number;
    }
}

void SignalFinder::findReplies()
{
    for (const LateReply &each : input.replies) {
        if (each.due >= today)
            continue;
        SignalFigures &figures = add(SignalRule::ReplyMissing, QString::number(each.evaluation.value()),
                                     SignalHarm::Promise, static_cast<double>(each.due.daysTo(today)), 1)
                                     .figures;
        figures.day = each.due;
        figures.words = each.interaction;
        figures.evaluation = each.evaluation;
    }
}

void SignalFinder::findProgress()
{
    const auto kind = input.progress ? input.progress->kind : Progress::Kind::Unclear;
    const bool better = kind == Progress::Kind::Improving || kind == Progress::Kind::Rising;
    if (!better && input.sessionsOnIt >= settings.sessionsOnOne) {
        const bool isLevel = kind == Progress::Kind::Plateau;
        SignalFigures &figures = add(isLevel ? SignalRule::Plateau : SignalRule::Recoaching,
                                     input.focus.toLower(), SignalHarm::Resolution, input.sessionsOnIt, 1)
                                     .figures;
        figures.count = input.sessionsOnIt;
        figures.words = input.focus;
    }
    if (!better || !input.progress->first || !input.progress->last)
        return;
    const bool isRising = kind == Progress::Kind::Rising;
    SignalFigures &figures =
        add(SignalRule::Improvement, isRising ? QStringLiteral("rising") : kpiKey(Kpi::Qa),
            SignalHarm::GoodNews, isRising ? 2 : 1, surely)
            .figures;
    figures.kpi = Kpi::Qa;
    figures.value = input.progress->last->value;
    figures.n = input.progress->last->n;
    figures.other = input.progress->first->value;
    figures.count = input.progress->first->n;
}

} // namespace

int signalPeriod(SignalRule rule)
{
    switch (rule) {
    case SignalRule::KpiDeclining:
        return 14;
    case SignalRule::QaBelow:
    case SignalRule::LowBehaviour:
    case SignalRule::AhtHighCsatStrong:
    case SignalRule::AhtHighCsatLow:
    case SignalRule::Improvement:
    case SignalRule::Plateau:
    case SignalRule::Recoaching:
        return 28;
    default:
        return itemPeriod; // its cause is one thing, which is over once
    }
}

std::vector<SignalDraft> signalsOf(const SignalInput &input, const BookSettings &book,
                                   const SignalSettings &settings, QDate today)
{
    if (!isActiveOn(input.due.agent, today) || leaveOn(input.due.periods, today))
        return {};
    SignalFinder finder{input, book, settings, today, {}};
    finder.findQa();
    finder.findBehaviours();
    finder.findDeclines();
    finder.findHandleTime();
    finder.findCoaching();
    finder.findPromises();
    finder.findReplies();
    finder.findProgress();
    std::sort(finder.found.begin(), finder.found.end(), goesBefore);
    return finder.found;
}

bool goesBefore(const SignalDraft &a, const SignalDraft &b)
{
    return std::tuple(a.harm, -a.gap, -a.sure, a.rule, a.cause) <
           std::tuple(b.harm, -b.gap, -b.sure, b.rule, b.cause);
}

std::optional<double> falseAlarms(SignalRule rule, int agents, const SignalSettings &settings)
{
    switch (rule) {
    case SignalRule::KpiDeclining:
        return agents * static_cast<int>(allKpis.size()) *
               chanceOfDeclines(quarterWeeks, settings.weeksDeclining);
    case SignalRule::QaBelow:
        return agents * (1 - surely) * quarterWeeks * 7 / settings.days;
    default:
        return std::nullopt;
    }
}

} // namespace coachbook
