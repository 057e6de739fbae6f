// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/playing/playmodule.h"
#include <QAudioSink>
#include <QIODevice>
#include <vector>

namespace coachbook::ui {

/// A Speaker on QAudioSink: 16 bits, asked for by the sink in bits of some milliseconds.
class SinkSpeaker : public QIODevice, public Speaker
{
    Q_OBJECT
public:
    SinkSpeaker(int channels, int rate, SpeakerEvents events);
    ~SinkSpeaker() override;
    void start() override;
    void stop() override;
    qint64 waitingFrames() const override;
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *to, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void takeState(QAudio::State state);
    SpeakerEvents m_events;
    QAudioFormat m_format;
    std::unique_ptr<QAudioSink> m_sink;
    std::vector<float> m_samples;
};

} // namespace coachbook::ui
