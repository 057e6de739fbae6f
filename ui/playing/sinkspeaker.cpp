// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/sinkspeaker.h"
#include <QAudioDevice>
#include <QMediaDevices>
#include <algorithm>
#include <cmath>

namespace coachbook::ui {
namespace {

constexpr int bufferUs =
    200'000; ///< enough while the window paints, and the playhead stays near what is heard

} // namespace

SinkSpeaker::SinkSpeaker(int channels, int rate, SpeakerEvents events) : m_events(std::move(events))
{
    m_format.setSampleFormat(QAudioFormat::Int16);
    m_format.setChannelCount(channels);
    m_format.setSampleRate(rate);
    open(QIODevice::ReadOnly);
}

SinkSpeaker::~SinkSpeaker()
{
    stop();
}

void SinkSpeaker::start()
{
    if (m_sink)
        return;
    // Made anew each time, for another device may be the default by now.
    m_sink = std::make_unique<QAudioSink>(QMediaDevices::defaultAudioOutput(), m_format);
    m_sink->setBufferSize(m_format.bytesForDuration(bufferUs));
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &SinkSpeaker::takeState);
    m_sink->start(this);
}

void SinkSpeaker::stop()
{
    if (!m_sink)
        return;
    m_sink->disconnect(this);
    m_sink->reset();
    m_sink.reset();
}

qint64 SinkSpeaker::waitingFrames() const
{
    if (!m_sink)
        return 0;
    return m_format.framesForBytes(
        qint32(std::max<qsizetype>(m_sink->bufferSize() - m_sink->bytesFree(), 0)));
}

qint64 SinkSpeaker::bytesAvailable() const
{
    return m_format.bytesForDuration(1'000'000) + QIODevice::bytesAvailable(); // there is always more
}

qint64 SinkSpeaker::readData(char *to, qint64 size)
{
    const qint64 frames = size / m_format.bytesPerFrame();
    const qint64 count = frames * m_format.channelCount();
    m_samples.resize(std::size_t(count));
    m_events.fill(m_samples.data(), frames);
    for (qint64 i = 0; i < count; ++i) {
        const float sample = std::clamp(m_samples[std::size_t(i)], -1.0F, 1.0F);
        const auto stored = qint16(std::lround(sample * 32767));
        std::copy_n(reinterpret_cast<const char *>(&stored), 2, to + 2 * i);
    }
    return frames * m_format.bytesPerFrame();
}

void SinkSpeaker::takeState(QAudio::State state)
{
    if (state != QAudio::StoppedState || !m_sink || m_sink->error() == QAudio::NoError)
        return;
    // The sink that reports this is still in its call.
    QMetaObject::invokeMethod(
        this, [this] { m_events.failed(tr("The sound device does not answer.")); }, Qt::QueuedConnection);
}

} // namespace coachbook::ui
