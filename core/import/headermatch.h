// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importfields.h"
#include "core/import/valueformats.h"

namespace coachbook {

/// A header taken apart: "Talk Time (sec)" is "talk time" in seconds, "Start [UTC]" is "start" in UTC.
struct HeaderReading
{
    QString whole; ///< as normalizedHeader() gives it
    QString name;  ///< without unit, zone and what stands in brackets
    QString last;  ///< "max score" of "questions.maxScore"; empty where it says nothing by itself
    std::optional<DurationUnit> unit;
    bool isUtc = false;
};
HeaderReading readHeader(const QString &header);

/// How surely a header names a field: 0 is the surest. A header is one of the field's names (below 1,000), is
/// one once its brackets are taken off (below 2,000), or holds one of at least two words among its own (from
/// 2,000 on, the fewer other words the surer): "Customer hold duration" is a hold time. What speaks of an
/// average, a count or a rate names no value of a row and is not found that way, nor is the agent in
/// "Evaluator first name". The least sure (from 4,000 on) is a name behind the word for what a row is:
/// "Ticket channel".
std::optional<int> headerRank(const FieldSpec &spec, const HeaderReading &header);

} // namespace coachbook
