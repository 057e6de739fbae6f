// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with an evaluation: moments, release, correction, reply, dispute, recording, paper.
#include "core/domain/scorecard.h"
#include "core/domain/zonedtime.h"
#include "core/storage/momentstore.h"
#include "core/storage/recordingstore.h"
#include "core/storage/replystore.h"
#include "ui/plan/planpaper.h"
#include "ui/quality/conversationpane.h"
#include "ui/quality/disputedialog.h"
#include "ui/quality/evaluatepage.h"
#include "ui/quality/evaluationform.h"
#include "ui/quality/momentdialog.h"
#include "ui/quality/replydialog.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/prompts.h"
#include "ui/theme/theme.h"
#include <QAction>
#include <QFileInfo>
#include <algorithm>

namespace coachbook::ui {

void EvaluatePage::makeActions()
{
    const std::tuple<QAction *, const char *, const char *, void (EvaluatePage::*)()> actions[] = {
        {m_release, "evaluate.release", "dialog-ok-apply", &EvaluatePage::release},
        {m_discard, "evaluate.discard", "edit-delete", &EvaluatePage::discard},
        {m_correct, "evaluate.correct", "document-edit", &EvaluatePage::correct},
        {m_record, "evaluate.reply", "mail-reply-sender", &EvaluatePage::recordReply},
        {m_decide, "evaluate.decide", "dialog-ok-apply", &EvaluatePage::decide},
        {m_pdf, "evaluate.pdf", "document-export", &EvaluatePage::savePdf},
        {m_link, "evaluate.link", "insert-link", &EvaluatePage::linkRecording},
        {m_copy, "evaluate.copyRecording", "edit-copy", &EvaluatePage::copyRecording},
        {m_unlink, "evaluate.unlink", "edit-delete", &EvaluatePage::unlinkRecording},
        {m_before, "evaluate.before", "view-history", &EvaluatePage::seeBefore},
        {m_after, "evaluate.after", "view-history", &EvaluatePage::seeAfter}};
    for (const auto &[action, name, icon, slot] : actions) {
        action->setObjectName(QString::fromLatin1(name));
        action->setIcon(theme::icon(QString::fromLatin1(icon)));
        connect(action, &QAction::triggered, this, slot);
    }
    // The step that comes next has these keys; only one of the three is ever enabled.
    for (QAction *next : {m_release, m_record, m_decide})
        next->setShortcuts({QKeySequence(tr("Ctrl+Return")), QKeySequence(tr("Ctrl+Enter"))});
}

void EvaluatePage::enableActions()
{
    const bool holds = canChange() && !m_evaluation->superseded;
    const EvaluationState state = m_evaluation ? m_evaluation->state : EvaluationState::Draft;
    m_release->setEnabled(holds && state == EvaluationState::Draft);
    m_discard->setEnabled(holds && state == EvaluationState::Draft);
    m_correct->setEnabled(holds && state != EvaluationState::Draft);
    m_record->setEnabled(holds &&
                         (state == EvaluationState::Released || state == EvaluationState::Acknowledged));
    m_decide->setEnabled(holds && state == EvaluationState::Disputed);
    m_pdf->setEnabled(m_evaluation.has_value());
    const bool canLink = canChange() && !m_evaluation->interactionRef.isEmpty();
    m_link->setEnabled(canLink);
    m_copy->setEnabled(canLink && QFileInfo::exists(m_recording) &&
                       !recordingstore::isBeside(controller().book().path(), m_recording));
    m_unlink->setEnabled(canLink && !m_recording.isEmpty());
    m_before->setEnabled(m_evaluation && m_history.before);
    m_after->setEnabled(m_evaluation && m_history.after);
    m_before->setText(tr("See Version %1").arg(m_history.before ? m_history.before->version : 1));
    m_after->setText(tr("See Version %1").arg(m_history.after ? m_history.after->version : 2));
}

void EvaluatePage::markMoment(std::optional<QuestionId> question)
{
    if (!canChange())
        return;
    flush();
    MomentDraft draft = m_conversation->chosenPart();
    draft.agent = m_evaluation->agent;
    draft.interactionRef = m_evaluation->interactionRef;
    draft.day = m_evaluation->day;
    draft.evaluation = m_evaluation->id;
    draft.question = question;
    for (const Answer &answer : m_evaluation->answers) {
        const auto asked =
            std::find_if(m_card.questions.begin(), m_card.questions.end(),
                         [&answer](const Question &each) { return each.id == answer.question; });
        if (answer.question == question && answer.score && asked != m_card.questions.end() &&
            !isMissed(answer.score, asked->maximum))
            draft.kind = MomentKind::Example;
    }
    MomentDialog dialog(draft, &m_card, true, window());
    if (dialog.exec() == QDialog::Accepted)
        writeMoment(dialog.draft(), std::nullopt);
}

void EvaluatePage::openMoment(MomentId id)
{
    const auto found = std::find_if(m_moments.begin(), m_moments.end(),
                                    [id](const Moment &moment) { return moment.id == id; });
    if (found == m_moments.end() || !canChange())
        return;
    flush();
    MomentDialog dialog(*found, &m_card, false, window());
    const int outcome = dialog.exec();
    if (outcome == QDialog::Accepted)
        writeMoment(dialog.draft(), id);
    else if (outcome == MomentDialog::Removed &&
             controller().transact({QStringLiteral("moment.remove"), m_agent},
                                   [id](Db &db) { momentstore::remove(db, id); }))
        controller().say(tr("Moment removed"), true);
}

/// The time of a moment is its answer's too where that has none, so that the session sheet shows it.
void EvaluatePage::writeMoment(const MomentDraft &draft, std::optional<MomentId> id)
{
    Evaluation edited = *m_evaluation;
    if (isDraft() && draft.question && draft.startMs) {
        const auto answer =
            std::find_if(edited.answers.begin(), edited.answers.end(),
                         [&draft](const Answer &each) { return each.question == *draft.question; });
        const int seconds = static_cast<int>(*draft.startMs / 1000);
        if (answer == edited.answers.end())
            edited.answers.push_back({*draft.question, std::nullopt, {}, seconds, false});
        else if (!answer->momentSeconds)
            answer->momentSeconds = seconds;
    }
    const Op op{id ? QStringLiteral("moment.edit") : QStringLiteral("moment.add"), m_agent};
    const bool written = controller().transact(op, [&](Db &db) {
        if (id) {
            Moment moment;
            static_cast<MomentDraft &>(moment) = draft;
            moment.id = *id;
            momentstore::update(db, moment);
        } else {
            momentstore::insert(db, draft);
        }
        if (edited != *m_evaluation)
            replystore::saveDraft(db, edited);
    });
    if (written && !id)
        controller().say(tr("Moment marked; it is in the library of moments"), true);
}

void EvaluatePage::release()
{
    if (!canChange() || !isDraft())
        return;
    flush();
    const OpenQuestions open = openQuestions(m_card, m_form->answers());
    if (open.unanswered > 0) {
        controller().say(
            open.unanswered == 1
                ? tr("One question has no answer yet. Answer it, or say N/A.")
                : tr("%1 questions have no answer yet. Answer them, or say N/A.").arg(open.unanswered));
        m_form->stopOf(open.first)->setFocus(Qt::OtherFocusReason);
        return;
    }
    const EvaluationId id = m_evaluation->id;
    const QDateTime now = controller().nowUtc();
    if (controller().transact({QStringLiteral("evaluation.release"), m_agent},
                              [id, now](Db &db) { replystore::release(db, id, now); }))
        controller().say(tr("Released. It counts from now on, and can only be corrected by a new version."),
                         true);
}

void EvaluatePage::discard()
{
    if (!canChange() || !isDraft())
        return;
    m_hasUnsaved = false;
    const EvaluationId id = m_evaluation->id;
    const QString agent = m_agent;
    if (!controller().transact({QStringLiteral("evaluation.remove"), agent},
                               [id](Db &db) { replystore::removeDraft(db, id); }))
        return;
    controller().say(tr("Draft discarded"), true);
    Q_EMIT goTo({QStringLiteral("quality")});
}

void EvaluatePage::correct()
{
    if (!canChange() || isDraft() || m_evaluation->superseded)
        return;
    std::optional<EvaluationId> made;
    const EvaluationId id = m_evaluation->id;
    if (controller().transact({QStringLiteral("evaluation.correct"), m_agent},
                              [&made, id](Db &db) { made = replystore::newVersion(db, id); }))
        Q_EMIT goTo({QStringLiteral("evaluate"), made->value()});
}

void EvaluatePage::seeBefore()
{
    if (m_history.before)
        Q_EMIT goTo({QStringLiteral("evaluate"), m_history.before->id.value()});
}

void EvaluatePage::seeAfter()
{
    if (m_history.after)
        Q_EMIT goTo({QStringLiteral("evaluate"), m_history.after->id.value()});
}

void EvaluatePage::recordReply()
{
    if (!canChange() || isDraft() || m_evaluation->state == EvaluationState::Resolved)
        return;
    ReplyDraft draft = m_history.reply ? ReplyDraft(*m_history.reply) : ReplyDraft{};
    draft.evaluation = m_evaluation->id;
    if (!draft.day.isValid())
        draft.day = controller().today();
    std::optional<QDate> released;
    if (m_evaluation->releasedAt)
        released = inZone(*m_evaluation->releasedAt, controller().settings().zone).date();
    ReplyDialog dialog(draft, m_card, *m_evaluation, m_agent, released, controller().today(), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ReplyDraft reply = dialog.draft();
    if (controller().transact({QStringLiteral("reply.record"), m_agent},
                              [&reply](Db &db) { replystore::record(db, reply); }))
        controller().say(tr("Reply recorded"), true);
}

void EvaluatePage::decide()
{
    if (!canChange() || m_evaluation->state != EvaluationState::Disputed || !m_history.reply)
        return;
    DisputeDialog dialog(*m_history.reply, m_card, *m_evaluation, m_agent, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::vector<DisputeDecision> decisions = dialog.decisions();
    const EvaluationId id = m_evaluation->id;
    const QDate today = controller().today();
    const QDateTime now = controller().nowUtc();
    EvaluationId holds = id;
    if (!controller().transact({QStringLiteral("reply.decide"), m_agent},
                               [&](Db &db) { holds = replystore::resolve(db, id, decisions, today, now); }))
        return;
    if (holds == id) {
        controller().say(tr("Dispute decided; the score stays"), true);
        return;
    }
    controller().say(tr("Dispute decided; the changed score is a new version"), true);
    Q_EMIT goTo({QStringLiteral("evaluate"), holds.value()});
}

void EvaluatePage::setRecording(const QString &path, const QString &said)
{
    const QString ref = m_evaluation->interactionRef;
    const Op op{path.isEmpty() ? QStringLiteral("recording.unlink") : QStringLiteral("recording.link"), ref};
    if (controller().transact(op, [&](Db &db) {
            if (path.isEmpty())
                recordingstore::unlink(db, ref);
            else
                recordingstore::link(db, ref, path);
        }))
        controller().say(said, true);
}

void EvaluatePage::linkRecording()
{
    const QStringList files =
        controller().prompts().openFiles(tr("Recording of the conversation"),
                                         tr("Recordings (*.wav *.mp3 *.ogg *.m4a *.flac);;All files (*)"));
    if (!files.isEmpty())
        setRecording(QFileInfo(files.front()).absoluteFilePath(),
                     tr("Recording linked; it stays where it is"));
}

void EvaluatePage::copyRecording()
{
    QString copied;
    if (controller().guarded(
            [&] { copied = recordingstore::copyBeside(controller().book().path(), m_recording); }))
        setRecording(
            copied, tr("Recording copied into the folder “%1”")
                        .arg(QFileInfo(recordingstore::folderBeside(controller().book().path())).fileName()));
}

void EvaluatePage::unlinkRecording()
{
    setRecording({}, tr("Recording unlinked; the file stays"));
}

paper::EvaluationInput EvaluatePage::paperInput() const
{
    const BookSettings &settings = controller().settings();
    paper::EvaluationInput input;
    input.evaluation = *m_evaluation;
    input.scorecard = m_card;
    input.moments = m_moments;
    input.reply = m_history.reply ? m_history.reply : m_history.decided;
    if (m_history.decided)
        input.repliedTo = *m_history.before;
    input.agentName = m_agent;
    input.supervisor = settings.supervisor;
    input.teamName = settings.teamName;
    input.facts = m_facts;
    input.today = controller().today();
    return input;
}

void EvaluatePage::print()
{
    flush();
    if (!m_evaluation)
        return;
    const paper::EvaluationInput input = paperInput();
    previewPaper(
        controller(), title(),
        [&input](QPagedPaintDevice &device) { return paper::drawEvaluation(device, input); }, this);
}

void EvaluatePage::savePdf()
{
    flush();
    if (!m_evaluation)
        return;
    const paper::EvaluationInput input = paperInput();
    savePaperPdf(controller(), title(), tr("%1 evaluation %2.pdf").arg(m_agent, m_evaluation->interactionRef),
                 [&input](QPagedPaintDevice &device) { return paper::drawEvaluation(device, input); });
}

} // namespace coachbook::ui
