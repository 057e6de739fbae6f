// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/recording.h"
#include "core/recording/soundkind.h"
#include <QFile>
#include <QFileInfo>

namespace coachbook::ui {
namespace {

RecordingState stateOf(WavProblem problem)
{
    switch (problem) {
    case WavProblem::Empty:
        return RecordingState::Empty;
    case WavProblem::Cut:
        return RecordingState::CutToNothing;
    case WavProblem::Unsupported:
        return RecordingState::NotDrawn;
    case WavProblem::None:
        return RecordingState::Ready;
    case WavProblem::NotAudio:
        break;
    }
    return RecordingState::NotSound;
}

/// Sound whose header is no WAV's is left to a decoder.
RecordingState stateOfOther(QFile &file, WavProblem problem)
{
    const bool isOther = problem == WavProblem::NotAudio && file.seek(0) && isSound(file.read(soundHead));
    return isOther ? RecordingState::NotDrawn : stateOf(problem);
}

} // namespace

std::optional<Recording> readRecording(const QString &path, const std::atomic<bool> &stop)
{
    Recording recording;
    recording.path = path;
    if (path.isEmpty())
        return recording;
    QFile file(path);
    if (!QFileInfo(path).isFile()) {
        recording.state = file.exists() ? RecordingState::NotSound : RecordingState::Missing;
        return recording;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        recording.state = RecordingState::CannotOpen;
        recording.detail = file.errorString();
        return recording;
    }
    WavProblem problem = WavProblem::None;
    const std::optional<WavInfo> info = wavInfo(file, &problem);
    recording.state = stateOfOther(file, problem);
    if (!info)
        return recording;
    recording.isWav = true;
    recording.isCut = info->isCut;
    recording.lengthMs = info->durationMs();
    std::optional<Waveform> drawn = waveform(file, *info, waveformBuckets, stop);
    if (!drawn)
        return std::nullopt;
    recording.waveform = std::move(*drawn);
    return recording;
}

std::optional<Recording> decodeRecording(Recording recording, PlayModule &module,
                                         const std::atomic<bool> &stop)
{
    std::optional<GrowingWaveform> wave;
    int samplesASecond = 0;
    const bool isWhole = module.decode(
        recording.path, stop,
        [&](const float *samples, qint64 frames, int channels, int rate) {
            if (!wave) {
                wave.emplace(channels, waveformBuckets / 2);
                samplesASecond = rate;
            }
            if (wave->channels() == channels && rate == samplesASecond)
                wave->add(samples, frames);
        },
        &recording.detail);
    if (stop.load())
        return std::nullopt;
    if (!wave || wave->frames() == 0 || samplesASecond <= 0)
        return recording;
    recording.state = RecordingState::Ready;
    recording.isCut = !isWhole;
    recording.lengthMs = wave->frames() * 1000 / samplesASecond;
    recording.waveform = wave->waveform();
    return recording;
}

} // namespace coachbook::ui
