// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include <QDate>
#include <QString>
#include <optional>

namespace coachbook {

enum class MomentKind { ToImprove, Example };

/// QUAL-4: a part of an interaction worth talking about.
struct MomentDraft
{
    AgentId agent{0};
    QString interactionRef;
    QDate day; ///< of the interaction, else of the evaluation
    std::optional<EvaluationId> evaluation = {};
    std::optional<QuestionId> question = {};
    std::optional<BehaviourId> behaviour = {};
    MomentKind kind = MomentKind::ToImprove;
    std::optional<qint64> startMs = {}, endMs = {}; ///< since the beginning of the conversation
    QString quote = {};
    QString note = {};
    bool operator==(const MomentDraft &) const = default;
};

struct Moment : MomentDraft
{
    MomentId id{0};
    bool operator==(const Moment &) const = default;
};

/// "3:42", "1:02:03", "3:42.5", "222" (seconds) as milliseconds; absent when it is no time.
std::optional<qint64> momentTime(const QString &typed);

} // namespace coachbook
