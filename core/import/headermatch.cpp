// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/headermatch.h"

#include <QSet>

namespace coachbook {

namespace {

constexpr int bracketsOff = 1000;
constexpr int subjectOff = 4000;
constexpr int amongOthers = 2000;
constexpr int otherWord = 200; ///< each word more than the name has

struct UnitWord
{
    QLatin1String word;
    DurationUnit unit;
};

/// Longer ones first: "hh mm ss" ends with a word that is one itself.
const std::vector<UnitWord> &unitWords()
{
    using U = DurationUnit;
    static const std::vector<UnitWord> words{
        {QLatin1String("hh mm ss"), U::Seconds},    {QLatin1String("h mm ss"), U::Seconds},
        {QLatin1String("mm ss"), U::Seconds},       {QLatin1String("hms"), U::Seconds},
        {QLatin1String("in seconds"), U::Seconds},  {QLatin1String("in secs"), U::Seconds},
        {QLatin1String("in minutes"), U::Minutes},  {QLatin1String("in mins"), U::Minutes},
        {QLatin1String("in hours"), U::Hours},      {QLatin1String("in hrs"), U::Hours},
        {QLatin1String("milliseconds"), U::Millis}, {QLatin1String("millisekunden"), U::Millis},
        {QLatin1String("milisegundos"), U::Millis}, {QLatin1String("millisecondes"), U::Millis},
        {QLatin1String("millis"), U::Millis},       {QLatin1String("msec"), U::Millis},
        {QLatin1String("ms"), U::Millis},           {QLatin1String("seconds"), U::Seconds},
        {QLatin1String("second"), U::Seconds},      {QLatin1String("secs"), U::Seconds},
        {QLatin1String("sec"), U::Seconds},         {QLatin1String("sekunden"), U::Seconds},
        {QLatin1String("sek"), U::Seconds},         {QLatin1String("segundos"), U::Seconds},
        {QLatin1String("seg"), U::Seconds},         {QLatin1String("secondes"), U::Seconds},
        {QLatin1String("s"), U::Seconds},           {QLatin1String("minutes"), U::Minutes},
        {QLatin1String("minuten"), U::Minutes},     {QLatin1String("minutos"), U::Minutes},
        {QLatin1String("mins"), U::Minutes},        {QLatin1String("min"), U::Minutes},
        {QLatin1String("hours"), U::Hours},         {QLatin1String("hrs"), U::Hours},
        {QLatin1String("stunden"), U::Hours},       {QLatin1String("std"), U::Hours},
        {QLatin1String("horas"), U::Hours},         {QLatin1String("heures"), U::Hours},
    };
    return words;
}

/// Cuts `word` off the end of `text`, where it stands apart.
bool takeEnd(QString &text, QLatin1String word)
{
    if (!text.endsWith(word) || text.size() <= word.size() ||
        text.at(text.size() - word.size() - 1) != QLatin1Char(' '))
        return false;
    text.chop(word.size() + 1);
    return true;
}

QString withoutBrackets(const QString &header)
{
    QString out;
    int depth = 0;
    for (const QChar c : header) {
        if (c == QLatin1Char('(') || c == QLatin1Char('['))
            ++depth;
        else if ((c == QLatin1Char(')') || c == QLatin1Char(']')) && depth > 0)
            --depth;
        else if (depth == 0)
            out += c;
    }
    return out;
}

/// Words of figures that sum up many rows.
bool isSummary(const QStringList &words)
{
    static const QSet<QString> summaries{
        QStringLiteral("average"),  QStringLiteral("avg"),       QStringLiteral("mean"),
        QStringLiteral("median"),   QStringLiteral("count"),     QStringLiteral("number"),
        QStringLiteral("percent"),  QStringLiteral("rate"),      QStringLiteral("target"),
        QStringLiteral("goal"),     QStringLiteral("expected"),  QStringLiteral("forecast"),
        QStringLiteral("planned"),  QStringLiteral("scheduled"), QStringLiteral("first"),
        QStringLiteral("last"),     QStringLiteral("max"),       QStringLiteral("min"),
        QStringLiteral("maximum"),  QStringLiteral("minimum"),   QStringLiteral("total"),
        QStringLiteral("mittlere"), QStringLiteral("anzahl"),    QStringLiteral("promedio"),
        QStringLiteral("media"),    QStringLiteral("moyenne"),   QStringLiteral("nombre"),
        QStringLiteral("cantidad")};
    return std::any_of(words.begin(), words.end(),
                       [](const QString &word) { return summaries.contains(word); });
}

bool holdsAny(const QStringList &words, const QSet<QString> &wanted)
{
    return std::any_of(words.begin(), words.end(),
                       [&wanted](const QString &word) { return wanted.contains(word); });
}

bool isPerson(ImportField field)
{
    return field == ImportField::AgentKey || field == ImportField::AgentName ||
           field == ImportField::FirstName || field == ImportField::LastName || field == ImportField::Email;
}

/// People beside the agent whose names and addresses stand in exports.
bool isOfOthers(const QStringList &words)
{
    static const QSet<QString> others{
        QStringLiteral("evaluator"), QStringLiteral("reviewer"),  QStringLiteral("auditor"),
        QStringLiteral("analyst"),   QStringLiteral("coach"),     QStringLiteral("supervisor"),
        QStringLiteral("manager"),   QStringLiteral("customer"),  QStringLiteral("client"),
        QStringLiteral("caller"),    QStringLiteral("requester"), QStringLiteral("submitter"),
        QStringLiteral("lead"),      QStringLiteral("leader"),    QStringLiteral("contact"),
        QStringLiteral("cliente"),   QStringLiteral("kunde"),     QStringLiteral("kunden")};
    return holdsAny(words, others);
}

/// "Ticket channel" without its first word, which only says what the rows are.
QString withoutSubject(const QString &header)
{
    static const QSet<QString> subjects{QStringLiteral("ticket"),  QStringLiteral("call"),
                                        QStringLiteral("contact"), QStringLiteral("conversation"),
                                        QStringLiteral("case"),    QStringLiteral("interaction"),
                                        QStringLiteral("chat"),    QStringLiteral("segment")};
    static const QSet<QString> bare{QStringLiteral("name"), QStringLiteral("id"), QStringLiteral("type"),
                                    QStringLiteral("status"), QStringLiteral("number")};
    const qsizetype space = header.indexOf(QLatin1Char(' '));
    const QString rest = space > 0 ? header.mid(space + 1) : QString();
    return subjects.contains(header.left(space)) && !bare.contains(rest) ? rest : QString();
}

/// "questions.maxScore" of a JSON file: the words of all of it, with each list in the singular.
QString pathWords(const QString &header, QString &last)
{
    static const QSet<QString> bare{
        QStringLiteral("name"), QStringLiteral("id"),    QStringLiteral("type"),
        QStringLiteral("text"), QStringLiteral("value"), QStringLiteral("key"),
        QStringLiteral("date"), QStringLiteral("title"), QStringLiteral("number")};
    QStringList parts = header.split(QLatin1Char('.'));
    for (QString &part : parts)
        part = normalizedHeader(part);
    if (!bare.contains(parts.last()))
        last = parts.last();
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        if (parts[i].endsWith(QLatin1Char('s')) && !parts[i].endsWith(QLatin1String("ss")))
            parts[i].chop(1);
    }
    return parts.join(QLatin1Char(' '));
}

std::optional<int> rankAmong(const FieldSpec &spec, const QString &header)
{
    const QString apart = QLatin1Char(' ') + header + QLatin1Char(' ');
    std::optional<int> best;
    for (const QLatin1String name : spec.headers) {
        const auto words = std::count(name.begin(), name.end(), ' ') + 1;
        const auto at = words < 2 ? -1 : apart.indexOf(QLatin1Char(' ') + name + QLatin1Char(' '));
        if (at < 0)
            continue;
        const QString others = apart.left(at) + QLatin1Char(' ') + apart.mid(at + name.size() + 1);
        const QStringList rest = others.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const int rank = amongOthers + static_cast<int>(rest.size()) * otherWord - static_cast<int>(words);
        if (!isSummary(rest) && !(isPerson(spec.field) && isOfOthers(rest)) && (!best || rank < *best))
            best = rank;
    }
    return best;
}

std::optional<int> rankOf(const FieldSpec &spec, const QString &header)
{
    const auto found = std::find(spec.headers.begin(), spec.headers.end(), header);
    if (found == spec.headers.end())
        return std::nullopt;
    return static_cast<int>(found - spec.headers.begin());
}

} // namespace

HeaderReading readHeader(const QString &header)
{
    HeaderReading reading{normalizedHeader(header), {}, {}, {}, false};
    const bool isPath = header.contains(QLatin1Char('.')) && !header.contains(QLatin1Char(' ')) &&
                        !header.endsWith(QLatin1Char('.'));
    if (isPath)
        reading.whole = pathWords(header, reading.last);
    QString bare = isPath ? reading.whole : normalizedHeader(withoutBrackets(header));
    QString whole = reading.whole;
    for (QString *text : {&whole, &bare}) {
        for (const QLatin1String zone : {QLatin1String("utc"), QLatin1String("gmt")})
            reading.isUtc |= takeEnd(*text, zone);
        for (const UnitWord &known : unitWords()) {
            if (takeEnd(*text, known.word)) {
                reading.unit = reading.unit.value_or(known.unit);
                break;
            }
        }
    }
    reading.name = bare.isEmpty() ? whole : bare;
    return reading;
}

std::optional<int> headerRank(const FieldSpec &spec, const HeaderReading &header)
{
    if (const auto rank = rankOf(spec, header.whole))
        return rank;
    if (header.unit && (spec.type == ValueType::Text || spec.type == ValueType::YesNo))
        return std::nullopt; // "Queue (sec)" is no queue
    if (const auto rank = rankOf(spec, header.name))
        return bracketsOff + *rank;
    if (const auto rank = rankOf(spec, header.last))
        return bracketsOff + *rank;
    if (const auto rank = rankAmong(spec, header.name))
        return rank;
    const auto rank = isPerson(spec.field) ? std::nullopt : rankOf(spec, withoutSubject(header.name));
    return rank ? std::optional(subjectOff + *rank) : std::nullopt;
}

} // namespace coachbook
