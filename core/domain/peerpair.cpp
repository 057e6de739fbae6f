// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/peerpair.h"
#include "core/domain/evaluation.h"
#include <QRegularExpression>
#include <algorithm>
#include <map>
#include <tuple>

namespace coachbook {

namespace {

bool areIn(const PastPair &pair, AgentId a, AgentId b)
{
    return (pair.agent == a && pair.partner == b) || (pair.agent == b && pair.partner == a);
}

/// The agent's last sessions with a partner, newest first.
std::vector<PastPair> lastOf(AgentId agent, std::vector<PastPair> past)
{
    std::erase_if(past,
                  [agent](const PastPair &pair) { return pair.agent != agent && pair.partner != agent; });
    std::stable_sort(past.begin(), past.end(),
                     [](const PastPair &a, const PastPair &b) { return a.day > b.day; });
    if (past.size() > std::size_t(peerSessionsApart))
        past.resize(std::size_t(peerSessionsApart));
    return past;
}

bool wereTogetherLately(AgentId a, AgentId b, const std::vector<PastPair> &past)
{
    for (const AgentId agent : {a, b}) {
        for (const PastPair &pair : lastOf(agent, past)) {
            if (areIn(pair, a, b))
                return true;
        }
    }
    return false;
}

std::optional<QDate> lastTogether(AgentId a, AgentId b, const std::vector<PastPair> &past)
{
    std::optional<QDate> last;
    for (const PastPair &pair : past) {
        if (areIn(pair, a, b) && (!last || pair.day > *last))
            last = pair.day;
    }
    return last;
}

bool canPair(const PeerCandidate &middle, const PeerCandidate &high, const std::vector<PastPair> &past)
{
    return middle.agent != high.agent && middle.isThere && high.isThere &&
           peerBand(middle) == PeerBand::Middle && peerBand(high) == PeerBand::High &&
           high.earned - middle.earned >= leastPeerLead &&
           !wereTogetherLately(middle.agent, high.agent, past);
}

std::vector<PeerPair> allPairs(const std::vector<PeerCandidate> &candidates,
                               const std::vector<PastPair> &past)
{
    std::vector<PeerPair> pairs;
    for (const PeerCandidate &middle : candidates) {
        for (const PeerCandidate &high : candidates) {
            if (canPair(middle, high, past))
                pairs.push_back({middle, high, lastTogether(middle.agent, high.agent, past)});
        }
    }
    return pairs;
}

/// Never together before longest apart, then who does it best and on most answers.
auto rank(const PeerPair &pair)
{
    const qint64 last = pair.lastTogether ? pair.lastTogether->toJulianDay() : 0;
    return std::make_tuple(last, -pair.high.earned, -pair.high.n, pair.middle.earned, pair.high.agent,
                           pair.middle.agent);
}

QString asThing(QString text)
{
    text = text.simplified();
    while (text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char(',')) ||
           text.endsWith(QLatin1Char(';')))
        text.chop(1);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

PeerBand peerBand(const PeerCandidate &candidate)
{
    if (candidate.n < leastPeerAnswers)
        return PeerBand::TooFew;
    if (candidate.earned >= standardShare)
        return PeerBand::High;
    return candidate.earned >= middleFrom ? PeerBand::Middle : PeerBand::Low;
}

std::vector<PeerPair> proposePeers(const std::vector<PeerCandidate> &candidates,
                                   const std::vector<PastPair> &past)
{
    std::vector<PeerPair> open = allPairs(candidates, past);
    std::vector<PeerPair> proposed;
    std::map<AgentId, int> taken;
    const auto before = [&taken](const PeerPair &a, const PeerPair &b) {
        return std::make_tuple(a.middle.earned, a.middle.agent, taken[a.high.agent], rank(a)) <
               std::make_tuple(b.middle.earned, b.middle.agent, taken[b.high.agent], rank(b));
    };
    while (!open.empty()) {
        const PeerPair best = *std::min_element(open.begin(), open.end(), before);
        proposed.push_back(best);
        ++taken[best.high.agent];
        std::erase_if(open, [&best](const PeerPair &each) { return each.middle.agent == best.middle.agent; });
    }
    return proposed;
}

std::vector<PeerPair> peersOf(AgentId agent, const std::vector<PeerCandidate> &candidates,
                              const std::vector<PastPair> &past)
{
    std::vector<PeerPair> pairs = allPairs(candidates, past);
    std::erase_if(pairs, [agent](const PeerPair &pair) {
        return pair.middle.agent != agent && pair.high.agent != agent;
    });
    std::sort(pairs.begin(), pairs.end(),
              [](const PeerPair &a, const PeerPair &b) { return rank(a) < rank(b); });
    return pairs;
}

QStringList thingsToListenFor(const BehaviourDraft &behaviour)
{
    static const QRegularExpression between(QStringLiteral("[.;](?:\\s|$)"));
    constexpr int shortest = 3; ///< words
    QStringList things;
    const auto add = [&things](const QString &text) {
        const QString thing = asThing(text);
        if (things.size() < observationsAForm && !thing.isEmpty() && !things.contains(thing))
            things.append(thing);
    };
    for (const QString &part : behaviour.definition.split(between, Qt::SkipEmptyParts)) {
        if (part.simplified().count(QLatin1Char(' ')) + 1 >= shortest)
            add(part);
    }
    for (const QString &model : behaviour.actionItems)
        add(model.section(QLatin1Char(':'), 0, 0));
    add(behaviour.name);
    return things;
}

} // namespace coachbook
