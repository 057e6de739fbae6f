// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transcripts/facts.h"

#include "core/import/datescan.h"
#include "core/import/valueformats.h"

#include <QDateTime>
#include <QTimeZone>
#include <array>

namespace coachbook::facts {

namespace {

enum class Fact { None, Id, AgentId, AgentName, Start };

struct Word
{
    const char *key;
    Fact fact;
};

constexpr std::array words{Word{"conversationid", Fact::Id},
                           Word{"contactid", Fact::Id},
                           Word{"interactionid", Fact::Id},
                           Word{"callid", Fact::Id},
                           Word{"callsid", Fact::Id},
                           Word{"convoid", Fact::Id},
                           Word{"dialogueid", Fact::Id},
                           Word{"dialogid", Fact::Id},
                           Word{"chatid", Fact::Id},
                           Word{"ticketid", Fact::Id},
                           Word{"caseid", Fact::Id},
                           Word{"taskid", Fact::Id},
                           Word{"ucid", Fact::Id},
                           Word{"sid", Fact::Id},
                           Word{"sessionid", Fact::Id},
                           Word{"callreference", Fact::Id},
                           Word{"transcriptid", Fact::Id},
                           Word{"transcriptsid", Fact::Id},
                           Word{"recordingid", Fact::Id},
                           Word{"meetingid", Fact::Id},
                           Word{"gesprachsid", Fact::Id},
                           Word{"anrufid", Fact::Id},
                           Word{"idllamada", Fact::Id},
                           Word{"idconversacion", Fact::Id},
                           Word{"idchamada", Fact::Id},
                           Word{"protocolo", Fact::Id},
                           Word{"idappel", Fact::Id},
                           Word{"idconversation", Fact::Id},
                           Word{"agentid", Fact::AgentId},
                           Word{"agentarn", Fact::AgentId},
                           Word{"employeeid", Fact::AgentId},
                           Word{"advisorid", Fact::AgentId},
                           Word{"operatorid", Fact::AgentId},
                           Word{"agentlogin", Fact::AgentId},
                           Word{"agentname", Fact::AgentName},
                           Word{"agent", Fact::AgentName},
                           Word{"advisorname", Fact::AgentName},
                           Word{"employeename", Fact::AgentName},
                           Word{"operatorname", Fact::AgentName},
                           Word{"representativename", Fact::AgentName},
                           Word{"nombredelagente", Fact::AgentName},
                           Word{"nomedoagente", Fact::AgentName},
                           Word{"conversationstarttime", Fact::Start},
                           Word{"conversationstart", Fact::Start},
                           Word{"starttime", Fact::Start},
                           Word{"starttimems", Fact::Start},
                           Word{"callstart", Fact::Start},
                           Word{"callstarttime", Fact::Start},
                           Word{"conversationtime", Fact::Start},
                           Word{"startedat", Fact::Start},
                           Word{"startdatetime", Fact::Start},
                           Word{"initiationtimestamp", Fact::Start},
                           Word{"connectedtosystemtimestamp", Fact::Start},
                           Word{"begintime", Fact::Start},
                           Word{"calldate", Fact::Start},
                           Word{"calldatetime", Fact::Start},
                           Word{"datetime", Fact::Start},
                           Word{"date", Fact::Start},
                           Word{"start", Fact::Start},
                           Word{"datum", Fact::Start},
                           Word{"fecha", Fact::Start},
                           Word{"data", Fact::Start}};

std::string &partOf(ParsedTranscript &transcript, Fact fact)
{
    return fact == Fact::Id        ? transcript.id
           : fact == Fact::AgentId ? transcript.agentId
           : fact == Fact::Start   ? transcript.start
                                   : transcript.agentName;
}

bool isDay(std::string_view text)
{
    DateScan scan;
    return text.size() <= 60 && scanDate(text, scan);
}

void keep(ParsedTranscript &to, Fact fact, const QJsonValue &value)
{
    std::string &part = partOf(to, fact);
    if (!part.empty())
        return;
    if (fact == Fact::Start && value.isDouble())
        part = isoOfEpoch(value.toDouble());
    else if (const std::string text = textOf(value);
             text.size() <= 200 && (fact != Fact::Start || isDay(text)))
        part = text;
}

/// In the order of the words, not of the file: the surest name first.
void takeOwn(const QJsonObject &from, ParsedTranscript &to)
{
    QHash<QString, QJsonValue> values;
    for (auto it = from.begin(); it != from.end(); ++it)
        values.insert(flatKey(it.key()), it.value());
    for (const Word &word : words) {
        const auto found = values.constFind(QLatin1String(word.key));
        if (found != values.constEnd())
            keep(to, word.fact, *found);
    }
    const QJsonObject agent = values.value(QStringLiteral("agent")).toObject();
    for (auto it = agent.begin(); it != agent.end(); ++it) {
        const QString key = flatKey(it.key());
        if (key == QLatin1String("id"))
            keep(to, Fact::AgentId, it.value());
        else if (key == QLatin1String("name") || key == QLatin1String("displayname") ||
                 key == QLatin1String("fullname"))
            keep(to, Fact::AgentName, it.value());
    }
}

} // namespace

QString flatKey(const QString &key)
{
    QString flat;
    for (const QChar c : key.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            flat += c.toLower();
    }
    return flat;
}

std::string textOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        return number == static_cast<double>(value.toInteger())
                   ? std::to_string(value.toInteger())
                   : QString::number(number, 'g', 15).toStdString();
    }
    const std::string text = value.toString().simplified().toStdString();
    return isAbsent(text) ? std::string() : text;
}

void take(const QJsonObject &from, ParsedTranscript &to)
{
    takeOwn(from, to);
    for (const QJsonValue &value : from) {
        if (value.isObject())
            takeOwn(value.toObject(), to);
    }
}

bool takeLine(std::string_view label, std::string_view value, ParsedTranscript &to)
{
    const QString key = flatKey(QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size())));
    if (key == QLatin1String("agent")) // is who speaks
        return false;
    for (const Word &word : words) {
        if (key != QLatin1String(word.key))
            continue;
        keep(to, word.fact, QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
        return true;
    }
    return false;
}

std::string isoOfEpoch(double value)
{
    constexpr double least = 3e8, most = 5e9; // 1979 and 2128, in seconds
    const double seconds = value > most ? value / 1000 : value;
    if (seconds < least || seconds > most)
        return {};
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(seconds * 1000), Qt::UTC)
        .toString(Qt::ISODate)
        .toStdString();
}

} // namespace coachbook::facts
