// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Header only: the playing module is loaded with QPluginLoader when the first recording is shown, so the
// window starts without Qt Multimedia. Neither side links the other.
#include <QString>
#include <QtPlugin>
#include <atomic>
#include <functional>
#include <memory>

namespace coachbook::ui {

/// What a player reports, on the window's thread.
struct PlayerEvents
{
    std::function<void(qint64 ms)> lengthKnown = [](qint64) {};
    std::function<void()> ended = [] {};
    std::function<void(const QString &reason)> failed = [](const QString &) {};
};

/// Plays one file. Times are milliseconds since its beginning.
class Player
{
public:
    virtual ~Player() = default;
    virtual void open(const QString &path) = 0;
    virtual void play() = 0;
    virtual void pause() = 0;
    virtual void seek(qint64 ms) = 0; ///< also before the file is open: then as soon as it is
    virtual void setRate(double rate) = 0;
    virtual qint64 positionMs() const = 0; ///< right after seek that place, not where it was before
};

/// Sends samples to the sound device.
class Speaker
{
public:
    virtual ~Speaker() = default;
    virtual void start() = 0; ///< asks for samples, on the window's thread, until it is stopped
    virtual void stop() = 0;  ///< what waits to be heard is dropped
    virtual qint64 waitingFrames() const = 0; ///< asked for and not heard yet
};

struct SpeakerEvents
{
    std::function<void(float *samples, qint64 frames)> fill; ///< one of each channel after the other
    std::function<void(const QString &reason)> failed;
};

/// Samples from -1 to 1, one of each channel after the other. Called on the thread that decodes.
using TakeSamples = std::function<void(const float *samples, qint64 frames, int channels, int rate)>;

class PlayModule
{
public:
    virtual ~PlayModule() = default;
    /// Why nothing can be heard just now, as there is no sound device. Empty: it can.
    virtual QString whyNotHear() = 0;
    /// Why no file can be decoded, as parts of the system are missing. Empty: it can.
    virtual QString whyNotDecode() = 0;
    /// For samples that the program reads itself; needs no decoder. 1 or 2 channels.
    virtual std::unique_ptr<Speaker> makeSpeaker(int channels, int rate, SpeakerEvents events) = 0;
    /// For all else. Asked for only where files can be decoded.
    virtual std::unique_ptr<Player> makePlayer(PlayerEvents events) = 0;
    /// Decodes a whole file in the calling thread, which must not be the window's. False with `reason` filled
    /// when it cannot be decoded to its end, or `stop` was set.
    virtual bool decode(const QString &path, const std::atomic<bool> &stop, const TakeSamples &take,
                        QString *reason) = 0;
};

} // namespace coachbook::ui

#define CoachbookPlayModule_iid "org.coachbook.PlayModule/1"
Q_DECLARE_INTERFACE(coachbook::ui::PlayModule, CoachbookPlayModule_iid)
