// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/optext.h"
#include <QCoreApplication>

namespace coachbook::ui {
namespace {

struct OpTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::OpText)
};

struct Entry
{
    const char *key;
    const char *with;    ///< %1 is the subject
    const char *without; ///< when there is none
};

// Untranslated here, translated when asked for: the table is made before a translator may be installed.
constexpr Entry table[] = {
    {"agent.add", QT_TR_NOOP("add agent %1"), QT_TR_NOOP("add agent")},
    {"agent.edit", QT_TR_NOOP("change facts of %1"), QT_TR_NOOP("change agent")},
    {"agent.name", QT_TR_NOOP("change name of %1"), QT_TR_NOOP("change name")},
    {"agent.hired", QT_TR_NOOP("change hire date of %1"), QT_TR_NOOP("change hire date")},
    {"agent.cadence", QT_TR_NOOP("change cadence of %1"), QT_TR_NOOP("change cadence")},
    {"agent.note", QT_TR_NOOP("change private note on %1"), QT_TR_NOOP("change private note")},
    {"agent.leave", QT_TR_NOOP("put %1 on leave"), QT_TR_NOOP("put agent on leave")},
    {"agent.return", QT_TR_NOOP("end leave of %1"), QT_TR_NOOP("end leave")},
    {"agent.left", QT_TR_NOOP("take %1 off the team"), QT_TR_NOOP("take agent off the team")},
    {"agent.rejoin", QT_TR_NOOP("bring %1 back to the team"), QT_TR_NOOP("bring agent back")},
    {"agent.plan_on", QT_TR_NOOP("put %1 on an improvement plan"),
     QT_TR_NOOP("put agent on an improvement plan")},
    {"agent.plan_off", QT_TR_NOOP("take %1 off the improvement plan"),
     QT_TR_NOOP("take agent off the improvement plan")},
    {"agent.override", QT_TR_NOOP("set tier of %1 by hand"), QT_TR_NOOP("set tier by hand")},
    {"agent.period", QT_TR_NOOP("change history of %1"), QT_TR_NOOP("change history")},
    {"agent.remove", QT_TR_NOOP("remove agent %1"), QT_TR_NOOP("remove agent")},
    {"session.prepare", QT_TR_NOOP("prepare session with %1"), QT_TR_NOOP("prepare session")},
    {"session.edit", QT_TR_NOOP("change session with %1"), QT_TR_NOOP("change session")},
    {"session.agenda", QT_TR_NOOP("record agenda sent to %1"), QT_TR_NOOP("record agenda sent")},
    {"session.schedule", QT_TR_NOOP("schedule session with %1"), QT_TR_NOOP("schedule session")},
    {"session.move", QT_TR_NOOP("move session with %1"), QT_TR_NOOP("move session")},
    {"session.series", QT_TR_NOOP("plan sessions with %1"), QT_TR_NOOP("plan sessions")},
    {"session.begin", QT_TR_NOOP("begin session with %1"), QT_TR_NOOP("begin session")},
    {"session.addendum", QT_TR_NOOP("add to session with %1"), QT_TR_NOOP("add to session")},
    {"session.recap", QT_TR_NOOP("recap sent to %1"), QT_TR_NOOP("recap sent")},
    {"session.complete", QT_TR_NOOP("complete session with %1"), QT_TR_NOOP("complete session")},
    {"session.cancel", QT_TR_NOOP("cancel session with %1"), QT_TR_NOOP("cancel session")},
    {"session.remove", QT_TR_NOOP("remove session with %1"), QT_TR_NOOP("remove session")},
    {"group.add", QT_TR_NOOP("prepare group session %1"), QT_TR_NOOP("prepare group session")},
    {"group.edit", QT_TR_NOOP("change group session %1"), QT_TR_NOOP("change group session")},
    {"template.add", QT_TR_NOOP("add template %1"), QT_TR_NOOP("add template")},
    {"template.edit", QT_TR_NOOP("change template %1"), QT_TR_NOOP("change template")},
    {"template.remove", QT_TR_NOOP("remove template %1"), QT_TR_NOOP("remove template")},
    {"template.restore", QT_TR_NOOP("restore template %1"), QT_TR_NOOP("restore template")},
    {"action.add", QT_TR_NOOP("add action item for %1"), QT_TR_NOOP("add action item")},
    {"action.edit", QT_TR_NOOP("change action item of %1"), QT_TR_NOOP("change action item")},
    {"action.close", QT_TR_NOOP("close action item of %1"), QT_TR_NOOP("close action item")},
    {"action.close_many", QT_TR_NOOP("close action items of %1"), QT_TR_NOOP("close action items")},
    {"action.state", QT_TR_NOOP("change state of action items of %1"),
     QT_TR_NOOP("change state of action items")},
    {"action.remove", QT_TR_NOOP("remove action item of %1"), QT_TR_NOOP("remove action item")},
    {"plan.create", QT_TR_NOOP("create coaching plan for %1"), QT_TR_NOOP("create coaching plan")},
    {"plan.edit", QT_TR_NOOP("change coaching plan of %1"), QT_TR_NOOP("change coaching plan")},
    {"plan.activate", QT_TR_NOOP("start coaching plan of %1"), QT_TR_NOOP("start coaching plan")},
    {"plan.revise", QT_TR_NOOP("revise coaching plan of %1"), QT_TR_NOOP("revise coaching plan")},
    {"plan.end", QT_TR_NOOP("end coaching plan of %1"), QT_TR_NOOP("end coaching plan")},
    {"plan.review", QT_TR_NOOP("review coaching plan of %1"), QT_TR_NOOP("review coaching plan")},
    {"plan.next", QT_TR_NOOP("begin next cycle for %1"), QT_TR_NOOP("begin next cycle")},
    {"improvement.create", QT_TR_NOOP("draft improvement plan for %1"), QT_TR_NOOP("draft improvement plan")},
    {"improvement.edit", QT_TR_NOOP("change improvement plan of %1"), QT_TR_NOOP("change improvement plan")},
    {"improvement.goal", QT_TR_NOOP("change milestone of %1"), QT_TR_NOOP("change milestone")},
    {"improvement.result", QT_TR_NOOP("record milestone of %1"), QT_TR_NOOP("record milestone")},
    {"improvement.checkpoints", QT_TR_NOOP("change checkpoints of %1"), QT_TR_NOOP("change checkpoints")},
    {"improvement.checkpoint", QT_TR_NOOP("record checkpoint with %1"), QT_TR_NOOP("record checkpoint")},
    {"improvement.start", QT_TR_NOOP("start improvement plan of %1"), QT_TR_NOOP("start improvement plan")},
    {"improvement.end", QT_TR_NOOP("end improvement plan of %1"), QT_TR_NOOP("end improvement plan")},
    {"improvement.discard", QT_TR_NOOP("discard improvement plan of %1"),
     QT_TR_NOOP("discard improvement plan")},
    {"week.plan", QT_TR_NOOP("plan %1"), QT_TR_NOOP("plan sessions")},
    {"signal.snooze", QT_TR_NOOP("snooze signal on %1"), QT_TR_NOOP("snooze signal")},
    {"signal.dismiss", QT_TR_NOOP("dismiss signal on %1"), QT_TR_NOOP("dismiss signal")},
    {"signal.session", QT_TR_NOOP("take signal on %1 into a session"),
     QT_TR_NOOP("take signal into a session")},
    {"signal.reopen", QT_TR_NOOP("open signal on %1 again"), QT_TR_NOOP("open signal again")},
    {"checkin.add", QT_TR_NOOP("add check-in with %1"), QT_TR_NOOP("add check-in")},
    {"checkin.done", QT_TR_NOOP("record check-in with %1"), QT_TR_NOOP("record check-in")},
    {"settings.edit", QT_TR_NOOP("change setting: %1"), QT_TR_NOOP("change settings")},
    {"evaluation.add", QT_TR_NOOP("begin evaluation of %1"), QT_TR_NOOP("begin evaluation")},
    {"evaluation.edit", QT_TR_NOOP("change evaluation of %1"), QT_TR_NOOP("change evaluation")},
    {"evaluation.release", QT_TR_NOOP("release evaluation of %1"), QT_TR_NOOP("release evaluation")},
    {"evaluation.correct", QT_TR_NOOP("correct evaluation of %1"), QT_TR_NOOP("correct evaluation")},
    {"evaluation.remove", QT_TR_NOOP("discard evaluation of %1"), QT_TR_NOOP("discard evaluation")},
    {"moment.add", QT_TR_NOOP("mark moment of %1"), QT_TR_NOOP("mark moment")},
    {"moment.edit", QT_TR_NOOP("change moment of %1"), QT_TR_NOOP("change moment")},
    {"moment.remove", QT_TR_NOOP("remove moment of %1"), QT_TR_NOOP("remove moment")},
    {"recording.link", QT_TR_NOOP("link recording of %1"), QT_TR_NOOP("link recording")},
    {"recording.unlink", QT_TR_NOOP("unlink recording of %1"), QT_TR_NOOP("unlink recording")},
    {"reply.record", QT_TR_NOOP("record reply of %1"), QT_TR_NOOP("record reply")},
    {"reply.decide", QT_TR_NOOP("decide dispute of %1"), QT_TR_NOOP("decide dispute")},
    {"scorecard.add", QT_TR_NOOP("add scorecard %1"), QT_TR_NOOP("add scorecard")},
    {"scorecard.edit", QT_TR_NOOP("change scorecard %1"), QT_TR_NOOP("change scorecard")},
    {"scorecard.retire", QT_TR_NOOP("retire scorecard %1"), QT_TR_NOOP("retire scorecard")},
    {"scorecard.restore", QT_TR_NOOP("offer scorecard %1 again"), QT_TR_NOOP("offer scorecard again")},
    {"scorecard.remove", QT_TR_NOOP("remove scorecard %1"), QT_TR_NOOP("remove scorecard")},
    {"calibration.add", QT_TR_NOOP("begin calibration %1"), QT_TR_NOOP("begin calibration")},
    {"calibration.edit", QT_TR_NOOP("change calibration %1"), QT_TR_NOOP("change calibration")},
    {"calibration.remove", QT_TR_NOOP("remove calibration %1"), QT_TR_NOOP("remove calibration")},
    {"calibration.send", QT_TR_NOOP("send calibration %1"), QT_TR_NOOP("send calibration")},
    {"calibration.open", QT_TR_NOOP("open packet of %1"), QT_TR_NOOP("open packet")},
    {"calibration.answer", QT_TR_NOOP("answer calibration %1"), QT_TR_NOOP("answer calibration")},
    {"calibration.handIn", QT_TR_NOOP("hand in answers of %1"), QT_TR_NOOP("hand in answers")},
    {"calibration.takeBack", QT_TR_NOOP("take back answers of %1"), QT_TR_NOOP("take back answers")},
    {"calibration.reply", QT_TR_NOOP("take in reply of %1"), QT_TR_NOOP("take in reply")},
    {"calibration.agree", QT_TR_NOOP("record agreed score in %1"), QT_TR_NOOP("record agreed score")},
    {"calibration.minutes", QT_TR_NOOP("change minutes of %1"), QT_TR_NOOP("change minutes")},
    {"calibration.close", QT_TR_NOOP("close calibration %1"), QT_TR_NOOP("close calibration")},
    {"behaviour.add", QT_TR_NOOP("add behaviour %1"), QT_TR_NOOP("add behaviour")},
    {"behaviour.edit", QT_TR_NOOP("change behaviour %1"), QT_TR_NOOP("change behaviour")},
    {"import.roster", QT_TR_NOOP("import roster %1"), QT_TR_NOOP("import roster")},
    {"import.interactions", QT_TR_NOOP("import interactions %1"), QT_TR_NOOP("import interactions")},
    {"import.evaluations", QT_TR_NOOP("import evaluations %1"), QT_TR_NOOP("import evaluations")},
    {"import.coaching_log", QT_TR_NOOP("import coaching log %1"), QT_TR_NOOP("import coaching log")},
    {"import.kpis", QT_TR_NOOP("import KPI table %1"), QT_TR_NOOP("import KPI table")},
    {"import.intervals", QT_TR_NOOP("import interval data %1"), QT_TR_NOOP("import interval data")},
    {"import.shifts", QT_TR_NOOP("import shifts %1"), QT_TR_NOOP("import shifts")},
    {"import.closed_days", QT_TR_NOOP("import closed days %1"), QT_TR_NOOP("import closed days")},
    {"import.busy_times", QT_TR_NOOP("import busy times %1"), QT_TR_NOOP("import busy times")},
    {"import.leave", QT_TR_NOOP("import leave %1"), QT_TR_NOOP("import leave")},
    {"import.take_back", QT_TR_NOOP("take back import of %1"), QT_TR_NOOP("take back import")},
    {"import.bring_back", QT_TR_NOOP("bring back import of %1"), QT_TR_NOOP("bring back import")},
    {"profile.add", QT_TR_NOOP("add import profile %1"), QT_TR_NOOP("add import profile")},
    {"profile.edit", QT_TR_NOOP("change import profile %1"), QT_TR_NOOP("change import profile")},
    {"profile.remove", QT_TR_NOOP("remove import profile %1"), QT_TR_NOOP("remove import profile")},
    {"import.transcripts", QT_TR_NOOP("import transcripts %1"), QT_TR_NOOP("import transcripts")},
    {"sample.make", QT_TR_NOOP("make the sample team"), QT_TR_NOOP("make the sample team")},
    {"book.create", QT_TR_NOOP("create the book"), QT_TR_NOOP("create the book")},
};

} // namespace

QString opText(const Op &op)
{
    for (const Entry &entry : table) {
        if (op.key != QLatin1String(entry.key))
            continue;
        const QString words = OpTexts::tr(op.subject.isEmpty() ? entry.without : entry.with);
        return words.contains(QLatin1String("%1")) ? QString(words).replace(QLatin1String("%1"), op.subject)
                                                   : words;
    }
    return op.subject.isEmpty() ? OpTexts::tr("change") : OpTexts::tr("change of %1").arg(op.subject);
}

QString undoText(const Op &op)
{
    return OpTexts::tr("Undo %1", "%1 is what was done").arg(opText(op));
}

QString redoText(const Op &op)
{
    return OpTexts::tr("Redo %1", "%1 is what was undone").arg(opText(op));
}

QString opSentence(const Op &op)
{
    QString text = opText(op);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QStringList knownOpKeys()
{
    QStringList keys;
    for (const Entry &entry : table)
        keys << QString::fromLatin1(entry.key);
    return keys;
}

} // namespace coachbook::ui
