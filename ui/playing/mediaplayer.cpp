// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/mediaplayer.h"
#include <QAudioDevice>
#include <QFileInfo>
#include <QMediaDevices>
#include <QTimer>
#include <QUrl>
#include <utility>

namespace coachbook::ui {
namespace {

constexpr qint64 settlingMs = 800; ///< by then a seek is done, or the place reported is believed
constexpr int patienceMs = 3000;   ///< for the length of a file that plays

} // namespace

MediaPlayer::MediaPlayer(PlayerEvents events) : m_events(std::move(events))
{
    m_player.setAudioOutput(&m_output);
    connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, &MediaPlayer::takeStatus);
    connect(&m_player, &QMediaPlayer::durationChanged, this, [this](qint64 ms) {
        if (ms <= 0)
            return;
        m_events.lengthKnown(ms);
        QMetaObject::invokeMethod(this, &MediaPlayer::catchUp, Qt::QueuedConnection);
    });
    connect(&m_player, &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error, const QString &text) { fail(text); });
}

void MediaPlayer::open(const QString &path)
{
    m_isLoaded = m_isWanted = m_hasFailed = m_owes = false;
    m_player.setSource(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()));
}

void MediaPlayer::play()
{
    m_isWanted = true;
    if (!m_isLoaded)
        return;
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (!device.isNull() && device != m_output.device())
        m_output.setDevice(device);
    // GStreamer learns the length of many an MP3 only while it plays, and cannot go anywhere before.
    m_output.setMuted(m_owes);
    if (m_owes)
        QTimer::singleShot(patienceMs, this, &MediaPlayer::giveUp);
    const bool wasAtEnd = m_player.mediaStatus() == QMediaPlayer::EndOfMedia;
    m_player.play();
    if (wasAtEnd && m_sought) // playing again goes to the beginning by itself
        m_player.setPosition(*m_sought);
}

void MediaPlayer::pause()
{
    m_isWanted = false;
    if (m_player.playbackState() == QMediaPlayer::PlayingState) // at the end it would go to the beginning
        m_player.pause();
}

void MediaPlayer::seek(qint64 ms)
{
    m_sought = ms;
    m_sinceSought.start();
    if (isReady())
        m_player.setPosition(ms);
    else
        m_owes = m_owes || ms > 0 || m_player.position() > 0;
}

void MediaPlayer::setRate(double rate)
{
    m_rate = rate;
    if (isReady())
        m_player.setPlaybackRate(rate);
    else
        m_owes = m_owes || rate != 1;
}

qint64 MediaPlayer::positionMs() const
{
    const qint64 reported = m_player.position();
    if (!m_sought)
        return reported;
    if (!m_isLoaded || m_owes)
        return *m_sought;
    const qint64 ahead = reported - *m_sought;
    const bool isThere = ahead >= 0 && ahead <= qint64(double(m_sinceSought.elapsed()) * m_rate) + 250;
    if (!isThere && m_sinceSought.elapsed() < settlingMs)
        return *m_sought;
    m_sought.reset();
    return reported;
}

void MediaPlayer::takeLoaded()
{
    m_isLoaded = true;
    catchUp();
    if (m_isWanted)
        play();
}

/// The speed comes first, for with it the place is set anew.
void MediaPlayer::catchUp()
{
    if (!m_owes || !isReady())
        return;
    m_owes = false;
    m_player.setPlaybackRate(m_rate);
    if (m_sought)
        seek(*m_sought);
    m_output.setMuted(false);
}

void MediaPlayer::giveUp()
{
    if (!m_owes)
        return;
    m_owes = false;
    m_sought.reset();
    m_output.setMuted(false);
}

void MediaPlayer::takeStatus(QMediaPlayer::MediaStatus status)
{
    if (status == QMediaPlayer::LoadedMedia && !m_isLoaded) // only after this it is known to be seekable
        QMetaObject::invokeMethod(this, &MediaPlayer::takeLoaded, Qt::QueuedConnection);
    if (status == QMediaPlayer::EndOfMedia) // the back end has not yet done what it does at the end
        QMetaObject::invokeMethod(
            this, [this] { m_events.ended(); }, Qt::QueuedConnection);
    if (status == QMediaPlayer::InvalidMedia)
        fail(m_player.errorString());
}

void MediaPlayer::fail(const QString &reason)
{
    if (std::exchange(m_hasFailed, true))
        return; // a back end often says the same thing twice in other words
    m_events.failed(reason.isEmpty() ? tr("The system has no decoder for this file.") : reason);
}

} // namespace coachbook::ui
