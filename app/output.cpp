// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"

#include "core/storage/agentstore.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace coachbook::app {

namespace {

constexpr int mostNamesShown = 5;
constexpr int widestCell = 48;

/// Text of a book goes to a terminal without what a terminal would obey, and not longer than a column can
/// bear.
QString cellText(const QString &text, bool isLast)
{
    QString plain = onOneLine(text);
    if (!isLast && plain.size() > widestCell)
        plain = plain.left(widestCell - 1) + QChar(0x2026);
    return plain;
}

void writeDocument(Console &console, const QJsonDocument &document)
{
    console.out << QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

} // namespace

void writeJson(Console &console, const QJsonArray &list)
{
    writeDocument(console, QJsonDocument(list));
}

void writeJson(Console &console, const QJsonObject &object)
{
    writeDocument(console, QJsonDocument(object));
}

QJsonValue jsonCount(int n)
{
    return n > 0 ? QJsonValue(n) : QJsonValue(QJsonValue::Null);
}

QString countText(int n)
{
    return n > 0 ? QString::number(n) : QStringLiteral("-");
}

QJsonValue jsonDay(const std::optional<QDate> &day)
{
    return day && day->isValid() ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonNumber(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString onOneLine(QString text)
{
    for (QChar &letter : text) {
        if (letter.category() == QChar::Other_Control)
            letter = QLatin1Char(' ');
    }
    return text;
}

void writeTable(Console &console, const QStringList &headers, std::vector<QStringList> rows)
{
    for (QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            row[column] = cellText(row[column], column + 1 == row.size());
    }
    std::vector<qsizetype> widths;
    for (qsizetype column = 0; column < headers.size(); ++column) {
        qsizetype width = headers[column].size();
        for (const QStringList &row : rows)
            width = std::max(width, row[column].size());
        widths.push_back(width);
    }
    const auto writeRow = [&](const QStringList &row) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row[column].leftJustified(widths[std::size_t(column)] + 2);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        console.out << line << '\n';
    };
    writeRow(headers);
    for (const QStringList &row : rows)
        writeRow(row);
}

QString plural(qint64 count, const QString &one, const QString &many)
{
    return QStringLiteral("%1 %2").arg(count).arg(count == 1 ? one : many);
}

QString tierWords(Tier tier)
{
    switch (tier) {
    case Tier::New:
        return QStringLiteral("New");
    case Tier::Tenured:
        return QStringLiteral("Tenured");
    case Tier::ImprovementPlan:
        return QStringLiteral("Improvement plan");
    }
    return {};
}

QString agentKey(const Agent &agent)
{
    return agent.externalId.isEmpty() ? QString::number(agent.id.value()) : agent.externalId;
}

Agent agentMeant(Db &db, const QString &text)
{
    std::vector<Agent> found = agentstore::match(db, text);
    if (found.empty()) {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (const auto agent = isNumber ? agentstore::find(db, AgentId(number)) : std::nullopt)
            found.push_back(*agent);
    }
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        throw UsageError(QStringLiteral("there is no agent \"%1\" in this book").arg(text));
    QStringList names;
    for (const Agent &agent : found) {
        if (names.size() < mostNamesShown)
            names.append(QStringLiteral("%1 (%2)").arg(agent.name, agentKey(agent)));
    }
    throw UsageError(QStringLiteral("\"%1\" may be %2 agents: %3%4")
                         .arg(text)
                         .arg(found.size())
                         .arg(names.join(QStringLiteral(", ")),
                              int(found.size()) > mostNamesShown ? QStringLiteral(", ...") : QString()));
}

} // namespace coachbook::app
