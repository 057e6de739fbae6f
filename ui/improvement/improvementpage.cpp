// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/improvement/improvementpage.h"
#include "core/storage/improvementplanstore.h"
#include "core/storage/qualitystore.h"
#include "ui/improvement/improvementactions.h"
#include "ui/improvement/improvementdialogs.h"
#include "ui/improvement/improvementpaper.h"
#include "ui/improvement/improvementsheet.h"
#include "ui/improvement/improvementwords.h"
#include "ui/shell/bookcontroller.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/daytext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include <QAction>
#include <QStackedLayout>
#include <QTimer>

namespace coachbook::ui {
namespace {

constexpr int milestoneDays = 30; ///< proposed for a new one

template <class Record>
Record *recordOf(std::vector<Record> &records, const Record &wanted)
{
    for (Record &each : records) {
        if (each.id == wanted.id)
            return &each;
    }
    return nullptr;
}

} // namespace

ImprovementPage::ImprovementPage(BookController &controller, QWidget *parent)
    : Page(controller, parent), m_sheet(new ImprovementSheet), m_stack(new QStackedLayout),
      m_later(new QTimer(this)), m_start(new QAction(tr("Start plan"), this)),
      m_end(new QAction(tr("End plan…"), this)), m_discard(new QAction(tr("Discard draft"), this)),
      m_print(new QAction(tr("Print preview…"), this)), m_pdf(new QAction(tr("Save as PDF…"), this)),
      m_all(new QAction(tr("All improvement plans"), this))
{
    makeActions();
    m_stack->addWidget(scrolled(m_sheet));
    m_stack->addWidget(new EmptyState(QStringLiteral("view-task"),
                                      tr("This improvement plan is not in the book"),
                                      tr("Its making was undone, its draft was discarded, or its agent was "
                                         "removed."),
                                      m_all));
    setLayout(m_stack);
    m_later->setSingleShot(true);
    m_later->setInterval(700);
    connect(m_later, &QTimer::timeout, this, &ImprovementPage::save);
    connectSheet();
}

void ImprovementPage::makeActions()
{
    const std::tuple<QAction *, const char *, const char *, void (ImprovementPage::*)()> actions[] = {
        {m_start, "improvement.start", "media-playback-start", &ImprovementPage::start},
        {m_end, "improvement.end", "dialog-ok", &ImprovementPage::end},
        {m_discard, "improvement.discard", "edit-delete", &ImprovementPage::discard},
        {m_print, "improvement.print", "document-print-preview", &ImprovementPage::print},
        {m_pdf, "improvement.pdf", "document-export", &ImprovementPage::savePdf}};
    for (const auto &[action, name, icon, slot] : actions) {
        action->setObjectName(QString::fromLatin1(name));
        action->setIcon(theme::icon(QString::fromLatin1(icon)));
        connect(action, &QAction::triggered, this, slot);
    }
    m_all->setObjectName(QStringLiteral("improvement.all"));
    m_all->setProperty("menu", QStringLiteral("none")); // the Agent menu has it for every page
    connect(m_all, &QAction::triggered, this, [this] { Q_EMIT goTo({QStringLiteral("improvements")}); });
    m_start->setToolTip(tr("Puts the agent on the plan from its first day and freezes the baselines"));
}

void ImprovementPage::connectSheet()
{
    connect(m_sheet, &ImprovementSheet::typed, this, &ImprovementPage::typed);
    connect(m_sheet, &ImprovementSheet::settled, this, [this] {
        m_hasUnsaved = isEditable();
        save();
    });
    connect(m_sheet, &ImprovementSheet::addMilestone, this, &ImprovementPage::addMilestone);
    connect(m_sheet, &ImprovementSheet::milestoneClicked, this, &ImprovementPage::editMilestone);
    connect(m_sheet, &ImprovementSheet::addCheckpoint, this, &ImprovementPage::addCheckpoint);
    connect(m_sheet, &ImprovementSheet::proposeCheckpoints, this, &ImprovementPage::proposeDays);
    connect(m_sheet, &ImprovementSheet::checkpointClicked, this, &ImprovementPage::editCheckpoint);
    connect(m_sheet, &ImprovementSheet::weekClicked, this, &ImprovementPage::openWeek);
    connect(m_sheet, &ImprovementSheet::sessionClicked, this, [this] {
        if (m_document && m_document->plan.session)
            Q_EMIT goTo({QStringLiteral("session"), m_document->plan.session->value()});
    });
}

QString ImprovementPage::title() const
{
    return m_document ? tr("Improvement plan for %1").arg(m_document->agent.name) : tr("Improvement plan");
}

QString ImprovementPage::subtitle() const
{
    if (!m_document)
        return {};
    const ImprovementPlan &plan = m_document->plan;
    const QString head = tr("Improvement plan %1, revision %2, %3")
                             .arg(plan.number)
                             .arg(plan.revision)
                             .arg(improvementStateText(plan, controller().today()));
    return plan.state == ImprovementState::Running
               ? tr("%1, ends %2").arg(head, dayText(plan.ends, controller().today()))
               : head;
}

QAction *ImprovementPage::primaryAction()
{
    if (!m_document || m_document->plan.state == ImprovementState::Ended)
        return nullptr;
    return m_document->plan.state == ImprovementState::Draft ? m_start : m_end;
}

QList<QAction *> ImprovementPage::secondaryActions()
{
    if (m_document && m_document->plan.state == ImprovementState::Draft)
        return {m_print, m_pdf, m_discard, m_all};
    return {m_print, m_pdf, m_all};
}

void ImprovementPage::setSubject(qint64 id)
{
    m_id = id > 0 ? std::optional(ImprovementPlanId(id)) : std::nullopt;
    m_hasUnsaved = false;
    read();
    m_revisionBefore = m_document ? m_document->plan.revision : 0;
}

void ImprovementPage::read()
{
    m_document =
        m_id ? readImprovement(controller().db(), controller().settings(), *m_id, controller().today())
             : std::nullopt;
}

void ImprovementPage::refresh()
{
    read();
    if (m_document && m_hasUnsaved)
        m_sheet->takeInto(m_document->plan); // what is being typed stays, and is written soon
    m_stack->setCurrentIndex(m_document ? 0 : 1);
    const bool writable = m_document && !controller().isReadOnly();
    m_start->setEnabled(writable && canStart(m_document->plan));
    m_end->setEnabled(writable && m_document->plan.starts <= controller().today());
    m_discard->setEnabled(writable);
    m_print->setEnabled(m_document.has_value());
    m_pdf->setEnabled(m_document.has_value());
    if (m_document)
        m_sheet->show(
            {*m_document, controller().settings(), controller().today(), controller().isReadOnly()});
    Q_EMIT titleChanged();
}

bool ImprovementPage::needsRefresh(const Changes &changes) const
{
    for (const Entity entity : {Entity::ImprovementPlan, Entity::Agent, Entity::Session, Entity::Evaluation,
                                Entity::Interaction, Entity::Setting, Entity::Import}) {
        if (changes.has(entity))
            return true;
    }
    return false;
}

bool ImprovementPage::isEditable() const
{
    return m_document && m_document->plan.state != ImprovementState::Ended && !controller().isReadOnly();
}

void ImprovementPage::typed()
{
    if (!isEditable())
        return;
    m_hasUnsaved = true;
    m_later->start();
    m_sheet->takeInto(m_document->plan);
    reconsider(*m_document, controller().settings().calendar, controller().today());
    m_sheet->showIssues(*m_document);
    m_start->setEnabled(canStart(m_document->plan));
}

void ImprovementPage::flush()
{
    save();
    m_revisionBefore = m_document ? m_document->plan.revision : 0;
}

void ImprovementPage::save()
{
    m_later->stop();
    if (!m_hasUnsaved || !isEditable())
        return;
    m_hasUnsaved = false;
    if (!change(
            "improvement.edit", [this](ImprovementPlan &plan) { m_sheet->takeInto(plan); }, true))
        m_hasUnsaved = true; // the words stay in the fields, and the next pause tries again
}

bool ImprovementPage::change(const char *key, const std::function<void(ImprovementPlan &)> &edit,
                             bool coalesce)
{
    std::optional<ImprovementPlan> stored;
    if (!controller().guarded([&] { stored = improvementplanstore::find(controller().db(), *m_id); }))
        return false;
    if (!stored || !m_document)
        return true; // it is gone: there is nothing left to write
    ImprovementPlan edited = *stored;
    edit(edited);
    if (edited == *stored)
        return true;
    if (edited.state == ImprovementState::Running)
        edited.revision = qMax(edited.revision, m_revisionBefore + 1);
    return controller().transact({QString::fromLatin1(key), m_document->agent.name, coalesce},
                                 [&](Db &db) { improvementplanstore::update(db, edited); });
}

void ImprovementPage::start()
{
    flush();
    if (m_id)
        beginImprovement(controller(), *m_id);
}

void ImprovementPage::end()
{
    flush();
    if (m_id)
        endImprovement(controller(), *m_id, window());
}

void ImprovementPage::discard()
{
    m_hasUnsaved = false;
    if (m_id && discardImprovement(controller(), *m_id))
        Q_EMIT goTo({QStringLiteral("improvements")});
}

void ImprovementPage::addMilestone()
{
    flush();
    if (!isEditable())
        return;
    const ImprovementPlan &plan = m_document->plan;
    Milestone fresh;
    fresh.due =
        qMin(plan.ends, controller().settings().calendar.onOrAfter(plan.starts.addDays(milestoneDays)));
    MilestoneDialog dialog(fresh, plan, qualitystore::behaviours(controller().db()), window());
    if (dialog.exec() == QDialog::Accepted && isEditable())
        change("improvement.goal", [&](ImprovementPlan &p) { p.milestones.push_back(dialog.milestone()); });
}

void ImprovementPage::editMilestone(int place, const QString &key)
{
    flush();
    if (!isEditable() || place >= static_cast<int>(m_document->plan.milestones.size()))
        return;
    const Milestone before = m_document->plan.milestones[static_cast<std::size_t>(place)];
    const auto write = [&](const char *op, const Milestone &after) {
        change(op, [&](ImprovementPlan &plan) {
            if (Milestone *milestone = recordOf(plan.milestones, before))
                *milestone = after;
        });
    };
    if (key == QLatin1String("result")) {
        MilestoneResultDialog dialog(
            before, proposedResult(before, m_document->figures[static_cast<std::size_t>(place)]), window());
        if (dialog.exec() == QDialog::Accepted)
            write("improvement.result", dialog.milestone());
        return;
    }
    MilestoneDialog dialog(before, m_document->plan, qualitystore::behaviours(controller().db()), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.isRemoved())
        change("improvement.goal", [&](ImprovementPlan &plan) {
            std::erase_if(plan.milestones, [&](const Milestone &each) { return each.id == before.id; });
        });
    else
        write("improvement.goal", dialog.milestone());
}

void ImprovementPage::addCheckpoint()
{
    flush();
    if (!isEditable())
        return;
    CheckpointDayDialog dialog(
        qMax(m_document->plan.starts, qMin(controller().today(), m_document->plan.ends)), m_document->plan,
        true, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    change("improvement.checkpoints", [&](ImprovementPlan &plan) {
        Checkpoint fresh;
        fresh.due = dialog.day();
        plan.checkpoints.push_back(fresh);
    });
}

void ImprovementPage::proposeDays()
{
    flush();
    if (!isEditable())
        return;
    const std::vector<QDate> days =
        proposedCheckpoints(m_document->plan.starts, m_document->plan.ends, controller().settings().calendar,
                            m_document->periods);
    change("improvement.checkpoints", [&](ImprovementPlan &plan) {
        std::vector<QDate> before;
        for (const Checkpoint &each : plan.checkpoints)
            before.push_back(each.due);
        if (before == days)
            return;
        plan.checkpoints.clear();
        for (const QDate day : days) {
            Checkpoint checkpoint;
            checkpoint.due = day;
            plan.checkpoints.push_back(checkpoint);
        }
    });
}

void ImprovementPage::editCheckpoint(int place, const QString &key)
{
    flush();
    if (!isEditable() || place >= static_cast<int>(m_document->plan.checkpoints.size()))
        return;
    const Checkpoint before = m_document->plan.checkpoints[static_cast<std::size_t>(place)];
    if (key == QLatin1String("record")) {
        recordCheckpoint(before);
        return;
    }
    CheckpointDayDialog dialog(before.due, m_document->plan, false, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    change("improvement.checkpoints", [&](ImprovementPlan &plan) {
        if (dialog.isRemoved())
            std::erase_if(plan.checkpoints, [&](const Checkpoint &each) { return each.id == before.id; });
        else if (Checkpoint *checkpoint = recordOf(plan.checkpoints, before))
            checkpoint->due = dialog.day();
    });
}

void ImprovementPage::recordCheckpoint(const Checkpoint &checkpoint)
{
    CheckpointDialog dialog(checkpoint, m_document->agent.name, !m_document->plan.lockedOn,
                            controller().today(), window());
    if (dialog.exec() != QDialog::Accepted || !m_document)
        return;
    const QString name = m_document->agent.name;
    if (change("improvement.checkpoint", [&](ImprovementPlan &plan) {
            if (Checkpoint *each = recordOf(plan.checkpoints, checkpoint))
                *each = dialog.checkpoint();
        }))
        controller().say(tr("Checkpoint with %1 recorded").arg(name), true);
}

void ImprovementPage::openWeek(int place)
{
    if (m_document && place < static_cast<int>(m_document->weeks.size()) &&
        m_document->weeks[static_cast<std::size_t>(place)].session)
        Q_EMIT goTo(
            {QStringLiteral("session"), m_document->weeks[static_cast<std::size_t>(place)].session->value()});
}

void ImprovementPage::print()
{
    flush();
    if (m_document)
        previewImprovement(controller(), *m_document, this);
}

void ImprovementPage::savePdf()
{
    flush();
    if (m_document)
        saveImprovementPdf(controller(), *m_document);
}

std::optional<AgentId> ImprovementPage::agentAtHand() const
{
    return m_document ? std::optional(m_document->agent.id) : std::nullopt;
}

} // namespace coachbook::ui
