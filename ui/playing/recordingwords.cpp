// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/recordingwords.h"
#include "ui/transcripts/turnlines.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStringList>

namespace coachbook::ui {
namespace {

struct RecordingTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::RecordingWords)
};

/// Of a recording that can be played at least in part.
QString remarks(const Recording &recording, const QString &whyNotPlay)
{
    QStringList said;
    if (recording.isCut)
        said << RecordingTexts::tr("The recording is cut: it ends at %1, before it was finished.")
                    .arg(offsetText(recording.lengthMs));
    if (!whyNotPlay.isEmpty())
        said << RecordingTexts::tr("The recording cannot be played on this machine: %1").arg(whyNotPlay);
    else if (recording.state == RecordingState::NotDrawn)
        said << RecordingTexts::tr("There is no picture of this recording: %1").arg(recording.detail);
    return said.join(QLatin1Char(' '));
}

} // namespace

QString recordingText(const Recording &recording, const QString &whyNotPlay)
{
    const QString path = QDir::toNativeSeparators(recording.path);
    const QString name = QFileInfo(recording.path).fileName();
    switch (recording.state) {
    case RecordingState::NotLinked:
        return RecordingTexts::tr("No recording is linked.");
    case RecordingState::Reading:
        return RecordingTexts::tr("Reading %1 …").arg(name);
    case RecordingState::Missing:
        return RecordingTexts::tr("The recording is not at %1 any more.").arg(path);
    case RecordingState::CannotOpen:
        return RecordingTexts::tr("The recording at %1 cannot be opened: %2").arg(path, recording.detail);
    case RecordingState::Empty:
        return RecordingTexts::tr("%1 is empty: nothing was recorded.").arg(name);
    case RecordingState::CutToNothing:
        return RecordingTexts::tr("%1 is cut before its first sound.").arg(name);
    case RecordingState::NotSound:
        return RecordingTexts::tr("%1 is not a recording.").arg(name);
    case RecordingState::Ready:
    case RecordingState::NotDrawn:
        break;
    }
    return remarks(recording, whyNotPlay);
}

bool isTrouble(const Recording &recording, const QString &whyNotPlay)
{
    switch (recording.state) {
    case RecordingState::NotLinked:
    case RecordingState::Reading:
        return false;
    case RecordingState::Ready:
    case RecordingState::NotDrawn:
        return recording.isCut || !whyNotPlay.isEmpty();
    default:
        return true;
    }
}

} // namespace coachbook::ui
