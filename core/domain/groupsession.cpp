// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/groupsession.h"
#include "core/domain/agent.h"
#include <QRegularExpression>
#include <QStringList>

namespace coachbook {

QString shownName(const QString &agent, bool showName)
{
    return showName ? agent : QString();
}

QString shownWords(const QString &text, const QString &agent, bool showName)
{
    constexpr int shortest = 3; // "Al" is in too many words
    const QString hidden = QStringLiteral("\u2026");
    if (showName)
        return text;
    QStringList names{agent.simplified()};
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    names += agent.split(between, Qt::SkipEmptyParts);
    QString words = text;
    for (const QString &name : names) {
        if (name.size() < shortest)
            continue;
        const QRegularExpression whole(
            QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(QRegularExpression::escape(name)),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        words.replace(whole, hidden);
    }
    return words;
}

std::vector<GroupIssue> issues(const SessionGroupDraft &group, std::size_t agents)
{
    std::vector<GroupIssue> found;
    const QString name = group.name.simplified();
    if (name.isEmpty())
        found.push_back(GroupIssue::NameMissing);
    if (name.size() > longestName)
        found.push_back(GroupIssue::NameTooLong);
    if (agents < leastGroupAgents)
        found.push_back(GroupIssue::TooFewAgents);
    return found;
}

bool isSharedByGroup(const QString &field)
{
    static const QStringList shared{QStringLiteral("day"),      QStringLiteral("start"),
                                    QStringLiteral("length"),   QStringLiteral("template"),
                                    QStringLiteral("agenda"),   QStringLiteral("steps"),
                                    QStringLiteral("questions")};
    return shared.contains(field);
}

} // namespace coachbook
