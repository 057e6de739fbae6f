// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/signalactions.h"
#include "core/domain/recoaching.h"
#include "core/storage/qualitystore.h"
#include "core/storage/sessionstore.h"
#include "core/storage/signalquery.h"
#include "ui/prep/prepdata.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompts.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/signalwords.h"
#include <QCoreApplication>
#include <algorithm>

namespace coachbook::ui {
namespace {

constexpr int snoozeDays = 7;
constexpr std::size_t signalFocuses = 2, signalInteractions = 2;

struct SignalActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::SignalActions)
};

bool answerSignal(BookController &controller, const char *op, const signalstore::Listed &listed,
                  const SignalAnswer &answer)
{
    return controller.transact({QString::fromLatin1(op), listed.agent},
                               [&](Db &db) { signalstore::answer(db, listed.signal, answer); });
}

QString interactionOf(Db &db, const SignalDraft &signal)
{
    const std::optional<Evaluation> evaluation =
        signal.figures.evaluation ? qualitystore::findEvaluation(db, *signal.figures.evaluation)
                                  : std::nullopt;
    return evaluation ? evaluation->interactionRef : QString();
}

bool isBehaviour(SignalRule rule)
{
    return rule == SignalRule::LowBehaviour || rule == SignalRule::CriticalFailed ||
           rule == SignalRule::Recoaching || rule == SignalRule::Plateau;
}

} // namespace

bool keepSignals(BookController &controller)
{
    if (!controller.hasBook() || controller.isReadOnly() || controller.jobs().isRunning())
        return true;
    const QDate today = controller.today();
    std::vector<SignalDraft> found;
    bool upToDate = true;
    const bool read = controller.guarded([&] {
        found = findSignals(controller.db(), controller.settings(), {}, today);
        upToDate = signalstore::isUpToDate(controller.db(), found, today);
    });
    return read && (upToDate || controller.keep([&](Db &db) { signalstore::keepUp(db, found, today); }));
}

bool snoozeSignal(BookController &controller, const signalstore::Listed &listed)
{
    const QDate today = controller.today();
    const QDate until = today.addDays(snoozeDays);
    if (!answerSignal(controller, "signal.snooze", listed, {SignalAnswerKind::Snoozed, today, until, {}, {}}))
        return false;
    controller.say(SignalActionTexts::tr("Snoozed until %1").arg(dayText(until, today)), true);
    return true;
}

bool dismissSignal(BookController &controller, const signalstore::Listed &listed)
{
    const QString reason = controller.prompts()
                               .askText(SignalActionTexts::tr("Dismiss signal"),
                                        SignalActionTexts::tr("Why nothing is to be done about “%1” of %2:")
                                            .arg(signalTitle(listed.signal), listed.agent))
                               .trimmed();
    if (reason.isEmpty() || !answerSignal(controller, "signal.dismiss", listed,
                                          {SignalAnswerKind::Dismissed, controller.today(), {}, reason, {}}))
        return false;
    controller.say(SignalActionTexts::tr("Dismissed"), true);
    return true;
}

bool reopenSignal(BookController &controller, const signalstore::Listed &listed)
{
    return controller.transact({QStringLiteral("signal.reopen"), listed.agent},
                               [&](Db &db) { signalstore::takeAnswerBack(db, listed.signal); });
}

void addEvidence(SessionDraft &session, const SignalDraft &signal, const QString &sentence,
                 const QString &interaction)
{
    const SignalFigures &figures = signal.figures;
    Evidence evidence;
    evidence.evaluation = figures.evaluation;
    evidence.interactionRef = interaction;
    evidence.day = figures.day;
    const auto same = [&](const Evidence &each) {
        return each.evaluation == figures.evaluation && each.interactionRef == interaction;
    };
    if (!interaction.isEmpty() && session.interactions.size() < signalInteractions &&
        std::none_of(session.interactions.begin(), session.interactions.end(), same))
        session.interactions.push_back(evidence);
    if (isBehaviour(signal.rule) && session.focus.size() < signalFocuses) {
        bool isNumber = false;
        const qint64 number = signal.cause.toLongLong(&isNumber);
        const auto behaviour = signal.rule == SignalRule::LowBehaviour && isNumber
                                   ? std::optional(BehaviourId(number))
                                   : std::nullopt;
        const bool known =
            std::any_of(session.focus.begin(), session.focus.end(), [&](const SessionFocus &each) {
                return isSameBehaviour(each, behaviour, figures.words);
            });
        if (!known)
            session.focus.push_back(
                {behaviour, figures.words, sentence,
                 interaction.isEmpty() ? std::vector<Evidence>{} : std::vector<Evidence>{evidence}});
    }
    const QString note = SignalActionTexts::tr("Signal: %1").arg(sentence);
    if (!session.privateNote.contains(note))
        session.privateNote += (session.privateNote.isEmpty() ? QString() : QStringLiteral("\n")) + note;
}

std::optional<SessionId> takeIntoSession(BookController &controller, const signalstore::Listed &listed)
{
    const AgentId agent = listed.signal.agent;
    const QDate today = controller.today();
    std::optional<Session> draft;
    std::optional<PrepData> prep;
    QString interaction;
    const bool read = controller.guarded([&] {
        draft = openDraft(controller.db(), agent);
        prep = readPrepData(controller.db(), agent, today, draft ? std::optional(draft->id) : std::nullopt);
        interaction = interactionOf(controller.db(), listed.signal);
    });
    if (!read || !prep)
        return std::nullopt;
    SessionDraft session = prep->preparation.draft;
    if (draft)
        session = isOnlyPlanned(*draft) ? filledIn(*draft, session) : SessionDraft(*draft);
    addEvidence(session, listed.signal, signalSentence(listed.signal, today), interaction);
    std::optional<SessionId> made;
    const bool written = controller.transact({QStringLiteral("signal.session"), listed.agent}, [&](Db &db) {
        if (draft)
            sessionstore::update(db, Session{session, draft->id});
        made = draft ? draft->id : sessionstore::insert(db, session);
        signalstore::answer(db, listed.signal, {SignalAnswerKind::Session, today, {}, {}, made});
    });
    return written ? made : std::nullopt;
}

} // namespace coachbook::ui
