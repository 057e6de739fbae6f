// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transcripts/segmentkeys.h"

#include "core/import/transcripts/cues.h"
#include "core/import/transcripts/cuetext.h"
#include "core/import/transcripts/facts.h"
#include "core/import/transcripts/roles.h"
#include "core/import/valueformats.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <cmath>

namespace coachbook {

namespace {

constexpr int samples = 50;
constexpr double earliestEpochMs = 1e11, earliestEpochSeconds = 1e9;
constexpr double lettersASecond = 15; ///< of speech, roughly

/// Keys by their flat names, the surest first.
constexpr const char *textKeys =
    "humantranscript|correctedtext|decoratedtext|displaytext|text|content|message|messagetext|utterance|"
    "sentence|transcript|transcription|body|display|phrase|msg|texto|nachricht|mensaje|mensagem|texte";
constexpr const char *roleKeys =
    "speakerrole|participantrole|participantpurpose|role|sendertype|authortype|participanttype|speakertype|"
    "fromtype|usertype|party|side|rol|rolle|papel";
constexpr const char *speakerKeys =
    "speakername|displayname|sendername|authorname|participantname|agentname|speaker|speakerlabel|speakerid|"
    "speakertag|sender|author|from|name|participant|participantid|user|who|identity|sprecher|hablante|"
    "falante|"
    "locuteur";
constexpr const char *channelKeys = "channel|channelindex|channelid|channeltag|mediachannel|track";
constexpr const char *startKeys =
    "beginoffsetmillis|offsetms|offsetmillis|offsetmilliseconds|offset|offsetseconds|startoffset|"
    "startoffsetmillis|startoffsetms|startms|startmillis|starttimems|startmilliseconds|starttime|"
    "starttimeseconds|"
    "startseconds|startsec|segmentstarttime|start|begin|beginms|begintime|bg|timestamp|time|sentat|createdat|"
    "timestampms|datetime|date|t|ts|at";
constexpr const char *endKeys =
    "endoffsetmillis|endoffset|endoffsetms|endms|endmillis|endtimems|endmilliseconds|endtime|endtimeseconds|"
    "endseconds|endsec|segmentendtime|end|ed";
constexpr const char *durationKeys =
    "durationms|durationmillis|durationmilliseconds|duration|durationseconds|length|lengthms";
constexpr const char *conversationKeys = "conversationid|contactid|interactionid|callid|callsid|convoid|"
                                         "dialogueid|dialogid|chatid|ticketid|caseid|"
                                         "taskid|sessionid";

/// Taken apart once: there are conversations by the hundred thousand.
struct KeyNames
{
    static QStringList parts(const char *names) { return QString::fromLatin1(names).split(QLatin1Char('|')); }
    QStringList text = parts(textKeys), role = parts(roleKeys), speaker = parts(speakerKeys),
                channel = parts(channelKeys), start = parts(startKeys), end = parts(endKeys),
                duration = parts(durationKeys), conversation = parts(conversationKeys);
};

/// The list's own spelling of the surest key whose values pass.
template <class Fits>
QString find(const QHash<QString, QString> &spelling, const QStringList &names, Fits fits)
{
    for (const QString &name : names) {
        const QString key = spelling.value(name);
        if (!key.isEmpty() && fits(key))
            return key;
    }
    return {};
}

/// "PT1M2.5S"
std::optional<double> isoDurationMs(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^PT(?:(\\d{1,4})H)?(?:(\\d{1,6})M)?(?:(\\d{1,9}(?:\\.\\d{1,9})?)S)?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch() || text.size() < 4)
        return std::nullopt;
    return (match.captured(1).toDouble() * 3600 + match.captured(2).toDouble() * 60 +
            match.captured(3).toDouble()) *
           1000;
}

/// A clock time as milliseconds since 1970; `local` when it does not say where the clock stood.
std::optional<double> clockTimeMs(const QString &text, bool &local)
{
    if (text.size() < 16 || text.size() > 40 || !text.front().isDigit())
        return std::nullopt;
    QString iso = text;
    if (iso.size() > 10 && iso[10] == QLatin1Char(' '))
        iso[10] = QLatin1Char('T');
    QDateTime at = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!at.isValid())
        return std::nullopt;
    if (at.timeSpec() == Qt::LocalTime) {
        local = true;
        at.setTimeSpec(Qt::UTC);
    }
    return static_cast<double>(at.toMSecsSinceEpoch());
}

bool isTime(const QJsonValue &value)
{
    bool local = false;
    if (value.isDouble())
        return true;
    const QString text = value.toString().trimmed();
    bool isNumber = false;
    text.toDouble(&isNumber);
    return isNumber || cues::clockMs(text.toStdString()) || isoDurationMs(text) || clockTimeMs(text, local);
}

} // namespace

SegmentKeys SegmentKeys::of(const QJsonArray &list)
{
    static const KeyNames names;
    QHash<QString, QString> spelling;
    QSet<QString> seen;
    const qsizetype looked = std::min<qsizetype>(list.size(), samples);
    for (qsizetype i = 0; i < looked; ++i) {
        const QJsonObject segment = list[i].toObject();
        for (auto it = segment.begin(); it != segment.end(); ++it) {
            const QString key = it.key();
            if (!seen.contains(key)) {
                seen.insert(key);
                spelling.insert(facts::flatKey(key), key);
            }
        }
    }
    const auto most = [&](auto fits) {
        return [&list, looked, fits](const QString &key) {
            qsizetype good = 0;
            for (qsizetype i = 0; i < looked; ++i)
                good += fits(list[i].toObject().value(key));
            return good * 2 > looked;
        };
    };
    const auto isText = most([](const QJsonValue &value) { return value.isString(); });
    const auto isName = most([](const QJsonValue &value) {
        return value.isDouble() || (value.isString() && value.toString().size() <= 200);
    });
    SegmentKeys keys;
    keys.text = find(spelling, names.text, isText);
    keys.role = find(spelling, names.role, isText);
    keys.speaker = find(spelling, names.speaker, isName);
    keys.channel = find(spelling, names.channel, isName);
    keys.start = find(spelling, names.start, most(isTime));
    keys.end = find(spelling, names.end, most(isTime));
    keys.duration = find(spelling, names.duration, most(isTime));
    keys.conversation = find(spelling, names.conversation, isName);
    return keys;
}

SegmentReader::SegmentReader(SegmentKeys keys, const QJsonArray &list) : m_keys(std::move(keys))
{
    if (!m_keys.hasTime())
        return;
    findUnit(list);
    findBeginning(list);
}

/// Plain numbers are seconds or milliseconds: fractions are seconds, and else what fits the speech better.
void SegmentReader::findUnit(const QJsonArray &list)
{
    double last = 0, letters = 0;
    for (const QJsonValue &value : list) {
        const QJsonObject segment = value.toObject();
        const QJsonValue start = segment.value(m_keys.start);
        const double number = start.isDouble() ? start.toDouble() : start.toString().toDouble();
        if (number != std::floor(number) || start.toString().contains(QLatin1Char('.')))
            return;
        last = std::max(last, number);
        letters += static_cast<double>(segment.value(m_keys.text).toString().size());
    }
    if (last > earliestEpochMs)
        m_unit = 1;
    else if (last < earliestEpochSeconds && letters > 0 && last > 0)
        m_unit = std::abs(std::log(last / (letters / lettersASecond))) <=
                         std::abs(std::log(last / 1000 / (letters / lettersASecond)))
                     ? 1000
                     : 1;
}

void SegmentReader::findBeginning(const QJsonArray &list)
{
    double first = 0;
    for (const QJsonValue &value : list) {
        const std::optional<double> at = milliseconds(value.toObject(), m_keys.start);
        if (at && *at > earliestEpochMs)
            first = first == 0 ? *at : std::min(first, *at);
    }
    m_began = first;
    bool local = false;
    for (const QJsonValue &value : list)
        clockTimeMs(value.toObject().value(m_keys.start).toString().trimmed(), local);
    m_local = local;
}

double SegmentReader::unitOf(const QString &key) const
{
    const QString flat = facts::flatKey(key);
    if (flat.endsWith(QLatin1String("ms")) || flat.contains(QLatin1String("milli")))
        return 1;
    if (flat.contains(QLatin1String("tick")))
        return 1e-4;
    if (flat.contains(QLatin1String("sec")))
        return 1000;
    return m_unit;
}

std::optional<double> SegmentReader::milliseconds(const QJsonObject &segment, const QString &key) const
{
    const QJsonValue value = key.isEmpty() ? QJsonValue() : segment.value(key);
    if (value.isDouble())
        return value.toDouble() * unitOf(key);
    const QString text = value.toString().trimmed();
    bool isNumber = false, local = false;
    if (const double number = text.toDouble(&isNumber); isNumber && std::isfinite(number))
        return number * unitOf(key);
    if (const std::optional<qint64> clock = cues::clockMs(text.toStdString()))
        return static_cast<double>(*clock);
    if (const std::optional<double> length = isoDurationMs(text))
        return length;
    return clockTimeMs(text, local);
}

ParsedTurn SegmentReader::turn(const QJsonObject &segment) const
{
    ParsedTurn turn;
    turn.text = cuetext::onOneLine(segment.value(m_keys.text).toString().toStdString());
    const std::string role = facts::textOf(segment.value(m_keys.role));
    turn.speaker = facts::textOf(segment.value(m_keys.speaker));
    turn.role = roleOfLabel(role);
    if (turn.role == TurnRole::Other)
        turn.role = roleOfLabel(turn.speaker);
    const QJsonValue channel = m_keys.channel.isEmpty() ? QJsonValue() : segment.value(m_keys.channel);
    if (channel.isDouble())
        turn.channel = channel.toInt();
    if (turn.speaker.empty())
        turn.speaker = !role.empty()  ? role
                       : turn.channel ? "Channel " + std::to_string(*turn.channel)
                                      : std::string();
    else if (turn.speaker.find_first_not_of("0123456789") == std::string::npos)
        turn.speaker = !role.empty() ? role : "Speaker " + turn.speaker;
    const auto from = milliseconds(segment, m_keys.start), to = milliseconds(segment, m_keys.end),
               length = milliseconds(segment, m_keys.duration);
    constexpr double most = 1e15;
    if (from && std::abs(*from) < most)
        turn.startMs = static_cast<qint64>(std::llround(*from - m_began));
    if (to && std::abs(*to) < most)
        turn.endMs = static_cast<qint64>(std::llround(*to > earliestEpochMs ? *to - m_began : *to));
    else if (turn.startMs && length && std::abs(*length) < most)
        turn.endMs = *turn.startMs + static_cast<qint64>(std::llround(*length));
    return turn;
}

std::string SegmentReader::began() const
{
    if (m_began == 0)
        return {};
    std::string iso = facts::isoOfEpoch(m_began / 1000);
    if (m_local && iso.ends_with('Z'))
        iso.pop_back();
    return iso;
}

} // namespace coachbook
