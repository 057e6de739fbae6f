// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/metric.h"
#include <QDate>
#include <QString>
#include <optional>

namespace coachbook {

enum class ActionState { Open = 0, InProgress = 1, Done = 2, Missed = 3, Dropped = 4 };
enum class MeasureKind { None = 0, Kpi = 1, Count = 2 };

/// SMART commitment (SMART-1).
struct ActionItemDraft
{
    AgentId agent{0};
    std::optional<SessionId> session;
    std::optional<PlanId> plan;
    std::optional<BehaviourId> behaviour;
    QString text; ///< what the agent will do, and in which situation
    MeasureKind measure = MeasureKind::None;
    std::optional<Kpi> kpi;
    QString
        countOf; ///< what is counted when the measure is a count: "calls with a confirmed solution, of 10"
    std::optional<double> baseline, target;
    QString owner; ///< empty: the agent
    std::optional<QDate> due;
    ActionState state = ActionState::Open;
    QString result;
    std::optional<QDate> closedOn;
    QString vagueReason; ///< why a vague wording was saved all the same (SMART-2)
    QString importKey;
    bool operator==(const ActionItemDraft &) const = default;
};

struct ActionItem : ActionItemDraft
{
    ActionItemId id{0};
    bool operator==(const ActionItem &) const = default;
};

inline bool isOpen(const ActionItemDraft &item)
{
    return item.state == ActionState::Open || item.state == ActionState::InProgress;
}
inline bool isOverdue(const ActionItemDraft &item, QDate today)
{
    return isOpen(item) && item.due && *item.due < today;
}

} // namespace coachbook
