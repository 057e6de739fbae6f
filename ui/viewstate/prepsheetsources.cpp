// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/prepsheetsources.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/kpiinput.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace coachbook::ui {
namespace {

constexpr std::size_t sessionsOffered = 6;

struct PrepSourcesTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::PrepSources)
};

constexpr double lowScore = 80;

bool isOnSheet(const SessionDraft &session, const SessionFocus &focus)
{
    return std::any_of(session.focus.begin(), session.focus.end(),
                       [&focus](const SessionFocus &taken) { return isSameFocus(taken, focus); });
}

bool isSameCall(const Evidence &a, const Evidence &b)
{
    return (!a.interactionRef.isEmpty() && a.interactionRef == b.interactionRef) ||
           (a.evaluation && a.evaluation == b.evaluation);
}

bool isOnSheet(const SessionDraft &session, const Evidence &call)
{
    return std::any_of(session.interactions.begin(), session.interactions.end(),
                       [&call](const Evidence &taken) { return isSameCall(taken, call); });
}

bool isEvidence(const SessionDraft &session, const Evidence &moment)
{
    return std::any_of(session.focus.begin(), session.focus.end(), [&moment](const SessionFocus &focus) {
        return std::find(focus.evidence.begin(), focus.evidence.end(), moment) != focus.evidence.end();
    });
}

Source focusSource(const SessionFocus &focus, const SessionDraft &session, const QString &mark,
                   bool isProposed = false)
{
    Source source;
    source.kind = Source::Kind::Focus;
    source.title = focus.text;
    source.mark = mark;
    source.detail = isProposed ? PrepSourcesTexts::tr("Proposed: %1", "why").arg(focus.why) : focus.why;
    source.focus = focus;
    source.taken = isOnSheet(session, focus);
    return source;
}

/// A question that was missed, as a focus with its misses behind it.
SessionFocus focusOf(const QuestionResult &result)
{
    SessionFocus focus;
    focus.behaviour = result.question.behaviour;
    focus.text = result.question.text;
    focus.why = PrepSourcesTexts::tr("missed in %1 of %2 evaluations, earns %3 %")
                    .arg(result.missed)
                    .arg(result.n)
                    .arg(int(std::lround(100 * result.earned)));
    const std::size_t shown = std::min<std::size_t>(2, result.evidence.size());
    focus.evidence.assign(result.evidence.begin(), result.evidence.begin() + std::ptrdiff_t(shown));
    return focus;
}

QString priorityMark(Priority priority)
{
    return QStringLiteral("P%1").arg(static_cast<int>(priority));
}

SourceGroup focusGroup(const SourcesInput &input)
{
    SourceGroup group{PrepSourcesTexts::tr("Focus"),
                      PrepSourcesTexts::tr("No question was missed in the last %1 days.").arg(evidenceDays),
                      {}};
    if (input.evaluated.empty())
        group.nothing = PrepSourcesTexts::tr("Nothing was evaluated in the last %1 days.").arg(evidenceDays);
    for (const FocusProposal &proposal : input.preparation.focus)
        group.rows.push_back(
            focusSource(focusFrom(proposal), input.session, priorityMark(proposal.priority), true));
    std::vector<const QuestionResult *> missed;
    for (const SectionLine &section : input.preparation.sections) {
        for (const QuestionResult &result : section.questions) {
            if (result.missed > 0)
                missed.push_back(&result);
        }
    }
    std::stable_sort(missed.begin(), missed.end(), [](const QuestionResult *a, const QuestionResult *b) {
        return std::pair(a->priority, a->earned) < std::pair(b->priority, b->earned);
    });
    for (const QuestionResult *result : missed) {
        const SessionFocus focus = focusOf(*result);
        const bool listed = std::any_of(group.rows.begin(), group.rows.end(), [&focus](const Source &row) {
            return isSameFocus(row.focus, focus);
        });
        if (!listed)
            group.rows.push_back(focusSource(focus, input.session, priorityMark(result->priority)));
    }
    return group;
}

/// The focus a moment would make: its question's behaviour, with the moment behind it.
SessionFocus focusOfMoment(const MomentLine &moment, const Preparation &preparation)
{
    SessionFocus focus;
    focus.text = moment.question;
    for (const SectionLine &section : preparation.sections) {
        for (const QuestionResult &result : section.questions) {
            if (result.question.text == moment.question)
                focus = focusOf(result);
        }
    }
    focus.evidence = {moment.evidence};
    return focus;
}

SourceGroup momentGroup(const SourcesInput &input)
{
    SourceGroup group{
        PrepSourcesTexts::tr("Moments"), PrepSourcesTexts::tr("No evaluator has noted a moment lately."), {}};
    for (const FlaggedInteraction &each : input.evaluated) {
        for (const MomentLine &moment : callState(each, input.today).moments) {
            if (moment.evidence.note.isEmpty() && moment.time.isEmpty())
                continue;
            Source source;
            source.kind = Source::Kind::Moment;
            source.title = moment.time.isEmpty() ? each.interactionRef
                                                 : PrepSourcesTexts::tr("%1 in %2", "3:42 in C4100012")
                                                       .arg(moment.time, each.interactionRef);
            source.mark = dayText(each.day, input.today);
            source.detail = moment.words;
            source.focus = focusOfMoment(moment, input.preparation);
            source.evidence = moment.evidence;
            source.taken = isEvidence(input.session, moment.evidence);
            group.rows.push_back(source);
        }
    }
    return group;
}

SourceGroup evaluationGroup(const SourcesInput &input)
{
    SourceGroup group{PrepSourcesTexts::tr("Evaluations"),
                      PrepSourcesTexts::tr("None in the last %1 days.").arg(evidenceDays),
                      {}};
    for (const FlaggedInteraction &each : input.evaluated) {
        Source source;
        source.kind = Source::Kind::Call;
        source.title = each.interactionRef;
        source.mark = each.criticalFailed
                          ? PrepSourcesTexts::tr("%1 %, critical failed").arg(int(std::lround(each.score)))
                          : QStringLiteral("%1 %").arg(int(std::lround(each.score)));
        source.isBad = each.criticalFailed || each.score < lowScore;
        QStringList detail{dayText(each.day, input.today)};
        if (!each.evaluator.isEmpty())
            detail << PrepSourcesTexts::tr("by %1").arg(each.evaluator);
        if (!each.moments.empty())
            detail << (each.moments.size() == 1
                           ? PrepSourcesTexts::tr("one remark")
                           : PrepSourcesTexts::tr("%1 remarks").arg(each.moments.size()));
        source.detail = detail.join(QStringLiteral(", "));
        source.evidence = evidenceOf(each);
        source.taken = isOnSheet(input.session, source.evidence);
        group.rows.push_back(source);
    }
    return group;
}

QString channelWord(Channel channel)
{
    switch (channel) {
    case Channel::Voice:
        return PrepSourcesTexts::tr("call");
    case Channel::Chat:
        return PrepSourcesTexts::tr("chat");
    case Channel::Email:
        return PrepSourcesTexts::tr("e-mail");
    case Channel::Ticket:
        return PrepSourcesTexts::tr("ticket");
    case Channel::Other:
        break;
    }
    return PrepSourcesTexts::tr("interaction");
}

Source interactionSource(const Interaction &each, const SourcesInput &input)
{
    Source source;
    source.kind = Source::Kind::Call;
    source.title = each.externalId;
    QStringList detail{dayText(each.day, input.today), channelWord(each.channel)};
    if (!each.queue.isEmpty())
        detail << each.queue;
    if (each.talk || each.hold || each.acw)
        detail << kpiInputText(Kpi::Aht,
                               each.talk.value_or(0) + each.hold.value_or(0) + each.acw.value_or(0));
    if (each.resolved)
        detail << (*each.resolved ? PrepSourcesTexts::tr("resolved") : PrepSourcesTexts::tr("not resolved"));
    source.detail = detail.join(QStringLiteral(", "));
    if (each.csat) {
        source.mark = PrepSourcesTexts::tr("CSAT %1").arg(QLocale::system().toString(*each.csat, 'g', 3));
        source.isBad = *each.csat <= 2;
    }
    source.evidence = {std::nullopt, each.externalId, each.day, std::nullopt, {}};
    source.taken = isOnSheet(input.session, source.evidence);
    return source;
}

SourceGroup interactionGroup(const SourcesInput &input)
{
    SourceGroup group{
        PrepSourcesTexts::tr("Interactions"), PrepSourcesTexts::tr("None has been imported."), {}};
    for (const Interaction &each : input.interactions)
        group.rows.push_back(interactionSource(each, input));
    return group;
}

SourceGroup sessionGroup(const SourcesInput &input)
{
    SourceGroup group{PrepSourcesTexts::tr("Last sessions"), PrepSourcesTexts::tr("This is the first."), {}};
    for (const Session &each : input.held) {
        if (group.rows.size() >= sessionsOffered)
            break;
        QStringList focus;
        for (const SessionFocus &one : each.focus)
            focus << one.text;
        const QString agreed = each.agreed.simplified();
        if (focus.isEmpty() && agreed.isEmpty())
            continue;
        Source source;
        source.kind = Source::Kind::Question;
        source.title = dayText(each.day, input.today);
        source.mark = sessionTypeText(each.type);
        source.detail = agreed.isEmpty() ? focus.join(QStringLiteral(", ")) : agreed;
        source.question = agreed.isEmpty()
                              ? PrepSourcesTexts::tr("On %1 we looked at “%2”: how has it gone since?")
                                    .arg(dayText(each.day, input.today), focus.join(QStringLiteral(", ")))
                              : PrepSourcesTexts::tr("On %1 we agreed “%2”: how did it go?")
                                    .arg(dayText(each.day, input.today), agreed);
        source.taken = input.session.questions.split(QLatin1Char('\n')).contains(source.question);
        group.rows.push_back(source);
    }
    return group;
}

bool containsWords(const Source &source, const QStringList &words)
{
    const QString all = QStringList{source.title, source.mark, source.detail}.join(QLatin1Char(' '));
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace

std::vector<SourceGroup> buildSources(const SourcesInput &input, const QString &find)
{
    std::vector<SourceGroup> groups{focusGroup(input), momentGroup(input), evaluationGroup(input),
                                    interactionGroup(input), sessionGroup(input)};
    const QStringList words = find.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return groups;
    for (SourceGroup &group : groups) {
        std::erase_if(group.rows, [&words](const Source &row) { return !containsWords(row, words); });
        group.nothing = PrepSourcesTexts::tr("Nothing found.");
    }
    return groups;
}

} // namespace coachbook::ui
