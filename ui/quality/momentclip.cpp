// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/momentclip.h"
#include "core/recording/wavclip.h"
#include "ui/quality/qualitywords.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace coachbook::ui {
namespace {

struct MomentClipTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::MomentClip)
};

constexpr qint64 lengthWithoutEnd = 15'000; ///< ms

QString clipProblem(ClipResult result)
{
    switch (result) {
    case ClipResult::Written:
        return {};
    case ClipResult::Nothing:
        return MomentClipTexts::tr("The recording ends before this moment.");
    case ClipResult::TooLong:
        return MomentClipTexts::tr("The part is longer than a WAV file can hold.");
    case ClipResult::CannotRead:
        return MomentClipTexts::tr("The recording cannot be read.");
    case ClipResult::CannotWrite:
        return MomentClipTexts::tr("The clip cannot be written there.");
    }
    return {};
}

/// Beside the clip, under a name that no file has: nobody was asked whether one may be replaced.
QString wordsPath(const QString &clipPath)
{
    const QFileInfo clip(clipPath);
    const QString base = clip.absolutePath() + QLatin1Char('/') + clip.completeBaseName();
    QString path = base + QStringLiteral(".txt");
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1 %2.txt").arg(base).arg(number);
    return path;
}

QString writeWords(const momentstore::Found &found, const QString &path)
{
    QSaveFile words(wordsPath(path));
    const QByteArray bytes = wordsForGroup(found).toUtf8() + '\n';
    if (!words.open(QIODevice::WriteOnly) || words.write(bytes) != bytes.size() || !words.commit())
        return MomentClipTexts::tr("The words cannot be written beside the clip: %1")
            .arg(words.errorString());
    return {};
}

} // namespace

QString wordsForGroup(const momentstore::Found &found)
{
    const MomentDraft &moment = found.moment;
    QStringList lines{momentKindText(moment.kind)};
    for (const QString &line :
         {moment.quote.isEmpty() ? QString() : MomentClipTexts::tr("“%1”").arg(moment.quote), moment.note,
          found.behaviour}) {
        if (!line.isEmpty())
            lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

QString exportClip(const momentstore::Found &found, const QString &recording, const QString &path)
{
    const MomentDraft &moment = found.moment;
    QFile from(recording);
    if (!moment.startMs)
        return MomentClipTexts::tr("This moment has no time.");
    if (!from.open(QIODevice::ReadOnly))
        return MomentClipTexts::tr("The recording is not at %1 any more.").arg(recording);
    const std::optional<WavInfo> info = wavInfo(from);
    if (!info)
        return MomentClipTexts::tr("Clips are cut from WAV recordings; this one is in another format.");
    if (QFileInfo(path) == QFileInfo(recording))
        return MomentClipTexts::tr("This is the recording itself. Choose another name for the clip.");
    const qint64 end =
        moment.endMs && *moment.endMs > *moment.startMs ? *moment.endMs : *moment.startMs + lengthWithoutEnd;
    QSaveFile to(path);
    if (!to.open(QIODevice::WriteOnly))
        return MomentClipTexts::tr("The clip cannot be written there: %1").arg(to.errorString());
    to.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const ClipResult result = writeClip(from, *info, *moment.startMs, end, to);
    if (result != ClipResult::Written)
        return clipProblem(result);
    return to.commit() ? writeWords(found, path) : clipProblem(ClipResult::CannotWrite);
}

} // namespace coachbook::ui
