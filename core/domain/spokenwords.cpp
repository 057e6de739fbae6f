// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/spokenwords.h"

#include <QStringList>
#include <algorithm>

namespace coachbook {

namespace {

bool isLetterOrDigit(QChar character)
{
    return character.isLetterOrNumber();
}

bool isQuestionMark(QChar character)
{
    return character == QLatin1Char('?') || character == QChar(0x061F) || character == QChar(0xFF1F);
}

bool isSentenceMark(QChar character)
{
    return isQuestionMark(character) || character == QLatin1Char('.') || character == QLatin1Char('!') ||
           character == QChar(0x2026);
}

/// A mark inside a word ends nothing: 3.5, example.org, a?b=c.
bool endsSentence(const QString &text, qsizetype at)
{
    return isSentenceMark(text[at]) && (at + 1 == text.size() || !isLetterOrDigit(text[at + 1]));
}

/// "What's" -> "what"; "can't" stays.
QString stem(const QString &word)
{
    QString letters = word.toLower().replace(QChar(0x2019), QLatin1Char('\''));
    while (!letters.isEmpty() && !isLetterOrDigit(letters.front()))
        letters.remove(0, 1);
    while (!letters.isEmpty() && !isLetterOrDigit(letters.back()))
        letters.chop(1);
    const qsizetype apostrophe = letters.indexOf(QLatin1Char('\''));
    return apostrophe < 0 || letters.endsWith(QStringLiteral("n't")) ? letters : letters.left(apostrophe);
}

bool beginsLikeQuestion(const QString &sentence)
{
    static const QStringList fillers =
        QStringLiteral(
            "so and but or um uh er ah oh okay ok alright well now then great hi hello yes yeah no")
            .split(QLatin1Char(' '));
    static const QStringList asking =
        QStringLiteral("who whom whose what when where why which how do does did can could would")
            .split(QLatin1Char(' '));
    QStringList words;
    for (const QString &word : sentence.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.append(stem(word));
    words.removeAll(QString());
    while (!words.isEmpty() && fillers.contains(words.front()))
        words.removeFirst();
    if (words.size() < 2 || !asking.contains(words.front()))
        return false;
    const bool exclaims = words.front() == QStringLiteral("what") &&
                          (words[1] == QStringLiteral("a") || words[1] == QStringLiteral("an"));
    return !exclaims && words[1] != QStringLiteral("not");
}

} // namespace

int wordCount(const QString &text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return static_cast<int>(std::count_if(words.begin(), words.end(), [](const QString &word) {
        return std::any_of(word.begin(), word.end(), isLetterOrDigit);
    }));
}

int questionCount(const QString &text)
{
    int questions = 0;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool breaks = text[at] == QLatin1Char('\n');
        if (!breaks && !endsSentence(text, at))
            continue;
        const QString sentence = text.mid(begin, at - begin);
        // "??" and "?!" end one sentence.
        if (wordCount(sentence) > 0 && (isQuestionMark(text[at]) || (breaks && beginsLikeQuestion(sentence))))
            ++questions;
        begin = at + 1;
    }
    return questions + (beginsLikeQuestion(text.mid(begin)) ? 1 : 0);
}

} // namespace coachbook
