// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/behaviour.h"

#include <QRegularExpression>

namespace coachbook {

namespace {

QRegularExpression wordsBeginningWith(const QString &stems)
{
    return QRegularExpression(QStringLiteral("\\b(?:%1)").arg(stems),
                              QRegularExpression::CaseInsensitiveOption);
}

} // namespace

Priority guessPriority(const QString &section, const QString &question)
{
    // Identity, privacy and required wording harm the customer in the moment, whatever verb stands before
    // them.
    static const QRegularExpression safety = wordsBeginningWith(QStringLiteral(
        "identit|authenticat|privacy|data protection|security|complian|disclos|card data|consent"));
    static const QRegularExpression efficiency = wordsBeginningWith(QStringLiteral(
        "efficien|holds?\\b|on.hold|holding|handl(?:e|ing) time|after.call|wrap.?up|acw\\b|aht\\b|transfer|"
        "dead air|talk time"));
    static const QRegularExpression solving = wordsBeginningWith(QStringLiteral(
        "resol|solution|solv|confirm|tried|follow.?up|troubleshoot|root cause|next steps?\\b"));
    if (question.contains(safety))
        return Priority::P1;
    const QString both = section + QLatin1Char(' ') + question;
    if (both.contains(efficiency))
        return Priority::P3;
    return both.contains(solving) ? Priority::P2 : Priority::P1;
}

} // namespace coachbook
