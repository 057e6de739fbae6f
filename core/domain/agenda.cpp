// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/englishdate.h"
#include "core/domain/preparation.h"
#include <QHash>
#include <algorithm>
#include <cmath>

namespace coachbook {

namespace {

// English data of the agenda; core has no translations.

constexpr std::size_t itemsNamed = 3;

/// Verbs that behaviours begin with, from the third person: "Verifies identity" is told as "how you verify
/// identity". The base form is left out: "Open questions" and "Hold procedure" begin with no verb.
const QHash<QString, QString> &verbs()
{
    static const QHash<QString, QString> table = [] {
        const QStringList bases =
            QStringLiteral(
                "accept acknowledge adapt address adjust admit advise agree allow announce answer anticipate "
                "apologise "
                "apologize apply ask assess assure attempt avoid begin bring build calm capture categorise "
                "check choose "
                "clarify close collect communicate complete confirm connect consult control convey create "
                "deal "
                "de-escalate deliver demonstrate describe determine diagnose direct discuss display document "
                "educate "
                "empathise empathize encourage end engage ensure escalate establish explain explore express "
                "find finish "
                "focus follow gather get give go greet guide handle have hear help highlight hold identify "
                "inform "
                "introduce invite keep lead leave let limit listen log look maintain make manage match "
                "mention minimise "
                "minimize navigate notice obtain offer open own paraphrase pause pay personalise personalize "
                "pick plan play present prevent probe proceed process promote propose protect provide put "
                "raise reach "
                "read reassure recap recognise recognize recommend record reduce refer refuse remain "
                "remember repeat "
                "reply report request resolve respect respond restate review save say seek sell send set "
                "share "
                "show signpost solve sound speak stay state stop suggest summarise summarize support take "
                "talk tell "
                "thank transfer troubleshoot try turn understand update use validate verify wait warn work "
                "write")
                .split(QLatin1Char(' '));
        QHash<QString, QString> made;
        for (const QString &base : bases) {
            QString third = base + QLatin1Char('s');
            if (base.endsWith(QLatin1Char('y')) && !QStringLiteral("aeou").contains(base.at(base.size() - 2)))
                third = base.chopped(1) + QStringLiteral("ies");
            else if (base.endsWith(QLatin1Char('s')) || base.endsWith(QLatin1String("sh")) ||
                     base.endsWith(QLatin1String("ch")) || base.endsWith(QLatin1Char('o')))
                third = base + QStringLiteral("es");
            made.insert(third, base);
        }
        made.insert(QStringLiteral("has"), QStringLiteral("have"));
        made.remove(QStringLiteral("haves"));
        return made;
    }();
    return table;
}

/// "Greets and gives name" -> "how you greet and give name"; anything that does not begin with a verb stays
/// as a title.
QString inPlainWords(const QString &behaviour)
{
    QStringList words = behaviour.simplified().split(QLatin1Char(' '));
    const QString first = verbs().value(words.front().toLower());
    if (first.isEmpty() || words.size() < 2)
        return QStringLiteral("“%1”").arg(behaviour.simplified());
    for (qsizetype i = 2; i < words.size(); ++i) {
        const bool joined = words.at(i - 1) == QLatin1String("and") || words.at(i - 1) == QLatin1String("or");
        if (joined)
            words[i] = verbs().value(words.at(i), words.at(i));
    }
    words[0] = first;
    return QStringLiteral("how you ") + words.join(QLatin1Char(' '));
}

QString firstName(const QString &name)
{
    // "Brandt, Maya" is how some exports write it.
    const QString given = name.contains(QLatin1Char(',')) ? name.section(QLatin1Char(','), 1) : name;
    return given.simplified().section(QLatin1Char(' '), 0, 0);
}

QString greeting(const Preparation &preparation)
{
    const QString name = firstName(preparation.agent.name);
    return name.isEmpty() ? QStringLiteral("Hi,") : QStringLiteral("Hi %1,").arg(name);
}

QString typeWords(SessionType type)
{
    switch (type) {
    case SessionType::OneOnOne:
        return QStringLiteral("one-on-one");
    case SessionType::PostCallReview:
        return QStringLiteral("post-call review");
    case SessionType::RealTime:
        return QStringLiteral("side-by-side");
    case SessionType::Peer:
        return QStringLiteral("peer session");
    case SessionType::Group:
        return QStringLiteral("group session");
    case SessionType::Calibration:
        return QStringLiteral("calibration");
    }
    return {};
}

QString dateSentence(const Preparation &preparation)
{
    const SessionDraft &draft = preparation.draft;
    QString when = longDateInEnglish(draft.day, draft.day);
    if (draft.start)
        when += QStringLiteral(" at ") + draft.start->toString(QStringLiteral("HH:mm"));
    const bool isFirst = draft.type == SessionType::OneOnOne && !preparation.lastSession;
    return QStringLiteral("%1 %2 is on %3, and we have %4 minutes.")
        .arg(isFirst ? QStringLiteral("Our first") : QStringLiteral("Our next"), typeWords(draft.type), when)
        .arg(draft.plannedMinutes);
}

/// What goes to everybody of a group is the same for all, and says nothing about any of them.
QString groupAgenda(const Preparation &preparation)
{
    return QStringLiteral("Hi all,\n\n%1 We will listen to a few moments of real conversations, without "
                          "names, and everybody leaves with one next step. Please think of one of your own "
                          "conversations that went well, and what made it go well.")
        .arg(dateSentence(preparation));
}

QString callWords(const FlaggedInteraction &flag, QDate today)
{
    const QString ref = flag.interactionRef.isEmpty() ? QStringLiteral("the one") : flag.interactionRef;
    return QStringLiteral("%1 of %2 (%3 %)")
        .arg(ref, dateInEnglish(flag.day, today), QString::number(std::lround(flag.score)));
}

QString callsSentence(const std::vector<FlaggedInteraction> &calls, QDate today)
{
    if (calls.empty())
        return {};
    if (calls.size() == 1)
        return QStringLiteral(" We will go through one conversation together: %1.")
            .arg(callWords(calls[0], today));
    return QStringLiteral(" We will go through two conversations together: %1 and %2.")
        .arg(callWords(calls[0], today), callWords(calls[1], today));
}

QString focusSentence(const Preparation &preparation)
{
    const std::vector<SessionFocus> &focus = preparation.draft.focus;
    if (focus.empty() && !preparation.interactions.empty())
        return QStringLiteral("Your evaluations are where we want them, so I would like to hear what you "
                              "want to build on next.");
    if (focus.empty() && preparation.hasData)
        return QStringLiteral(
            "None of your conversations has been evaluated lately, so please bring one or two that you "
            "would like to talk about.");
    if (focus.empty())
        return QStringLiteral(
            "I have no figures and no evaluations of your conversations of the last three months, so let us "
            "use the time for "
            "your own view: please bring one or two conversations that you would like to talk about.");
    QString words = inPlainWords(focus[0].text);
    if (focus.size() > 1)
        words += QStringLiteral(", and ") + inPlainWords(focus[1].text);
    return QStringLiteral("I would like us to look at %1.").arg(words);
}

QString itemWords(const ActionItem &item, QDate today)
{
    QString text = item.text.simplified();
    while (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    const QString quoted = QStringLiteral("“%1”").arg(text);
    return item.due ? QStringLiteral("%1 (due %2)").arg(quoted, dateInEnglish(*item.due, today)) : quoted;
}

QString itemsSentence(const std::vector<ActionItem> &items, QDate today)
{
    if (items.empty())
        return {};
    QStringList words;
    for (std::size_t i = 0; i < std::min(items.size(), itemsNamed); ++i)
        words.append(itemWords(items[i], today));
    QString sentence =
        QStringLiteral("From last time we still have %1").arg(words.join(QStringLiteral(", ")));
    if (items.size() > itemsNamed)
        sentence += QStringLiteral(" and %1 more").arg(items.size() - itemsNamed);
    return sentence + QStringLiteral("; please think about how it went.");
}

QString ownView()
{
    return QStringLiteral(
        "Before we look at anything together I would like to hear your own view first: what "
        "has been going well, and what would you like to do better?");
}

} // namespace

QString agendaText(const Preparation &preparation, const QString &supervisor)
{
    const QDate day = preparation.draft.day;
    const QString signature = supervisor.trimmed();
    if (preparation.draft.type == SessionType::Group)
        return signature.isEmpty() ? groupAgenda(preparation)
                                   : groupAgenda(preparation) + QStringLiteral("\n\n") + signature;
    QStringList paragraphs{greeting(preparation), dateSentence(preparation) + QLatin1Char(' ') +
                                                      focusSentence(preparation) +
                                                      callsSentence(preparation.interactions, day)};
    const QString items = itemsSentence(preparation.openItems, day);
    if (!items.isEmpty())
        paragraphs.append(items);
    paragraphs.append(ownView());
    if (!signature.isEmpty())
        paragraphs.append(signature);
    return paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace coachbook
