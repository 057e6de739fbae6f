// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/behaviour.h"
#include "core/domain/evaluation.h"
#include "core/domain/moment.h"
#include "core/domain/session.h"
#include <vector>

namespace coachbook {

/// How one scorecard question went over a span of evaluations.
struct QuestionResult
{
    Question question;
    Priority priority = Priority::P2;
    int n = 0;         ///< evaluations in which it applied
    int missed = 0;    ///< of those, under standard (yes/no: no; rating: under 80 % of the maximum)
    double earned = 0; ///< mean share of points, 0..1; meaningless when n is 0
    int criticalFails = 0;
    std::vector<Evidence> evidence; ///< newest misses first, those with a moment before those without
};

struct EvaluationOnCard ///< an evaluation with its answers' questions resolved
{
    Evaluation evaluation;
    const Scorecard *scorecard = nullptr;
    std::vector<Moment> moments = {}; ///< marked in it
};

/// One result a question, in the order of the newest scorecard; the same question in another version of the
/// card is one. A question without a behaviour takes the library's of the same name.
std::vector<QuestionResult> questionResults(const std::vector<EvaluationOnCard> &evaluations,
                                            const std::vector<Behaviour> &behaviours);

enum class FocusReason {
    CriticalFailed,
    HarmsCustomer,
    HarmsResolution,
    CostsTime,
    BelowStandard,
    CoachedBefore,
    KpiOffTarget
};
struct FocusProposal
{
    std::optional<BehaviourId> behaviour;
    QString text;
    Priority priority = Priority::P2;
    double gapToStandard = 0; ///< 0.8 - earned, at least 0
    int missed = 0, n = 0;
    int sessionsInARow = 0; ///< consecutive sessions that already had it (FOLL-3)
    std::vector<FocusReason> reasons;
    std::vector<Evidence> evidence;
};

/// PREP-2: ranked by harm (P1, P2, P3), then gap to standard, then frequency. P3 is left out while a P1 or P2
/// gap is open. A gap is a question that earns under the standard or whose critical failure stands; a
/// question without a miss is none. Only when there is no gap at all are single misses proposed. At most
/// `most` proposals (2), one a behaviour.
std::vector<FocusProposal> proposeFocus(const std::vector<QuestionResult> &results,
                                        const std::vector<Session> &sessions, int most = 2);
/// "Verifies identity: harms the customer, missed in 3 of 8 evaluations, earns 62 % (standard 80 %)".
QString focusReasonInEnglish(const FocusProposal &proposal);
QString focusWhyInEnglish(const FocusProposal &proposal);         ///< the same without the name
QStringList focusReasonsInEnglish(const FocusProposal &proposal); ///< its parts

} // namespace coachbook
