// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calibration.h"

#include "core/domain/agent.h"
#include <algorithm>

namespace coachbook {

namespace {

template <class List, class Fits>
auto findIn(const List &list, Fits fits) -> decltype(list.data())
{
    const auto found = std::find_if(list.begin(), list.end(), fits);
    return found == list.end() ? nullptr : &*found;
}

bool hasTwice(QStringList names)
{
    for (QString &name : names)
        name = name.simplified().toCaseFolded();
    return names.removeDuplicates() > 0;
}

QStringList evaluatorNames(const CalibrationPlan &plan)
{
    QStringList names = plan.colleagues;
    if (!plan.self.trimmed().isEmpty())
        names.prepend(plan.self);
    return names;
}

} // namespace

const CalibrationEvaluator *findEvaluator(const CalibrationRound &round, EvaluatorId id)
{
    return findIn(round.evaluators, [id](const CalibrationEvaluator &each) { return each.id == id; });
}

const CalibrationEvaluator *findEvaluator(const CalibrationRound &round, const QString &name)
{
    const QString wanted = name.simplified();
    return findIn(round.evaluators, [&wanted](const CalibrationEvaluator &each) {
        return each.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
}

const CalibrationEvaluator *ownEvaluator(const CalibrationRound &round)
{
    return findIn(round.evaluators, [](const CalibrationEvaluator &each) { return each.own; });
}

const CalibrationItem *findItem(const CalibrationRound &round, CalibrationItemId id)
{
    return findIn(round.items, [id](const CalibrationItem &each) { return each.id == id; });
}

const Question *findQuestion(const CalibrationRound &round, QuestionId id)
{
    return findIn(round.card.questions, [id](const Question &each) { return each.id == id; });
}

std::vector<Answer> answersOf(const CalibrationRound &round, EvaluatorId evaluator, CalibrationItemId item)
{
    std::vector<Answer> answers;
    for (const CalibrationAnswer &each : round.answers) {
        if (each.evaluator == evaluator && each.item == item)
            answers.push_back(each.answer);
    }
    return answers;
}

bool resultsVisible(const CalibrationRound &round)
{
    if (round.calibration.role == CalibrationRole::Guest)
        return false;
    return round.calibration.state == CalibrationState::Closed ||
           (round.evaluators.size() > 1 && missingEvaluators(round).isEmpty());
}

bool maySee(const CalibrationRound &round, EvaluatorId whose)
{
    const CalibrationEvaluator *evaluator = findEvaluator(round, whose);
    return evaluator && (evaluator->own || resultsVisible(round));
}

bool mayAnswer(const CalibrationRound &round, EvaluatorId whose)
{
    const CalibrationEvaluator *evaluator = findEvaluator(round, whose);
    if (!evaluator || evaluator->in || round.calibration.state == CalibrationState::Closed)
        return false;
    const CalibrationEvaluator *own = ownEvaluator(round);
    return evaluator->own || !own || own->in.has_value();
}

bool mayTakeBack(const CalibrationRound &round, EvaluatorId whose)
{
    const CalibrationEvaluator *evaluator = findEvaluator(round, whose);
    return evaluator && evaluator->own && evaluator->in &&
           round.calibration.state == CalibrationState::Open && !resultsVisible(round);
}

bool mayChangeItems(const CalibrationRound &round)
{
    return round.calibration.role == CalibrationRole::Owner &&
           round.calibration.state == CalibrationState::Open && !round.calibration.sentOn &&
           round.answers.empty();
}

QStringList missingEvaluators(const CalibrationRound &round)
{
    QStringList missing;
    for (const CalibrationEvaluator &each : round.evaluators) {
        if (!each.in)
            missing << each.name;
    }
    return missing;
}

OpenCalibration openAnswers(const CalibrationRound &round, EvaluatorId evaluator)
{
    OpenCalibration open;
    for (const CalibrationItem &item : round.items) {
        const int unanswered = openQuestions(round.card, answersOf(round, evaluator, item.id)).unanswered;
        open.unanswered += unanswered;
        if (unanswered > 0 && !open.first)
            open.first = item.id;
    }
    return open;
}

CalibrationStage stageOf(const CalibrationDraft &calibration, int missing, QDate today)
{
    if (calibration.role == CalibrationRole::Guest)
        return missing > 0 ? CalibrationStage::ToAnswer : CalibrationStage::Answered;
    if (calibration.state == CalibrationState::Closed)
        return CalibrationStage::Closed;
    if (missing == 0)
        return CalibrationStage::AllIn;
    return today > calibration.due ? CalibrationStage::Overdue : CalibrationStage::Collecting;
}

std::optional<CalibrationTodo> todoOf(const CalibrationDraft &calibration,
                                      const CalibrationProgress &progress, const WorkCalendar &calendar)
{
    const bool isGuest = calibration.role == CalibrationRole::Guest;
    if (isGuest && progress.missing == 0)
        return std::nullopt;
    if (isGuest || calibration.state == CalibrationState::Open) {
        const CalibrationTask task = progress.missing == 0              ? CalibrationTask::TalkOver
                                     : isGuest || progress.isOwnMissing ? CalibrationTask::Answer
                                                                        : CalibrationTask::Collect;
        return CalibrationTodo{task, calibration.created, calibration.due};
    }
    if (!calibration.monthlyOn || progress.isFollowed)
        return std::nullopt;
    const QDate next = nextCalibrationDue(calibration.due, *calibration.monthlyOn, calendar);
    return CalibrationTodo{CalibrationTask::BeginNext, next.addDays(-daysToAnswer), next};
}

std::vector<CalibrationIssue> issues(const CalibrationPlan &plan)
{
    std::vector<CalibrationIssue> found;
    const auto check = [&found](bool wrong, CalibrationIssue issue) {
        if (wrong)
            found.push_back(issue);
    };
    const QStringList names = evaluatorNames(plan);
    const auto tooLong = [](const QString &name) { return name.size() > longestName; };
    QStringList ids = plan.interactions;
    check(plan.name.trimmed().isEmpty(), CalibrationIssue::NoName);
    check(ids.isEmpty(), CalibrationIssue::NoInteraction);
    check(ids.size() > mostCalibrationItems, CalibrationIssue::TooManyInteractions);
    check(ids.removeDuplicates() > 0, CalibrationIssue::InteractionTwice);
    check(names.size() < 2, CalibrationIssue::FewerThanTwoEvaluators);
    check(hasTwice(names), CalibrationIssue::EvaluatorTwice);
    check(tooLong(plan.name) || std::any_of(names.begin(), names.end(), tooLong),
          CalibrationIssue::NameTooLong);
    check(plan.due < plan.created, CalibrationIssue::DueBeforeCreated);
    return found;
}

QDate nextCalibrationDue(QDate due, int dayOfMonth, const WorkCalendar &calendar)
{
    const QDate month = QDate(due.year(), due.month(), 1).addMonths(1);
    const QDate wanted(month.year(), month.month(), std::min(dayOfMonth, month.daysInMonth()));
    const QDate next = calendar.onOrAfter(wanted);
    if (next.month() == month.month())
        return next;
    const QDate before = calendar.addWorkingDays(wanted, -1);
    return before.month() == month.month() ? before : wanted;
}

} // namespace coachbook
