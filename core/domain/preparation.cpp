// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/preparation.h"

#include "core/domain/kpimoved.h"
#include <QHash>
#include <algorithm>
#include <climits>
#include <tuple>

namespace coachbook {

namespace {

constexpr int figureDays = 14;        // PREP-1: KPI values of the last two weeks
constexpr int trendWeeks = 13;        // a quarter
constexpr std::size_t callsShown = 2; // PREP-3, PREP-4
constexpr std::size_t evidenceShown = 2;
constexpr int mostProposals = 2;

std::vector<EvaluationOnCard> recent(const std::vector<EvaluationOnCard> &evaluations, QDate today)
{
    std::vector<EvaluationOnCard> kept;
    const QDate from = today.addDays(1 - evidenceDays);
    std::copy_if(evaluations.begin(), evaluations.end(), std::back_inserter(kept),
                 [&](const EvaluationOnCard &each) {
                     return from <= each.evaluation.day && each.evaluation.day <= today;
                 });
    return kept;
}

KpiLine kpiLine(Kpi kpi, const PreparationInput &input, QDate today)
{
    const bool voiceOnly = input.settings.ahtVoiceOnly;
    KpiLine line;
    line.kpi = kpi;
    line.setting = input.settings.kpis[static_cast<std::size_t>(kpi)];
    line.now = kpiValue(kpi, input.measures, today.addDays(1 - figureDays), today, voiceOnly);
    line.before = kpiValue(kpi, input.measures, today.addDays(1 - 2 * figureDays), today.addDays(-figureDays),
                           voiceOnly);
    line.series = weeklySeries(kpi, input.measures, today, trendWeeks, voiceOnly);
    line.standing = standing(line.now, line.setting);
    if (!input.plan)
        return line;
    for (const PlanBaseline &baseline : input.plan->baselines) {
        if (baseline.kpi == kpi && baseline.value)
            line.baseline = KpiValue{*baseline.value, baseline.n};
    }
    return line;
}

/// The questions by section, in the scorecard's order, each section with its weighted share of points.
std::vector<SectionLine> sectionLines(const std::vector<QuestionResult> &results)
{
    std::vector<SectionLine> lines;
    for (const QuestionResult &result : results) {
        const auto it = std::find_if(lines.begin(), lines.end(), [&result](const SectionLine &line) {
            return line.section == result.question.section;
        });
        SectionLine &line = it == lines.end() ? lines.emplace_back() : *it;
        line.section = result.question.section;
        line.n += result.n;
        line.questions.push_back(result);
    }
    for (SectionLine &line : lines) {
        double points = 0;
        double weights = 0;
        for (const QuestionResult &result : line.questions) {
            const double weight = std::max(result.question.weight, 0.0) * result.n;
            points += weight * result.earned;
            weights += weight;
        }
        line.earned = weights > 0 ? points / weights : 0;
    }
    return lines;
}

/// The worst-scored evaluations, of equal ones the newest; an interaction evaluated twice is one.
std::vector<FlaggedInteraction> worstInteractions(const std::vector<EvaluationOnCard> &evaluations)
{
    std::vector<const EvaluationOnCard *> scored;
    for (const EvaluationOnCard &each : evaluations) {
        if (each.evaluation.score && each.scorecard)
            scored.push_back(&each);
    }
    std::sort(scored.begin(), scored.end(), [](const EvaluationOnCard *a, const EvaluationOnCard *b) {
        return std::tie(*a->evaluation.score, b->evaluation.day, b->evaluation.id) <
               std::tie(*b->evaluation.score, a->evaluation.day, a->evaluation.id);
    });
    std::vector<FlaggedInteraction> worst;
    for (const EvaluationOnCard *each : scored) {
        const QString &ref = each->evaluation.interactionRef;
        const bool seen =
            !ref.isEmpty() && std::any_of(worst.begin(), worst.end(),
                                          [&ref](const auto &other) { return other.interactionRef == ref; });
        if (!seen && worst.size() < callsShown)
            worst.push_back(flaggedInteraction(*each));
    }
    return worst;
}

std::vector<ActionItem> openItems(const std::vector<ActionItem> &items)
{
    std::vector<ActionItem> open;
    std::copy_if(items.begin(), items.end(), std::back_inserter(open), isOpen);
    std::stable_sort(open.begin(), open.end(), [](const ActionItem &a, const ActionItem &b) {
        return a.due.value_or(QDate(9999, 12, 31)) < b.due.value_or(QDate(9999, 12, 31));
    });
    return open;
}

std::optional<Session> lastHeld(const std::vector<Session> &sessions, QDate today)
{
    const Session *last = nullptr;
    for (const Session &session : sessions) {
        if (isHeld(session.status) && session.day <= today &&
            (!last || std::tie(last->day, last->id) < std::tie(session.day, session.id)))
            last = &session;
    }
    if (!last)
        return std::nullopt;
    return *last;
}

std::vector<CheckIn> checkInsSince(const std::vector<CheckIn> &checkIns, const std::optional<Session> &last)
{
    std::vector<CheckIn> since;
    std::copy_if(
        checkIns.begin(), checkIns.end(), std::back_inserter(since),
        [&last](const CheckIn &checkIn) { return !last || checkIn.done.value_or(checkIn.due) >= last->day; });
    std::stable_sort(since.begin(), since.end(),
                     [](const CheckIn &a, const CheckIn &b) { return a.due < b.due; });
    return since;
}

const Behaviour *find(const std::vector<Behaviour> &behaviours, const std::optional<BehaviourId> &id)
{
    const auto it = std::find_if(behaviours.begin(), behaviours.end(),
                                 [&id](const Behaviour &behaviour) { return id && behaviour.id == *id; });
    return it == behaviours.end() ? nullptr : &*it;
}

std::vector<FocusProposal> focusOf(const std::vector<QuestionResult> &results, const PreparationInput &input,
                                   const std::vector<KpiLine> &kpis)
{
    std::vector<FocusProposal> proposals = proposeFocus(results, input.due.sessions, mostProposals);
    for (FocusProposal &proposal : proposals) {
        if (const Behaviour *behaviour = find(input.behaviours, proposal.behaviour))
            proposal.text = behaviour->name;
        const Kpi kpi = kpiMovedBy(proposal.priority);
        const bool misses = std::any_of(kpis.begin(), kpis.end(), [kpi](const KpiLine &line) {
            return line.kpi == kpi && line.standing == Standing::Misses;
        });
        if (misses)
            proposal.reasons.push_back(FocusReason::KpiOffTarget);
    }
    return proposals;
}

/// The one-on-one to fill in; for a first session the template made for it, where there is one.
const SessionTemplate *chooseTemplate(const std::vector<SessionTemplate> &templates, bool isFirst)
{
    const SessionTemplate *chosen = nullptr;
    for (const SessionTemplate &each : templates) {
        if (each.type != SessionType::OneOnOne)
            continue;
        if (isFirst && each.key == QLatin1String("first_session"))
            return &each;
        if (!chosen)
            chosen = &each;
    }
    return chosen;
}

QDate proposedDay(const PreparationInput &input, const DueEntry &due, QDate today)
{
    const WorkCalendar &calendar = input.settings.calendar;
    if (due.nextDue && *due.nextDue >= today && calendar.isWorkingDay(*due.nextDue))
        return *due.nextDue;
    const QDate tomorrow = calendar.addWorkingDays(today, 1);
    // Who is on leave without a known end has no better day; the sheet says that the cadence is paused.
    return firstDayThere(tomorrow, input.due.periods, calendar).value_or(tomorrow);
}

QString questionLines(const SessionTemplate *chosen, const std::vector<FocusProposal> &focus,
                      const std::vector<Behaviour> &behaviours)
{
    QStringList lines = chosen ? chosen->questions : QStringList();
    for (const FocusProposal &proposal : focus) {
        if (const Behaviour *behaviour = find(behaviours, proposal.behaviour))
            lines += behaviour->questions;
    }
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

SessionFocus sessionFocus(const FocusProposal &proposal)
{
    SessionFocus focus;
    focus.behaviour = proposal.behaviour;
    focus.text = proposal.text;
    focus.why = focusWhyInEnglish(proposal);
    const std::size_t shown = std::min(evidenceShown, proposal.evidence.size());
    focus.evidence.assign(proposal.evidence.begin(),
                          proposal.evidence.begin() + static_cast<std::ptrdiff_t>(shown));
    return focus;
}

Evidence asEvidence(const FlaggedInteraction &flag)
{
    Evidence evidence;
    evidence.evaluation = flag.evaluation;
    evidence.interactionRef = flag.interactionRef;
    evidence.day = flag.day;
    if (!flag.moments.empty()) {
        evidence.momentSeconds = flag.moments.front().seconds;
        evidence.note = flag.moments.front().comment;
    }
    return evidence;
}

SessionDraft draftOf(const Preparation &preparation, const PreparationInput &input, QDate today)
{
    SessionDraft draft;
    draft.agent = preparation.agent.id;
    draft.day = proposedDay(input, preparation.due, today);
    draft.plannedMinutes = input.settings.cadence.plannedMinutes;
    draft.coach = input.settings.supervisor;
    const SessionTemplate *chosen = chooseTemplate(input.templates, !preparation.lastSession);
    if (chosen) {
        draft.templateKey = chosen->key;
        draft.steps = chosen->steps;
    }
    draft.questions = questionLines(chosen, preparation.focus, input.behaviours);
    for (const FocusProposal &proposal : preparation.focus)
        draft.focus.push_back(sessionFocus(proposal));
    for (const FlaggedInteraction &flag : preparation.interactions)
        draft.interactions.push_back(asEvidence(flag));
    return draft;
}

bool hasInteractions(const AgentMeasures &measures)
{
    return std::any_of(measures.sums.begin(), measures.sums.end(),
                       [](const DailySums &sums) { return sums.interactions > 0; });
}

} // namespace

namespace {

std::optional<int> secondsOf(const Moment &moment)
{
    constexpr qint64 msPerSecond = 1000;
    return moment.startMs ? std::optional(static_cast<int>(*moment.startMs / msPerSecond)) : std::nullopt;
}

/// What is marked stands for the answer's own time.
bool isMarked(const std::vector<Moment> &moments, QuestionId question, const std::optional<int> &at)
{
    return at && std::any_of(moments.begin(), moments.end(), [&](const Moment &moment) {
               return moment.question == question && secondsOf(moment) == at;
           });
}

/// With its note and quote; without either, the comment on its question.
FlaggedInteraction::Moment markedMoment(const Moment &moment, const Scorecard &card,
                                        const QHash<qint64, const Answer *> &answers)
{
    FlaggedInteraction::Moment made{secondsOf(moment), {}, moment.note};
    const auto question =
        std::find_if(card.questions.begin(), card.questions.end(),
                     [&moment](const Question &each) { return moment.question == each.id; });
    if (question != card.questions.end())
        made.question = question->text;
    if (!moment.quote.isEmpty())
        made.comment += (made.comment.isEmpty() ? QString() : QStringLiteral(" ")) +
                        QStringLiteral("“%1”").arg(moment.quote.simplified());
    if (const Answer *answer = moment.question ? answers.value(moment.question->value()) : nullptr;
        answer && made.comment.isEmpty())
        made.comment = commentWithoutMoment(answer->comment);
    return made;
}

} // namespace

FlaggedInteraction flaggedInteraction(const EvaluationOnCard &each)
{
    const Evaluation &evaluation = each.evaluation;
    FlaggedInteraction flag;
    flag.evaluation = evaluation.id;
    flag.interactionRef = evaluation.interactionRef;
    flag.day = evaluation.day;
    flag.score = evaluation.score.value_or(0);
    flag.evaluator = evaluation.evaluator;
    QHash<qint64, const Answer *> answers;
    for (const Answer &answer : evaluation.answers)
        answers.insert(answer.question.value(), &answer);
    for (const Question &question : each.scorecard->questions) {
        const Answer *answer = answers.value(question.id.value());
        if (!answer)
            continue;
        if (failsCritical({answer->score, question.maximum, question.weight, question.critical}))
            flag.criticalFailed = true;
        if (answer->comment.trimmed().isEmpty() && !answer->momentSeconds &&
            !isMissed(answer->score, question.maximum))
            continue;
        const std::optional<int> at =
            answer->momentSeconds ? answer->momentSeconds : momentInComment(answer->comment);
        if (!isMarked(each.moments, question.id, at))
            flag.moments.push_back({at, question.text, commentWithoutMoment(answer->comment)});
    }
    for (const Moment &moment : each.moments)
        flag.moments.push_back(markedMoment(moment, *each.scorecard, answers));
    std::stable_sort(flag.moments.begin(), flag.moments.end(), [](const auto &a, const auto &b) {
        return a.seconds.value_or(INT_MAX) < b.seconds.value_or(INT_MAX);
    });
    return flag;
}

Preparation prepare(const PreparationInput &input, QDate today)
{
    Preparation made;
    made.agent = input.due.agent;
    made.due = dueEntry(input.due, input.settings.cadence, input.settings.calendar, today);
    for (const Kpi kpi : allKpis)
        made.kpis.push_back(kpiLine(kpi, input, today));
    made.qa = qaMean(input.measures.scores, today.addDays(1 - evidenceDays), today);
    const std::vector<EvaluationOnCard> evaluations = recent(input.evaluations, today);
    const std::vector<QuestionResult> results = questionResults(evaluations, input.behaviours);
    made.sections = sectionLines(results);
    made.interactions = worstInteractions(evaluations);
    made.openItems = openItems(input.actionItems);
    made.lastSession = lastHeld(input.due.sessions, today);
    made.checkIns = checkInsSince(input.checkIns, made.lastSession);
    made.focus = focusOf(results, input, made.kpis);
    made.plan = input.plan;
    made.hasData = hasInteractions(input.measures) || !input.measures.scores.empty() ||
                   !input.measures.figures.empty() || !input.evaluations.empty();
    made.draft = draftOf(made, input, today);
    made.draft.agenda = agendaText(made, input.settings.supervisor);
    return made;
}

bool isOnlyPlanned(const SessionDraft &session)
{
    return session.status == SessionStatus::Scheduled && session.steps.empty() && session.agenda.isEmpty() &&
           session.questions.isEmpty() && session.focus.empty();
}

SessionDraft filledIn(const SessionDraft &planned, const SessionDraft &proposed)
{
    SessionDraft filled = proposed;
    filled.type = planned.type;
    filled.status = planned.status;
    filled.day = planned.day;
    filled.start = planned.start;
    filled.plannedMinutes = planned.plannedMinutes;
    filled.coach = planned.coach.isEmpty() ? proposed.coach : planned.coach;
    filled.privateNote = planned.privateNote;
    filled.importKey = planned.importKey;
    filled.group = planned.group;
    filled.partner = planned.partner;
    return filled;
}

} // namespace coachbook
