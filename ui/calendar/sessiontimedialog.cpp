// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/sessiontimedialog.h"
#include "ui/prep/prepfields.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/sessionforms.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSpinBox>

namespace coachbook::ui {
namespace {

constexpr int mostSessionMinutes = 480;

} // namespace

SessionTimeDialog::SessionTimeDialog(const CalendarDesk &desk, const SessionTimes &times, QDate today,
                                     QWidget *parent)
    : QDialog(parent), m_desk(desk), m_times(times), m_today(today), m_agent(new QComboBox),
      m_type(new QComboBox), m_day(makeDayEdit(times.day, tr("Date"))), m_start(new TimeField(tr("Time"))),
      m_minutes(new QSpinBox), m_count(new QSpinBox),
      m_later(new QCheckBox(tr("Move the &later ones of the series too"))), m_says(Label::wrapped({}))
{
    const bool isNew = !times.moved;
    fillAgents(today);
    const DialogFrame frame = frameDialog(
        *this, isNew ? tr("New session") : tr("Move session with %1").arg(desk.nameOf(times.agent)), {},
        makeFields(isNew), isNew ? tr("Plan session") : tr("Move"));
    frame.ok->setEnabled(m_agent->count() > 0);
    if (times.minute)
        m_start->setTime(QTime(*times.minute / 60, *times.minute % 60));
    m_minutes->setRange(5, mostSessionMinutes);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setValue(times.minutes);
    m_minutes->setObjectName(QStringLiteral("minutes"));
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setRange(1, longestSeries);
    m_count->setSpecialValueText(tr("Once"));
    m_count->setSuffix(tr(" sessions"));
    connect(m_count, &QSpinBox::valueChanged, this, &SessionTimeDialog::showConsequence);
    connect(m_agent, &QComboBox::currentIndexChanged, this, &SessionTimeDialog::showConsequence);
    connect(m_type, &QComboBox::currentIndexChanged, this, &SessionTimeDialog::showConsequence);
    connect(m_day, &QDateEdit::dateChanged, this, &SessionTimeDialog::showConsequence);
    connect(m_start, &TimeField::timeChanged, this, &SessionTimeDialog::showConsequence);
    connect(m_minutes, &QSpinBox::valueChanged, this, &SessionTimeDialog::showConsequence);
    showConsequence();
    (isNew ? static_cast<QWidget *>(m_agent) : m_day)->setFocus();
}

void SessionTimeDialog::fillAgents(QDate today)
{
    for (const DueInput &each : m_desk.team().inputs) {
        if (isActiveOn(each.agent, today))
            m_agent->addItem(each.agent.name, qlonglong(each.agent.id.value()));
    }
    m_agent->setCurrentIndex(std::max(0, m_agent->findData(qlonglong(m_times.agent.value()))));
    for (const SessionType type : {SessionType::OneOnOne, SessionType::PostCallReview, SessionType::RealTime})
        m_type->addItem(typeTitle(type), int(type));
}

QWidget *SessionTimeDialog::makeFields(bool isNew)
{
    auto *form = new Form;
    if (isNew) {
        form->addRow(tr("&With"), m_agent);
        form->addRow(tr("T&ype"), m_type);
    } else {
        for (QWidget *unused : {static_cast<QWidget *>(m_agent), static_cast<QWidget *>(m_type),
                                static_cast<QWidget *>(m_count)}) {
            unused->setParent(this);
            unused->hide();
        }
    }
    form->addRow(tr("&Date"), atLeft(m_day));
    form->addRow(tr("&Time"), atLeft(m_start));
    form->addRow(tr("&Length"), atLeft(m_minutes));
    if (isNew)
        form->addRow(tr("&Repeat"), atLeft(m_count),
                     tr("A one-on-one repeats by the cadence of the agent's tier."));
    if (m_times.moved && m_times.moved->repeats)
        form->addWide(m_later);
    m_says->setMinimumHeight(3 * m_says->fontMetrics().lineSpacing());
    m_says->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    form->addWide(m_says);
    return form;
}

SessionTimes SessionTimeDialog::times() const
{
    SessionTimes times = m_times;
    if (!times.moved) {
        times.agent = AgentId(m_agent->currentData().toLongLong());
        times.type = SessionType(m_type->currentData().toInt());
    }
    times.day = m_day->date();
    times.minute.reset();
    if (const std::optional<QTime> start = m_start->time())
        times.minute = start->msecsSinceStartOfDay() / 60000;
    times.minutes = m_minutes->value();
    times.count = times.moved || times.type != SessionType::OneOnOne ? 1 : m_count->value();
    times.withLater = m_later->isChecked();
    return times;
}

/// The days of a series after the first: " Then Thu 10 Dec, Mon 28 Dec."
QString SessionTimeDialog::seriesText() const
{
    const SessionTimes now = times();
    if (now.count < 2)
        return {};
    QStringList days;
    const std::vector<SeriesDay> series = m_desk.seriesOf(now);
    for (std::size_t at = 1; at < series.size(); ++at)
        days << weekdayText(series[at].day, m_today);
    return days.isEmpty() ? QString() : tr(" Then %1.", "days").arg(days.join(tr(", ", "between days")));
}

void SessionTimeDialog::showConsequence()
{
    m_count->setEnabled(m_times.moved || m_type->currentData().toInt() == int(SessionType::OneOnOne));
    const QString text = m_desk.consequence(times()) + seriesText();
    m_says->setText(text);
    m_says->setAccessibleName(text);
}

} // namespace coachbook::ui
