// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include <QString>
#include <QStringList>

namespace coachbook {

/// What a behaviour harms: the customer in the moment (P1), resolution (P2), efficiency (P3).
enum class Priority { P1 = 1, P2 = 2, P3 = 3 };

/// An observable act that can be coached.
struct BehaviourDraft
{
    QString key;  ///< stable name of a shipped behaviour ("verify-identity"); empty for the supervisor's own
    QString name; ///< "Verifies identity before discussing the account"
    QString area; ///< focus area: "Opening"
    Priority priority = Priority::P2;
    QString definition;
    QStringList questions;   ///< to ask in the session
    QStringList actionItems; ///< models of a good action item
    bool operator==(const BehaviourDraft &) const = default;
};

struct Behaviour : BehaviourDraft
{
    BehaviourId id{0};
    bool operator==(const Behaviour &) const = default;
};

/// The priority a behaviour not in the library gets from the words of its section and question: efficiency
/// words (hold, handle time, after-call, transfer) P3; solving words (resolve, solution, confirm, tried,
/// follow-up) P2; else P1.
Priority guessPriority(const QString &section, const QString &question);

} // namespace coachbook
