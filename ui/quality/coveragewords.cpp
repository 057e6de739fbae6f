// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/coveragewords.h"
#include "core/domain/evaluation.h"
#include "ui/quality/qualitywords.h"
#include "ui/viewstate/daytext.h"
#include <QCoreApplication>
#include <QLocale>

namespace coachbook::ui {
namespace {

struct CoverageTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::CoverageWords)
};

constexpr double decimalsUnder = 0.1; ///< shares under 10 % have a decimal
constexpr qsizetype keyDigits = 12;

int asInt(qint64 number)
{
    return static_cast<int>(number);
}

} // namespace

QString channelText(Channel channel)
{
    switch (channel) {
    case Channel::Voice:
        return CoverageTexts::tr("calls");
    case Channel::Chat:
        return CoverageTexts::tr("chats");
    case Channel::Email:
        return CoverageTexts::tr("e-mails");
    case Channel::Ticket:
        return CoverageTexts::tr("tickets");
    case Channel::Other:
        break;
    }
    return CoverageTexts::tr("other channels");
}

QString queueText(const QString &queue)
{
    return queue.isEmpty() ? CoverageTexts::tr("without a queue") : queue;
}

QString monthText(QDate month)
{
    return QLocale::system().toString(month, QStringLiteral("MMMM yyyy"));
}

QString stratumText(const QString &agent, Channel channel, const QString &queue)
{
    return QStringList{agent, cellsText({{channel, queue}})}.join(QStringLiteral(", "));
}

QString cellsText(const std::vector<StratumCell> &cells)
{
    QStringList parts;
    for (const StratumCell &cell : cells)
        parts << (cell.queue.isEmpty() ? channelText(cell.channel)
                                       : CoverageTexts::tr("%1 in %2", "calls in Billing")
                                             .arg(channelText(cell.channel), cell.queue));
    return parts.join(QStringLiteral(", "));
}

QString shareText(double share)
{
    const bool isRound = share == 0 || share >= decimalsUnder;
    return CoverageTexts::tr("%1 %", "percent")
        .arg(QLocale::system().toString(100 * share, 'f', isRound ? 0 : 1));
}

QString countText(qint64 number)
{
    return QLocale::system().toString(number);
}

QString scoreText(double score)
{
    return CoverageTexts::tr("%1 %", "percent").arg(QLocale::system().toString(score, 'f', 1));
}

QString intervalText(const ConfidenceInterval &interval)
{
    const QLocale locale = QLocale::system();
    return CoverageTexts::tr("%1 to %2 %", "percent")
        .arg(locale.toString(interval.low, 'f', 0), locale.toString(interval.high, 'f', 0));
}

QString periodText(CoveragePeriod period)
{
    switch (period) {
    case CoveragePeriod::ThisMonth:
        return CoverageTexts::tr("This month");
    case CoveragePeriod::LastMonth:
        return CoverageTexts::tr("Last month");
    case CoveragePeriod::Weeks13:
        return CoverageTexts::tr("Last 13 weeks");
    }
    return {};
}

QString daysText(const DaySpan &days, QDate today)
{
    return days.from == days.to ? dayText(days.from, today)
                                : CoverageTexts::tr("%1 to %2", "days")
                                      .arg(dayText(days.from, today), dayText(days.to, today));
}

QString coverageSentence(const Coverage &coverage, const QualitySettings &settings)
{
    if (!coverage.share)
        return CoverageTexts::tr("No interaction of these days can be evaluated");
    const QString said =
        CoverageTexts::tr("%1 evaluated, %2 of %3 interactions; the goal is %4 %")
            .arg(shareText(*coverage.share), countText(coverage.evaluated), countText(coverage.interactions))
            .arg(settings.goalPercent);
    return coverage.isAnecdotal
               ? CoverageTexts::tr("%1. Anecdotal: under %2 %").arg(said).arg(settings.anecdotalPercent)
               : said;
}

QString spreadSentence(const Coverage &coverage)
{
    if (coverage.evaluated == 0)
        return CoverageTexts::tr("Nothing of this is evaluated yet.");
    int none = 0;
    for (const CoverageRow &row : coverage.rows)
        none += row.representation == Representation::None ? 1 : 0;
    const QString apart =
        coverage.misplaced < 0.005
            ? CoverageTexts::tr("The evaluations are spread as the interactions are.")
            : CoverageTexts::tr(
                  "%1 of the evaluations would have to lie elsewhere to be spread as the interactions "
                  "are.")
                  .arg(shareText(coverage.misplaced));
    return none == 0 ? apart
                     : apart + QLatin1Char(' ') +
                           (none == 1 ? CoverageTexts::tr("1 row has none.")
                                      : CoverageTexts::tr("%n rows have none.", nullptr, none));
}

QString countedSentence(const CoverageState &state, const QualitySettings &settings, QDate today)
{
    QString said = CoverageTexts::tr("%1. Counted are answered interactions of %2 s and longer.")
                       .arg(daysText(state.days, today), countText(settings.leastSeconds));
    if (state.elsewhere > 0)
        said += QLatin1Char(' ') +
                (state.elsewhere == 1
                     ? CoverageTexts::tr("1 evaluation of these days names no interaction of this book.")
                     : CoverageTexts::tr("%n evaluations of these days name no interaction of this book.",
                                         nullptr, asInt(state.elsewhere)));
    return said;
}

Badge badgeOf(Representation representation)
{
    switch (representation) {
    case Representation::None:
        return {Badge::Shape::Triangle, theme::Tone::Warn, CoverageTexts::tr("none")};
    case Representation::Under:
        return {Badge::Shape::Ring, theme::Tone::Warn, CoverageTexts::tr("too few")};
    case Representation::Fair:
        return {Badge::Shape::Tick, theme::Tone::Good, CoverageTexts::tr("as expected")};
    case Representation::Over:
        return {Badge::Shape::Square, theme::Tone::Info, CoverageTexts::tr("more than expected")};
    }
    return {};
}

QString comparedText(const AgentMean &mean)
{
    if (mean.scores.n == 0)
        return CoverageTexts::tr("no score");
    if (mean.scores.n == 1)
        return CoverageTexts::tr("one score says nothing of the others");
    if (!mean.interval)
        return CoverageTexts::tr("all scores are the same: no interval");
    QStringList parts;
    if (mean.notApart > 0)
        parts << CoverageTexts::tr("cannot be told apart from %1").arg(mean.notApart);
    if (mean.higherThan > 0)
        parts << CoverageTexts::tr("above %1").arg(mean.higherThan);
    if (mean.lowerThan > 0)
        parts << CoverageTexts::tr("below %1").arg(mean.lowerThan);
    return parts.isEmpty() ? CoverageTexts::tr("nobody to compare with") : parts.join(QStringLiteral(", "));
}

QString teamSentence(const CoverageState &state)
{
    if (!state.team)
        return CoverageTexts::tr("No evaluation of these days has a score.");
    const std::optional<ConfidenceInterval> &interval = state.team->interval;
    const bool isKnown = interval && interval->high > interval->low;
    const QString mean = scoreText(state.team->mean), n = countText(state.team->sampled);
    QString said = isKnown ? CoverageTexts::tr("The team: %1 (%2 with 95 % confidence), n = %3.")
                                 .arg(mean, intervalText(*interval), n)
                           : CoverageTexts::tr("The team: %1, n = %2, too few for an interval.").arg(mean, n);
    said += QLatin1Char(' ') + CoverageTexts::tr("Each agent weighs as much as they have interactions.");
    if (state.team->coveredShare < 1)
        said += QLatin1Char(' ') +
                CoverageTexts::tr("Of %1 of the interactions nothing is known: their agents have "
                                  "no score.")
                    .arg(shareText(1 - state.team->coveredShare));
    return said;
}

QString leftOutSentence(const std::vector<AgentMean> &means)
{
    int risk = 0, notKnown = 0;
    for (const AgentMean &mean : means) {
        risk += mean.scores.riskPicks;
        notKnown += mean.scores.notKnown;
    }
    QStringList said{
        CoverageTexts::tr("Sorted by name: where intervals overlap, chance may have made the difference, "
                          "and nobody is ranked.")};
    if (risk > 0)
        said << (risk == 1 ? CoverageTexts::tr("1 risk pick is left out: it was chosen because it stood out.")
                           : CoverageTexts::tr(
                                 "%n risk picks are left out: they were chosen because they stood out.",
                                 nullptr, risk));
    if (notKnown > 0)
        said << (notKnown == 1
                     ? CoverageTexts::tr(
                           "Of 1 evaluation nobody said how it was chosen; the interval is right only if "
                           "it was by chance.")
                     : CoverageTexts::tr(
                           "Of %n evaluations nobody said how they were chosen; the intervals are right "
                           "only if it was by chance.",
                           nullptr, notKnown));
    return said.join(QLatin1Char(' '));
}

QString randomReason(const RandomPick &pick)
{
    QString reason =
        CoverageTexts::tr("Drawn for %1: %2 of %3 evaluated", "for calls in Billing: 1 of 3 evaluated")
            .arg(cellsText(pick.cells), countText(pick.evaluated), countText(pick.planned));
    if (pick.isNew)
        reason += CoverageTexts::tr("; new, so twice as many");
    return reason;
}

QString riskReason(const RiskLine &line)
{
    QStringList reasons;
    if (line.pick.csat)
        reasons << CoverageTexts::tr("CSAT %1 is among the lowest").arg(pointsText(*line.pick.csat));
    if (line.pick.isCritical)
        reasons << CoverageTexts::tr("critical queue %1").arg(line.interaction.queue);
    if (line.pick.silenceMs)
        reasons << CoverageTexts::tr("a silence of %1")
                       .arg(momentText(static_cast<int>(*line.pick.silenceMs / 1000)));
    return CoverageTexts::tr("Stands out: %1").arg(reasons.join(QStringLiteral(", ")));
}

QString drawSentence(const CoverageState &state)
{
    QStringList said{CoverageTexts::tr("%1: %2 of %3 planned are evaluated.")
                         .arg(monthText(state.month.from), countText(state.done), countText(state.planned))};
    if (state.missing > 0)
        said << CoverageTexts::tr(
            "For %n more there is no day left: at most one of an agent and day is drawn.", nullptr,
            asInt(state.missing));
    if (state.others == 1)
        said << CoverageTexts::tr("1 more was evaluated without being drawn, and is no part of it.");
    else if (state.others > 0)
        said << CoverageTexts::tr("%n more were evaluated without being drawn, and are no part of it.",
                                  nullptr, asInt(state.others));
    return said.join(QLatin1Char(' '));
}

QString seedText(const CoverageState &state)
{
    return CoverageTexts::tr("Seed %1 draws the same again").arg(state.seed);
}

QString noDrawText(const CoverageState &state)
{
    if (state.drawable == 0)
        return CoverageTexts::tr(
                   "No interaction of %1 can be drawn yet. Import the exports of the month, or choose "
                   "last month.")
            .arg(monthText(state.month.from));
    if (state.missing > 0)
        return CoverageTexts::tr(
            "Nothing more can be drawn today: at most one of an agent and day. Import newer "
            "interactions.");
    return CoverageTexts::tr("Everything planned for %1 is evaluated. More is drawn as interactions come in.")
        .arg(monthText(state.month.from));
}

QString drawAsText(const CoverageState &state)
{
    QStringList lines{
        CoverageTexts::tr("Random core of %1, seed %2, in the order of SHA-256(seed + interaction)")
            .arg(monthText(state.month.from), state.seed),
        QStringList{CoverageTexts::tr("Interaction"), CoverageTexts::tr("Agent"), CoverageTexts::tr("Day"),
                    CoverageTexts::tr("Group"), CoverageTexts::tr("SHA-256")}
            .join(QLatin1Char('\t'))};
    for (const RandomPick &pick : state.random)
        lines << QStringList{pick.interaction.externalId, pick.agent,
                             pick.interaction.day.toString(Qt::ISODate), cellsText(pick.cells),
                             QString::fromLatin1(
                                 drawKey(state.seed, pick.interaction).toHex().left(keyDigits))}
                     .join(QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n'));
}

} // namespace coachbook::ui
