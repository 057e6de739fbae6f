// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/samplenotes.h"
#include "core/sample/sampleprofile.h"
#include "core/sample/samplerandom.h"
#include "core/sample/sampleteam.h"

namespace coachbook {

/// What every part of the generator works with.
struct SampleFrame
{
    QDate today, first, last; ///< of the interactions
    std::vector<SampleProfile> profiles;
    SampleNotes notes;
    SampleTeam team;

    const SampleProfile &profile(SampleRole role) const { return profiles[std::size_t(role)]; }
    double weeksAgo(QDate day) const { return double(day.daysTo(last)) / 7.0; }
    const WorkCalendar &calendar() const { return team.settings.calendar; }
    BehaviourId behaviour(const QString &key) const;
    bool isThere(std::size_t agent, QDate day) const; ///< hired, not left, not on leave
};

/// Each part has random numbers of its own: a change in one leaves the others as they were.
void addSampleInteractions(SampleFrame &frame);
void addSampleEvaluations(SampleFrame &frame);
void addSampleSessions(SampleFrame &frame); ///< with action items and check-ins
void addSamplePlans(SampleFrame &frame);
void addSampleCalibrations(SampleFrame &frame); ///< one closed, the next with all answers in
void addSampleImprovement(SampleFrame &frame);

} // namespace coachbook
