// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transcripts/cues.h"
#include "core/import/transcripts/cuetext.h"
#include "core/import/transcripts/facts.h"
#include "core/import/transcripts/formats.h"
#include "core/import/transcripts/roles.h"
#include "core/import/valueformats.h"

#include <unordered_map>

namespace coachbook::transcriptformats {

namespace {

constexpr std::size_t longestLabel = 60;

/// A line that begins a turn: "**Agent:** Hello", "[0:05] Agent: Hello", "- Agent (0:05): Hello", or a label
/// and a time alone, with what is said below.
struct Opening
{
    std::string label;
    std::optional<qint64> startMs, endMs;
    std::string_view text;
    bool standsAlone = false;
};

std::string_view withoutMarks(std::string_view text)
{
    while (!text.empty() &&
           (text.front() == '*' || text.front() == '_' || text.front() == '#' || text.front() == '>'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == '*' || text.back() == '_'))
        text.remove_suffix(1);
    return trimmed(text);
}

std::string_view withoutBullet(std::string_view line)
{
    line = trimmed(line);
    for (const std::string_view bullet : {"- ", "* ", "+ ", "> ", "\xE2\x80\xA2 "}) {
        if (line.starts_with(bullet))
            return trimmed(line.substr(bullet.size()));
    }
    return line;
}

/// "0:05" or "0:05 - 0:09".
bool takeTimes(std::string_view text, Opening &to)
{
    text = withoutMarks(trimmed(text));
    std::size_t cut = text.find_first_of(" -");
    if (const auto start = cues::clockMs(text.substr(0, cut))) {
        to.startMs = start;
        const std::size_t second =
            cut == std::string_view::npos ? cut : text.find_first_of("0123456789", cut);
        if (second != std::string_view::npos)
            to.endMs = cues::clockMs(text.substr(second));
        return second == std::string_view::npos || to.endMs;
    }
    return false;
}

/// Takes "[0:05]", "(0:05 - 0:09)" or "0:05 " off the beginning.
void takeLeadingTimes(std::string_view &line, Opening &to)
{
    const char open = line.empty() ? ' ' : line.front();
    if (open == '[' || open == '(') {
        const std::size_t close = line.find(open == '[' ? ']' : ')');
        if (close == std::string_view::npos || !takeTimes(line.substr(1, close - 1), to))
            return;
        line = trimmed(line.substr(close + 1));
    } else {
        const std::size_t cut = line.find(' ');
        if (cut == std::string_view::npos || !takeTimes(line.substr(0, cut), to))
            return;
        line = trimmed(line.substr(cut));
    }
    if (line.starts_with("- "))
        line = trimmed(line.substr(2));
}

/// Takes "(0:05)", "[0:05]" or " 0:05" off the end of a label.
void takeTrailingTimes(std::string_view &label, Opening &to)
{
    label = withoutMarks(label);
    if (label.ends_with(')') || label.ends_with(']')) {
        const std::size_t open = label.find_last_of("([");
        if (open != std::string_view::npos && takeTimes(label.substr(open + 1, label.size() - open - 2), to))
            label = withoutMarks(trimmed(label.substr(0, open)));
        return;
    }
    const std::size_t space = label.rfind(' ');
    if (space != std::string_view::npos && takeTimes(label.substr(space + 1), to))
        label = withoutMarks(trimmed(label.substr(0, space)));
}

bool isLabel(std::string_view label)
{
    if (label.empty() || label.size() > longestLabel ||
        label.find_first_of(",;\t|{}\"<>=/\\") != std::string_view::npos)
        return false;
    return std::any_of(label.begin(), label.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    });
}

/// The colon behind the label: not one within a time or a web address.
std::size_t labelEnd(std::string_view line)
{
    for (std::size_t at = line.find(':'); at != std::string_view::npos; at = line.find(':', at + 1)) {
        const char next = at + 1 < line.size() ? line[at + 1] : ' ';
        if (next == ' ' || next == '*' || next == '_')
            return at;
        if (at > longestLabel || next == '/')
            break;
    }
    return std::string_view::npos;
}

std::optional<Opening> openingOf(std::string_view line)
{
    Opening opening;
    line = withoutBullet(line);
    takeLeadingTimes(line, opening);
    const std::size_t end = labelEnd(line);
    std::string_view label = line.substr(0, end);
    takeTrailingTimes(label, opening);
    if (!isLabel(label))
        return std::nullopt;
    if (end == std::string_view::npos) {
        opening.standsAlone = true;
        if (!opening.startMs)
            return std::nullopt;
    } else {
        opening.text = line.substr(end + 1);
        while (!opening.text.empty() && (opening.text.front() == '*' || opening.text.front() == '_'))
            opening.text.remove_prefix(1);
        opening.text = trimmed(opening.text);
    }
    opening.label = cuetext::onOneLine(label);
    return opening;
}

/// "---", "# Call", "**Call transcript**": no words of anybody.
bool isOrnament(std::string_view line)
{
    line = trimmed(line);
    if (line.starts_with('#') || line.find_first_not_of("-*_=` ") == std::string_view::npos)
        return true;
    return line.size() > 4 && line.starts_with("**") && line.ends_with("**") &&
           line.substr(2, line.size() - 4).find("**") == std::string_view::npos;
}

/// How often each label opens a line, to tell speakers from other words before a colon.
struct LabelCount
{
    std::unordered_map<std::string, int> of;
    int lines = 0, openings = 0;

    bool isSpeaker(const std::string &label) const
    {
        const auto found = of.find(label);
        return found != of.end() && (found->second > 1 || roleOfLabel(label) != TurnRole::Other);
    }
    /// Two speakers at least, one of them known by what they are called or all of them coming back, who have
    /// a good part of the lines.
    bool isDialogue() const
    {
        int speakers = 0, known = 0, lead = 0;
        for (const auto &[label, times] : of) {
            if (!isSpeaker(label))
                continue;
            ++speakers;
            known += roleOfLabel(label) != TurnRole::Other;
            lead += times;
        }
        return speakers >= 2 && lead >= 2 && (known > 0 ? lead * 5 >= lines : lead >= 4 && lead * 2 >= lines);
    }
};

LabelCount countLabels(std::string_view text)
{
    LabelCount count;
    cues::Lines lines(text);
    while (lines.next()) {
        if (isOrnament(lines.line()))
            continue;
        ++count.lines;
        if (const std::optional<Opening> opening = openingOf(lines.line())) {
            ++count.openings;
            ++count.of[opening->label];
        }
    }
    return count;
}

class DialogueReader
{
public:
    explicit DialogueReader(const LabelCount &labels) : m_labels(labels) { m_transcript.source = "dialogue"; }

    void feed(std::string_view line, qint64 number)
    {
        if (isOrnament(line))
            return;
        const std::optional<Opening> opening = openingOf(line);
        if (opening && m_transcript.turns.empty() &&
            facts::takeLine(opening->label, opening->text, m_transcript))
            return;
        if (opening && m_labels.isSpeaker(opening->label)) {
            if (m_transcript.turns.size() >= mostTurns)
                throw TranscriptError{TranscriptProblem::TooManyTurns, number, 0, 0, {}};
            m_transcript.turns.push_back({number, opening->startMs, opening->endMs, TurnRole::Other,
                                          opening->label, cuetext::onOneLine(opening->text), std::nullopt});
        } else if (!m_transcript.turns.empty()) {
            goOn(line);
        }
    }

    ParsedTranscript take() { return std::move(m_transcript); }

private:
    void goOn(std::string_view line)
    {
        ParsedTurn &turn = m_transcript.turns.back();
        const std::string more = cuetext::onOneLine(line);
        turn.text += (turn.text.empty() || more.empty() ? "" : " ") + more;
        if (turn.text.size() > longestTurn)
            throw TranscriptError{TranscriptProblem::TurnTooLong, turn.line, 0, 0, {}};
    }

    const LabelCount &m_labels;
    ParsedTranscript m_transcript;
};

} // namespace

std::optional<ParsedTranscript> dialogue(std::string_view text)
{
    const LabelCount labels = countLabels(text);
    if (!labels.isDialogue())
        return std::nullopt;
    DialogueReader reader(labels);
    cues::Lines lines(text);
    while (lines.next())
        reader.feed(lines.line(), lines.number());
    return reader.take();
}

} // namespace coachbook::transcriptformats
