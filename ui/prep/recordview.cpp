// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/recordview.h"
#include "ui/prep/prepfields.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/prepsheet.h"
#include "ui/viewstate/prepsheetrecord.h"
#include "ui/widgets/label.h"
#include <QVBoxLayout>

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

void RecordView::show(const SessionDraft &session, const std::vector<ActionItem> &items, const PrepData &prep,
                      QDate today)
{
    clearLayout(m_column);
    addFacts(session, prep, today);
    addFocus(session, today);
    addText(tr("Self-assessment"), session.selfAssessment);
    addText(tr("What was agreed"), session.agreed);
    addItems(session, items, prep, today);
    addText(tr("Notes"), session.sharedNote, tr("the agent may read them"));
    addText(tr("Private note"), session.privateNote, tr("yours alone, not printed unless you ask for it"));
    addText(tr("Agenda"), session.agenda);
    m_column->addStretch();
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
