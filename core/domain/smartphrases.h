// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <vector>

namespace coachbook {

/// SMART-2: a wording that says nothing one could see, and what to write in its place. Whole words, case
/// ignored; a space stands for any white space.
struct VaguePhrase
{
    QRegularExpression pattern;
    QString better;
};
const std::vector<VaguePhrase> &vaguePhrases();

/// SMART-1, Specific: words that tie an act to a situation ("when ...", "on the next three calls"). A date is
/// none.
const QRegularExpression &situationPattern();

/// SESS-8: names of measures, and the words that only move or frame a figure.
const QRegularExpression &measurePattern();
bool isFigureWord(const QString &lowerCaseWord);

} // namespace coachbook
