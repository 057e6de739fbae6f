// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcripts/turnlines.h"
#include <QCoreApplication>
#include <algorithm>

namespace coachbook::ui {
namespace {

struct TurnLinesTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::TurnLines)
};

/// Text in small letters without accents, and for each of its letters where it comes from.
struct Folded
{
    QString text;
    std::vector<int> from;
};

Folded folded(const QString &text)
{
    Folded result;
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSurrogate()) { // kept as it is, half by half
            result.text += c;
            result.from.push_back(i);
            continue;
        }
        for (const QChar part : QString(c).normalized(QString::NormalizationForm_KD)) {
            if (part.category() == QChar::Mark_NonSpacing)
                continue;
            result.text += part == QChar(0x2019) ? QLatin1Char('\'') : part.toLower();
            result.from.push_back(i);
        }
    }
    result.from.push_back(static_cast<int>(text.size()));
    return result;
}

} // namespace

QString offsetText(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

std::vector<TurnLine> turnLines(const std::vector<Turn> &turns)
{
    std::vector<TurnLine> lines;
    lines.reserve(turns.size());
    for (const Turn &turn : turns) {
        TurnLine line;
        if (turn.startMs)
            line.time = offsetText(*turn.startMs);
        line.named = turn.speaker;
        line.role = turn.role;
        const bool goesOn =
            !lines.empty() && lines.back().named == turn.speaker && lines.back().role == turn.role;
        if (!goesOn)
            line.speaker = turn.speaker;
        line.text = turn.text;
        lines.push_back(std::move(line));
    }
    return lines;
}

QString plainLine(const TurnLine &line)
{
    QString text = line.time;
    if (!line.named.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + line.named + QLatin1Char(':');
    return text + (text.isEmpty() ? QString() : QStringLiteral(" ")) + line.text;
}

QString extentText(const std::vector<Turn> &turns)
{
    qint64 end = 0;
    for (const Turn &turn : turns)
        end = std::max({end, turn.startMs.value_or(0), turn.endMs.value_or(0)});
    const auto count = static_cast<int>(turns.size());
    const QString said =
        count == 1 ? TurnLinesTexts::tr("1 turn") : TurnLinesTexts::tr("%n turns", nullptr, count);
    return end == 0 ? said
                    : TurnLinesTexts::tr("%1, %2 long", "37 turns, 4:12 long").arg(said, offsetText(end));
}

std::vector<TurnMatch> findInTurns(const std::vector<TurnLine> &lines, const QString &what)
{
    std::vector<TurnMatch> found;
    const QString wanted = folded(what.simplified()).text;
    if (wanted.isEmpty())
        return found;
    for (std::size_t row = 0; row < lines.size(); ++row) {
        const Folded in = folded(lines[row].text);
        for (qsizetype at = in.text.indexOf(wanted); at >= 0;
             at = in.text.indexOf(wanted, at + wanted.size())) {
            const int from = in.from[static_cast<std::size_t>(at)];
            const int last = in.from[static_cast<std::size_t>(at + wanted.size() - 1)];
            found.push_back({static_cast<int>(row), from, last + 1 - from});
        }
    }
    return found;
}

} // namespace coachbook::ui
