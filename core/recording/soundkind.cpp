// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/soundkind.h"

namespace coachbook {
namespace {

struct Signature
{
    int at;
    QByteArray bytes;
};

/// Eleven bits set begin a frame of MP3 or AAC; a layer or rate that does not exist gives it away as a
/// picture. Layer I, which nobody uses, begins like text in UTF-16.
bool isFrameOfMpeg(const QByteArray &head)
{
    if (head.size() < 4 || quint8(head[0]) != 0xFF || (quint8(head[1]) & 0xE0) != 0xE0)
        return false;
    const int version = (quint8(head[1]) >> 3) & 3, layer = (quint8(head[1]) >> 1) & 3;
    if (layer == 0)
        return (quint8(head[1]) & 0xF6) == 0xF0; // ADTS
    return version != 1 && layer != 3 && quint8(head[2]) >> 4 != 15 && ((quint8(head[2]) >> 2) & 3) != 3;
}

} // namespace

bool isSound(const QByteArray &head)
{
    static const Signature signatures[]{{8, "WAVE"},
                                        {0, "ID3"},
                                        {0, "OggS"},
                                        {0, "fLaC"},
                                        {4, "ftyp"},
                                        {0, "#!AMR"},
                                        {8, "AIFF"},
                                        {8, "AIFC"},
                                        {0, ".snd"},
                                        {0, QByteArray::fromHex("1a45dfa3")},
                                        {0, QByteArray::fromHex("3026b2758e66cf11")}};
    for (const Signature &signature : signatures) {
        if (head.mid(signature.at, signature.bytes.size()) == signature.bytes)
            return true;
    }
    return isFrameOfMpeg(head);
}

} // namespace coachbook
