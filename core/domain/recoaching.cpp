// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recoaching.h"

#include <algorithm>
#include <tuple>

namespace coachbook {

namespace {

constexpr int thirdTime = 2; // sessions before it

bool isBefore(const Session &a, const Session &b)
{
    return std::tie(a.day, a.id) < std::tie(b.day, b.id);
}

std::vector<const Session *> earlier(const Session &session, const std::vector<Session> &others, int minutes)
{
    std::vector<const Session *> found;
    for (const Session &each : others) {
        if (each.id != session.id && isBefore(each, session) && countsForCadence(each, minutes))
            found.push_back(&each);
    }
    std::sort(found.begin(), found.end(),
              [](const Session *a, const Session *b) { return isBefore(*b, *a); });
    return found;
}

bool madeProgress(const Session &session, const SessionFocus &focus, const std::vector<ActionItem> &items)
{
    return std::any_of(items.begin(), items.end(), [&](const ActionItem &item) {
        return item.session == session.id && item.state == ActionState::Done &&
               (!item.behaviour || item.behaviour == focus.behaviour);
    });
}

} // namespace

bool isSameBehaviour(const SessionFocus &focus, const std::optional<BehaviourId> &behaviour,
                     const QString &text)
{
    if (focus.behaviour && behaviour)
        return focus.behaviour == behaviour;
    return focus.text.simplified().compare(text.simplified(), Qt::CaseInsensitive) == 0;
}

Recoaching recoaching(const SessionFocus &focus, const Session &session, const std::vector<Session> &others,
                      const std::vector<ActionItem> &items, int countsFromMinutes)
{
    Recoaching before;
    for (const Session *each : earlier(session, others, countsFromMinutes)) {
        const auto same =
            std::find_if(each->focus.begin(), each->focus.end(), [&focus](const SessionFocus &had) {
                return isSameBehaviour(had, focus.behaviour, focus.text);
            });
        if (same == each->focus.end() || madeProgress(*each, *same, items))
            break;
        if (before.timesBefore == 0) {
            before.lastMethod = same->method;
            before.lastNote = same->methodNote;
        }
        ++before.timesBefore;
        before.since = each->day;
    }
    return before;
}

AgainRemark againRemark(const SessionFocus &focus, const Recoaching &before)
{
    if (before.timesBefore == 0)
        return AgainRemark::None;
    if (before.timesBefore < thirdTime)
        return AgainRemark::SecondTime;
    if (focus.method == CoachingMethod::Escalation)
        return AgainRemark::None;
    if (focus.method == CoachingMethod::AsBefore || focus.methodNote.trimmed().isEmpty())
        return AgainRemark::MethodMissing;
    const bool isAsLast =
        focus.method == before.lastMethod &&
        focus.methodNote.simplified().compare(before.lastNote.simplified(), Qt::CaseInsensitive) == 0;
    return isAsLast ? AgainRemark::MethodAsLast : AgainRemark::None;
}

} // namespace coachbook
