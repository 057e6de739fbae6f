// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "ui/printing/paper.h"

/// Papers that are handed round: the observation form of two, the sheet of a group.
namespace coachbook::ui::paper {

struct ObservationPaper
{
    QString agent, partner;
    QString focus; ///< the behaviour; may be empty
    QStringList listenFor;
    QString teamName;
    QDate day, today;
};
/// A form for each of the two, who listen to each other for the same things.
int drawObservationForms(QPagedPaintDevice &device, const ObservationPaper &input);

struct GroupPaper
{
    GroupShown shown;
    QString coach, teamName;
    QDate day, today;
    std::optional<QTime> start;
    int minutes = 0;
    QString agenda;
    std::vector<SessionStep> steps;
    QStringList questions;
};
/// One sheet for everybody, without the names of the agents.
int drawGroupSheet(QPagedPaintDevice &device, const GroupPaper &input);

} // namespace coachbook::ui::paper
