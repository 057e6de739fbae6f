// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/focus.h"

#include "core/domain/recoaching.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <cmath>
#include <tuple>

namespace coachbook {

namespace {

constexpr long standardPercent = static_cast<long>(100 * standardShare + 0.5);

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

const Behaviour *behaviourOf(const Question &question, const std::vector<Behaviour> &behaviours)
{
    const auto same = [&question](const Behaviour &behaviour) {
        return question.behaviour ? behaviour.id == *question.behaviour
                                  : folded(behaviour.name) == folded(question.text);
    };
    const auto it = std::find_if(behaviours.begin(), behaviours.end(), same);
    return it == behaviours.end() ? nullptr : &*it;
}

QuestionResult emptyResult(const Question &question, const std::vector<Behaviour> &behaviours)
{
    QuestionResult result;
    result.question = question;
    if (const Behaviour *behaviour = behaviourOf(question, behaviours)) {
        result.question.behaviour = behaviour->id;
        result.priority = behaviour->priority;
    } else {
        result.priority = guessPriority(question.section, question.text);
    }
    return result;
}

Evidence evidenceOf(const Evaluation &evaluation, const Answer &answer)
{
    Evidence evidence;
    evidence.evaluation = evaluation.id;
    evidence.interactionRef = evaluation.interactionRef;
    evidence.day = evaluation.day;
    evidence.momentSeconds = answer.momentSeconds ? answer.momentSeconds : momentInComment(answer.comment);
    evidence.note = commentWithoutMoment(answer.comment);
    return evidence;
}

/// Adds an answer; `earned` holds the sum of shares until all are in.
void add(QuestionResult &result, const Question &question, const Evaluation &evaluation, const Answer &answer)
{
    if (!answer.score || question.maximum <= 0)
        return;
    ++result.n;
    result.earned += std::clamp(*answer.score / question.maximum, 0.0, 1.0);
    if (failsCritical({answer.score, question.maximum, question.weight, question.critical}))
        ++result.criticalFails;
    if (isMissed(answer.score, question.maximum)) {
        ++result.missed;
        result.evidence.push_back(evidenceOf(evaluation, answer));
    }
}

std::vector<const EvaluationOnCard *> newestFirst(const std::vector<EvaluationOnCard> &evaluations)
{
    std::vector<const EvaluationOnCard *> sorted;
    for (const EvaluationOnCard &each : evaluations) {
        if (each.scorecard)
            sorted.push_back(&each);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const EvaluationOnCard *a, const EvaluationOnCard *b) {
        return std::tie(b->evaluation.day, b->evaluation.id) < std::tie(a->evaluation.day, a->evaluation.id);
    });
    return sorted;
}

bool isGap(const QuestionResult &result)
{
    return result.criticalFails > 0 || (result.missed > 0 && result.earned < standardShare - 1e-9);
}

bool isMiss(const QuestionResult &result)
{
    return result.missed > 0 || result.criticalFails > 0;
}

/// FOLL-3: how many of the last sessions with a focus had this one, without a break.
int sessionsInARow(const Question &question, const std::vector<const Session *> &newestFirst)
{
    int count = 0;
    for (const Session *session : newestFirst) {
        const bool had =
            std::any_of(session->focus.begin(), session->focus.end(), [&](const SessionFocus &focus) {
                return isSameBehaviour(focus, question.behaviour, question.text);
            });
        if (!had)
            break;
        ++count;
    }
    return count;
}

std::vector<const Session *> heldWithFocus(const std::vector<Session> &sessions)
{
    std::vector<const Session *> held;
    for (const Session &session : sessions) {
        if (isHeld(session.status) && !session.focus.empty())
            held.push_back(&session);
    }
    std::sort(held.begin(), held.end(), [](const Session *a, const Session *b) {
        return std::tie(b->day, b->id) < std::tie(a->day, a->id);
    });
    return held;
}

FocusReason harm(Priority priority)
{
    switch (priority) {
    case Priority::P1:
        return FocusReason::HarmsCustomer;
    case Priority::P2:
        return FocusReason::HarmsResolution;
    case Priority::P3:
        return FocusReason::CostsTime;
    }
    return FocusReason::HarmsResolution;
}

FocusProposal proposalOf(const QuestionResult &result, const std::vector<const Session *> &sessions)
{
    FocusProposal proposal;
    proposal.behaviour = result.question.behaviour;
    proposal.text = result.question.text;
    proposal.priority = result.priority;
    proposal.gapToStandard = std::max(0.0, standardShare - result.earned);
    proposal.missed = result.missed;
    proposal.n = result.n;
    proposal.sessionsInARow = sessionsInARow(result.question, sessions);
    proposal.evidence = result.evidence;
    proposal.reasons.push_back(harm(result.priority));
    if (result.criticalFails > 0)
        proposal.reasons.push_back(FocusReason::CriticalFailed);
    if (result.earned < standardShare - 1e-9)
        proposal.reasons.push_back(FocusReason::BelowStandard);
    if (proposal.sessionsInARow > 0)
        proposal.reasons.push_back(FocusReason::CoachedBefore);
    return proposal;
}

/// Results that may be proposed, most harmful first.
std::vector<const QuestionResult *> ranked(const std::vector<QuestionResult> &results,
                                           bool (*open)(const QuestionResult &))
{
    std::vector<const QuestionResult *> candidates;
    for (const QuestionResult &result : results) {
        if (open(result))
            candidates.push_back(&result);
    }
    const auto key = [](const QuestionResult *result) {
        const double gap = std::max(0.0, standardShare - result->earned);
        const double frequency = result->n > 0 ? static_cast<double>(result->missed) / result->n : 0;
        return std::make_tuple(static_cast<int>(result->priority), -gap, -frequency, -result->missed);
    };
    std::stable_sort(candidates.begin(), candidates.end(),
                     [&key](const QuestionResult *a, const QuestionResult *b) { return key(a) < key(b); });
    if (!candidates.empty() && candidates.front()->priority != Priority::P3)
        std::erase_if(candidates,
                      [](const QuestionResult *result) { return result->priority == Priority::P3; });
    return candidates;
}

QString reasonWords(FocusReason reason, const FocusProposal &proposal)
{
    switch (reason) {
    case FocusReason::CriticalFailed:
        return QStringLiteral("a critical question failed");
    case FocusReason::HarmsCustomer:
        return QStringLiteral("harms the customer");
    case FocusReason::HarmsResolution:
        return QStringLiteral("harms the resolution");
    case FocusReason::CostsTime:
        return QStringLiteral("costs time");
    case FocusReason::BelowStandard:
        // Rounded, but never up to the standard it is below.
        return QStringLiteral("earns %1 % (standard %2 %)")
            .arg(std::min(std::lround(100 * (standardShare - proposal.gapToStandard)), standardPercent - 1))
            .arg(standardPercent);
    case FocusReason::CoachedBefore:
        return proposal.sessionsInARow == 1
                   ? QStringLiteral("already the focus of the last session")
                   : QStringLiteral("already the focus of the last %1 sessions").arg(proposal.sessionsInARow);
    case FocusReason::KpiOffTarget:
        return QStringLiteral("a KPI it moves is off target");
    }
    return {};
}

} // namespace

std::vector<QuestionResult> questionResults(const std::vector<EvaluationOnCard> &evaluations,
                                            const std::vector<Behaviour> &behaviours)
{
    std::vector<QuestionResult> results;
    QHash<QString, std::size_t>
        places; // by section and text: the same question in another version has another id
    for (const EvaluationOnCard *each : newestFirst(evaluations)) {
        QHash<qint64, const Answer *> answers;
        for (const Answer &answer : each->evaluation.answers)
            answers.insert(answer.question.value(), &answer);
        for (const Question &question : each->scorecard->questions) {
            const QString place = folded(question.section) + QLatin1Char('\n') + folded(question.text);
            if (!places.contains(place)) {
                places.insert(place, results.size());
                results.push_back(emptyResult(question, behaviours));
            }
            if (const Answer *answer = answers.value(question.id.value()))
                add(results[places.value(place)], question, each->evaluation, *answer);
        }
    }
    for (QuestionResult &result : results) {
        if (result.n > 0)
            result.earned /= result.n;
        // Already newest first; a moment that can be played comes before a bare "no".
        std::stable_partition(result.evidence.begin(), result.evidence.end(),
                              [](const Evidence &evidence) { return evidence.momentSeconds.has_value(); });
    }
    return results;
}

std::vector<FocusProposal> proposeFocus(const std::vector<QuestionResult> &results,
                                        const std::vector<Session> &sessions, int most)
{
    std::vector<const QuestionResult *> candidates = ranked(results, isGap);
    if (candidates.empty())
        candidates = ranked(results, isMiss);
    const std::vector<const Session *> held = heldWithFocus(sessions);
    std::vector<FocusProposal> proposals;
    QSet<qint64> taken;
    for (const QuestionResult *result : candidates) {
        if (static_cast<int>(proposals.size()) >= most)
            break;
        const std::optional<BehaviourId> behaviour = result->question.behaviour;
        if (behaviour && taken.contains(behaviour->value()))
            continue;
        if (behaviour)
            taken.insert(behaviour->value());
        proposals.push_back(proposalOf(*result, held));
    }
    return proposals;
}

QStringList focusReasonsInEnglish(const FocusProposal &proposal)
{
    QStringList words;
    for (const FocusReason reason : proposal.reasons) {
        // The count belongs between what it harms and what it earns.
        if (reason == FocusReason::BelowStandard || reason == FocusReason::CoachedBefore ||
            reason == FocusReason::KpiOffTarget)
            break;
        words.append(reasonWords(reason, proposal));
    }
    const auto harms = words.size();
    if (proposal.n > 0)
        words.append(
            QStringLiteral("missed in %1 of %2 %3")
                .arg(proposal.missed)
                .arg(proposal.n)
                .arg(proposal.n == 1 ? QStringLiteral("evaluation") : QStringLiteral("evaluations")));
    for (auto i = static_cast<std::size_t>(harms); i < proposal.reasons.size(); ++i)
        words.append(reasonWords(proposal.reasons[i], proposal));
    return words;
}

QString focusWhyInEnglish(const FocusProposal &proposal)
{
    return focusReasonsInEnglish(proposal).join(QStringLiteral(", "));
}

QString focusReasonInEnglish(const FocusProposal &proposal)
{
    return proposal.text + QStringLiteral(": ") + focusWhyInEnglish(proposal);
}

} // namespace coachbook
