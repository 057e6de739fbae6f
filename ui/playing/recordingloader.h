// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/playing/playloader.h"
#include "ui/playing/recording.h"
#include <QObject>
#include <QThreadPool>

namespace coachbook::ui {

/// Reads recordings on a thread of its own, one after the other; the last that was asked for is reported.
class RecordingLoader : public QObject
{
    Q_OBJECT
public:
    explicit RecordingLoader(FindPlayModule module, QObject *parent = nullptr);
    ~RecordingLoader() override; ///< asks what runs to stop, and waits for it
    void load(const QString &path);
    void cancel();
    void waitForDone(); ///< with the report on its way; for tests

Q_SIGNALS:
    void loaded(const coachbook::ui::Recording &recording);

private:
    using Stop = std::shared_ptr<std::atomic<bool>>;
    void decode(const Recording &recording);
    void run(const Stop &stop, std::function<std::optional<Recording>()> work,
             void (RecordingLoader::*then)(const Recording &));
    void takeRead(const Recording &recording);
    void report(const Recording &recording) { Q_EMIT loaded(recording); }
    FindPlayModule m_module;
    Stop m_stop;
    QThreadPool m_pool;
};

} // namespace coachbook::ui
