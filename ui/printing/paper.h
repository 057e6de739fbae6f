// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/preparation.h"
#include "core/domain/reply.h"
#include "core/domain/sessionlock.h"
#include "ui/charts/chartmodule.h"
#include "ui/viewstate/sessionforms.h"
#include <QPageSize>

class QPagedPaintDevice;

namespace coachbook::ui::paper {

enum class PrivateNotes { LeaveOut, Include };

struct GroupShown ///< what a group looks at together
{
    QString name;
    std::vector<ShownMoment> moments;
};
struct SheetInput ///< the session sheet: a preparation with the session as it was edited
{
    Preparation preparation;
    SessionDraft session;
    std::vector<ActionItem> sessionItems; ///< agreed in this session
    std::vector<QDate> sessions;          ///< held, marked on the charts
    std::vector<Addendum> addenda = {};   ///< added since it was locked
    QString supervisor, teamName;
    QDate today;
    std::vector<SheetPart> sheet = {}; ///< of the template; empty: the type's default
    QString partner = {};              ///< peer session
    QString zone = {};                 ///< IANA id of the book's
    std::optional<GroupShown> group = {};
};
struct PlanInput
{
    CoachingPlan plan;
    std::optional<CoachingPlan> previous = {}; ///< the cycle before
    Agent agent;
    TierState tier;
    std::vector<ActionItem> items;
    std::vector<KpiLine> kpis; ///< charts
    std::vector<QDate> sessions;
    QString supervisor, teamName;
    QDate today;
};
struct TeamPlanInput
{
    struct Row
    {
        Agent agent;
        DueEntry due;
        QString focus;
        std::optional<QDate> review;
        int openItems = 0;
        std::optional<int> planNumber, planRevision;
    };
    std::vector<Row> rows;
    QString supervisor, teamName;
    QDate today;
};
struct EvaluationInput ///< an evaluation with its reply form; without answers, the blank form of its
                       ///< scorecard
{
    Evaluation evaluation;
    Scorecard scorecard;
    std::vector<Moment> moments;
    std::optional<Reply> reply;
    std::optional<Evaluation> repliedTo; ///< the version the reply was given to, when it is another one
    QString agentName, supervisor, teamName;
    QStringList facts; ///< of the interaction
    bool isBlank = false;
    QDate today;
};
struct TableInput ///< any table as it stands on a page: team list, change log
{
    QString title, subtitle;
    QStringList headers;
    std::vector<QStringList> rows;
    QList<bool> numeric;
    QDate today;
};

/// Draw on a printer or PDF whose page layout is already set; return the number of pages.
int drawSessionSheet(QPagedPaintDevice &device, const SheetInput &input, PrivateNotes privateNotes);
int drawPlan(QPagedPaintDevice &device, const PlanInput &input);
int drawTeamPlan(QPagedPaintDevice &device, const TeamPlanInput &input);
int drawEvaluation(QPagedPaintDevice &device, const EvaluationInput &input);
int drawTable(QPagedPaintDevice &device, const TableInput &input);

/// Writes a PDF (0600) through a temporary file beside it; throws StorageError when it cannot.
void writePdf(const QString &path, const QString &title, QPageSize::PageSizeId size,
              const std::function<int(QPagedPaintDevice &)> &draw);
QPageSize::PageSizeId localPageSize(); ///< Letter where the system's locale uses it, else A4

} // namespace coachbook::ui::paper
