// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/transcript.h"
#include "tests/support/madewav.h"
#include "ui/playing/waveformview.h"
#include <QFile>

namespace coachbook::test {

inline Turn turn(qint64 from, std::optional<qint64> to, TurnRole role, const QString &speaker = {})
{
    Turn made;
    made.startMs = from;
    made.endMs = to;
    made.role = role;
    made.speaker = speaker;
    return made;
}

/// Of a call of 40 seconds.
inline std::vector<Turn> turns()
{
    const QString maya = QStringLiteral("Maya Okafor"), tom = QStringLiteral("Tom");
    return {turn(0, 6000, TurnRole::Agent, maya), turn(6500, 14'000, TurnRole::Customer, tom),
            turn(14'200, 21'000, TurnRole::Agent, maya), turn(22'000, 30'000, TurnRole::Customer, tom),
            turn(30'000, 40'000, TurnRole::Agent, maya)};
}

inline std::vector<ui::PlayerMoment> moments()
{
    return {{2000, 5000, true, QStringLiteral("Greeting with name")},
            {15'000, 20'000, false, QStringLiteral("Quoted before verifying")},
            {31'000, 31'000, false, QStringLiteral("No summary")}};
}

/// The sound of those turns: the agent on the first channel, the customer on the second, or both on one.
inline QByteArray call(int channels, quint32 rate = 2000)
{
    MadeWav wav;
    wav.channels = channels;
    wav.rate = rate;
    for (int i = 0; i < 40 * int(rate); ++i) {
        const qint64 at = qint64(i) * 1000 / rate;
        double loud[2]{0.01, 0.01};
        for (const Turn &turn : turns()) {
            if (at >= *turn.startMs && at < *turn.endMs)
                loud[turn.role == TurnRole::Agent ? 0 : 1] = 0.3 + 0.3 * std::sin(double(at) / 170);
        }
        const double wave = std::sin(double(i) * 1.3);
        if (channels == 2)
            wav.samples += pcm16({loud[0] * wave, loud[1] * wave});
        else
            wav.samples += pcm16({(loud[0] + loud[1]) * wave});
    }
    return wav.bytes();
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace coachbook::test
