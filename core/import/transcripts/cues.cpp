// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transcripts/cues.h"
#include "core/import/asciitext.h"

#include "core/import/transcripts/cuetext.h"
#include "core/import/transcripts/roles.h"
#include "core/import/valueformats.h"

#include <unordered_map>

namespace coachbook::cues {

namespace {

using ascii::isDigit;

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr std::size_t longestSpeaker = 40;

QString cueText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "12", "b2f4c1d0-…/17-0": a cue's own number or name, not something that is said.
bool isIdentifier(std::string_view line)
{
    bool digit = false;
    for (const char c : line) {
        digit |= isDigit(c);
        if (!isDigit(c) && (line.size() < 20 || c == ' '))
            return false;
    }
    return digit;
}

struct Times
{
    qint64 start = 0, end = 0;
};

Times timesOf(std::string_view line, qint64 number)
{
    const std::size_t arrow = line.find("-->");
    std::string_view rest = trimmed(line.substr(arrow + 3));
    rest = rest.substr(0, rest.find_first_of(" \t"));
    const std::optional<qint64> start = clockMs(trimmed(line.substr(0, arrow))), end = clockMs(rest);
    if (!start || !end)
        throw TranscriptError{TranscriptProblem::NotATime, number, 0, 0, cueText(line).left(80)};
    if (*end < *start)
        throw TranscriptError{TranscriptProblem::EndBeforeStart, number, 0, 0,
                              clockText(*start) + QLatin1Char('|') + clockText(*end)};
    if (*end > dayMs)
        throw TranscriptError{TranscriptProblem::TooLate, number, 0, 0, clockText(*end)};
    return {*start, *end};
}

/// Gathers cues line by line.
class CueReader
{
public:
    explicit CueReader(bool skipsNotes) : m_skipsNotes(skipsNotes) {}

    void feed(std::string_view line, qint64 number)
    {
        if (isTimeLine(line))
            beginCue(line, number);
        else if (trimmed(line).empty())
            endBlock();
        else if (m_block.empty() && !m_belowTime && m_skipsNotes && isNote(line))
            m_inNote = true;
        else if (!m_inNote)
            addLine(line);
    }

    std::vector<ParsedTurn> take()
    {
        endBlock();
        endCue();
        return std::move(m_turns);
    }

private:
    static bool isNote(std::string_view line)
    {
        return line == "NOTE" || line.starts_with("NOTE ") || line.starts_with("NOTE\t") ||
               trimmed(line) == "STYLE" || trimmed(line) == "REGION";
    }

    void addLine(std::string_view line)
    {
        m_block.emplace_back(line);
        m_size += line.size() + 1;
        if (m_size > longestTurn)
            throw TranscriptError{TranscriptProblem::TurnTooLong, m_line, 0, 0, {}};
    }

    void beginCue(std::string_view line, qint64 number)
    {
        // The line above a time line is the cue's name when it has a block of its own or looks like one.
        if (!m_block.empty() && ((!m_belowTime && m_block.size() == 1) || isIdentifier(m_block.back())))
            m_block.pop_back();
        endBlock();
        endCue();
        const Times times = timesOf(line, number);
        // Speech may overlap and then be out of order; a cue that lies wholly before another is a fault.
        if (m_last && times.start < m_last->start && times.end <= m_last->start)
            throw TranscriptError{TranscriptProblem::RunsBackwards, number, 0, 0,
                                  clockText(times.start) + QLatin1Char('|') + clockText(m_last->start)};
        m_last = times;
        m_times = times;
        m_line = number;
        m_belowTime = true;
    }

    /// A blank line. What is said goes on below it, as long as no other cue begins.
    void endBlock()
    {
        for (const std::string &line : m_block)
            m_text += line + '\n';
        if (!m_times) { // a header's further lines
            m_text.clear();
            m_size = 0;
        }
        m_block.clear();
        m_belowTime = false;
        m_inNote = false;
    }

    void endCue()
    {
        for (cuetext::Said &said : cuetext::said(m_text)) {
            if (m_turns.size() >= mostTurns)
                throw TranscriptError{TranscriptProblem::TooManyTurns, m_line, 0, 0, {}};
            m_turns.push_back({m_line, m_times->start, m_times->end, TurnRole::Other, std::move(said.speaker),
                               std::move(said.text), std::nullopt});
        }
        m_times.reset();
        m_text.clear();
        m_size = 0;
    }

    bool m_skipsNotes;
    bool m_inNote = false;
    bool m_belowTime = false; ///< the block began right under a time line
    std::optional<Times> m_times, m_last;
    qint64 m_line = 0;
    std::vector<std::string> m_block; ///< lines since the last blank one
    std::string m_text;               ///< of the cue, blocks before
    std::size_t m_size = 0;
    std::vector<ParsedTurn> m_turns;
};

/// The name before the first colon, where it can be one.
std::string_view nameBefore(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return {};
    if (colon + 1 < text.size() && text[colon + 1] != ' ' && text[colon + 1] != '\n')
        return {};
    const std::string_view name = trimmed(text.substr(0, colon));
    const bool hasLetter =
        std::any_of(name.begin(), name.end(), [](char c) { return !isDigit(c) && c != ' '; });
    if (!hasLetter || cueText(name).size() > static_cast<qsizetype>(longestSpeaker) ||
        name.find_first_of(".?!\n") == name.size() - 1 || name.find('\n') != std::string_view::npos)
        return {};
    return name;
}

} // namespace

bool Lines::next()
{
    if (m_rest.empty())
        return false;
    ++m_number;
    const std::size_t end = m_rest.find_first_of("\r\n");
    m_line = m_rest.substr(0, end);
    if (end == std::string_view::npos) {
        m_rest = {};
        return true;
    }
    const bool pair = m_rest[end] == '\r' && end + 1 < m_rest.size() && m_rest[end + 1] == '\n';
    m_rest.remove_prefix(end + (pair ? 2 : 1));
    return true;
}

std::optional<qint64> clockMs(std::string_view text)
{
    qint64 parts[3] = {0, 0, 0};
    int count = 0;
    std::size_t at = 0;
    for (;;) {
        const std::size_t from = at;
        qint64 number = 0;
        while (at < text.size() && isDigit(text[at]) && at - from < 6)
            number = number * 10 + (text[at++] - '0');
        if (at == from || count == 3)
            return std::nullopt;
        parts[count++] = number;
        if (at == text.size() || text[at] != ':')
            break;
        ++at;
    }
    if (count < 2)
        return std::nullopt;
    qint64 ms = 0;
    if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
        const std::size_t from = ++at;
        for (qint64 scale = 100; at < text.size() && isDigit(text[at]); ++at, scale /= 10)
            ms += scale * (text[at] - '0');
        if (at == from)
            return std::nullopt;
    }
    const qint64 minutes = parts[count - 2], seconds = parts[count - 1];
    if (at != text.size() || seconds > 59 || (count == 3 && minutes > 59))
        return std::nullopt;
    return (((count == 3 ? parts[0] : 0) * 60 + minutes) * 60 + seconds) * 1000 + ms;
}

QString clockText(qint64 ms)
{
    const qint64 seconds = ms / 1000, rest = ms % 1000;
    const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    QString text = seconds < 3600
                       ? QString::number(seconds / 60)
                       : QString::number(seconds / 3600) + QLatin1Char(':') + two(seconds / 60 % 60);
    text += QLatin1Char(':') + two(seconds % 60);
    if (rest > 0) {
        text += QStringLiteral(".%1").arg(rest, 3, 10, QLatin1Char('0'));
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
    }
    return text;
}

bool isTimeLine(std::string_view line)
{
    const std::size_t arrow = line.find("-->");
    if (arrow == std::string_view::npos)
        return false;
    const std::string_view before = trimmed(line.substr(0, arrow));
    return !before.empty() && before.size() < 32 && (isDigit(before.front()) || before.front() == '-') &&
           before.find(':') != std::string_view::npos;
}

std::vector<ParsedTurn> read(Lines lines, bool skipsNotes)
{
    CueReader reader(skipsNotes);
    while (lines.next())
        reader.feed(lines.line(), lines.number());
    std::vector<ParsedTurn> turns = reader.take();
    takeNames(turns);
    return turns;
}

void takeNames(std::vector<ParsedTurn> &turns)
{
    std::unordered_map<std::string, int> seen;
    for (const ParsedTurn &turn : turns) {
        if (turn.speaker.empty())
            ++seen[std::string(nameBefore(turn.text))];
    }
    for (ParsedTurn &turn : turns) {
        if (!turn.speaker.empty())
            continue;
        const std::string name(nameBefore(turn.text));
        if (name.empty() || (seen[name] < 2 && roleOfLabel(name) == TurnRole::Other))
            continue;
        turn.text = std::string(trimmed(std::string_view(turn.text).substr(turn.text.find(':') + 1)));
        turn.speaker = name;
    }
}

} // namespace coachbook::cues
