// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/smart.h"
#include <QFile>
#include <QString>
#include <QStringList>
#include <vector>

/// The sentences of tests/data/smart_sentences.tsv, and how the wording rules judge them.
namespace coachbook::test {

struct Sentence
{
    bool isGood = false;
    QString origin; ///< own, advice, fresh
    QString text;
};

inline std::vector<Sentence> smartSentences()
{
    std::vector<Sentence> sentences;
    QFile file(QStringLiteral(COACHBOOK_TEST_DATA "/smart_sentences.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return sentences;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const QStringList fields = line.split(QLatin1Char('\t'));
        if (fields.size() == 3 && !line.startsWith(QLatin1Char('#')))
            sentences.push_back({fields[0] == QLatin1String("good"), fields[1], fields[2]});
    }
    return sentences;
}

/// Something is said about the wording, be it only that the situation is missing.
inline bool isRemarkedOn(const Sentence &sentence)
{
    ActionItemDraft item;
    item.text = sentence.text;
    for (const SmartFinding &found : smartFindings(item, defaultKpiSettings(), QDate(2026, 11, 20))) {
        if (found.part == SmartPart::Specific || found.remark == SmartRemark::MoreThanOneChange)
            return true;
    }
    return false;
}

/// It cannot be saved without a reason.
inline bool isStopped(const Sentence &sentence)
{
    ActionItemDraft item;
    item.text = sentence.text;
    return isVague(smartFindings(item, defaultKpiSettings(), QDate(2026, 11, 20)));
}

struct WordingRates
{
    int good = 0, bad = 0;
    int falseStops = 0, falseRemarks = 0; ///< of the good ones
    int letThrough = 0, unnoticed = 0;    ///< of the bad ones: not stopped; nothing said at all
    double falseStopShare() const { return good == 0 ? 0 : 100.0 * falseStops / good; }
    double falseRemarkShare() const { return good == 0 ? 0 : 100.0 * falseRemarks / good; }
    double letThroughShare() const { return bad == 0 ? 0 : 100.0 * letThrough / bad; }
    double unnoticedShare() const { return bad == 0 ? 0 : 100.0 * unnoticed / bad; }
};

/// Of the sentences of one origin; empty: of all.
inline WordingRates wordingRates(const std::vector<Sentence> &sentences, const QString &origin = {})
{
    WordingRates rates;
    for (const Sentence &each : sentences) {
        if (!origin.isEmpty() && each.origin != origin)
            continue;
        const bool stopped = isStopped(each), remarked = isRemarkedOn(each);
        ++(each.isGood ? rates.good : rates.bad);
        rates.falseStops += each.isGood && stopped;
        rates.falseRemarks += each.isGood && remarked;
        rates.letThrough += !each.isGood && !stopped;
        rates.unnoticed += !each.isGood && !remarked;
    }
    return rates;
}

} // namespace coachbook::test
