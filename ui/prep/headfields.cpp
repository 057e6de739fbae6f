// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/headfields.h"
#include "ui/prep/prepfields.h"
#include "ui/prep/sessiondesk.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/sessionforms.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/label.h"
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <algorithm>

namespace coachbook::ui {
namespace {

constexpr int longestMinutes = 240;

/// What is wrong with a date for this agent, if anything.
QString dayRemark(QDate day, const PrepData &prep)
{
    const WorkCalendar &calendar = prep.settings.calendar;
    if (day < prep.today)
        return HeadFields::tr("This day has passed.");
    if (const std::optional<QString> closed = calendar.holidayName(day))
        return closed->isEmpty() ? HeadFields::tr("A closed day.")
                                 : HeadFields::tr("A closed day: %1.").arg(*closed);
    if (!calendar.isWorkingDay(day))
        return HeadFields::tr("Not a working day.");
    const DueEntry &due = prep.preparation.due;
    if (due.pause == PauseKind::OnLeave && (!due.pauseTo || day <= *due.pauseTo) &&
        (!due.pauseFrom || day >= *due.pauseFrom))
        return HeadFields::tr("%1 is on leave then.").arg(prep.preparation.agent.name);
    return {};
}

QString sentence(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace

HeadFields::HeadFields(SessionDesk &desk, const PrepData &prep, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_data(prep), m_day(makeDateEdit(tr("Date"))),
      m_start(new TimeField(tr("Time"))), m_minutes(new QSpinBox), m_template(new QComboBox),
      m_why(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted)), m_useDue(flatButton({})),
      m_flag(new FlagLine)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::group);
    m_minutes->setRange(5, longestMinutes);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setKeyboardTracking(false);
    leaveWheelToPage(m_minutes);
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_template->setMinimumContentsLength(14);
    leaveWheelToPage(m_template);
    row->addWidget(underName(tr("&Date"), m_day), 0, Qt::AlignTop);
    row->addWidget(underName(tr("&Time"), m_start), 0, Qt::AlignTop);
    row->addWidget(underName(tr("&Length"), m_minutes), 0, Qt::AlignTop);
    row->addWidget(underName(tr("Te&mplate"), m_template), 1, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_flag);
    auto *why = new QHBoxLayout;
    why->setSpacing(theme::related);
    why->addWidget(m_why, 1);
    why->addWidget(m_useDue, 0, Qt::AlignTop);
    column->addLayout(why);
    connectFields();
}

void HeadFields::connectFields()
{
    connect(m_day, &QDateEdit::dateChanged, this, [this](QDate day) {
        m_desk.type(QStringLiteral("day"), [day](SessionDraft &session) { session.day = day; });
    });
    connect(m_start, &TimeField::timeChanged, this, [this] {
        m_desk.type(QStringLiteral("start"),
                    [time = m_start->time()](SessionDraft &session) { session.start = time; });
    });
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        m_desk.type(QStringLiteral("length"),
                    [minutes](SessionDraft &session) { session.plannedMinutes = minutes; });
    });
    connect(m_template, &QComboBox::activated, this, &HeadFields::takeTemplate);
    connect(m_useDue, &QPushButton::clicked, this, [this] {
        if (const std::optional<QDate> due = m_data.preparation.due.nextDue)
            m_day->setDate(*due);
        m_day->setFocus();
    });
}

void HeadFields::show()
{
    const SessionDraft &session = m_desk.session();
    {
        const QSignalBlocker day(m_day), minutes(m_minutes);
        m_day->setDate(session.day);
        m_minutes->setValue(session.plannedMinutes);
    }
    m_start->setTime(session.start);
    showTemplate();
    judgeDay();
}

/// The templates under the name of their type. In a group only those for groups can be taken.
void HeadFields::fillTemplates()
{
    const bool isGroup = m_desk.session().group.has_value();
    if (m_offered == m_data.templates && m_isGroup == isGroup)
        return;
    m_offered = m_data.templates;
    m_isGroup = isGroup;
    m_template->clear();
    for (const SessionType type : {SessionType::OneOnOne, SessionType::PostCallReview, SessionType::RealTime,
                                   SessionType::Peer, SessionType::Group, SessionType::Calibration}) {
        const bool isOffered = !isGroup || type == SessionType::Group;
        addTemplates(type, isOffered);
    }
}

void HeadFields::addTemplates(SessionType type, bool isOffered)
{
    auto *items = qobject_cast<QStandardItemModel *>(m_template->model());
    const auto add = [&](const QString &text, const QString &key, bool canTake) {
        m_template->addItem(text, key);
        items->item(m_template->count() - 1)->setEnabled(canTake);
    };
    add(typeTitle(type), {}, false);
    for (const SessionTemplate &each : m_offered) {
        if (each.type == type)
            add(each.name, each.key, isOffered);
    }
}

void HeadFields::showTemplate()
{
    fillTemplates();
    const QString key = m_desk.session().templateKey;
    int at = key.isEmpty() ? -1 : m_template->findData(key);
    if (at < 0 && !key.isEmpty()) { // one that is gone: shown by its key, and kept
        m_template->addItem(key, key);
        at = m_template->count() - 1;
    }
    m_template->setCurrentIndex(at);
    if (at < 0)
        m_template->setPlaceholderText(tr("none"));
}

void HeadFields::takeTemplate(int index)
{
    const QString key = m_template->itemData(index).toString();
    const SessionTemplate *chosen = findTemplate(m_data.templates, key);
    if (!chosen || key == m_desk.session().templateKey)
        return;
    const SessionTemplate *known = findTemplate(m_data.templates, m_desk.session().templateKey);
    const std::optional<SessionTemplate> before = known ? std::optional(*known) : std::nullopt;
    m_desk.choose(QStringLiteral("template"), [before, made = *chosen](SessionDraft &session) {
        coachbook::takeTemplate(session, before ? &*before : nullptr, made);
    });
}

void HeadFields::judgeDay()
{
    const DueEntry &due = m_data.preparation.due;
    const QDate day = m_desk.session().day;
    QString why = sentence(dueReason(due, m_data.today));
    if (due.nextDue)
        why = tr("Next due %1. %2.", "Thu 26 Nov. Weekly because New until 12 Feb")
                  .arg(weekdayText(*due.nextDue, m_data.today), why);
    m_why->setText(why);
    const bool canUse = due.nextDue && *due.nextDue >= m_data.today && *due.nextDue != day;
    m_useDue->setVisible(canUse);
    if (canUse) {
        m_useDue->setText(tr("Use %1").arg(weekdayText(*due.nextDue, m_data.today)));
        m_useDue->setAccessibleName(tr("Use the due date %1").arg(weekdayText(*due.nextDue, m_data.today)));
    }
    m_flag->say({Badge::Shape::Triangle, theme::Tone::Warn, dayRemark(day, m_data)});
}

} // namespace coachbook::ui
