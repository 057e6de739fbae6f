// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/transcript.h"
#include <QStringList>

namespace coachbook::ui {

/// A turn as the transcript's page shows it.
struct TurnLine
{
    QString time;    ///< "1:05", "1:02:05"; empty where the file has no times
    QString speaker; ///< empty where the one above goes on
    QString named;   ///< the speaker, always
    TurnRole role = TurnRole::Other;
    QString text;
    bool operator==(const TurnLine &) const = default;
};

std::vector<TurnLine> turnLines(const std::vector<Turn> &turns);
QString offsetText(qint64 ms); ///< "1:05", "1:02:05"
/// "1:05 Maya Okafor: Good morning", for copying and for a screen reader.
QString plainLine(const TurnLine &line);
/// "37 turns, 4:12 long"
QString extentText(const std::vector<Turn> &turns);

/// Where what is looked for stands: in which line, and which letters of its text.
struct TurnMatch
{
    int row = 0, from = 0, length = 0;
    bool operator==(const TurnMatch &) const = default;
};
/// Every place, in order; case and accents do not count.
std::vector<TurnMatch> findInTurns(const std::vector<TurnLine> &lines, const QString &what);

} // namespace coachbook::ui
