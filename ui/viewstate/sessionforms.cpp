// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/sessionforms.h"
#include "core/domain/evaluation.h"
#include "core/domain/groupsession.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include <QCoreApplication>
#include <cmath>

namespace coachbook::ui {
namespace {

struct SessionFormsTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::SessionForms)
};

constexpr qint64 msPerSecond = 1000;

QString ownFormText(SessionType type)
{
    switch (type) {
    case SessionType::RealTime:
        return SessionFormsTexts::tr("Cues");
    case SessionType::Peer:
        return SessionFormsTexts::tr("Observation form");
    case SessionType::Group:
        return SessionFormsTexts::tr("Moments to show");
    case SessionType::OneOnOne:
    case SessionType::PostCallReview:
    case SessionType::Calibration:
        break;
    }
    return {};
}

QString earnedText(const QString &name, const PeerCandidate &candidate)
{
    return SessionFormsTexts::tr("%1 earns %2 % (%3)", "name, share of points, n = 9")
        .arg(name)
        .arg(int(std::lround(candidate.earned * 100)))
        .arg(sampleText(candidate.n));
}

QString timeText(const MomentDraft &moment)
{
    if (!moment.startMs)
        return {};
    const QString from = momentText(int(*moment.startMs / msPerSecond));
    return moment.endMs && *moment.endMs > *moment.startMs
               ? SessionFormsTexts::tr("%1 to %2", "times")
                     .arg(from, momentText(int(*moment.endMs / msPerSecond)))
               : from;
}

} // namespace

QString sheetPartText(SheetPart part, SessionType type)
{
    switch (part) {
    case SheetPart::Agenda:
        return SessionFormsTexts::tr("Agenda");
    case SheetPart::Figures:
        return SessionFormsTexts::tr("Figures");
    case SheetPart::Quality:
        return SessionFormsTexts::tr("Quality");
    case SheetPart::Interactions:
        return SessionFormsTexts::tr("Interactions to look at");
    case SheetPart::OpenItems:
        return SessionFormsTexts::tr("Open action items");
    case SheetPart::LastSession:
        return SessionFormsTexts::tr("Last session");
    case SheetPart::CheckIns:
        return SessionFormsTexts::tr("Check-ins since");
    case SheetPart::Plan:
        return SessionFormsTexts::tr("Coaching plan");
    case SheetPart::Focus:
        return SessionFormsTexts::tr("Focus");
    case SheetPart::OwnForm:
        return ownFormText(type);
    case SheetPart::Questions:
        return SessionFormsTexts::tr("Questions to ask");
    case SheetPart::Steps:
        return SessionFormsTexts::tr("Steps");
    }
    return {};
}

QString templateIssueText(TemplateIssue issue)
{
    switch (issue) {
    case TemplateIssue::NameMissing:
        return SessionFormsTexts::tr("A template needs a name.");
    case TemplateIssue::NameTooLong:
        return SessionFormsTexts::tr("The name is longer than 200 letters.");
    case TemplateIssue::NameTaken:
        return SessionFormsTexts::tr("Another template has this name.");
    case TemplateIssue::StepMissing:
        return SessionFormsTexts::tr("A template needs a step.");
    case TemplateIssue::StepWithoutTitle:
        return SessionFormsTexts::tr("A step has no title.");
    }
    return {};
}

QString typeTitle(SessionType type)
{
    QString words = sessionTypeText(type);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString cueRemarkText(const QString &cue)
{
    const CueRemark remark = checkCue(cue);
    QStringList parts;
    if (remark.hasManySentences())
        parts << SessionFormsTexts::tr("More than one sentence.");
    if (remark.isLong())
        parts << SessionFormsTexts::tr("%1 words: ten are enough.").arg(remark.words);
    return parts.join(QLatin1Char(' '));
}

QString realTimeFitText(RealTimeFit fit, const QString &agent)
{
    switch (fit) {
    case RealTimeFit::NewAgent:
        return SessionFormsTexts::tr("Suits %1, who is new.").arg(agent);
    case RealTimeFit::HighStakesQueue:
        return SessionFormsTexts::tr("Suits %1, who works on a high-stakes queue.").arg(agent);
    case RealTimeFit::Neither:
        return SessionFormsTexts::tr(
                   "Sitting beside someone is meant for new agents and high-stakes queues; %1 is "
                   "neither new nor on one. It can be held all the same.")
            .arg(agent);
    }
    return {};
}

QString cueLines(const std::vector<SessionCue> &cues)
{
    QStringList lines;
    for (const SessionCue &cue : cues)
        lines << SessionFormsTexts::tr("%1  %2", "3:42 and the cue").arg(momentText(cue.atSeconds), cue.text);
    return lines.join(QLatin1Char('\n'));
}

QString observationLines(const std::vector<SessionObservation> &observations)
{
    QStringList lines;
    for (const SessionObservation &each : observations) {
        QStringList heard;
        if (each.times)
            heard << (*each.times == 1 ? SessionFormsTexts::tr("heard once")
                                       : SessionFormsTexts::tr("heard %1 times").arg(*each.times));
        if (!each.heard.trimmed().isEmpty())
            heard << each.heard.trimmed();
        if (heard.isEmpty())
            heard << SessionFormsTexts::tr("not noted");
        lines << SessionFormsTexts::tr("%1: %2", "what to listen for, what was heard")
                     .arg(each.listenFor, heard.join(QStringLiteral(", ")));
    }
    return lines.join(QLatin1Char('\n'));
}

QString peerReasonText(const PeerPair &pair, const QString &middle, const QString &high, QDate today)
{
    const QString last =
        pair.lastTogether ? SessionFormsTexts::tr("Last paired %1.").arg(dayText(*pair.lastTogether, today))
                          : SessionFormsTexts::tr("Never paired before.");
    return SessionFormsTexts::tr("%1, %2. %3",
                                 "Ben earns 64 % (n = 9), Ann earns 95 % (n = 11). Never paired before.")
        .arg(earnedText(middle, pair.middle), earnedText(high, pair.high), last);
}

ShownMoment shownMoment(const MomentDraft &moment, const QString &agent, const QString &behaviour,
                        bool showName)
{
    const auto hidden = [&](const QString &text) { return shownWords(text, agent, showName).simplified(); };
    ShownMoment shown;
    shown.kind = moment.kind;
    shown.time = timeText(moment);
    if (moment.quote.trimmed().isEmpty()) {
        shown.words = hidden(moment.note);
    } else {
        shown.words = SessionFormsTexts::tr("“%1”").arg(hidden(moment.quote));
        shown.note = hidden(moment.note);
    }
    shown.behaviour = behaviour;
    if (shown.words.isEmpty())
        shown.words = behaviour.isEmpty() ? SessionFormsTexts::tr("a moment without words") : behaviour;
    shown.owner = shownName(agent, showName);
    return shown;
}

QString shownMomentLine(const ShownMoment &moment)
{
    QString line =
        moment.owner.isEmpty()
            ? moment.words
            : SessionFormsTexts::tr("%1 (%2)", "what was said, who said it").arg(moment.words, moment.owner);
    if (!moment.note.isEmpty())
        line += QLatin1Char('\n') + moment.note;
    return moment.time.isEmpty()
               ? line
               : SessionFormsTexts::tr("%1  %2", "3:42 and what was said").arg(moment.time, line);
}

} // namespace coachbook::ui
