// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/emailfile.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

EmailMessage message()
{
    return {QStringLiteral("maya@example.com"), QStringLiteral("Maya Brandt"), QStringLiteral("Our session"),
            QStringLiteral("Hi Maya,\nuntil Friday."), QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
}

QByteArray bodyOf(const QByteArray &file)
{
    return QByteArray::fromBase64(file.mid(file.indexOf("\r\n\r\n") + 4));
}

} // namespace

TEST_CASE("FOLL-1: a recap as a file that a mail program opens as a draft")
{
    const QByteArray file = emailFile(message());
    REQUIRE(file.startsWith("To: \"Maya Brandt\" <maya@example.com>\r\nSubject: Our session\r\n"));
    REQUIRE(file.contains("Date: 20 Nov 2026 09:00:00 +0000\r\n"));
    REQUIRE(file.contains("X-Unsent: 1\r\n"));
    REQUIRE(bodyOf(file) == "Hi Maya,\r\nuntil Friday.");
}

TEST_CASE("An e-mail keeps every character, and no line is too long")
{
    EmailMessage sent = message();
    sent.toName = QStringLiteral("Zoë Çelik");
    sent.subject = QString(120, QChar(0x0645)) + QStringLiteral(" \U0001F600");
    sent.body = QString(5000, QChar(0x00E9));
    const QByteArray file = emailFile(sent);
    for (const QByteArray &line : file.split('\n'))
        REQUIRE(line.size() <= 79);
    REQUIRE(QString::fromUtf8(bodyOf(file)) == sent.body);
    REQUIRE(file.contains("=?UTF-8?B?"));
}

TEST_CASE("No header can be slipped into an e-mail by a name, a subject or an address")
{
    EmailMessage bad = message();
    bad.toName = QStringLiteral("Maya\r\nBcc: all@example.com");
    bad.subject = QStringLiteral("a\r\nBcc: all@example.com\r\n\r\nbody");
    bad.to = QStringLiteral("x@example.com>\r\nBcc: <all@example.com");
    const QByteArray file = emailFile(bad);
    REQUIRE_FALSE(file.contains("\nBcc:"));
    REQUIRE(file.count("\r\n\r\n") == 1);
}

TEST_CASE("An e-mail without an address has no To line")
{
    EmailMessage open = message();
    open.to.clear();
    REQUIRE_FALSE(emailFile(open).contains("To:"));
}
