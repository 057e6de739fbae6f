// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fields/fieldtables.h"

namespace coachbook::fieldtables {

using F = ImportField;
using V = ValueType;

/// Transcripts are known by how they are built, not by headers.
std::vector<FieldSpec> transcripts()
{
    return {{F::InteractionKey, V::Text, false, ""}, {F::AgentKey, V::Text, false, ""},
            {F::AgentName, V::Text, false, ""},      {F::Start, V::Date, false, ""},
            {F::Turns, V::Number, false, ""},        {F::FirstWords, V::Text, false, ""}};
}

} // namespace coachbook::fieldtables
