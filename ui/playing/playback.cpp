// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/playback.h"
#include "ui/playing/wavplayer.h"
#include "ui/transcripts/turnlines.h"
#include <algorithm>

namespace coachbook::ui {
namespace {

constexpr int tickMs = 40; ///< a playhead that moves 25 times a second looks smooth

} // namespace

Playback::Playback(FindPlayModule module, QObject *parent) : QObject(parent), m_module(std::move(module))
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &Playback::tick);
}

Playback::~Playback() = default;

void Playback::setFile(const QString &path, qint64 recordingMs, bool isWav)
{
    pause();
    m_player.reset();
    m_path = path;
    m_recordingMs = recordingMs;
    m_isWav = isWav;
}

QString Playback::whyNotPlay() const
{
    QString why;
    PlayModule *const module = m_module(&why);
    if (module && !m_isWav)
        why = module->whyNotDecode();
    return module && why.isEmpty() ? module->whyNotHear() : why;
}

bool Playback::makePlayer()
{
    if (m_path.isEmpty()) {
        Q_EMIT refused(m_nothingToPlay);
        return false;
    }
    if (const QString why = whyNotPlay(); !why.isEmpty()) {
        Q_EMIT cannotPlay(why);
        return false;
    }
    if (m_player)
        return true;
    PlayerEvents events;
    events.lengthKnown = [this](qint64 ms) {
        // What was counted in the file is exact; a back end may guess.
        if (m_recordingMs == 0) {
            m_recordingMs = ms;
            Q_EMIT recordingLengthChanged(ms);
        }
    };
    events.ended = [this] { takeEnd(); };
    events.failed = [this](const QString &reason) { takeFailure(reason); };
    PlayModule &module = *m_module(nullptr);
    if (m_isWav)
        m_player = std::make_unique<WavPlayer>(module, std::move(events));
    else
        m_player = module.makePlayer(std::move(events));
    m_player->open(m_path);
    return true;
}

/// To where playing begins; false when the playhead stands where the recording has nothing.
bool Playback::goToStart()
{
    if (m_part && m_position >= m_part->toMs)
        moveTo(m_part->fromMs);
    if (m_recordingMs > 0 && m_position > m_recordingMs) {
        Q_EMIT refused(tr("The recording ends at %1.").arg(offsetText(m_recordingMs)));
        return false;
    }
    if (m_recordingMs > 0 && m_position == m_recordingMs)
        moveTo(m_part ? m_part->fromMs : 0);
    return true;
}

void Playback::play()
{
    if (m_isPlaying || !makePlayer() || !goToStart())
        return;
    setPlaying(true);
    m_player->setRate(m_rate);
    m_player->seek(m_position);
    m_player->play();
}

void Playback::pause()
{
    if (!m_isPlaying)
        return;
    m_player->pause();
    setPlaying(false);
}

void Playback::seek(qint64 ms)
{
    ms = std::max<qint64>(ms, 0);
    if (m_part && !m_part->holds(ms))
        setPart(std::nullopt);
    if (m_isPlaying && m_recordingMs > 0 && ms >= m_recordingMs)
        pause();
    else if (m_isPlaying)
        m_player->seek(ms);
    moveTo(ms);
}

void Playback::playPart(TimePart part)
{
    seek(part.fromMs);
    setPart(part);
    play();
}

void Playback::setPart(std::optional<TimePart> part)
{
    if (part && part->toMs <= part->fromMs)
        part.reset();
    if (part == m_part)
        return;
    m_part = part;
    Q_EMIT partChanged();
}

void Playback::setRate(double rate)
{
    m_rate = std::clamp(rate, 0.5, 2.0);
    if (m_player)
        m_player->setRate(m_rate);
}

void Playback::tick()
{
    if (!m_isPlaying)
        return;
    const qint64 at = m_player->positionMs();
    if (!m_part || at < m_part->toMs) {
        moveTo(at);
    } else if (m_isLooping) {
        m_player->seek(m_part->fromMs);
        moveTo(m_part->fromMs);
    } else {
        pause();
        moveTo(m_part->toMs);
    }
}

void Playback::takeEnd()
{
    if (!m_isPlaying)
        return;
    if (m_isLooping) {
        moveTo(m_part ? m_part->fromMs : 0);
        m_player->seek(m_position);
        m_player->play();
        return;
    }
    pause();
    if (m_recordingMs > 0)
        moveTo(m_recordingMs);
}

void Playback::takeFailure(const QString &reason)
{
    setPlaying(false);
    Q_EMIT cannotPlay(reason);
    // The player that reports this is still in its call.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_isPlaying)
                m_player.reset();
        },
        Qt::QueuedConnection);
}

void Playback::setPlaying(bool playing)
{
    if (playing == m_isPlaying)
        return;
    m_isPlaying = playing;
    playing ? m_timer.start() : m_timer.stop();
    Q_EMIT playingChanged(playing);
}

void Playback::moveTo(qint64 ms)
{
    if (ms == m_position)
        return;
    m_position = ms;
    Q_EMIT positionChanged(ms);
}

} // namespace coachbook::ui
