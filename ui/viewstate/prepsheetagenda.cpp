// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet's agenda: its words, its way out as an e-mail draft, and whether it went out in time (PREP-4).
#include "ui/viewstate/clocktext.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/prepsheet.h"
#include <QCoreApplication>
#include <QLocale>

namespace coachbook::ui {
namespace {

struct PrepAgendaTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::PrepSheet)
};

constexpr int aheadHours = 24;

/// When the session begins; the start of its day while no time is set.
QDateTime beginning(const SessionDraft &session)
{
    return {session.day, session.start.value_or(QTime(0, 0))};
}

QString hoursAhead(int hours)
{
    if (hours >= 2 * 24)
        return PrepAgendaTexts::tr("%1 days ahead").arg(hours / 24);
    return hours == 1 ? PrepAgendaTexts::tr("one hour ahead")
                      : PrepAgendaTexts::tr("%1 hours ahead").arg(hours);
}

} // namespace

QString agendaFor(const Preparation &preparation, const SessionDraft &session,
                  const std::vector<FlaggedInteraction> &evaluated, const QString &supervisor)
{
    Preparation edited = preparation;
    edited.draft = session;
    edited.interactions.clear();
    for (const Evidence &evidence : session.interactions) {
        for (const FlaggedInteraction &each : evaluated) {
            if (edited.interactions.size() < mostCalls && each.interactionRef == evidence.interactionRef &&
                (!evidence.evaluation || each.evaluation == *evidence.evaluation))
                edited.interactions.push_back(each);
        }
    }
    return agendaText(edited, supervisor);
}

QString agendaSubject(const SessionDraft &session)
{
    QString type = sessionTypeText(session.type);
    if (!type.isEmpty())
        type[0] = type[0].toUpper();
    return PrepAgendaTexts::tr("%1 on %2", "One-on-one on Thursday, 26 November 2026")
        .arg(type, longDayText(session.day));
}

QUrl agendaMail(const QString &address, const QString &subject, const QString &body)
{
    // RFC 6068: lines end in CR LF, and everything is percent-encoded; "+" would stay a plus sign.
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    QString lines = body;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"))
        .replace(QLatin1Char('\n'), QLatin1String("\r\n"));
    return QUrl(QStringLiteral("mailto:%1?subject=%2&body=%3")
                    .arg(QString::fromLatin1(QUrl::toPercentEncoding(address.trimmed(), "@")),
                         encoded(subject), encoded(lines)),
                QUrl::StrictMode);
}

SentState sentState(const SessionDraft &session, const QDateTime &nowLocal)
{
    const QDateTime starts = beginning(session);
    if (!session.agendaSentAt) {
        const bool late = nowLocal.secsTo(starts) < aheadHours * 3600;
        return {late ? PrepAgendaTexts::tr("not sent yet, and less than 24 hours are left")
                     : PrepAgendaTexts::tr("not sent yet"),
                late};
    }
    const QDateTime sent = session.agendaSentAt->toLocalTime();
    const QString when = PrepAgendaTexts::tr("sent %1 %2", "today 14:05")
                             .arg(nearDayText(sent.date(), nowLocal.date()), hoursAndMinutes(sent.time()));
    const int hours = int(sent.secsTo(starts) / 3600);
    if (hours < aheadHours)
        return {PrepAgendaTexts::tr("%1, less than 24 hours ahead", "sent today 14:05").arg(when), true};
    return {QStringLiteral("%1, %2").arg(when, hoursAhead(hours)), false};
}

int minutesOf(const std::vector<SessionStep> &steps)
{
    int sum = 0;
    for (const SessionStep &step : steps)
        sum += step.minutes;
    return sum;
}

QString stepsRemark(const std::vector<SessionStep> &steps, int plannedMinutes)
{
    const int sum = minutesOf(steps);
    const QString all = sum == 1 ? PrepAgendaTexts::tr("one minute in all")
                                 : PrepAgendaTexts::tr("%1 minutes in all").arg(sum);
    if (sum > plannedMinutes)
        return PrepAgendaTexts::tr("%1, %2 more than planned").arg(all).arg(sum - plannedMinutes);
    if (sum < plannedMinutes)
        return PrepAgendaTexts::tr("%1, %2 left free").arg(all).arg(plannedMinutes - sum);
    return all;
}

QString hoursAndMinutes(QTime time)
{
    return timeOfDayText(time);
}

} // namespace coachbook::ui
