// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"
#include "core/storage/groupstore.h"
#include "ui/printing/paper.h"

/// What the documents say, read from a book: the window and the command line print the same.
namespace coachbook::ui::paper {

/// The sheet of a session as it was edited, on the figures of `today`; absent when its agent is gone.
std::optional<SheetInput> sheetInput(Db &db, const Session &session, const BookSettings &settings,
                                     QDate today);
/// The sheet of the agent's next session: the draft there is, else the one proposed.
std::optional<SheetInput> sheetInput(Db &db, AgentId agent, const BookSettings &settings, QDate today);
std::optional<PlanInput> planInput(Db &db, const CoachingPlan &plan, const BookSettings &settings,
                                   QDate today);
/// Everyone on the team by name; those who left are not in it.
TeamPlanInput teamPlanInput(Db &db, const BookSettings &settings, QDate today);

/// The moments as the group may see them.
GroupShown groupShown(const SessionGroup &group, const std::vector<groupstore::Moment> &moments);

/// `name` without the letters a file name cannot have, with `ending` (".pdf").
QString fileNameOf(QString name, const QString &ending);
/// "Maya Okafor session sheet.pdf": without the letters a file name cannot have.
QString fileNameFor(const SheetInput &input);
QString fileNameFor(const PlanInput &input);
QString fileNameFor(const TeamPlanInput &input);

} // namespace coachbook::ui::paper
