// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/transcriptwords.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>

namespace coachbook::ui {
namespace {

struct TranscriptTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::TranscriptWords)
};

QString problemWords(const TranscriptError &error)
{
    const QString byte = QLocale().toString(error.byte);
    const QString first = error.detail.section(QLatin1Char('|'), 0, 0);
    const QString second = error.detail.section(QLatin1Char('|'), 1, 1);
    switch (error.problem) {
    case TranscriptProblem::NotATranscript:
        return TranscriptTexts::tr("it is no transcript in a format that is read");
    case TranscriptProblem::Unreadable:
        return TranscriptTexts::tr("it cannot be read");
    case TranscriptProblem::Empty:
        return TranscriptTexts::tr("it is empty");
    case TranscriptProblem::TooLarge:
        return TranscriptTexts::tr("it is larger than 64 MB");
    case TranscriptProblem::InvalidText:
        return TranscriptTexts::tr("byte %1 of the file is no text in UTF-8").arg(byte);
    case TranscriptProblem::BrokenJson:
        return TranscriptTexts::tr("its JSON is broken at byte %1: %2").arg(byte, error.detail);
    case TranscriptProblem::TooDeep:
        return TranscriptTexts::tr("its JSON is nested more than 1,024 levels deep (byte %1)").arg(byte);
    case TranscriptProblem::NotATime:
        return TranscriptTexts::tr("“%1” is no time of a conversation").arg(error.detail);
    case TranscriptProblem::EndBeforeStart:
        return TranscriptTexts::tr("it ends at %1, before it begins at %2").arg(second, first);
    case TranscriptProblem::RunsBackwards:
        return TranscriptTexts::tr("it begins at %1, before the turn above it at %2: its times run backwards")
            .arg(first, second);
    case TranscriptProblem::TooLate:
        return TranscriptTexts::tr("no conversation lasts until %1").arg(error.detail);
    case TranscriptProblem::NoTurns:
        return TranscriptTexts::tr("nothing is said in it");
    case TranscriptProblem::TurnTooLong:
        return TranscriptTexts::tr("a turn is longer than 64 KB");
    case TranscriptProblem::TooManyTurns:
        break;
    }
    return TranscriptTexts::tr("it has more than 200,000 turns");
}

} // namespace

QString transcriptErrorText(const TranscriptError &error)
{
    const QString what = problemWords(error);
    return error.line > 0   ? TranscriptTexts::tr("line %1: %2").arg(QLocale().toString(error.line), what)
           : error.turn > 0 ? TranscriptTexts::tr("turn %1: %2").arg(QLocale().toString(error.turn), what)
                            : what;
}

QString transcriptFormatText(const QString &source)
{
    static const QHash<QString, QString> products{
        {QStringLiteral("webvtt"), QStringLiteral("WebVTT")},
        {QStringLiteral("srt"), QStringLiteral("SRT")},
        {QStringLiteral("contact-lens"), QStringLiteral("Amazon Contact Lens")},
        {QStringLiteral("aws-post-call"), QStringLiteral("AWS Post Call Analytics")},
        {QStringLiteral("azure"), QStringLiteral("Azure Speech")},
        {QStringLiteral("genesys"), QStringLiteral("Genesys Cloud")},
        {QStringLiteral("twilio"), QStringLiteral("Twilio")}};
    if (source == QLatin1String("dialogue"))
        return TranscriptTexts::tr("lines of a dialogue");
    return products.value(source, TranscriptTexts::tr("a list of turns"));
}

QString transcriptFormatsText(const QString &sources)
{
    QStringList names;
    for (const QString &source : sources.split(QLatin1String(", ")))
        names << transcriptFormatText(source);
    return names.join(QLatin1String(", "));
}

QString noTranscriptsText(const ImportPlan &plan)
{
    const QString name = QFileInfo(plan.shape.path).fileName();
    if (!plan.transcriptError)
        return TranscriptTexts::tr("“%1” holds no file.").arg(name);
    const QString why = transcriptErrorText(*plan.transcriptError);
    if (plan.problemDetail.isEmpty())
        return TranscriptTexts::tr("“%1” cannot be imported as a transcript: %2.").arg(name, why);
    return TranscriptTexts::tr("“%1” holds no transcript that can be read. Its first file, “%2”: %3.")
        .arg(name, plan.problemDetail, why);
}

} // namespace coachbook::ui
