// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/spokenwords.h"

#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("spokenwords: words hold a letter or a digit")
{
    struct Row
    {
        const char *text;
        int words;
    };
    const auto row = GENERATE(values<Row>({{"", 0},
                                           {"  \n ", 0},
                                           {"Yeah. Mhm.", 2},
                                           {"I can offer a 20% discount", 6},
                                           {"well - you know ...", 3},
                                           {"my name is [PII]", 4},
                                           {"don't", 1},
                                           {"Grüße aus Köln", 3}}));
    CAPTURE(row.text);
    REQUIRE(wordCount(QString::fromUtf8(row.text)) == row.words);
}

TEST_CASE("spokenwords: questions end with a mark, or begin like one where nothing ends them")
{
    struct Row
    {
        const char *text;
        int questions;
    };
    const auto row = GENERATE(values<Row>({{"", 0},
                                           {"?", 0},
                                           {"Hello. Peter, how can I help you?", 1},
                                           {"Really?? What?! No.", 2},
                                           {"Is it 3.5? Or on example.org/a?b=c", 1},
                                           {"¿Cómo está? Bien.", 1},
                                           {"お元気ですか？", 1},
                                           {"كيف حالك؟", 1},
                                           {"\"Can you wait?\" she said.", 1},
                                           {"okay so what's your name", 1},
                                           {"um, can you spell that", 1},
                                           {"and do you happen to remember it", 1},
                                           {"what is it\nwhere are you", 2},
                                           {"You can do that. I know what it is.", 0},
                                           {"When you restart, it works.", 0},
                                           {"can't do that", 0},
                                           {"don't worry", 0},
                                           {"do not worry", 0},
                                           {"what a nice day", 0},
                                           {"what", 0},
                                           {"however it is", 0}}));
    CAPTURE(row.text);
    REQUIRE(questionCount(QString::fromUtf8(row.text)) == row.questions);
}
