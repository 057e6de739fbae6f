// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The text of a cue, without its marks.
namespace coachbook::cuetext {

struct Said
{
    std::string speaker; ///< of <v Name>; empty: none is named
    std::string text;    ///< plain, on one line
};

/// "<v Maya>Hi <i>there</i></v> <v Caller>Hello" -> Maya: Hi there; Caller: Hello. Without text: nothing.
std::vector<Said> said(std::string_view payload);
/// &amp; &lt; &gt; &quot; &apos; &nbsp; &lrm; &rlm; and &#39; &#x27;.
std::string unescaped(std::string_view text);
/// Words apart by one space, no control characters.
std::string onOneLine(std::string_view text);

} // namespace coachbook::cuetext
