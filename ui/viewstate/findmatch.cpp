// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/findmatch.h"
#include <algorithm>

namespace coachbook::ui {

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.isMark() || c == QLatin1Char('\''))
            continue;
        if (c.isLetterOrNumber()) {
            word += c.toLower();
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

std::optional<int> findMatch(const QString &typed, const QString &title)
{
    const QStringList wanted = wordsOf(typed), there = wordsOf(title);
    bool inOrder = true;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        inOrder = inOrder && i < there.size() && there[i].startsWith(wanted[i]);
        const bool found = std::any_of(there.begin(), there.end(),
                                       [&](const QString &word) { return word.startsWith(wanted[i]); });
        if (!found)
            return std::nullopt;
    }
    return inOrder ? 0 : 1;
}

} // namespace coachbook::ui
