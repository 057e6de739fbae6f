// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/sessionpaper.h"
#include "ui/printing/formpaper.h"
#include "ui/printing/printjobs.h"
#include "ui/printing/printloader.h"
#include "ui/printing/printmodule.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/prompts.h"
#include <QCoreApplication>
#include <QDir>
#include <functional>

namespace coachbook::ui {
namespace {

struct SessionPaperTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::SessionPaper)
};

QString sheetTitle(const paper::SheetInput &input)
{
    return SessionPaperTexts::tr("Session with %1").arg(input.preparation.agent.name);
}

using Draw = std::function<int(QPagedPaintDevice &)>;

void previewPaper(BookController &controller, QWidget *parent, const QString &title, const Draw &draw)
{
    QString reason;
    PrintModule *module = printModule(&reason);
    if (!module) {
        controller.prompts().tell(SessionPaperTexts::tr("Printing is not there"), reason);
        return;
    }
    module->preview(parent, title, draw);
}

void savePaper(BookController &controller, const QString &question, const QString &title, const QString &name,
               const Draw &draw)
{
    const QString path = controller.prompts().saveFile(question, name, SessionPaperTexts::tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const bool saved =
        controller.guarded([&] { paper::writePdf(path, title, paper::localPageSize(), draw); });
    if (saved)
        controller.say(SessionPaperTexts::tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

Draw drawingOf(const paper::SheetInput &input, paper::PrivateNotes notes)
{
    return
        [input, notes](QPagedPaintDevice &device) { return paper::drawSessionSheet(device, input, notes); };
}

Draw formsOf(BookController &controller, const SessionDraft &session, const QString &agent,
             const QString &partner)
{
    paper::ObservationPaper input;
    input.agent = agent;
    input.partner = partner;
    input.focus = session.focus.empty() ? QString() : session.focus.front().text;
    for (const SessionObservation &each : session.observations)
        input.listenFor << each.listenFor;
    input.teamName = controller.settings().teamName;
    input.day = session.day;
    input.today = controller.today();
    return [input](QPagedPaintDevice &device) { return paper::drawObservationForms(device, input); };
}

Draw groupSheetOf(BookController &controller, const SessionDraft &session, const GroupData &group)
{
    paper::GroupPaper input;
    input.shown = paper::groupShown(group.group, group.moments);
    input.coach = session.coach.isEmpty() ? controller.settings().supervisor : session.coach;
    input.teamName = controller.settings().teamName;
    input.day = session.day;
    input.today = controller.today();
    input.start = session.start;
    input.minutes = session.plannedMinutes;
    input.agenda = session.agenda;
    input.steps = session.steps;
    input.questions = session.questions.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return [input](QPagedPaintDevice &device) { return paper::drawGroupSheet(device, input); };
}

QString formsTitle(const QString &agent, const QString &partner)
{
    return SessionPaperTexts::tr("Observation forms of %1 and %2").arg(agent, partner);
}

const QString pdf = QStringLiteral(".pdf");

} // namespace

void previewSheet(BookController &controller, QWidget *parent, const paper::SheetInput &input,
                  paper::PrivateNotes notes)
{
    previewPaper(controller, parent, sheetTitle(input), drawingOf(input, notes));
}

void saveSheet(BookController &controller, const paper::SheetInput &input, paper::PrivateNotes notes)
{
    savePaper(controller, SessionPaperTexts::tr("Save session sheet"), sheetTitle(input),
              paper::fileNameFor(input), drawingOf(input, notes));
}

void previewObservationForms(BookController &controller, QWidget *parent, const SessionDraft &session,
                             const QString &agent, const QString &partner)
{
    previewPaper(controller, parent, formsTitle(agent, partner),
                 formsOf(controller, session, agent, partner));
}

void saveObservationForms(BookController &controller, const SessionDraft &session, const QString &agent,
                          const QString &partner)
{
    const QString title = formsTitle(agent, partner);
    savePaper(controller, SessionPaperTexts::tr("Save observation forms"), title,
              paper::fileNameOf(title, pdf), formsOf(controller, session, agent, partner));
}

void previewGroupSheet(BookController &controller, QWidget *parent, const SessionDraft &session,
                       const GroupData &group)
{
    previewPaper(controller, parent, group.group.name, groupSheetOf(controller, session, group));
}

void saveGroupSheet(BookController &controller, const SessionDraft &session, const GroupData &group)
{
    savePaper(controller, SessionPaperTexts::tr("Save group sheet"), group.group.name,
              paper::fileNameOf(group.group.name, pdf), groupSheetOf(controller, session, group));
}

} // namespace coachbook::ui
