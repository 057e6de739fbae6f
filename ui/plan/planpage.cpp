// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planpage.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/planstore.h"
#include "core/storage/qualitystore.h"
#include "ui/actions/actionitemdialog.h"
#include "ui/actions/itemactions.h"
#include "ui/plan/itemlist.h"
#include "ui/plan/planactions.h"
#include "ui/plan/planpaper.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/historydialog.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/planwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include <QAction>
#include <QStackedLayout>
#include <QTimer>

namespace coachbook::ui {

PlanPage::PlanPage(BookController &controller, QWidget *parent)
    : Page(controller, parent), m_sheet(new PlanSheet), m_stack(new QStackedLayout),
      m_later(new QTimer(this)), m_start(new QAction(tr("Start plan"), this)),
      m_end(new QAction(tr("Review…"), this)), m_new(new QAction(tr("Next cycle"), this)),
      m_print(new QAction(tr("Print preview…"), this)), m_pdf(new QAction(tr("Save as PDF…"), this)),
      m_history(new QAction(tr("History…"), this))
{
    makeActions();
    m_stack->addWidget(scrolled(m_sheet));
    m_stack->addWidget(
        new EmptyState(QStringLiteral("view-task"), tr("This plan is not in the book"),
                       tr("Its making was undone, or its agent was removed. All plans are on the "
                          "Plans page.")));
    setLayout(m_stack);
    m_later->setSingleShot(true);
    m_later->setInterval(700);
    connect(m_later, &QTimer::timeout, this, &PlanPage::save);
    connect(m_sheet, &PlanSheet::typed, this, &PlanPage::typed);
    connect(m_sheet, &PlanSheet::settled, this, [this] {
        m_hasUnsaved = isEditable();
        save();
    });
    connect(m_sheet, &PlanSheet::cycleClicked, this, [this](qint64 id) {
        Q_EMIT goTo({QStringLiteral("plan"), id});
    });
    connect(m_sheet->items(), &ItemList::addClicked, this, &PlanPage::addItem);
    connect(m_sheet->items(), &ItemList::editClicked, this, &PlanPage::editItem);
    connect(m_sheet->items(), &ItemList::closeClicked, this, &PlanPage::closeItem);
}

void PlanPage::makeActions()
{
    const std::tuple<QAction *, const char *, const char *, void (PlanPage::*)()> actions[] = {
        {m_start, "plan.start", "media-playback-start", &PlanPage::start},
        {m_end, "plan.end", "dialog-ok", &PlanPage::end},
        {m_new, "plan.new", "list-add", &PlanPage::makeNew},
        {m_print, "plan.print", "document-print-preview", &PlanPage::print},
        {m_pdf, "plan.pdf", "document-export", &PlanPage::savePdf},
        {m_history, "plan.history", "view-history", &PlanPage::showHistory}};
    for (const auto &[action, name, icon, slot] : actions) {
        action->setObjectName(QString::fromLatin1(name));
        action->setIcon(theme::icon(QString::fromLatin1(icon)));
        connect(action, &QAction::triggered, this, slot);
    }
    m_end->setToolTip(tr("The figures beside the baseline, and how the cycle ends"));
    m_new->setToolTip(tr("A draft with the same targets and the open action items"));
    m_start->setToolTip(tr("Freezes the baseline: it cannot change afterwards"));
}

void PlanPage::showHistory()
{
    if (m_document)
        HistoryDialog(controller(), RecordKind::Plan, m_document->plan.id.value(), title(), window()).exec();
}

QString PlanPage::title() const
{
    return m_document ? tr("Coaching plan for %1").arg(m_document->agent.name) : tr("Coaching plan");
}

QString PlanPage::subtitle() const
{
    if (!m_document)
        return {};
    const QString head = planHeadText(m_document->plan, controller().today());
    return m_document->missing.empty() ? head
                                       : tr("%1. Missing: %2").arg(head, partsText(m_document->missing));
}

QAction *PlanPage::primaryAction()
{
    if (!m_document)
        return nullptr;
    switch (m_document->plan.state) {
    case PlanState::Draft:
        return m_start;
    case PlanState::Active:
        return m_end;
    case PlanState::Ended:
        return m_new;
    }
    return nullptr;
}

void PlanPage::setSubject(qint64 id)
{
    m_id = id > 0 ? std::optional(PlanId(id)) : std::nullopt;
    m_hasUnsaved = false;
    read();
    m_revisionBefore = m_document ? m_document->plan.revision : 0;
}

void PlanPage::read()
{
    m_document =
        m_id ? readPlanDocument(controller().db(), controller().settings(), *m_id, controller().today())
             : std::nullopt;
    m_choices = readPlanChoices(controller().db());
}

void PlanPage::refresh()
{
    read();
    if (m_document && m_hasUnsaved)
        m_sheet->takeInto(m_document->plan); // what is being typed stays, and is written soon
    m_stack->setCurrentIndex(m_document ? 0 : 1);
    const bool writable = !controller().isReadOnly();
    for (QAction *action : {m_start, m_end, m_new})
        action->setEnabled(writable);
    if (m_document &&
        m_document->agent.left) // nothing is begun with someone who is gone; a review can be made
        for (QAction *action : {m_start, m_new})
            action->setEnabled(false);
    m_print->setEnabled(m_document.has_value());
    m_pdf->setEnabled(m_document.has_value());
    if (m_document)
        m_sheet->show({*m_document, m_choices, controller().settings(), controller().today(),
                       controller().isReadOnly()});
    Q_EMIT titleChanged();
}

bool PlanPage::needsRefresh(const Changes &changes) const
{
    for (const Entity entity :
         {Entity::Plan, Entity::Agent, Entity::ActionItem, Entity::Behaviour, Entity::Scorecard,
          Entity::Evaluation, Entity::Interaction, Entity::Session, Entity::Setting, Entity::Import}) {
        if (changes.has(entity))
            return true;
    }
    return false;
}

bool PlanPage::isEditable() const
{
    return m_document && m_document->plan.state != PlanState::Ended && !controller().isReadOnly();
}

void PlanPage::typed()
{
    if (!isEditable())
        return;
    m_hasUnsaved = true;
    m_later->start();
    m_sheet->takeInto(m_document->plan);
    m_document->missing = missingOf(m_document->plan, m_document->baselines, m_document->items);
    m_sheet->showMissing(*m_document);
}

void PlanPage::flush()
{
    save();
    m_revisionBefore = m_document ? m_document->plan.revision : 0;
}

/// A change to a plan that runs makes a new revision, once each time it is worked on.
CoachingPlan PlanPage::revised(CoachingPlan plan) const
{
    if (plan.state == PlanState::Active)
        plan.revision = qMax(plan.revision, m_revisionBefore + 1);
    return plan;
}

void PlanPage::save()
{
    m_later->stop();
    if (!m_hasUnsaved || !isEditable())
        return;
    m_hasUnsaved = false;
    std::optional<CoachingPlan> stored;
    if (!controller().guarded([&] { stored = planstore::find(controller().db(), *m_id); }) || !stored)
        return;
    CoachingPlan edited = *stored;
    m_sheet->takeInto(edited);
    if (edited == *stored)
        return;
    if (!write({QStringLiteral("plan.edit"), m_document->agent.name, true}, revised(edited)))
        m_hasUnsaved = true; // the words stay in the fields, and the next pause tries again
}

bool PlanPage::write(const Op &op, CoachingPlan plan, const std::function<void(Db &)> &more)
{
    return controller().transact(op, [&](Db &db) {
        planstore::update(db, plan);
        if (more)
            more(db);
    });
}

void PlanPage::start()
{
    flush();
    if (m_id)
        startPlan(controller(), *m_id);
}

void PlanPage::end()
{
    flush();
    if (!m_id)
        return;
    const PlanReviewed reviewed = reviewPlan(controller(), *m_id, window());
    if (reviewed.next)
        Q_EMIT goTo({QStringLiteral("plan"), reviewed.next->value()});
}

void PlanPage::makeNew()
{
    if (!m_document)
        return;
    if (const std::optional<PlanId> made = beginNextCycle(controller(), m_document->plan.id))
        Q_EMIT goTo({QStringLiteral("plan"), made->value()});
}

void PlanPage::addItem()
{
    ActionItemDraft draft;
    draft.agent = m_document->agent.id;
    draft.plan = m_id;
    draft.due = controller().settings().calendar.onOrAfter(
        controller().today().addDays(controller().settings().cadence.actionItemDays));
    if (m_document->plan.targets.size() == 1)
        draft.behaviour = m_document->plan.targets.front().behaviour;
    ActionItem item;
    static_cast<ActionItemDraft &>(item) = draft;
    editItem(item);
}

void PlanPage::editItem(const ActionItem &item)
{
    flush();
    ActionContext context;
    if (!controller().guarded([&] {
            context = readActionContext(controller().db(), item.agent, controller().settings(),
                                        controller().today(), m_document->baselines);
        }))
        return;
    ActionItemDialog dialog(item, std::move(context), this);
    if (dialog.exec() != QDialog::Accepted || !m_document)
        return;
    ActionItem edited = item;
    static_cast<ActionItemDraft &>(edited) = dialog.draft();
    const bool isNew = item.id == ActionItemId(0);
    if (!isNew && edited == item)
        return;
    write({isNew ? QStringLiteral("action.add") : QStringLiteral("action.edit"), m_document->agent.name},
          revised(m_document->plan), [&](Db &db) {
              if (isNew)
                  actionitemstore::insert(db, edited);
              else
                  actionitemstore::update(db, edited);
          });
}

void PlanPage::closeItem(const ActionItem &item)
{
    flush();
    itemactions::close(controller(), window(), item.id);
}

void PlanPage::print()
{
    flush();
    if (m_document)
        previewPlan(controller(), *m_document, this);
}

void PlanPage::savePdf()
{
    flush();
    if (m_document)
        savePlanPdf(controller(), *m_document);
}

std::optional<AgentId> PlanPage::agentAtHand() const
{
    return m_document ? std::optional(m_document->agent.id) : std::nullopt;
}

} // namespace coachbook::ui
