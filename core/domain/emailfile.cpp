// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/emailfile.h"

#include <algorithm>

namespace coachbook {

namespace {

constexpr int longestLine = 76;  // RFC 2045
constexpr int bytesInAWord = 39; // base64 of it fits a line of RFC 2047 beside the header's name
const QByteArray lineEnd = "\r\n";

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

/// Encoded words of RFC 2047, none cut within a character.
QByteArray headerText(const QString &text)
{
    const QString plain = text.simplified();
    if (isPlainAscii(plain) && plain.size() <= longestLine)
        return plain.toLatin1();
    QByteArrayList words;
    QByteArray bytes;
    const auto close = [&] {
        words.append("=?UTF-8?B?" + bytes.toBase64() + "?=");
        bytes.clear();
    };
    for (const uint codePoint : plain.toUcs4()) {
        const char32_t character = codePoint;
        const QByteArray next = QString::fromUcs4(&character, 1).toUtf8();
        if (bytes.size() + next.size() > bytesInAWord)
            close();
        bytes += next;
    }
    close();
    return words.join(lineEnd + ' ');
}

QByteArray address(const EmailMessage &message)
{
    // An address is ASCII without blanks and brackets, or none at all.
    QString to = message.to.simplified().remove(QLatin1Char(' '));
    to.remove(QLatin1Char('<')).remove(QLatin1Char('>'));
    if (!isPlainAscii(to) || to.isEmpty())
        return {};
    if (message.toName.simplified().isEmpty())
        return to.toLatin1();
    QString name = message.toName;
    return isPlainAscii(name.simplified())
               ? '"' + name.remove(QLatin1Char('"')).remove(QLatin1Char('\\')).simplified().toLatin1() +
                     "\" <" + to.toLatin1() + '>'
               : headerText(name) + " <" + to.toLatin1() + '>';
}

QByteArray bodyText(const QString &body)
{
    QString text = body;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
        .replace(QLatin1Char('\n'), QStringLiteral("\r\n"));
    const QByteArray base64 = text.toUtf8().toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += longestLine)
        lines += base64.mid(at, longestLine) + lineEnd;
    return lines;
}

} // namespace

QByteArray emailFile(const EmailMessage &message)
{
    QByteArray file;
    const auto header = [&file](const QByteArray &name, const QByteArray &value) {
        if (!value.isEmpty())
            file += name + ": " + value + lineEnd;
    };
    header("To", address(message));
    header("Subject", headerText(message.subject));
    header("Date", message.date.toString(Qt::RFC2822Date).toLatin1());
    header("X-Unsent", "1"); // opens as a draft
    header("MIME-Version", "1.0");
    header("Content-Type", "text/plain; charset=UTF-8");
    header("Content-Transfer-Encoding", "base64");
    return file + lineEnd + bodyText(message.body);
}

} // namespace coachbook
