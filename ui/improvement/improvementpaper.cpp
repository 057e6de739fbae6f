// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/improvement/improvementpaper.h"
#include "ui/improvement/improvementwords.h"
#include "ui/plan/planpaper.h"
#include "ui/printing/printjobs.h"
#include "ui/printing/sessionsheet.h"
#include "ui/shell/bookcontroller.h"
#include "ui/viewstate/paperwords.h"

namespace coachbook::ui {

namespace paper {
namespace {

const QDate noYear; ///< days on paper always have their year

QString dash()
{
    return QStringLiteral("\u2013");
}

class ImprovementDrawing
{
public:
    ImprovementDrawing(PaperBuilder &builder, const ImprovementPaper &input)
        : paper(builder), all(input), document(input.document), plan(input.document.plan)
    {}

    void addAll()
    {
        addHead();
        addText(Words::tr("Reason"), plan.reason);
        addText(Words::tr("Support"), plan.support);
        addText(Words::tr("What follows if it is not met"), plan.consequence);
        addMilestones();
        addWeeks();
        addCheckpoints();
        addFigures();
        addText(Words::tr("In the agent's words"), plan.agentWords);
        addOutcome();
        addSignatures();
    }

private:
    void addHead()
    {
        const Agent &agent = document.agent;
        paper.title(
            Words::tr("Improvement plan for %1").arg(agent.name),
            joined({Words::tr("Improvement plan %1").arg(plan.number),
                    Words::tr("revision %1").arg(plan.revision), improvementStateText(plan, noYear)}));
        std::vector<std::pair<QString, QString>> facts;
        facts.emplace_back(Words::tr("Agent"), joined({agent.name, agent.externalId}));
        if (agent.left)
            facts.emplace_back(Words::tr("Left the team"), yearDay(*agent.left));
        if (!all.supervisor.isEmpty())
            facts.emplace_back(Words::tr("Supervisor"), joined({all.supervisor, all.teamName}));
        facts.emplace_back(Words::tr("Period"),
                           Words::tr("%1 to %2").arg(yearDay(plan.starts), yearDay(plan.ends)));
        if (document.sessionDay)
            facts.emplace_back(Words::tr("Decided"),
                               Words::tr("in the session of %1").arg(yearDay(*document.sessionDay)));
        if (plan.lockedOn)
            facts.emplace_back(Words::tr("Goals locked"), yearDay(*plan.lockedOn));
        paper.facts(facts);
        if (plan.state == ImprovementState::Draft && !document.issues.empty()) {
            QStringList lacks;
            for (const ImprovementIssue issue : document.issues)
                lacks << issueText(issue);
            paper.paragraph(lacks.join(QLatin1Char(' ')), Style::Emphasis);
        }
    }

    void addText(const QString &title, const QString &text)
    {
        if (text.trimmed().isEmpty())
            return;
        paper.heading(title);
        paper.paragraph(text);
    }

    void addMilestones()
    {
        if (plan.milestones.empty())
            return;
        paper.heading(Words::tr("Milestones"));
        PaperTable table;
        table.columns = {{Words::tr("Milestone"), false, 1.4},
                         {Words::tr("Measure"), false, 1},
                         {Words::tr("Due"), false},
                         {Words::tr("Result"), false, 1}};
        for (std::size_t i = 0; i < plan.milestones.size(); ++i) {
            const Milestone &each = plan.milestones[i];
            const QString now = plan.state == ImprovementState::Draft
                                    ? QString()
                                    : figureText(each, document.figures[i], noYear);
            table.rows.push_back({{each.text, Style::FigureStrong},
                                  {goalText(each), Style::Figure, now},
                                  yearDay(each.due),
                                  joined({milestoneStateText(each.state), each.result})});
        }
        paper.table(table);
    }

    void addWeeks()
    {
        if (document.weeks.empty())
            return;
        paper.heading(Words::tr("Weekly sessions"));
        PaperTable table;
        table.columns = {{Words::tr("Week"), true},
                         {Words::tr("From"), false},
                         {Words::tr("To"), false},
                         {Words::tr("One-on-one"), false},
                         {Words::tr("State"), false, 1}};
        for (const ImprovementWeek &week : document.weeks)
            table.rows.push_back({QString::number(week.number), yearDay(week.from), yearDay(week.to),
                                  week.held ? yearDay(*week.held) : dash(), weekStateText(week.state)});
        paper.table(table);
    }

    void addCheckpoints()
    {
        if (plan.checkpoints.empty())
            return;
        paper.heading(Words::tr("Checkpoints"));
        PaperTable table;
        table.columns = {{Words::tr("Due"), false},
                         {Words::tr("Held"), false},
                         {Words::tr("Outcome"), false},
                         {Words::tr("What was found"), false, 1},
                         {Words::tr("In the agent's words"), false, 1}};
        for (const Checkpoint &each : plan.checkpoints)
            table.rows.push_back({yearDay(each.due), each.held ? yearDay(*each.held) : dash(),
                                  checkpointOutcomeText(each.outcome), each.findings, each.agentWords});
        paper.table(table);
    }

    void addFigures()
    {
        if (document.kpis.empty() || plan.state == ImprovementState::Draft)
            return;
        paper.heading(Words::tr("Figures"));
        addCharts(paper, document.kpis, document.sessions);
    }

    void addOutcome()
    {
        paper.heading(Words::tr("Outcome"));
        if (plan.state == ImprovementState::Ended) {
            paper.paragraph(sentence(improvementStateText(plan, noYear)), Style::Strong);
            if (!plan.outcomeNote.isEmpty())
                paper.paragraph(plan.outcomeNote);
            return;
        }
        paper.checks({Words::tr("Succeeded"), Words::tr("Partly met"), Words::tr("Not met")},
                     Words::tr("Decided on"));
    }

    void addSignatures()
    {
        paper.keepLastWithNext(); // nobody signs an empty page
        paper.space(pt(16));
        paper.paragraph(
            Words::tr("We have talked about this plan. A signature says that it was read, not that "
                      "everything in it is agreed."));
        paper.keepLastWithNext();
        paper.signature(Words::tr("Agent"), document.agent.name);
        paper.keepLastWithNext();
        paper.signature(Words::tr("Supervisor"), all.supervisor);
    }

    PaperBuilder &paper;
    const ImprovementPaper &all;
    const ImprovementDocument &document;
    const ImprovementPlan &plan;
};

} // namespace

int drawImprovement(QPagedPaintDevice &device, const ImprovementPaper &input)
{
    PaperBuilder paper(pageSpace(device).width);
    ImprovementDrawing(paper, input).addAll();
    const ImprovementPlan &plan = input.document.plan;
    PageFrame frame;
    frame.headerLeft = input.document.agent.name;
    frame.headerRight = Words::tr("Improvement plan %1, revision %2").arg(plan.number).arg(plan.revision);
    frame.footerLeft = joined({Words::tr("Printed %1").arg(yearDay(input.today)), input.teamName});
    return drawPages(device, paper.take(), frame);
}

} // namespace paper

namespace {

using paper::Words;

QString titleOf(const ImprovementDocument &document)
{
    return Words::tr("Improvement plan %1, %2").arg(document.plan.number).arg(document.agent.name);
}

DrawPaper drawing(BookController &controller, const ImprovementDocument &document)
{
    const paper::ImprovementPaper input{document, controller.settings().supervisor,
                                        controller.settings().teamName, controller.today()};
    return [input](QPagedPaintDevice &device) { return paper::drawImprovement(device, input); };
}

} // namespace

void previewImprovement(BookController &controller, const ImprovementDocument &document, QWidget *parent)
{
    previewPaper(controller, titleOf(document), drawing(controller, document), parent);
}

void saveImprovementPdf(BookController &controller, const ImprovementDocument &document)
{
    const QString name = paper::fileNameOf(
        Words::tr("%1 improvement plan %2").arg(document.agent.name).arg(document.plan.number),
        QStringLiteral(".pdf"));
    savePaperPdf(controller, titleOf(document), name, drawing(controller, document));
}

} // namespace coachbook::ui
