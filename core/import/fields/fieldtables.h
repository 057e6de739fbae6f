// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importfields.h"

/// What each kind of file may hold, one file a kind. Headers in English, German, Spanish, Portuguese and
/// French, written as normalizedHeader() gives them: no accents, small letters.
namespace coachbook::fieldtables {

FieldSpec agentId();
FieldSpec agentName();
FieldSpec interactionId();

std::vector<FieldSpec> roster();
std::vector<FieldSpec> interactions();
std::vector<FieldSpec> evaluations();
std::vector<FieldSpec> coachingLog();

} // namespace coachbook::fieldtables
