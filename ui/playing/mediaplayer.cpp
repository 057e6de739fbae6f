// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/mediaplayer.h"
#include <QAudioDevice>
#include <QFileInfo>
#include <QMediaDevices>
#include <QUrl>
#include <utility>

namespace coachbook::ui {
namespace {

constexpr qint64 settlingMs = 800; ///< by then a seek is done, or the place reported is believed

} // namespace

MediaPlayer::MediaPlayer(PlayerEvents events) : m_events(std::move(events))
{
    m_player.setAudioOutput(&m_output);
    connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, &MediaPlayer::takeStatus);
    connect(&m_player, &QMediaPlayer::durationChanged, this, [this](qint64 ms) {
        if (ms > 0)
            m_events.lengthKnown(ms);
    });
    connect(&m_player, &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error, const QString &text) { fail(text); });
}

void MediaPlayer::open(const QString &path)
{
    m_isOpen = m_isWanted = m_hasFailed = false;
    m_player.setSource(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()));
}

void MediaPlayer::play()
{
    m_isWanted = true;
    if (!m_isOpen)
        return;
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (!device.isNull() && device != m_output.device())
        m_output.setDevice(device);
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
    if (m_isOpen)
        m_player.setPosition(ms);
}

void MediaPlayer::setRate(double rate)
{
    m_rate = rate;
    if (m_isOpen)
        m_player.setPlaybackRate(rate);
}

qint64 MediaPlayer::positionMs() const
{
    const qint64 reported = m_player.position();
    if (!m_sought)
        return reported;
    const qint64 ahead = reported - *m_sought;
    const bool isThere = ahead >= 0 && ahead <= qint64(double(m_sinceSought.elapsed()) * m_rate) + 250;
    if (!m_isOpen || (!isThere && m_sinceSought.elapsed() < settlingMs))
        return *m_sought;
    m_sought.reset();
    return reported;
}

/// Does what was asked for before the file was open; the back end would have lost it. The speed comes first,
/// for with it the place is set anew.
void MediaPlayer::begin()
{
    m_isOpen = true;
    if (m_rate != 1)
        m_player.setPlaybackRate(m_rate);
    if (m_sought && *m_sought > 0)
        seek(*m_sought);
    if (m_isWanted)
        play();
}

void MediaPlayer::takeStatus(QMediaPlayer::MediaStatus status)
{
    if (status == QMediaPlayer::LoadedMedia && !m_isOpen) // only after this it is known to be seekable
        QMetaObject::invokeMethod(this, &MediaPlayer::begin, Qt::QueuedConnection);
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
