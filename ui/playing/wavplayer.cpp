// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/wavplayer.h"
#include <algorithm>
#include <utility>

namespace coachbook::ui {
namespace {

/// As many as a speaker takes; more are mixed into one.
int heardChannels(const WavInfo &info)
{
    return info.channels <= 2 ? info.channels : 1;
}

} // namespace

WavPlayer::WavPlayer(PlayModule &module, PlayerEvents events) : m_module(module), m_events(std::move(events))
{}

WavPlayer::~WavPlayer() = default;

void WavPlayer::open(const QString &path)
{
    m_file.setFileName(path);
    const std::optional<WavInfo> info = m_file.open(QIODevice::ReadOnly) ? wavInfo(m_file) : std::nullopt;
    if (!info) {
        QMetaObject::invokeMethod(
            this, [this] { m_events.failed(tr("The file is not there any more.")); }, Qt::QueuedConnection);
        return;
    }
    m_info = *info;
    m_reader.emplace(m_file, m_info);
    m_stretch.emplace(heardChannels(m_info), m_info.rate,
                      [this](qint64 from, qint64 frames, float *to) { read(from, frames, to); });
    m_stretch->goTo(0);
}

void WavPlayer::play()
{
    if (!m_stretch || m_speaker)
        return;
    m_hasEnded = false;
    SpeakerEvents events;
    events.fill = [this](float *samples, qint64 frames) { fill(samples, frames); };
    events.failed = [this](const QString &reason) { m_events.failed(reason); };
    m_speaker = m_module.makeSpeaker(heardChannels(m_info), m_info.rate, std::move(events));
    m_speaker->start();
}

void WavPlayer::pause()
{
    if (!m_speaker)
        return;
    const qint64 heard = heardFrame();
    m_speaker.reset();
    goTo(heard);
}

void WavPlayer::seek(qint64 ms)
{
    if (!m_stretch)
        return;
    if (m_speaker)
        m_speaker->stop(); // drops what was asked for of the old place
    goTo(ms * m_info.rate / 1000);
    if (m_speaker)
        m_speaker->start();
}

void WavPlayer::goTo(qint64 frame)
{
    m_from = frame;
    m_hasEnded = false;
    m_stretch->goTo(frame);
}

void WavPlayer::setRate(double rate)
{
    m_rate = rate;
    if (m_stretch)
        m_stretch->setSpeed(rate);
}

qint64 WavPlayer::heardFrame() const
{
    const qint64 waiting = m_speaker ? m_speaker->waitingFrames() : 0;
    return std::max(m_from, m_stretch->frame() - qint64(double(waiting) * m_rate));
}

qint64 WavPlayer::positionMs() const
{
    return m_stretch ? std::min(heardFrame() * 1000 / m_info.rate, m_info.durationMs()) : 0;
}

void WavPlayer::fill(float *samples, qint64 frames)
{
    m_stretch->take(samples, frames);
    // Silence is sent on until the last sample was heard; a sink that gets less would keep it back.
    if (heardFrame() < m_info.frames || std::exchange(m_hasEnded, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_hasEnded)
                m_events.ended();
        },
        Qt::QueuedConnection);
}

void WavPlayer::read(qint64 from, qint64 frames, float *to)
{
    if (m_info.channels <= 2) {
        m_reader->read(from, frames, to);
        return;
    }
    const auto channels = std::size_t(m_info.channels);
    m_all.resize(std::size_t(frames) * channels);
    m_reader->read(from, frames, m_all.data());
    std::fill_n(to, frames, 0.0F);
    for (std::size_t i = 0; i < m_all.size(); ++i)
        to[i / channels] += m_all[i] / float(channels);
}

} // namespace coachbook::ui
