// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc of Qt 6.4 stumbles over this header of GCC 12
#include <compare>
#endif
#include <cstdint>
#include <functional>

namespace coachbook {

/// A row's number that knows what it numbers: an AgentId never passes for a SessionId. There is no invalid
/// id; absence is std::optional.
template <class Tag>
class Id
{
public:
    explicit constexpr Id(std::int64_t value) : m_value(value) {}
    constexpr std::int64_t value() const { return m_value; }
    friend constexpr auto operator<=>(Id, Id) = default;

private:
    std::int64_t m_value;
};

using AgentId = Id<struct AgentTag>;
using AgentPeriodId = Id<struct AgentPeriodTag>;
using BehaviourId = Id<struct BehaviourTag>;
using ScorecardId = Id<struct ScorecardTag>;
using QuestionId = Id<struct QuestionTag>;
using EvaluationId = Id<struct EvaluationTag>;
using ReplyId = Id<struct ReplyTag>;
using MomentId = Id<struct MomentTag>;
using CalibrationId = Id<struct CalibrationTag>;
using CalibrationItemId = Id<struct CalibrationItemTag>;
using EvaluatorId = Id<struct EvaluatorTag>;
using InteractionId = Id<struct InteractionTag>;
using SessionId = Id<struct SessionTag>;
using ActionItemId = Id<struct ActionItemTag>;
using CheckInId = Id<struct CheckInTag>;
using PlanId = Id<struct PlanTag>;
using SessionTemplateId = Id<struct SessionTemplateTag>;
using SessionGroupId = Id<struct SessionGroupTag>;
using AddendumId = Id<struct AddendumTag>;
using ImprovementPlanId = Id<struct ImprovementPlanTag>;
using MilestoneId = Id<struct MilestoneTag>;
using CheckpointId = Id<struct CheckpointTag>;
using ImportId = Id<struct ImportTag>;
using TranscriptId = Id<struct TranscriptTag>;
using TurnId = Id<struct TurnTag>;
using ChangeId = Id<struct ChangeTag>;

} // namespace coachbook

template <class Tag>
struct std::hash<coachbook::Id<Tag>>
{
    std::size_t operator()(coachbook::Id<Tag> id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value());
    }
};
