// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>
#include <string>
#include <string_view>

namespace coachbook {

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// What the bytes of a whole file say about its encoding.
struct EncodingFinding
{
    TextEncoding encoding = TextEncoding::Utf8;
    bool bom = false;
    qint64 nonAscii = 0; ///< bytes over 0x7F
    qint64 invalid = 0;  ///< places that are not UTF-8
    qint64 nuls = 0;
    qint64 bytes = 0;
};

/// Reads all of `device`. A byte order mark decides; then NULs in every second byte (UTF-16); then whether
/// every byte over 0x7F is part of valid UTF-8. A file without one valid sequence, whose bytes all make sense
/// as western letters, is Windows-1252; a file with both is damaged UTF-8, and its bad rows are refused one
/// by one.
EncodingFinding findEncoding(QIODevice &device);
QString encodingName(TextEncoding encoding); ///< "UTF-8", "UTF-16", "Windows-1252"

bool isValidUtf8(std::string_view text);

/// Turns a file's bytes into UTF-8, piece by piece; a byte order mark is dropped.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);
    void append(QByteArrayView bytes, std::string &to);

private:
    TextEncoding m_encoding;
    QStringDecoder m_decoder;
    bool m_atStart = true;
};

} // namespace coachbook
