// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/behaviour.h"
#include "core/domain/evaluation.h"
#include <optional>
#include <vector>

namespace coachbook {

/// Reads a library of behaviours from JSON: {"behaviours": [{"key", "name", "area", "priority": "P1",
/// "definition", "questions": [..], "actionItems": [..]}]}. Absent with `error` filled when one is incomplete
/// or a key comes twice.
std::optional<std::vector<BehaviourDraft>> behavioursFromJson(const QByteArray &json, QString *error);
/// The behaviours that every new book starts with, P1 first.
std::vector<BehaviourDraft> shippedBehaviours();

/// A scorecard as a file: its questions name their behaviour by key.
struct ScorecardTemplate
{
    struct Line
    {
        QuestionDraft question; ///< without behaviour: that id is the book's
        QString behaviourKey;
    };
    QString key;
    QString name;
    int version = 1;
    std::vector<Line> lines;
};

std::optional<ScorecardTemplate> scorecardFromJson(const QByteArray &json, QString *error);
/// "Service conversation", "Technical support call", "Written contact".
std::vector<ScorecardTemplate> shippedScorecards();
ScorecardTemplate shippedScorecard(); ///< "Service conversation": ten questions, one of them critical

} // namespace coachbook
