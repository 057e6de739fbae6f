// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/newevaluation.h"
#include "core/domain/agent.h"
#include "core/domain/scorecard.h"
#include "core/storage/agentstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/newbook.h"
#include "core/storage/qualitystore.h"
#include "core/storage/replystore.h"
#include "ui/quality/conversationpane.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>

namespace coachbook::ui {
namespace {

constexpr int interactionsListed = 60;

} // namespace

NewEvaluationDialog::NewEvaluationDialog(BookController &controller, const EvaluationStart &start,
                                         QWidget *parent)
    : QDialog(parent), m_controller(controller), m_start(start), m_form(new Form), m_agent(new QComboBox),
      m_interaction(new QComboBox), m_card(new QComboBox), m_evaluator(new QLineEdit),
      m_ok(frameDialog(*this, tr("New evaluation"), tr("A draft counts nowhere until you release it."),
                       m_form, tr("Evaluate"))
               .ok)
{
    m_interaction->setEditable(true);
    m_interaction->setInsertPolicy(QComboBox::NoInsert);
    m_interaction->lineEdit()->setAccessibleName(tr("Interaction"));
    m_interaction->setMinimumContentsLength(40);
    m_interaction->completer()->setFilterMode(Qt::MatchContains);
    m_evaluator->setText(controller.settings().supervisor);
    m_evaluator->setMaxLength(longestName);
    m_form->addRow(tr("&Agent"), m_agent);
    m_form->addRow(tr("&Interaction"), m_interaction,
                   tr("Its id in the exports; the newest are offered. Empty: a talk that is in no export"));
    m_form->addRow(tr("&Scorecard"), m_card);
    m_form->addRow(tr("&Evaluator"), m_evaluator);
    fillAgents(start);
    fillCards();
    fillInteractions();
    if (!start.interactionRef.isEmpty())
        m_interaction->setEditText(start.interactionRef);
    connect(m_agent, &QComboBox::currentIndexChanged, this, &NewEvaluationDialog::fillInteractions);
    connect(m_interaction, &QComboBox::activated, this,
            [this] { m_interaction->lineEdit()->setCursorPosition(0); }); // its id is what tells
    connect(m_interaction, &QComboBox::editTextChanged, this, &NewEvaluationDialog::showProblems);
    showProblems();
    (start.agent ? m_interaction : m_agent)->setFocus();
}

void NewEvaluationDialog::fillAgents(const EvaluationStart &start)
{
    for (const Agent &agent : agentstore::all(m_controller.db())) {
        if (!isActiveOn(agent, m_controller.today()) && start.agent != agent.id)
            continue;
        m_agent->addItem(agent.name, qint64(agent.id.value()));
        if (start.agent == agent.id)
            m_agent->setCurrentIndex(m_agent->count() - 1);
    }
}

void NewEvaluationDialog::fillCards()
{
    for (const Scorecard &card : usableCards(qualitystore::scorecards(m_controller.db())))
        m_card->addItem(tr("%1, version %2").arg(card.name).arg(card.version), qint64(card.id.value()));
}

void NewEvaluationDialog::fillInteractions()
{
    m_interaction->clear();
    if (m_agent->currentIndex() < 0)
        return;
    const AgentId agent(m_agent->currentData().toLongLong());
    for (const Interaction &each : metricstore::newestOfAgent(m_controller.db(), agent, interactionsListed)) {
        const QStringList facts =
            interactionFacts(each, each.externalId, m_controller.today(), m_controller.settings().zone);
        m_interaction->addItem(facts.join(QStringLiteral(" · ")), each.externalId);
    }
    m_interaction->setCurrentIndex(-1);
    m_interaction->setEditText({});
}

EvaluationDraft NewEvaluationDialog::draft() const
{
    EvaluationDraft draft;
    draft.agent = AgentId(m_agent->currentData().toLongLong());
    const QString typed = m_interaction->currentText();
    const int offered = m_interaction->findText(typed);
    draft.interactionRef = offered >= 0 ? m_interaction->itemData(offered).toString() : typed.trimmed();
    draft.day = m_controller.today();
    draft.evaluator = m_evaluator->text().simplified();
    draft.scorecard = ScorecardId(m_card->currentData().toLongLong());
    draft.state = EvaluationState::Draft;
    // Another interaction than the one proposed was chosen by hand.
    draft.pick = draft.interactionRef == m_start.interactionRef ? m_start.pick : Pick::Unknown;
    return draft;
}

/// Says what is known against it; only a missing agent or scorecard keeps it from being made.
void NewEvaluationDialog::showProblems()
{
    const EvaluationDraft now = draft();
    QString remark;
    if (!now.interactionRef.isEmpty()) {
        const std::optional<Interaction> known =
            metricstore::findInteraction(m_controller.db(), now.interactionRef);
        for (const replystore::Listed &each :
             replystore::ofInteraction(m_controller.db(), now.interactionRef))
            remark = tr("Evaluated already by %1 with %2.").arg(each.evaluator, each.scorecard);
        if (known && known->agent && *known->agent != now.agent)
            remark = tr("This interaction is another agent's.");
    }
    m_form->setProblem(m_interaction, remark);
    m_ok->setEnabled(m_agent->currentIndex() >= 0 && m_card->currentIndex() >= 0);
}

bool ensureScorecard(BookController &controller)
{
    bool hasCard = false;
    controller.guarded([&] { hasCard = !usableCards(qualitystore::scorecards(controller.db())).empty(); });
    return hasCard ||
           (controller.prompts().confirm(
                NewEvaluationDialog::tr("No scorecard yet"),
                NewEvaluationDialog::tr("Evaluating needs a scorecard. Three are ready made; they can be "
                                        "changed under Quality > Scorecards."),
                NewEvaluationDialog::tr("Add them")) &&
            controller.transact(
                {QStringLiteral("scorecard.add"), NewEvaluationDialog::tr("the ready-made ones")},
                addShippedScorecards));
}

std::optional<EvaluationId> beginEvaluation(BookController &controller, const EvaluationStart &start,
                                            QWidget *window)
{
    if (controller.isReadOnly())
        return std::nullopt;
    bool hasAgent = false;
    controller.guarded([&] { hasAgent = !agentstore::all(controller.db()).empty(); });
    if (!hasAgent) {
        controller.say(NewEvaluationDialog::tr("There is no agent yet. Add one under Team."));
        return std::nullopt;
    }
    if (!ensureScorecard(controller))
        return std::nullopt;
    NewEvaluationDialog dialog(controller, start, window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    std::optional<EvaluationId> made;
    const EvaluationDraft draft = dialog.draft();
    const std::optional<Agent> agent = agentstore::find(controller.db(), draft.agent);
    controller.transact({QStringLiteral("evaluation.add"), agent ? agent->name : QString()},
                        [&](Db &db) { made = qualitystore::insertEvaluation(db, draft); });
    return made;
}

} // namespace coachbook::ui
