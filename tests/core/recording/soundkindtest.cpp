// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/soundkind.h"
#include "tests/support/catch.h"
#include "tests/support/madewav.h"

using namespace coachbook;

TEST_CASE("soundkind: a recording is known by how it begins")
{
    REQUIRE(isSound(test::MadeWav().bytes().left(soundHead)));
    REQUIRE(isSound("ID3\x03 and so on"));
    REQUIRE(isSound(QByteArray::fromHex("fffb9064000000000000000000000000"))); // MPEG 1 layer 3
    REQUIRE(isSound(QByteArray::fromHex("fff350c4000000000000000000000000"))); // MPEG 2 layer 3
    REQUIRE(isSound(QByteArray::fromHex("fff15080000000000000000000000000"))); // ADTS
    REQUIRE(isSound("OggS and so on"));
    REQUIRE(isSound("fLaC and so on"));
    REQUIRE(isSound(QByteArray("\0\0\0\x20", 4) + "ftypM4A isom"));
    REQUIRE(isSound("#!AMR\n"));
    REQUIRE(isSound("FORM1234AIFFCOMM"));
}

TEST_CASE("soundkind: pictures, texts and books are no recordings")
{
    REQUIRE_FALSE(isSound({}));
    REQUIRE_FALSE(isSound("\xFF"));
    REQUIRE_FALSE(isSound("\x89PNG\r\n\x1a\n"));
    REQUIRE_FALSE(isSound(QByteArray::fromHex("ffd8ffe000104a464946000101010048"))); // JPEG
    REQUIRE_FALSE(isSound(QByteArray::fromHex("fffe480065006c006c006f0020007700"))); // UTF-16
    REQUIRE_FALSE(isSound(QByteArray(16, '\xFF')));
    REQUIRE_FALSE(isSound("WEBVTT\n\n00:01.00"));
    REQUIRE_FALSE(isSound("SQLite format 3"));
    REQUIRE_FALSE(isSound("%PDF-1.4"));
    REQUIRE_FALSE(isSound("PK\x03\x04"));
    REQUIRE_FALSE(isSound("RIFF1234AVI LIST"));
}
