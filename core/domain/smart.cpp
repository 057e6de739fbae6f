// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/smart.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace coachbook {

namespace {

/// Names of measures, as people write them. Whole words, case ignored.
QString measureNames()
{
    return QStringLiteral(
        "csat|fcr|aht|acw|qa|kpis?|nps|ces|sla|dsat|adherence|attrition|occupancy|shrinkage|scores?|"
        "ratings?|numbers?|metrics?|stats|figures|results?|targets?|goals?|quality|"
        "productivity|performance|(?:average )?handl(?:e|ing) times?|(?:average )?(?:talk|hold|wrap) times?|"
        "after.call work|wrap.up|first (?:call|contact) resolution|resolution rates?|"
        "customer satisfaction|satisfaction|repeat (?:contacts?|calls?)|service levels?");
}

/// Words that move or frame a figure without saying what anyone does.
const QSet<QString> &figureWords()
{
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral("raise raises raised raising improve improves improved improving "
                                           "increase increases increased increasing lift "
                                           "boost grow bring brings push get gets getting keep keeps hold "
                                           "maintain make have achieve achieves achieving reach reaches "
                                           "reaching hit hits hitting meet meets meeting exceed beat reduce "
                                           "reduces reduced reducing lower lowers "
                                           "lowered lowering decrease decreases decreasing cut cuts drop "
                                           "shorten shorter faster work working on focus "
                                           "try trying aim better higher more less much up down back above "
                                           "below over under at to from by of for in the "
                                           "a an this that his her their your my our its it is be should "
                                           "must will and or until within end least most "
                                           "about around than per with percent pct points point seconds "
                                           "second secs sec minutes minute mins min hours "
                                           "stars star rate rates average overall mean team level i he she "
                                           "they you we next last week weeks month "
                                           "months quarter day days year today tomorrow monday tuesday "
                                           "wednesday thursday friday saturday sunday "
                                           "january february march april may june july august september "
                                           "october november december jan feb mar apr jun "
                                           "jul aug sep oct nov dec call calls contact contacts chat chats "
                                           "interaction interactions new no good");
        const QStringList list = all.split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

} // namespace

bool isOnlyAScore(const QString &text)
{
    static const QRegularExpression measure(QStringLiteral("\\b(?:%1)\\b").arg(measureNames()),
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::UseUnicodePropertiesOption);
    if (!text.contains(measure))
        return false;
    static const QRegularExpression notAWord(QStringLiteral("[^\\p{L}']+"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    const QStringList rest = QString(text).remove(measure).toLower().split(notAWord, Qt::SkipEmptyParts);
    return std::all_of(rest.begin(), rest.end(),
                       [](const QString &word) { return figureWords().contains(word); });
}

} // namespace coachbook
