// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QSet>
#include <optional>
#include <vector>

namespace coachbook {

/// SMART-2: a wording that says nothing one could see, and what to write in its place. Whole words, case
/// ignored; a space stands for any white space.
struct VaguePhrase
{
    QRegularExpression pattern;
    QString better;
};

/// How one language says what is vague, in which situation, and what is only a figure.
struct SmartWording
{
    std::vector<VaguePhrase> vague;
    QRegularExpression situation; ///< SMART-1: ties an act to a situation ("when ..."); a date is none
    QRegularExpression joined;    ///< SMART-1: joins a second act
    QRegularExpression measure;   ///< SESS-8: names of measures
    QSet<QString> figureWords;    ///< SESS-8: words that only move or frame a figure, in lower case
};

/// Reads the rules from JSON: {"parts": {"contact": ".."}, "vague": [{"words", "better"}], "situations":
/// [..], "joined": [..], "measures": [..], "figureWords": [..]}. Words are regular expressions; "{contact}"
/// in one stands for the part of that name. Absent with `error` filled when one is missing or no expression.
std::optional<SmartWording> smartWordingFromJson(const QByteArray &json, QString *error);
/// The rules for English that ship with the program, read once.
const SmartWording &smartWording();

} // namespace coachbook
