// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cue.h"
#include "core/domain/spokenwords.h"
#include <algorithm>

namespace coachbook {

namespace {

/// A dot after these ends no sentence.
bool isAbbreviation(const QString &word)
{
    static const QStringList known{QStringLiteral("mr"),  QStringLiteral("mrs"), QStringLiteral("ms"),
                                   QStringLiteral("dr"),  QStringLiteral("st"),  QStringLiteral("vs"),
                                   QStringLiteral("e.g"), QStringLiteral("i.e"), QStringLiteral("etc")};
    return known.contains(word.toLower());
}

bool endsSentence(QChar letter)
{
    static const QString marks = QStringLiteral(".!?\u2026\u061F\u06D4\u3002\uFF01\uFF1F\u0964");
    return marks.contains(letter);
}

/// The marks stand before a space or at the end: "3.5" and "example.com" have none.
bool isEndOfSentence(const QString &text, qsizetype at)
{
    if (!endsSentence(text.at(at)))
        return false;
    const bool isWide = text.at(at).unicode() > 0x3000; // no space follows these
    if (at + 1 < text.size() && !text.at(at + 1).isSpace() && !isWide)
        return false;
    const qsizetype start = at == 0 ? 0 : text.lastIndexOf(QLatin1Char(' '), at - 1) + 1;
    return text.at(at) != QLatin1Char('.') || !isAbbreviation(text.mid(start, at - start));
}

int sentenceCount(const QString &line)
{
    int count = 0;
    bool open = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        open = open || line.at(at).isLetterOrNumber();
        if (open && isEndOfSentence(line, at)) {
            ++count;
            open = false;
        }
    }
    return open ? count + 1 : count;
}

} // namespace

bool CueRemark::isLong() const
{
    return words > mostCueWords;
}

CueRemark checkCue(const QString &cue)
{
    CueRemark remark;
    for (const QString &line : cue.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        remark.sentences += sentenceCount(line.simplified());
    remark.words = wordCount(cue);
    return remark;
}

RealTimeFit realTimeFit(Tier tier, const QStringList &queues, const QStringList &highStakes)
{
    if (tier == Tier::New)
        return RealTimeFit::NewAgent;
    const bool critical = std::any_of(queues.begin(), queues.end(), [&highStakes](const QString &queue) {
        return highStakes.contains(queue, Qt::CaseInsensitive);
    });
    return critical ? RealTimeFit::HighStakesQueue : RealTimeFit::Neither;
}

} // namespace coachbook
