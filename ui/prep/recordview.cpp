// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/recordview.h"
#include "core/domain/talkshare.h"
#include "core/domain/zonedtime.h"
#include "ui/prep/prepfields.h"
#include "ui/viewstate/conductwords.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/prepsheet.h"
#include "ui/viewstate/prepsheetrecord.h"
#include "ui/viewstate/sessionforms.h"
#include "ui/widgets/label.h"
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace coachbook::ui {
namespace {

Label *readable(const QString &text)
{
    Label *label = Label::wrapped(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QWidget *column(QVBoxLayout *&into, int spacing)
{
    auto *widget = new QWidget;
    into = new QVBoxLayout(widget);
    into->setContentsMargins(0, 0, 0, 0);
    into->setSpacing(spacing);
    return widget;
}

QString lengthText(const SessionDraft &session)
{
    if (!session.minutes)
        return {};
    return *session.minutes == 1 ? RecordView::tr("one minute")
                                 : RecordView::tr("%1 minutes").arg(*session.minutes);
}

} // namespace

RecordView::RecordView(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::related);
}

SheetSection *RecordView::add(const QString &title, QWidget *content)
{
    auto *part = new SheetSection(title);
    part->body()->addWidget(content);
    m_column->addWidget(part);
    return part;
}

void RecordView::addText(const QString &title, const QString &text, const QString &remark)
{
    if (!text.trimmed().isEmpty())
        add(title, readable(text.trimmed()))->setRemark(remark);
}

void RecordView::show(const SessionDraft &session, const std::vector<ActionItem> &items,
                      const std::vector<Addendum> &addenda, std::optional<QDate> lockedFrom,
                      const PrepData &prep, QDate today)
{
    clearLayout(m_column);
    addFacts(session, prep, today);
    addLock(lockedFrom, today);
    addText(tr("Recap"), session.recap,
            session.recapSentAt ? tr("sent %1").arg(nearDayText(
                                      inZone(*session.recapSentAt, prep.settings.zone).date(), today))
                                : tr("not sent yet: copy or e-mail it"));
    addFocus(session, today);
    addText(tr("Self-assessment"), session.selfAssessment);
    addText(tr("What was agreed"), session.agreed);
    addOwnForm(session, prep);
    addItems(session, items, prep, today);
    addText(tr("Notes"), session.sharedNote, tr("the agent may read them"));
    addText(tr("Private note"), session.privateNote, tr("yours alone, not printed unless you ask for it"));
    addHow(session, prep.settings.cadence.talkSharePercent);
    addText(tr("Agenda"), session.agenda);
    addAddenda(addenda, today);
    m_column->addStretch();
}

void RecordView::addLock(std::optional<QDate> lockedFrom, QDate today)
{
    if (!lockedFrom)
        return;
    const QString words =
        *lockedFrom <= today
            ? tr("Locked since %1. What you add is a dated addition.").arg(weekdayText(*lockedFrom, today))
            : tr("Can be corrected until %1, then it is locked.")
                  .arg(weekdayText(lockedFrom->addDays(-1), today));
    m_column->addWidget(Label::wrapped(words, theme::Type::Secondary, theme::Tone::Muted));
}

void RecordView::addHow(const SessionDraft &session, int talkSharePercent)
{
    if (const auto share = talkShare(session.conduct, talkSharePercent))
        addText(tr("Talk share"), talkText(*share, talkSharePercent));
}

void RecordView::addAddenda(const std::vector<Addendum> &addenda, QDate today)
{
    for (const Addendum &each : addenda)
        addText(each.author.isEmpty()
                    ? tr("Added on %1").arg(weekdayText(each.day, today))
                    : tr("Added on %1 by %2").arg(weekdayText(each.day, today), each.author),
                each.text);
}

void RecordView::addOwnForm(const SessionDraft &session, const PrepData &prep)
{
    addText(tr("Cues"), cueLines(session.cues));
    addText(tr("Heard"), observationLines(session.observations),
            prep.partner.isEmpty() ? QString() : tr("with %1").arg(prep.partner));
    if (!prep.group)
        return;
    QStringList moments;
    for (const groupstore::Moment &each : prep.group->moments)
        moments << shownMomentLine(
            shownMoment(each.found.moment, each.found.agent, each.found.behaviour, each.shown.showName));
    addText(tr("Moments shown"), moments.join(QStringLiteral("\n\n")), prep.group->group.name);
    addNextOfGroup(session, *prep.group);
}

/// From one agent's record to the next, by name and round again. The others' names stay off this record.
void RecordView::addNextOfGroup(const SessionDraft &session, const GroupData &group)
{
    const auto own =
        std::find_if(group.members.begin(), group.members.end(),
                     [&](const groupstore::Member &each) { return each.agent == session.agent; });
    if (own == group.members.end() || group.members.size() < 2)
        return;
    const auto next = std::next(own) == group.members.end() ? group.members.begin() : std::next(own);
    auto *button = new QPushButton(tr("Next record of the group"));
    m_column->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, id = next->session] {
        Q_EMIT goTo({QStringLiteral("session"), id.value()});
    });
}

void RecordView::addFacts(const SessionDraft &session, const PrepData &prep, QDate today)
{
    QStringList facts{sessionStatusText(session.status), weekdayText(session.day, today)};
    if (session.start)
        facts << hoursAndMinutes(*session.start);
    facts << lengthText(session);
    if (!session.coach.isEmpty())
        facts << tr("led by %1").arg(session.coach);
    facts.removeAll(QString());
    QString line = facts.join(QStringLiteral(" · "));
    line[0] = line[0].toUpper();
    auto *head = readable(line);
    QFont face = head->font();
    face.setWeight(QFont::DemiBold);
    head->setFont(face);
    m_column->addWidget(head);
    if (const QString remark = lengthWords(session, prep.settings.cadence); !remark.isEmpty()) {
        auto *flag = new FlagLine;
        flag->say({Badge::Shape::Triangle, theme::Tone::Warn, remark});
        m_column->addWidget(flag);
    }
    QStringList after;
    if (session.understood)
        after << (*session.understood ? tr("Understood and agreed.") : tr("Not agreed yet."));
    if (session.followUp)
        after << tr("Follow-up on %1.").arg(weekdayText(*session.followUp, today));
    if (!after.isEmpty())
        m_column->addWidget(readable(after.join(QLatin1Char(' '))));
}

void RecordView::addFocus(const SessionDraft &session, QDate today)
{
    if (session.focus.empty()) {
        addText(tr("No focus"), session.noFocusReason);
        return;
    }
    QVBoxLayout *lines = nullptr;
    QWidget *content = column(lines, theme::related);
    for (const SessionFocus &focus : session.focus) {
        auto *name = readable(focus.text);
        QFont face = name->font();
        face.setWeight(QFont::DemiBold);
        name->setFont(face);
        lines->addWidget(name);
        if (!focus.why.isEmpty())
            lines->addWidget(readable(focus.why));
        if (focus.method != CoachingMethod::AsBefore)
            lines->addWidget(
                readable(tr("Another way this time: %1")
                             .arg(focus.methodNote.isEmpty()
                                      ? methodText(focus.method)
                                      : methodText(focus.method) + QStringLiteral(", ") + focus.methodNote)));
        for (const Evidence &evidence : focus.evidence) {
            const QString time = evidenceTime(evidence);
            const QString words = evidenceText(evidence, today);
            lines->addWidget(
                readable(time.isEmpty() ? words : tr("%1  %2", "3:42 and what was heard").arg(time, words)));
        }
    }
    add(tr("Focus"), content);
}

void RecordView::addItems(const SessionDraft &session, const std::vector<ActionItem> &items,
                          const PrepData &prep, QDate today)
{
    if (items.empty()) {
        addText(tr("No action item"), session.noActionReason);
        return;
    }
    QVBoxLayout *lines = nullptr;
    QWidget *content = column(lines, theme::small);
    for (const ActionItem &item : items) {
        lines->addWidget(readable(item.text));
        const QString details =
            itemDetails(item, isOpen(item) ? prep.preparation.kpis : std::vector<KpiLine>(), today);
        const QString state = actionStateText(item.state);
        lines->addWidget(
            Label::wrapped(details.isEmpty() ? state : tr("%1 · %2", "done, due 12 Nov").arg(state, details),
                           theme::Type::Secondary, theme::Tone::Muted));
        lines->addSpacing(theme::small);
    }
    add(tr("Action items"), content);
}

} // namespace coachbook::ui
