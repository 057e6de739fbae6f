// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/evaluatepage.h"
#include "core/storage/agentstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/momentstore.h"
#include "core/storage/qualitystore.h"
#include "core/storage/recordingstore.h"
#include "core/storage/replystore.h"
#include "core/storage/scorecardstore.h"
#include "core/storage/transcriptstore.h"
#include "ui/plan/planpaper.h"
#include "ui/quality/conversationpane.h"
#include "ui/quality/disputedialog.h"
#include "ui/quality/evaluationform.h"
#include "ui/quality/momentdialog.h"
#include "ui/quality/qualitywords.h"
#include "ui/quality/replydialog.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/prompts.h"
#include "ui/viewstate/daytext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int formColumns = 62; ///< letters: a scale of 0 to 10 with "not applicable" beside each other
constexpr int oneColumnUnder = 760;

} // namespace

EvaluatePage::EvaluatePage(BookController &controller, QWidget *parent)
    : Page(controller, parent), m_conversation(new ConversationPane), m_form(new EvaluationForm),
      m_state(Label::wrapped({}, theme::Type::Secondary)), m_parts(new QSplitter),
      m_stack(new QStackedLayout), m_later(new QTimer(this)), m_release(new QAction(tr("Release"), this)),
      m_discard(new QAction(tr("Discard Draft"), this)), m_correct(new QAction(tr("Correct…"), this)),
      m_record(new QAction(tr("Record Reply…"), this)), m_decide(new QAction(tr("Decide Dispute…"), this)),
      m_pdf(new QAction(tr("Save as PDF…"), this)), m_link(new QAction(tr("Link Recording…"), this)),
      m_copy(new QAction(tr("Copy Recording beside the Book"), this)),
      m_unlink(new QAction(tr("Unlink Recording"), this))
{
    makeActions();
    m_stack->addWidget(makeContent());
    m_stack->addWidget(new EmptyState(QStringLiteral("checkbox"), tr("This evaluation is not in the book"),
                                      tr("It was discarded, or making it was undone.")));
    setLayout(m_stack);
    m_later->setSingleShot(true);
    m_later->setInterval(700);
    connect(m_later, &QTimer::timeout, this, &EvaluatePage::save);
    connectForm();
    auto *other = new QShortcut(QKeySequence(Qt::Key_F6), this);
    other->setContext(Qt::WidgetWithChildrenShortcut);
    connect(other, &QShortcut::activated, this, &EvaluatePage::changePart);
}

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
        {m_unlink, "evaluate.unlink", "edit-delete", &EvaluatePage::unlinkRecording}};
    for (const auto &[action, name, icon, slot] : actions) {
        action->setObjectName(QString::fromLatin1(name));
        action->setIcon(theme::icon(QString::fromLatin1(icon)));
        connect(action, &QAction::triggered, this, slot);
    }
    // The step that comes next has these keys; only one of the three is ever enabled.
    for (QAction *next : {m_release, m_record, m_decide})
        next->setShortcuts({QKeySequence(tr("Ctrl+Return")), QKeySequence(tr("Ctrl+Enter"))});
}

QWidget *EvaluatePage::makeContent()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(theme::related, 0, theme::margin, theme::margin);
    column->setSpacing(theme::related);
    column->addWidget(m_state);
    column->addWidget(m_form, 1);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_conversation);
    QWidget *form = scrolled(right);
    form->setMinimumWidth(fontMetrics().averageCharWidth() * formColumns);
    m_parts->addWidget(form);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 1);
    m_parts->setSizes({2000, 3000}); // shares: neither has its room yet
    return m_parts;
}

void EvaluatePage::connectForm()
{
    connect(m_form, &EvaluationForm::answered, this, [this] {
        m_hasUnsaved = true;
        save();
    });
    connect(m_form, &EvaluationForm::typed, this, &EvaluatePage::typed);
    connect(m_form, &EvaluationForm::left, this, [this] {
        if (m_hasUnsaved)
            save();
    });
    connect(m_form, &EvaluationForm::momentWanted, this, [this](QuestionId id) { markMoment(id); });
    connect(m_form, &EvaluationForm::momentOpened, this, &EvaluatePage::openMoment);
    connect(m_conversation, &ConversationPane::momentOpened, this, &EvaluatePage::openMoment);
    connect(m_conversation, &ConversationPane::markClicked, this,
            [this] { markMoment(m_form->currentQuestion()); });
}

bool EvaluatePage::isDraft() const
{
    return m_evaluation && m_evaluation->state == EvaluationState::Draft;
}

bool EvaluatePage::canChange() const
{
    return m_evaluation && !controller().isReadOnly();
}

QString EvaluatePage::title() const
{
    return m_evaluation ? tr("Evaluation of %1").arg(m_agent) : tr("Evaluation");
}

QString EvaluatePage::subtitle() const
{
    if (!m_evaluation)
        return {};
    QStringList parts{m_card.name};
    if (!m_evaluation->evaluator.isEmpty())
        parts << tr("by %1").arg(m_evaluation->evaluator);
    parts << dayText(m_evaluation->day, controller().today()) << evaluationStateText(m_evaluation->state);
    if (m_evaluation->version > 1)
        parts << tr("version %1").arg(m_evaluation->version);
    return parts.join(QStringLiteral(" · "));
}

QAction *EvaluatePage::primaryAction()
{
    if (!m_evaluation || m_evaluation->superseded)
        return nullptr;
    switch (m_evaluation->state) {
    case EvaluationState::Draft:
        return m_release;
    case EvaluationState::Released:
        return m_record;
    case EvaluationState::Disputed:
        return m_decide;
    default:
        return nullptr;
    }
}

QList<QAction *> EvaluatePage::secondaryActions()
{
    if (!m_evaluation)
        return {};
    QList<QAction *> actions;
    if (m_evaluation->superseded)
        actions = {m_pdf};
    else if (isDraft())
        actions = {m_discard, m_pdf};
    else if (m_evaluation->state == EvaluationState::Acknowledged)
        actions = {m_record, m_pdf, m_correct};
    else
        actions = {m_pdf, m_correct};
    return actions + QList<QAction *>{m_link, m_copy, m_unlink};
}

void EvaluatePage::setSubject(qint64 id)
{
    if (m_id && m_id->value() == id)
        return;
    flush();
    m_id = EvaluationId(id);
    m_isFresh = true;
}

void EvaluatePage::refresh()
{
    if (m_hasUnsaved)
        save();
    Db &db = controller().db();
    m_evaluation = m_id ? qualitystore::findEvaluation(db, *m_id) : std::nullopt;
    const std::optional<Scorecard> card =
        m_evaluation ? scorecardstore::find(db, m_evaluation->scorecard) : std::nullopt;
    if (!card)
        m_evaluation.reset();
    m_stack->setCurrentIndex(m_evaluation ? 0 : 1);
    if (m_evaluation) {
        m_card = *card;
        showEvaluation();
    }
    enableActions();
    Q_EMIT titleChanged();
    if (m_evaluation && std::exchange(m_isFresh, false))
        focusFirst();
}

/// Where the work goes on: the first question without an answer, else what is read.
void EvaluatePage::focusFirst()
{
    QWidget *stop = isDraft() ? m_form->stopOf(openQuestions(m_card, m_evaluation->answers).first) : nullptr;
    setFocusProxy(stop ? stop : m_conversation);
    focusProxy()->setFocus();
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
}

void EvaluatePage::showEvaluation()
{
    Db &db = controller().db();
    const std::optional<Agent> agent = agentstore::find(db, m_evaluation->agent);
    m_agent = agent ? agent->name : QString();
    const QString &ref = m_evaluation->interactionRef;
    const std::optional<Interaction> interaction =
        ref.isEmpty() ? std::nullopt : metricstore::findInteraction(db, ref);
    m_facts = interactionFacts(interaction, ref, controller().today(), controller().settings().zone);
    m_conversation->showFacts(m_facts);
    const std::vector<Transcript> said =
        ref.isEmpty() ? std::vector<Transcript>() : transcriptstore::ofInteraction(db, ref);
    m_conversation->showTurns(said.empty() ? std::vector<Turn>() : transcriptstore::turns(db, said.front()));
    m_reply = replystore::replyOf(db, *m_id);
    if (!m_reply && m_evaluation->supersedes) // of the version that was disputed
        m_reply = replystore::replyOf(db, *m_evaluation->supersedes);
    m_moments = momentstore::ofEvaluation(db, *m_id);
    m_form->show(*m_evaluation, m_card);
    m_form->setReadOnly(!isDraft() || controller().isReadOnly());
    m_form->showMoments(m_moments);
    m_conversation->showMoments(m_moments);
    m_recording = ref.isEmpty() ? QString() : recordingstore::pathOf(db, controller().book().path(), ref);
    m_conversation->showRecording(m_recording);
    m_form->showReply(m_reply);
    m_conversation->setReadOnly(controller().isReadOnly());
    showState();
}

/// What was replied and decided, or that another version holds.
void EvaluatePage::showState()
{
    QStringList lines;
    if (m_evaluation->superseded)
        lines << tr("A newer version of this evaluation holds; this one is kept as it was.");
    if (isDraft() && m_evaluation->supersedes)
        lines << tr("A correction: when it is released it takes the place of version %1.")
                     .arg(m_evaluation->version - 1);
    if (m_reply) {
        lines << tr("%1 %2, %3", "replied: kind, way, day")
                     .arg(replyKindText(m_reply->kind), replyWayText(m_reply->way),
                          dayText(m_reply->day, controller().today()));
        if (!m_reply->comment.isEmpty())
            lines << tr("“%1”").arg(m_reply->comment);
        if (m_reply->kind == ReplyKind::Disputed)
            lines << tr("Dispute: %1").arg(disputeResultText(disputeResult(m_reply->disputes)));
    } else if (m_evaluation->state == EvaluationState::Released && m_evaluation->releasedAt) {
        const int hours = replyAgeHours(*m_evaluation->releasedAt, controller().nowUtc());
        lines << replyAwaitedText(hours);
        if (hours >= controller().settings().cadence.replyHours)
            lines.last() += QLatin1Char(' ') + tr("That is longer than agreed.");
    }
    m_state->setText(lines.join(QLatin1Char('\n')));
    m_state->setVisible(!lines.isEmpty());
}

bool EvaluatePage::needsRefresh(const Changes &changes) const
{
    for (const Entity entity : {Entity::Evaluation, Entity::Moment, Entity::Scorecard, Entity::Agent,
                                Entity::Transcript, Entity::Interaction, Entity::Setting}) {
        if (changes.has(entity))
            return true;
    }
    return false;
}

std::optional<AgentId> EvaluatePage::agentAtHand() const
{
    return m_evaluation ? std::optional(m_evaluation->agent) : std::nullopt;
}

void EvaluatePage::typed()
{
    m_hasUnsaved = true;
    m_later->start();
}

void EvaluatePage::flush()
{
    save();
}

void EvaluatePage::save()
{
    m_later->stop();
    if (!std::exchange(m_hasUnsaved, false) || !isDraft() || controller().isReadOnly() ||
        !m_form->isOf(m_evaluation->id))
        return;
    Evaluation edited = *m_evaluation;
    edited.answers = m_form->answers();
    if (edited.answers == m_evaluation->answers)
        return;
    controller().transact({QStringLiteral("evaluation.edit"), m_agent, true},
                          [&edited](Db &db) { replystore::saveDraft(db, edited); });
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

void EvaluatePage::recordReply()
{
    if (!canChange() || isDraft() || m_evaluation->state == EvaluationState::Resolved)
        return;
    ReplyDraft draft = m_reply ? ReplyDraft(*m_reply) : ReplyDraft{};
    draft.evaluation = m_evaluation->id;
    if (!draft.day.isValid())
        draft.day = controller().today();
    std::optional<QDate> released;
    if (m_evaluation->releasedAt) {
        const QTimeZone zone(controller().settings().zone.toUtf8());
        released =
            (zone.isValid() ? m_evaluation->releasedAt->toTimeZone(zone) : *m_evaluation->releasedAt).date();
    }
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
    if (!canChange() || m_evaluation->state != EvaluationState::Disputed || !m_reply)
        return;
    DisputeDialog dialog(*m_reply, m_card, *m_evaluation, m_agent, window());
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

/// F6: from the form to the conversation and back.
void EvaluatePage::changePart()
{
    if (m_conversation->isAncestorOf(QApplication::focusWidget()))
        m_form->stopOf(m_form->currentQuestion())->setFocus(Qt::ShortcutFocusReason);
    else
        m_conversation->setFocus(Qt::ShortcutFocusReason);
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
    return {
        *m_evaluation, m_card, m_moments,           m_reply, m_agent, settings.supervisor, settings.teamName,
        m_facts,       false,  controller().today()};
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

void EvaluatePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_parts->setOrientation(width() < oneColumnUnder ? Qt::Vertical : Qt::Horizontal);
}

} // namespace coachbook::ui
