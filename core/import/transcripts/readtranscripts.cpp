// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/textencoding.h"
#include "core/import/transcripts/cues.h"
#include "core/import/transcripts/formats.h"
#include "core/import/transcripts/roles.h"
#include "core/import/transcripts/speakers.h"
#include "core/import/valueformats.h"

#include <QBuffer>
#include <QJsonArray>
#include <array>

namespace coachbook {

namespace {

using transcriptformats::Read;

constexpr qint64 longestConversationMs = 366LL * 24 * 60 * 60 * 1000;

qint64 lineOf(std::string_view text, std::size_t offset)
{
    return 1 + std::count(text.begin(),
                          text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size())), '\n');
}

/// Where a text stops being UTF-8; its size when it does not.
std::size_t firstBadByte(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (lead == 0 || (length > 1 && !isValidUtf8(text.substr(at, length))))
            return at;
        at += length;
    }
    return text.size();
}

/// A recording or a picture beside the transcripts, not text with a fault in it.
bool isBinary(std::string_view text)
{
    constexpr std::size_t looked = 4096;
    text = text.substr(0, looked);
    const auto controls = std::count_if(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    });
    return static_cast<std::size_t>(controls) * 20 > text.size();
}

/// Bytes as UTF-8 without a byte order mark; throws for what is no text.
std::string wholeText(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const EncodingFinding found = findEncoding(buffer);
    std::string text;
    TextDecoder(found.encoding).append(bytes, text);
    if (isBinary(text))
        throw TranscriptError{};
    if (found.encoding != TextEncoding::Utf8)
        return text;
    if (const std::size_t bad = firstBadByte(text); bad < text.size())
        throw TranscriptError{
            TranscriptProblem::InvalidText, lineOf(text, bad), static_cast<qint64>(bad + 1), 0, {}};
    return text;
}

TranscriptError jsonError(const QJsonParseError &error, std::string_view text)
{
    auto offset = std::min(static_cast<std::size_t>(std::max(0, error.offset)), text.size());
    QString detail = error.errorString();
    // What other programs write into JSON though it has no such number.
    for (const std::string_view word : {"NaN", "Infinity"}) {
        const std::size_t from = offset - std::min<std::size_t>(offset, 3);
        if (const std::size_t at = text.substr(from, 16).find(word); at <= 3) {
            offset = from + at;
            detail = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())) +
                     QStringLiteral(" is no number in JSON");
        }
    }
    const TranscriptProblem problem =
        error.error == QJsonParseError::DeepNesting         ? TranscriptProblem::TooDeep
        : error.error == QJsonParseError::DocumentTooLarge  ? TranscriptProblem::TooLarge
        : error.error == QJsonParseError::IllegalUTF8String ? TranscriptProblem::InvalidText
                                                            : TranscriptProblem::BrokenJson;
    return {problem, lineOf(text, offset), static_cast<qint64>(offset + 1), 0, detail};
}

/// One document, or one a line.
QJsonValue jsonOf(const std::string &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())), &error);
    if (error.error == QJsonParseError::NoError)
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (error.error != QJsonParseError::GarbageAtEnd)
        throw jsonError(error, text);
    QJsonArray all;
    cues::Lines lines(text);
    while (lines.next()) {
        const std::string_view line = trimmed(lines.line());
        if (line.empty())
            continue;
        QJsonParseError ofLine;
        const QJsonDocument one = QJsonDocument::fromJson(
            QByteArray::fromRawData(line.data(), static_cast<qsizetype>(line.size())), &ofLine);
        if (ofLine.error != QJsonParseError::NoError || !one.isObject())
            throw jsonError(error, text);
        all.append(one.object());
    }
    return all;
}

Read readJson(const std::string &text)
{
    namespace formats = transcriptformats;
    const QJsonValue root = jsonOf(text);
    using Readers = std::vector<Read (*)(const QJsonValue &)>;
    const Readers ofPlatforms{formats::contactLens, formats::postCall, formats::azure, formats::genesys,
                              formats::twilio};
    const Readers ofAnything{formats::segments, formats::dialogueInJson};
    const auto read = [&root](const Readers &readers, bool eachAlone) {
        Read all;
        for (const QJsonValue &value : eachAlone ? root.toArray() : QJsonArray{root}) {
            for (const auto reader : readers) {
                Read found = reader(value);
                std::move(found.begin(), found.end(), std::back_inserter(all));
                if (!found.empty())
                    break;
            }
        }
        return all;
    };
    // A list of what a platform writes is read one by one, before it is taken for a list of anything.
    for (const Readers &readers : {ofPlatforms, ofAnything}) {
        for (const bool eachAlone : {false, true}) {
            if (Read all = read(readers, eachAlone); !all.empty())
                return all;
        }
    }
    return {};
}

bool looksLikeJson(std::string_view text)
{
    text = trimmed(text);
    return text.starts_with('{') || text.starts_with('[');
}

/// "[0:05] Agent: Hello" begins like JSON, too.
bool isJson(std::string_view text)
{
    if (!looksLikeJson(text))
        return false;
    text = trimmed(text).substr(1);
    const std::string_view rest = trimmed(text);
    return rest.empty() || std::string_view("{[\"}]").find(rest.front()) != std::string_view::npos ||
           (rest.front() == 'N' && rest.starts_with("NaN")) || !transcriptformats::dialogue(text);
}

Read readText(const std::string &text)
{
    if (transcriptformats::isWebVtt(text))
        return {transcriptformats::webVtt(text)};
    if (isJson(text))
        return readJson(text);
    if (transcriptformats::isSrt(text))
        return {transcriptformats::srt(text)};
    if (std::optional<ParsedTranscript> found = transcriptformats::dialogue(text))
        return {std::move(*found)};
    return transcriptformats::turnTable(text);
}

void checkTimes(const ParsedTurn &turn, bool hasLines)
{
    const auto fail = [&](TranscriptProblem problem, const QString &detail) {
        throw TranscriptError{problem, hasLines ? turn.line : 0, 0, hasLines ? 0 : turn.line, detail};
    };
    if (turn.text.size() > longestTurn)
        fail(TranscriptProblem::TurnTooLong, {});
    if (turn.startMs && *turn.startMs < 0)
        fail(TranscriptProblem::NotATime, QLatin1Char('-') + cues::clockText(-*turn.startMs));
    if (turn.startMs && turn.endMs && *turn.endMs < *turn.startMs)
        fail(TranscriptProblem::EndBeforeStart, cues::clockText(*turn.startMs) + QLatin1Char('|') +
                                                    cues::clockText(std::max<qint64>(0, *turn.endMs)));
    if (std::max(turn.startMs.value_or(0), turn.endMs.value_or(0)) > longestConversationMs)
        fail(TranscriptProblem::TooLate,
             cues::clockText(std::max(turn.startMs.value_or(0), turn.endMs.value_or(0))));
}

/// In the order in which it was said, where every turn has a time; channels may come one after the other.
void finish(ParsedTranscript &transcript, const TranscriptOptions &options)
{
    const bool hasLines =
        transcript.source == "webvtt" || transcript.source == "srt" || transcript.source == "dialogue";
    bool timed = true;
    for (ParsedTurn &turn : transcript.turns) {
        checkTimes(turn, hasLines);
        timed &= turn.startMs.has_value();
        if (turn.role == TurnRole::Other)
            turn.role = roleOfLabel(turn.speaker);
    }
    takeAgentFrom(transcript, options.agentSpeaker);
    if (timed)
        std::stable_sort(transcript.turns.begin(), transcript.turns.end(),
                         [](const ParsedTurn &a, const ParsedTurn &b) { return *a.startMs < *b.startMs; });
}

} // namespace

TranscriptFile readTranscripts(const QByteArray &bytes, const TranscriptOptions &options)
{
    TranscriptFile file;
    try {
        if (bytes.size() > largestTranscriptFile)
            throw TranscriptError{TranscriptProblem::TooLarge, 0, 0, 0, {}};
        const std::string text = wholeText(bytes);
        if (trimmed(text).empty())
            throw TranscriptError{TranscriptProblem::Empty, 0, 0, 0, {}};
        file.transcripts = readText(text);
        if (file.transcripts.empty())
            throw TranscriptError{};
        for (ParsedTranscript &transcript : file.transcripts)
            finish(transcript, options);
        std::erase_if(file.transcripts, [](const ParsedTranscript &each) { return each.turns.empty(); });
        if (file.transcripts.empty())
            throw TranscriptError{TranscriptProblem::NoTurns, 0, 0, 0, {}};
    } catch (const TranscriptError &error) {
        file.transcripts.clear();
        file.error = error;
    }
    return file;
}

bool mayBeTranscript(const QByteArray &head)
{
    std::string text;
    QBuffer buffer;
    buffer.setData(head);
    buffer.open(QIODevice::ReadOnly);
    TextDecoder(findEncoding(buffer).encoding).append(head, text);
    return transcriptformats::isWebVtt(text) || looksLikeJson(text) || transcriptformats::isSrt(text) ||
           transcriptformats::dialogue(text).has_value() || transcriptformats::isTurnTable(text);
}

QString inEnglish(const TranscriptError &error)
{
    const QString where = error.line > 0   ? QStringLiteral("line %1: ").arg(error.line)
                          : error.turn > 0 ? QStringLiteral("turn %1: ").arg(error.turn)
                                           : QString();
    const QStringList two = error.detail.split(QLatin1Char('|'));
    switch (error.problem) {
    case TranscriptProblem::NotATranscript:
        return QStringLiteral("it is no transcript in a format that is read");
    case TranscriptProblem::Unreadable:
        return QStringLiteral("it cannot be read");
    case TranscriptProblem::Empty:
        return QStringLiteral("it is empty");
    case TranscriptProblem::TooLarge:
        return QStringLiteral("it is larger than 64 MB");
    case TranscriptProblem::InvalidText:
        return where + QStringLiteral("byte %1 of the file is no text in UTF-8").arg(error.byte);
    case TranscriptProblem::BrokenJson:
        return where + QStringLiteral("its JSON is broken at byte %1: %2").arg(error.byte).arg(error.detail);
    case TranscriptProblem::TooDeep:
        return where +
               QStringLiteral("its JSON is nested more than 1024 levels deep (byte %1)").arg(error.byte);
    case TranscriptProblem::NotATime:
        return where + QStringLiteral("%1 is no time of a conversation").arg(error.detail);
    case TranscriptProblem::EndBeforeStart:
        return where +
               QStringLiteral("it ends at %1, before it begins at %2").arg(two.value(1), two.value(0));
    case TranscriptProblem::RunsBackwards:
        return where +
               QStringLiteral("it begins at %1, before the turn above it at %2: its times run backwards")
                   .arg(two.value(0), two.value(1));
    case TranscriptProblem::TooLate:
        return where + QStringLiteral("no conversation lasts until %1").arg(error.detail);
    case TranscriptProblem::NoTurns:
        return QStringLiteral("nothing is said in it");
    case TranscriptProblem::TurnTooLong:
        return where + QStringLiteral("a turn is longer than 64 KB");
    case TranscriptProblem::TooManyTurns:
        return where + QStringLiteral("a conversation has more than 200,000 turns");
    }
    return {};
}

} // namespace coachbook
