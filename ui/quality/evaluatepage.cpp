// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/evaluatepage.h"
#include "core/storage/agentstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/momentstore.h"
#include "core/storage/qualitystore.h"
#include "core/storage/recordingstore.h"
#include "core/storage/scorecardstore.h"
#include "core/storage/transcriptstore.h"
#include "ui/quality/conversationpane.h"
#include "ui/quality/evaluationform.h"
#include "ui/quality/qualitywords.h"
#include "ui/shell/bookcontroller.h"
#include "ui/viewstate/daytext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include <QAction>
#include <QApplication>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int evaluationLetters = 62; ///< letters: a scale of 0 to 10 with "not applicable" beside each other
constexpr int stackedUnder = 760;

} // namespace

EvaluatePage::EvaluatePage(BookController &controller, QWidget *parent)
    : Page(controller, parent), m_conversation(new ConversationPane), m_form(new EvaluationForm),
      m_state(Label::wrapped({}, theme::Type::Secondary)), m_parts(new QSplitter),
      m_stack(new QStackedLayout), m_later(new QTimer(this)), m_release(new QAction(tr("Release"), this)),
      m_discard(new QAction(tr("Discard Draft"), this)), m_correct(new QAction(tr("Correct…"), this)),
      m_record(new QAction(tr("Record Reply…"), this)), m_decide(new QAction(tr("Decide Dispute…"), this)),
      m_pdf(new QAction(tr("Save as PDF…"), this)), m_link(new QAction(tr("Link Recording…"), this)),
      m_copy(new QAction(tr("Copy Recording beside the Book"), this)),
      m_unlink(new QAction(tr("Unlink Recording"), this)), m_before(new QAction(this)),
      m_after(new QAction(this))
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
    form->setMinimumWidth(fontMetrics().averageCharWidth() * evaluationLetters);
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
    if (m_history.after)
        actions.prepend(m_after);
    if (m_history.before)
        actions << m_before;
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
    m_history = {};
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
    const bool inForm = isDraft() || m_conversation->isEmpty();
    QWidget *stop = inForm ? m_form->stopOf(openQuestions(m_card, m_evaluation->answers).first) : nullptr;
    setFocusProxy(stop ? stop : m_conversation);
    focusProxy()->setFocus();
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
    m_history = historyOf(db, *m_evaluation);
    m_moments = momentstore::ofEvaluation(db, *m_id);
    m_form->show(*m_evaluation, m_card);
    m_form->setReadOnly(!isDraft() || controller().isReadOnly());
    m_form->showMoments(m_moments);
    m_conversation->showMoments(m_moments);
    m_recording = ref.isEmpty() ? QString() : recordingstore::pathOf(db, controller().book().path(), ref);
    m_conversation->showRecording(m_recording);
    m_form->showDisputes(m_history);
    m_conversation->setReadOnly(controller().isReadOnly());
    showState();
}

void EvaluatePage::showState()
{
    const QStringList lines = historyLines(
        m_history, {controller().today(), controller().nowUtc(), controller().settings().cadence.replyHours});
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

/// F6: from the form to the conversation and back. An imported scorecard may have no question.
void EvaluatePage::changePart()
{
    QWidget *stop = m_form->stopOf(m_form->currentQuestion());
    if (stop && m_conversation->isAncestorOf(QApplication::focusWidget()))
        stop->setFocus(Qt::ShortcutFocusReason);
    else
        m_conversation->setFocus(Qt::ShortcutFocusReason);
}

void EvaluatePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_parts->setOrientation(width() < stackedUnder ? Qt::Vertical : Qt::Horizontal);
}

} // namespace coachbook::ui
