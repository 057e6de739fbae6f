// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentactions.h"
#include "ui/exporting/exportdialog.h"
#include "ui/improvement/improvementactions.h"
#include "ui/plan/planactions.h"
#include "ui/planning/calendarpaperdialog.h"
#include "ui/planning/weekplandialog.h"
#include "ui/prep/groupdialog.h"
#include "ui/prep/peerdialog.h"
#include "ui/quality/newevaluation.h"
#include "ui/shell/pages.h"
#include <QCoreApplication>

namespace coachbook::ui {
namespace {

struct CommandsTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::Commands)
};

Command goTo(const QString &page, const QString &menu, const QString &text, const QString &icon,
             const QKeySequence &keys = {})
{
    return {QStringLiteral("go.") + page,
            menu,
            text,
            icon,
            keys,
            Command::Needs::Book,
            [page](const Command::Context &context) { context.go({page}); },
            page};
}

Command forAgent(const QString &page, const QString &menu, const QString &text, const QString &icon,
                 const QKeySequence &keys = {})
{
    return {QStringLiteral("agent.") + page,
            menu,
            text,
            icon,
            keys,
            Command::Needs::Agent,
            [page](const Command::Context &context) {
                context.go({page, context.agent->value()});
            },
            page};
}

Command addAgent(const QString &menu)
{
    return {QStringLiteral("agent.add"),
            menu,
            CommandsTexts::tr("&Add Agent…"),
            QStringLiteral("list-add-user"),
            {},
            Command::Needs::WritableBook,
            [](const Command::Context &context) {
                if (const auto added = agentactions::add(context.controller, context.window))
                    context.go({QStringLiteral("agent"), added->value()});
            }};
}

/// The agent's plan; one is made when there is none.
Command coachingPlan()
{
    Command command = forAgent(QStringLiteral("plan"), QStringLiteral("agent"),
                               CommandsTexts::tr("Coaching &Plan"), QStringLiteral("view-task"));
    command.run = [](const Command::Context &context) {
        if (const std::optional<PlanId> plan = createPlan(context.controller, *context.agent))
            context.go({QStringLiteral("plan"), plan->value()});
    };
    return command;
}

/// The agent's improvement plan that is a draft or runs; a draft is made when there is none.
Command improvementPlan()
{
    Command command = forAgent(QStringLiteral("improvement"), QStringLiteral("agent"),
                               CommandsTexts::tr("&Improvement Plan…"), {});
    command.run = [](const Command::Context &context) {
        if (const auto plan = startImprovementPlan(context.controller, *context.agent, std::nullopt))
            context.go({QStringLiteral("improvement"), plan->value()});
    };
    return command;
}

Command newEvaluation(const QString &menu)
{
    return {QStringLiteral("evaluation.new"),
            menu,
            CommandsTexts::tr("New &Evaluation…"),
            QStringLiteral("checkbox"),
            QKeySequence(CommandsTexts::tr("Ctrl+E")),
            Command::Needs::WritableBook,
            [](const Command::Context &context) {
                if (const auto made = beginEvaluation(context.controller, {context.agent}, context.window))
                    context.go({QStringLiteral("evaluate"), made->value()});
            }};
}

/// One that makes a session and goes to it.
Command newSessionBy(const QString &name, const QString &menu, const QString &text, const QString &icon,
                     std::function<std::optional<SessionId>(BookController &, QWidget *)> make)
{
    return {
        name, menu, text, icon, {}, Command::Needs::WritableBook, [make](const Command::Context &context) {
            if (const std::optional<SessionId> made = make(context.controller, context.window))
                context.go({QStringLiteral("session"), made->value()});
        }};
}

/// One that opens a dialog about the whole book.
Command wholeBook(const QString &name, const QString &menu, const QString &text, const QString &icon,
                  Command::Needs needs, void (*show)(BookController &, QWidget *))
{
    return {name, menu, text, icon, {}, needs, [show](const Command::Context &context) {
                show(context.controller, context.window);
            }};
}

} // namespace

std::vector<Command> allCommands()
{
    const QString agent = QStringLiteral("agent"), session = QStringLiteral("session"),
                  tools = QStringLiteral("tools");
    return {
        forAgent(QStringLiteral("prepare"), session, CommandsTexts::tr("&Prepare Session"),
                 QStringLiteral("document-edit"), QKeySequence(CommandsTexts::tr("Ctrl+N"))),
        newSessionBy(QStringLiteral("group.new"), session, CommandsTexts::tr("New &Group Session…"),
                     QStringLiteral("user-others"),
                     [](BookController &controller, QWidget *window) {
                         return beginGroupSession(controller, window);
                     }),
        newSessionBy(QStringLiteral("peer.new"), session, CommandsTexts::tr("Pair &Agents…"),
                     QStringLiteral("user"), beginPeerSession),
        wholeBook(QStringLiteral("week.plan"), session, CommandsTexts::tr("Plan My &Week or Month…"),
                  QStringLiteral("view-task"), Command::Needs::WritableBook, planMyWeek),
        wholeBook(QStringLiteral("calendar.export"), QStringLiteral("file"),
                  CommandsTexts::tr("Export Ca&lendar…"), QStringLiteral("document-export"),
                  Command::Needs::Book, exportCalendar),
        wholeBook(QStringLiteral("calendar.print"), QStringLiteral("file"),
                  CommandsTexts::tr("Print Calen&dar…"), QStringLiteral("document-print"),
                  Command::Needs::Book, printCalendar),
        newEvaluation(session),
        forAgent(QStringLiteral("agent"), agent, CommandsTexts::tr("&Open Agent"), QStringLiteral("user"),
                 {}),
        addAgent(agent),
        coachingPlan(),
        improvementPlan(),
        goTo(QStringLiteral("improvements"), agent, CommandsTexts::tr("All Improvement Pla&ns"), {}),
        goTo(QStringLiteral("actions"), session, CommandsTexts::tr("Action &Items"),
             QStringLiteral("view-task")),
        goTo(QStringLiteral("templates"), tools, CommandsTexts::tr("Session &Templates"),
             QStringLiteral("view-list-details")),
        goTo(QStringLiteral("log"), tools, CommandsTexts::tr("Change &Log"), QStringLiteral("view-history")),
        goTo(QStringLiteral("backups"), tools, CommandsTexts::tr("&Backups"),
             QStringLiteral("document-save")),
        goTo(QStringLiteral("settings"), tools, CommandsTexts::tr("&Settings"), QStringLiteral("configure"),
             QKeySequence(CommandsTexts::tr("Ctrl+,"))),
    };
}

} // namespace coachbook::ui
