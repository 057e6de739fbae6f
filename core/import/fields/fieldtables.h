// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importfields.h"

/// What each kind of file may hold, one file a kind. Headers in English, German, Spanish, Portuguese and
/// French, written as normalizedHeader() gives them: no accents, small letters.
namespace coachbook::fieldtables {

FieldSpec agentId();
FieldSpec agentName();
FieldSpec agentFirstName();
FieldSpec agentLastName();
FieldSpec interactionId();

std::vector<FieldSpec> roster();
std::vector<FieldSpec> interactions();
std::vector<FieldSpec> evaluations();
std::vector<FieldSpec> coachingLog();
std::vector<FieldSpec> kpis();
std::vector<FieldSpec> intervals();
std::vector<FieldSpec> shifts();
std::vector<FieldSpec> closedDays();
std::vector<FieldSpec> busyTimes();
std::vector<FieldSpec> leave();
std::vector<FieldSpec> kpiValues(); ///< those of kpis() that are one KPI each
std::vector<FieldSpec> transcripts();

} // namespace coachbook::fieldtables
