// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/movementwords.h"
#include "core/domain/handletimereading.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/kpicharts.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace coachbook::ui {
namespace {

struct MovementTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::MovementWords)
};

QString signOf(double value)
{
    return value < 0 ? QStringLiteral("\u2212") : value > 0 ? QStringLiteral("+") : QString();
}

/// Without its unit.
QString bareChange(Kpi kpi, double change)
{
    const double size = std::abs(change);
    QString text;
    if (kpi == Kpi::Aht)
        text = kpiValueText(kpi, size);
    else
        text = QLocale::system().toString(size, 'f', kpi == Kpi::Csat ? 2 : 1);
    const bool isNothing = std::none_of(
        text.begin(), text.end(), [](QChar each) { return each.isDigit() && each != QLatin1Char('0'); });
    return isNothing ? text : signOf(change) + text;
}

QString valueWithCount(Kpi kpi, const std::optional<KpiValue> &value)
{
    return value ? MovementTexts::tr("%1 (%2)", "84 % (n = 12)")
                       .arg(kpiValueText(kpi, value->value), sampleText(value->n))
                 : QStringLiteral("–");
}

QString changeWithRange(Kpi kpi, const MovementSide &side)
{
    if (!side.change)
        return QStringLiteral("–");
    if (!side.interval)
        return changeText(kpi, *side.change);
    return MovementTexts::tr("%1 (%2)", "+4.2 points (-1.0 to +9.4)")
        .arg(changeText(kpi, *side.change), rangeText(kpi, *side.interval));
}

/// For a table, whose columns are narrow.
QString cellChange(Kpi kpi, const MovementSide &side)
{
    if (!side.change)
        return QStringLiteral("–");
    const QString bare = bareChange(kpi, *side.change);
    return side.interval
               ? MovementTexts::tr("%1 (%2)", "+4.2 (-1.0 to +9.4)").arg(bare, rangeText(kpi, *side.interval))
               : bare;
}

QString passedText(int passed, int of)
{
    return of > 0 ? MovementTexts::tr("%1 % (%2)", "84 % (n = 12)")
                        .arg(std::lround(100.0 * passed / of))
                        .arg(sampleText(of))
                  : QStringLiteral("–");
}

QString sideCounts(const KpiMovement &movement)
{
    const QString counts =
        movement.team.before && movement.team.since
            ? MovementTexts::tr("n = %1, then %2").arg(movement.team.before->n).arg(movement.team.since->n)
            : MovementTexts::tr("no figures");
    const QString who = movement.teammates == 1 ? MovementTexts::tr("1 teammate")
                                                : MovementTexts::tr("%1 teammates").arg(movement.teammates);
    return movement.teamWasCoached
               ? MovementTexts::tr("%1, all of them in a coaching cycle too; %2").arg(who, counts)
               : MovementTexts::tr("%1 who were in no coaching cycle; %2").arg(who, counts);
}

QString regressionSentence(const KpiMovement &movement)
{
    if (!movement.regression)
        return {};
    const MovementRegression &found = *movement.regression;
    const QString lasting = QString::number(std::lround(100 * found.reliability));
    const QString changed = changeText(movement.kpi, found.expected);
    if (found.isUsual)
        return MovementTexts::tr("Expected without doing anything: %1. A value away from the team's comes "
                                 "back towards it. The team is too small to tell how far; half the way is "
                                 "taken.")
            .arg(changed);
    if (found.reliability <= 0)
        return MovementTexts::tr("Expected without doing anything: %1. The agents' weeks differ no more than "
                                 "chance would have it, so nothing sets one agent apart.")
            .arg(changed);
    return MovementTexts::tr("Expected without doing anything: %1. Of a difference to the team's value, %2 % "
                             "lasts in the four weeks before; the rest was chance (from the weeks of %3 "
                             "agents).")
        .arg(changed, lasting)
        .arg(found.agents);
}

QString powerSentence(const KpiMovement &movement)
{
    if (!movement.detectable)
        return {};
    const QString least = changeText(movement.kpi, *movement.detectable).mid(1);
    const QString matters =
        changeText(movement.kpi, leastThatMatters(movement.kpi, movement.own.before->value)).mid(1);
    const QString seen =
        MovementTexts::tr("These numbers can tell a change of %1 or more from chance.").arg(least);
    if (!movement.moreEachSide)
        return seen;
    return seen + QLatin1Char(' ') +
           MovementTexts::tr("To find one of %1, it would take %2 more before and since.")
               .arg(matters)
               .arg(*movement.moreEachSide);
}

QString rollingSentence(const KpiMovement &movement)
{
    return MovementTexts::tr("Last 4 weeks %1, 8 weeks %2, 13 weeks %3.")
        .arg(valueWithCount(movement.kpi, movement.rolling[0]),
             valueWithCount(movement.kpi, movement.rolling[1]),
             valueWithCount(movement.kpi, movement.rolling[2]));
}

QString trendSentence(const KpiMovement &movement)
{
    if (!movement.trend)
        return MovementTexts::tr("Fewer than eight weeks with a value on end: no trend is worked out.");
    const QString range = rangeText(movement.kpi, {movement.trend->low, movement.trend->high});
    const QString slope = changeText(movement.kpi, movement.trend->slope);
    return movement.trend->low > 0 || movement.trend->high < 0
               ? MovementTexts::tr("Over the last eight weeks %1 a week (95 %: %2).").arg(slope, range)
               : MovementTexts::tr("Over the last eight weeks %1 a week (95 %: %2): it may as well be level.")
                     .arg(slope, range);
}

QString signText(const ControlSignal &sign, const QDate &first, const QDate &last, QDate today)
{
    const QString from = dayText(first, today), to = dayText(last, today);
    switch (sign.sign) {
    case ControlSign::Outside:
        return sign.isUp ? MovementTexts::tr("above the limits in the week of %1").arg(from)
                         : MovementTexts::tr("below the limits in the week of %1").arg(from);
    case ControlSign::OneSide:
        return sign.isUp ? MovementTexts::tr("above the mean in every week from %1 to %2").arg(from, to)
                         : MovementTexts::tr("below the mean in every week from %1 to %2").arg(from, to);
    case ControlSign::Trending:
        return sign.isUp ? MovementTexts::tr("higher every week from %1 to %2").arg(from, to)
                         : MovementTexts::tr("lower every week from %1 to %2").arg(from, to);
    case ControlSign::NearLimit:
        return sign.isUp ? MovementTexts::tr("near the upper limit between %1 and %2").arg(from, to)
                         : MovementTexts::tr("near the lower limit between %1 and %2").arg(from, to);
    }
    return {};
}

QString chartSentence(const KpiMovement &movement, QDate today)
{
    if (!movement.limits)
        return MovementTexts::tr(
            "No limits: before the start there are fewer than five weeks with a value, or all of "
            "them are equal.");
    const auto &limits = *movement.limits;
    const QString band =
        MovementTexts::tr("%1 to %2 in single weeks, from %3 weeks before the start")
            .arg(kpiValueText(movement.kpi, limits.low), kpiValueText(movement.kpi, limits.high))
            .arg(limits.n);
    const QString head =
        limits.isTrial
            ? MovementTexts::tr("Trial limits, as they come from fewer than twelve weeks: %1.").arg(band)
            : MovementTexts::tr("Limits: %1.").arg(band);
    QStringList signs;
    for (const ControlSignal &sign : movement.signs)
        signs.append(signText(sign, movement.signWeeks[sign.first], movement.signWeeks[sign.last], today));
    return head + QLatin1Char(' ') +
           (signs.isEmpty()
                ? MovementTexts::tr("Nothing in the weeks shown is more than chance.")
                : MovementTexts::tr("More than chance: %1.").arg(signs.join(QStringLiteral("; "))));
}

} // namespace

QString movementWordText(MovementWord word)
{
    switch (word) {
    case MovementWord::NotEnoughData:
        return MovementTexts::tr("not enough data");
    case MovementWord::TooEarly:
        return MovementTexts::tr("too early");
    case MovementWord::NoDirection:
        return MovementTexts::tr("no better or worse in a band");
    case MovementWord::NoEvidence:
        return MovementTexts::tr("no evidence yet");
    case MovementWord::Improved:
        return MovementTexts::tr("improved");
    case MovementWord::ImprovedSmall:
        return MovementTexts::tr("improved, small");
    case MovementWord::Worse:
        return MovementTexts::tr("worse");
    }
    return {};
}

QString changeText(Kpi kpi, double change)
{
    const QString bare = bareChange(kpi, change);
    return kpi == Kpi::Qa || kpi == Kpi::Fcr ? MovementTexts::tr("%1 points").arg(bare) : bare;
}

QString rangeText(Kpi kpi, const ConfidenceInterval &interval)
{
    return MovementTexts::tr("%1 to %2", "-1.0 to +9.4")
        .arg(bareChange(kpi, interval.low), bareChange(kpi, interval.high));
}

QString spanText(const DaySpan &span, QDate today)
{
    return MovementTexts::tr("%1 to %2", "5 Oct to 1 Nov")
        .arg(dayText(span.from, today), dayText(span.to, today));
}

QString startText(const CoachingStart &start, QDate today)
{
    const QString day = dayText(start.day, today);
    return start.plan > 0 ? MovementTexts::tr("Plan %1, started %2").arg(start.plan).arg(day)
                          : MovementTexts::tr("First session on “%1”, %2").arg(start.focus, day);
}

MovementLine movementLine(const KpiMovement &movement)
{
    MovementLine line;
    line.name = kpiName(movement.kpi);
    line.before = valueWithCount(movement.kpi, movement.own.before);
    line.since = valueWithCount(movement.kpi, movement.own.since);
    line.change = cellChange(movement.kpi, movement.own);
    line.team = cellChange(movement.kpi, movement.team);
    line.expected =
        movement.regression ? bareChange(movement.kpi, movement.regression->expected) : QStringLiteral("–");
    line.word = movementWordText(movement.word);
    if (movement.isRunning && movement.word != MovementWord::TooEarly)
        line.word = MovementTexts::tr("%1, so far").arg(line.word);
    return line;
}

MovementLine behaviourLine(const BehaviourMovement &movement)
{
    MovementLine line;
    line.name = movement.text;
    line.before = passedText(movement.share.passedBefore, movement.share.before);
    line.since = passedText(movement.share.passedSince, movement.share.since);
    line.change = line.team = line.expected = QStringLiteral("–");
    if (const auto interval = passedChange(movement.share)) {
        const double change = 100.0 * movement.share.passedSince / movement.share.since -
                              100.0 * movement.share.passedBefore / movement.share.before;
        line.change = MovementTexts::tr("%1 (%2)", "+4.2 (-1.0 to +9.4)")
                          .arg(bareChange(Kpi::Qa, change), rangeText(Kpi::Qa, *interval));
    }
    line.word = movementWordText(passedWord(movement.share));
    return line;
}

QStringList movementSentences(const KpiMovement &movement, QDate today)
{
    QStringList sentences{MovementTexts::tr("Before: %1. Since: %2%3.")
                              .arg(spanText(movement.before, today), spanText(movement.since, today),
                                   movement.kpi == Kpi::Csat
                                       ? MovementTexts::tr(", as satisfaction follows by two to four weeks")
                                       : QString()),
                          MovementTexts::tr("Agent: %1. Team: %2 (%3).")
                              .arg(changeWithRange(movement.kpi, movement.own),
                                   changeWithRange(movement.kpi, movement.team), sideCounts(movement)),
                          regressionSentence(movement),
                          powerSentence(movement),
                          chartSentence(movement, today),
                          trendSentence(movement),
                          rollingSentence(movement)};
    sentences.removeAll(QString());
    return sentences;
}

QString handleTimeSentence(const std::vector<KpiMovement> &kpis)
{
    switch (readHandleTime(kpis[static_cast<std::size_t>(Kpi::Aht)].own.interval,
                           kpis[static_cast<std::size_t>(Kpi::Csat)].own.interval)) {
    case HandleTimeReading::Unclear:
        break;
    case HandleTimeReading::Efficient:
        return MovementTexts::tr("AHT with CSAT: shorter, and customers are no less satisfied: efficient.");
    case HandleTimeReading::Rushing:
        return MovementTexts::tr("AHT with CSAT: shorter, and customers are less satisfied: rushing.");
    case HandleTimeReading::Thorough:
        return MovementTexts::tr(
            "AHT with CSAT: longer, and customers are no less satisfied: thorough. Do not coach for speed.");
    case HandleTimeReading::Struggling:
        return MovementTexts::tr("AHT with CSAT: longer, and customers are less satisfied: struggling.");
    }
    return {};
}

QString movementCaution()
{
    return MovementTexts::tr("This says what moved and how sure that is, not why. The three changes stand "
                             "beside each other and are not taken from one another. In brackets: where the "
                             "true change lies in 95 of 100 cases.");
}

KpiChart movementChart(const AgentMovement &movement, Kpi kpi, const KpiSetting &setting)
{
    const auto at = static_cast<std::size_t>(kpi);
    KpiLine line;
    line.kpi = kpi;
    line.setting = setting;
    line.series = movement.kpis[at].series;
    KpiChart chart = kpiChart(line, movement.team[at], movement.sessions);
    if (const auto &limits = movement.kpis[at].limits) {
        chart.baseline = limits->centre;
        chart.baselineSpread = 3 * limits->averageMove / 1.128;
        chart.remark =
            limits->isTrial ? MovementTexts::tr("band: trial limits") : MovementTexts::tr("band: limits");
    }
    return chart;
}

} // namespace coachbook::ui
