// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/textencoding.h"

#include <array>
#include <cstring>

namespace coachbook {

namespace {

constexpr quint64 highBits = 0x8080808080808080ULL;

/// Follows UTF-8 byte by byte (RFC 3629: no overlong forms, no surrogates, nothing over U+10FFFF).
struct Utf8Scanner
{
    int need = 0;
    unsigned char low = 0x80, high = 0xBF;
    qint64 sequences = 0, invalid = 0;

    void feed(unsigned char c)
    {
        if (need == 0) {
            begin(c);
        } else if (c < low || c > high) {
            ++invalid;
            need = 0;
            begin(c);
        } else {
            low = 0x80;
            high = 0xBF;
            if (--need == 0)
                ++sequences;
        }
    }

    void begin(unsigned char c)
    {
        low = 0x80;
        high = 0xBF;
        if (c < 0x80)
            return;
        if (c >= 0xC2 && c <= 0xDF) {
            need = 1;
        } else if (c >= 0xE0 && c <= 0xEF) {
            need = 2;
            low = c == 0xE0 ? 0xA0 : 0x80;
            high = c == 0xED ? 0x9F : 0xBF;
        } else if (c >= 0xF0 && c <= 0xF4) {
            need = 3;
            low = c == 0xF0 ? 0x90 : 0x80;
            high = c == 0xF4 ? 0x8F : 0xBF;
        } else {
            ++invalid;
        }
    }
};

bool isAsciiLetter(unsigned char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Whether a byte over 0x7F, seen with its neighbours, makes sense in western text written as Windows-1252.
/// Unassigned bytes, Icelandic letters and mathematical signs do not; nor does a capital inside a word of
/// small letters, nor the first byte of a common UTF-8 sequence that was cut.
bool makesSenseIn1252(unsigned char before, unsigned char c, unsigned char after)
{
    static constexpr std::array<unsigned char, 13> never{0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xD0, 0xD7,
                                                         0xDE, 0xF0, 0xF7, 0xFE, 0xFF, 0xAD};
    if (std::find(never.begin(), never.end(), c) != never.end())
        return false;
    if ((c == 0xC2 || c == 0xC3 || c == 0xE2) && after >= 0x80 && after <= 0xBF)
        return false;
    if (c < 0xC0 || c >= 0xDF)
        return true;
    const bool capitalBefore = (before >= 'A' && before <= 'Z') || (before >= 0xC0 && before < 0xDF);
    const bool smallBefore = (before >= 'a' && before <= 'z') || before >= 0xDF;
    return !smallBefore && (capitalBefore || isAsciiLetter(after) || after >= 0xC0);
}

/// Everything that is counted while the bytes pass by.
class EncodingScan
{
public:
    void feed(QByteArrayView bytes)
    {
        const char *p = bytes.data();
        const char *end = p + bytes.size();
        m_found.bytes += bytes.size();
        while (p < end) {
            if (end - p >= 8 && m_utf8.need == 0 && m_last < 0x80 && isPlain(p)) {
                m_last = static_cast<unsigned char>(p[7]);
                p += 8;
                continue;
            }
            one(static_cast<unsigned char>(*p++));
        }
    }

    EncodingFinding result()
    {
        one('\n');
        m_found.invalid = m_utf8.invalid;
        if (m_utf8.invalid > 0 && m_utf8.sequences == 0 && m_senseless == 0)
            m_found.encoding = TextEncoding::Windows1252;
        return m_found;
    }

private:
    /// Eight bytes, all ASCII and none of them NUL.
    static bool isPlain(const char *p)
    {
        quint64 word;
        std::memcpy(&word, p, sizeof word);
        return (word & highBits) == 0 && ((word - 0x0101010101010101ULL) & ~word & highBits) == 0;
    }

    void one(unsigned char c)
    {
        m_utf8.feed(c);
        m_found.nuls += c == 0;
        m_found.nonAscii += c >= 0x80;
        if (m_last >= 0x80 && !makesSenseIn1252(m_before, m_last, c))
            ++m_senseless;
        m_before = m_last;
        m_last = c;
    }

    EncodingFinding m_found;
    Utf8Scanner m_utf8;
    qint64 m_senseless = 0;
    unsigned char m_before = ' ', m_last = ' ';
};

std::optional<TextEncoding> utf16WithoutMark(QByteArrayView head)
{
    qsizetype even = 0, odd = 0;
    for (qsizetype i = 0; i + 1 < head.size(); i += 2) {
        even += head[i] == '\0';
        odd += head[i + 1] == '\0';
    }
    const qsizetype pairs = head.size() / 2;
    if (pairs < 4 || (even + odd) * 3 < pairs)
        return std::nullopt;
    if (even * 20 < odd)
        return TextEncoding::Utf16Le;
    if (odd * 20 < even)
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

std::optional<EncodingFinding> byMark(QByteArrayView head)
{
    EncodingFinding found;
    found.bom = true;
    if (head.startsWith("\xEF\xBB\xBF"))
        return found;
    found.encoding = TextEncoding::Utf16Le;
    if (head.startsWith("\xFF\xFE"))
        return found;
    found.encoding = TextEncoding::Utf16Be;
    if (head.startsWith("\xFE\xFF"))
        return found;
    return std::nullopt;
}

} // namespace

EncodingFinding findEncoding(QIODevice &device)
{
    QByteArray piece = device.read(qint64(1) << 18);
    const std::optional<EncodingFinding> marked = byMark(piece);
    const std::optional<TextEncoding> wide =
        utf16WithoutMark(QByteArrayView(piece).first(std::min<qsizetype>(piece.size(), 4096)));
    EncodingScan scan;
    while (!piece.isEmpty()) {
        scan.feed(piece);
        piece = device.read(qint64(1) << 18);
    }
    EncodingFinding found = scan.result();
    if (marked) {
        found.encoding = marked->encoding;
        found.bom = true;
    } else if (wide) {
        found.encoding = *wide;
    }
    return found;
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        return QStringLiteral("UTF-16");
    case TextEncoding::Windows1252:
        break;
    }
    return QStringLiteral("Windows-1252");
}

bool isValidUtf8(std::string_view text)
{
    Utf8Scanner scanner;
    for (const char c : text)
        scanner.feed(static_cast<unsigned char>(c));
    return scanner.invalid == 0 && scanner.need == 0;
}

namespace {

QStringDecoder decoderFor(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringDecoder();
    case TextEncoding::Utf16Le:
        return QStringDecoder(QStringConverter::Utf16LE);
    case TextEncoding::Utf16Be:
        return QStringDecoder(QStringConverter::Utf16BE);
    case TextEncoding::Windows1252:
        break;
    }
    return QStringDecoder("windows-1252");
}

} // namespace

TextDecoder::TextDecoder(TextEncoding encoding) : m_encoding(encoding), m_decoder(decoderFor(encoding)) {}

void TextDecoder::append(QByteArrayView bytes, std::string &to)
{
    if (m_encoding == TextEncoding::Utf8) {
        if (m_atStart && bytes.startsWith("\xEF\xBB\xBF"))
            bytes = bytes.sliced(3);
        to.append(bytes.data(), static_cast<std::size_t>(bytes.size()));
    } else {
        const QString text = m_decoder.decode(bytes);
        const QByteArray utf8 = text.toUtf8();
        to.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    }
    m_atStart = false;
}

} // namespace coachbook
