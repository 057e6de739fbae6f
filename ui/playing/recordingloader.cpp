// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/recordingloader.h"

namespace coachbook::ui {

RecordingLoader::RecordingLoader(FindPlayModule module, QObject *parent)
    : QObject(parent), m_module(std::move(module))
{
    m_pool.setMaxThreadCount(1);
}

RecordingLoader::~RecordingLoader()
{
    cancel();
    m_pool.waitForDone();
}

void RecordingLoader::load(const QString &path)
{
    cancel();
    const Stop stop = m_stop = std::make_shared<std::atomic<bool>>(false);
    run(
        stop, [path, stop] { return readRecording(path, *stop); }, &RecordingLoader::takeRead);
}

void RecordingLoader::cancel()
{
    if (m_stop)
        m_stop->store(true);
    m_stop.reset();
}

void RecordingLoader::waitForDone()
{
    m_pool.waitForDone();
}

void RecordingLoader::run(const Stop &stop, std::function<std::optional<Recording>()> work,
                          void (RecordingLoader::*then)(const Recording &))
{
    m_pool.start([this, stop, work = std::move(work), then] {
        const std::optional<Recording> found = work();
        if (!found)
            return;
        QMetaObject::invokeMethod(this, [this, stop, found = *found, then] {
            if (!stop->load()) // else another one was asked for meanwhile
                (this->*then)(found);
        });
    });
}

void RecordingLoader::takeRead(const Recording &recording)
{
    if (recording.state == RecordingState::NotDrawn)
        decode(recording);
    else
        report(recording);
}

void RecordingLoader::decode(const Recording &recording)
{
    Recording plain = recording;
    PlayModule *const module = m_module(&plain.detail);
    if (module)
        plain.detail = module->whyNotDecode();
    if (!module || !plain.detail.isEmpty()) {
        report(plain);
        return;
    }
    const Stop stop = m_stop;
    run(
        stop, [plain, module, stop] { return decodeRecording(plain, *module, *stop); },
        &RecordingLoader::report);
}

} // namespace coachbook::ui
