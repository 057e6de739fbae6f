// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// How well the wording rules tell good action items from bad ones, on the sentences of tests/data, for each
// origin: how many good ones are stopped or remarked on (false alarms), how many bad ones pass without a
// reason or without a word (misses). Fails when a rate is over its limit, or when judging a text takes longer
// than typing allows.
#include "tests/support/smartsentences.h"
#include <QElapsedTimer>
#include <cstdio>

using namespace coachbook;
using namespace coachbook::test;

namespace {

constexpr double falseStopLimit = 1, falseRemarkLimit = 4, unnoticedLimit = 5; // per cent of all
constexpr double judgeLimit = 16; // ms, one frame, for the longest text that is judged

void print(const char *name, const WordingRates &rates)
{
    std::printf("   %-7s good %3d: stopped %4.1f %%, remarked on %4.1f %%   bad %3d: let through %4.1f %%, "
                "nothing said %4.1f %%\n",
                name, rates.good, rates.falseStopShare(), rates.falseRemarkShare(), rates.bad,
                rates.letThroughShare(), rates.unnoticedShare());
}

double millisecondsToJudge()
{
    ActionItemDraft item;
    item.text = QStringLiteral("On every call be more attentive and listen. ").repeated(5000);
    smartFindings(item, defaultKpiSettings(), QDate(2026, 11, 20));
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < 20; ++round)
        smartFindings(item, defaultKpiSettings(), QDate(2026, 11, 20));
    return static_cast<double>(timer.nsecsElapsed()) / 1e6 / 20;
}

} // namespace

int main()
{
    const std::vector<Sentence> sentences = smartSentences();
    for (const char *origin : {"own", "advice", "fresh"})
        print(origin, wordingRates(sentences, QLatin1String(origin)));
    const WordingRates all = wordingRates(sentences);
    print("all", all);
    for (const Sentence &each : sentences) {
        if (isRemarkedOn(each) == each.isGood)
            std::printf("      %s %s: %s\n", each.isGood ? "false alarm," : "nothing said,",
                        qPrintable(each.origin), qPrintable(each.text));
    }
    const double taken = millisecondsToJudge();
    std::printf("   judging the longest text takes %.2f ms (limit %.0f)\n", taken, judgeLimit);
    const bool good = sentences.size() >= 120 && all.falseStopShare() <= falseStopLimit &&
                      all.falseRemarkShare() <= falseRemarkLimit && all.unnoticedShare() <= unnoticedLimit &&
                      taken <= judgeLimit;
    return good ? 0 : 1;
}
