// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transcripts/cuetext.h"

#include "core/import/valueformats.h"

#include <QString>
#include <array>
#include <charconv>

namespace coachbook::cuetext {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The inside of a tag that begins at `text`; empty where "<" is only a sign ("a < b", "<3").
std::string_view tagAt(std::string_view text)
{
    const std::size_t end = text.find('>');
    if (end == std::string_view::npos || end < 2)
        return {};
    const std::string_view inside = text.substr(1, end - 1);
    const bool timeStamp = inside.size() >= 5 && inside.find(':') != std::string_view::npos &&
                           inside.find_first_not_of("0123456789:.") == std::string_view::npos;
    if (!isLetter(inside.front()) && inside.front() != '/' && !timeStamp)
        return {};
    return inside.find('<') == std::string_view::npos ? inside : std::string_view();
}

/// The name in "v Maya" or "v.loud Maya"; absent for another tag.
std::optional<std::string_view> voiceOf(std::string_view tag)
{
    if (tag.empty() || tag.front() != 'v' ||
        (tag.size() > 1 && tag[1] != ' ' && tag[1] != '\t' && tag[1] != '.'))
        return std::nullopt;
    const std::size_t name = tag.find_first_of(" \t");
    return name == std::string_view::npos ? std::string_view() : trimmed(tag.substr(name));
}

void add(std::vector<Said> &all, std::string_view speaker, std::string_view text)
{
    std::string plain = onOneLine(unescaped(text));
    if (!plain.empty())
        all.push_back({onOneLine(unescaped(speaker)), std::move(plain)});
}

void appendUtf8(std::string &to, uint code)
{
    const char32_t c = code;
    to += QString::fromUcs4(&c, 1).toStdString();
}

/// The character an entity stands for; false when it stands for itself.
bool takeEntity(std::string_view name, std::string &to)
{
    struct Entity
    {
        std::string_view name;
        const char *text;
    };
    static constexpr std::array<Entity, 8> known{{{"amp", "&"},
                                                  {"lt", "<"},
                                                  {"gt", ">"},
                                                  {"quot", "\""},
                                                  {"apos", "'"},
                                                  {"nbsp", " "},
                                                  {"lrm", ""},
                                                  {"rlm", ""}}};
    for (const Entity &entity : known) {
        if (entity.name == name) {
            to += entity.text;
            return true;
        }
    }
    if (name.size() < 2 || name.front() != '#')
        return false;
    const bool hex = name[1] == 'x' || name[1] == 'X';
    const std::string_view digits = name.substr(hex ? 2 : 1);
    uint code = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    const bool isCharacter = code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    if (error != std::errc() || end != digits.data() + digits.size() || digits.empty() || !isCharacter)
        return false;
    appendUtf8(to, code);
    return true;
}

} // namespace

std::vector<Said> said(std::string_view payload)
{
    std::vector<Said> all;
    std::string text, speaker;
    for (std::size_t at = 0; at < payload.size(); ++at) {
        const char c = payload[at];
        if (c == '{' && at + 1 < payload.size() && payload[at + 1] == '\\') { // "{\an8}": where it is shown
            const std::size_t end = payload.find('}', at);
            if (end != std::string_view::npos) {
                at = end;
                continue;
            }
        }
        const std::string_view tag = c == '<' ? tagAt(payload.substr(at)) : std::string_view();
        if (tag.empty()) {
            text += c;
            continue;
        }
        const std::optional<std::string_view> voice = voiceOf(tag);
        if (voice || tag == "/v") {
            add(all, speaker, text);
            text.clear();
            speaker = voice.value_or(std::string_view());
        }
        at += tag.size() + 1;
    }
    add(all, speaker, text);
    return all;
}

std::string unescaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t end = text[at] == '&' ? text.find(';', at) : std::string_view::npos;
        if (end != std::string_view::npos && end - at < 12 &&
            takeEntity(text.substr(at + 1, end - at - 1), out))
            at = end;
        else
            out += text[at];
    }
    return out;
}

std::string onOneLine(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    bool space = false;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) <= 0x20 || c == 0x7F) {
            space = !out.empty();
            continue;
        }
        if (space)
            out += ' ';
        space = false;
        out += c;
    }
    return out;
}

} // namespace coachbook::cuetext
