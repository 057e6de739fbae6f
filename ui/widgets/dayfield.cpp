// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayfield.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/daytext.h"
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

namespace coachbook::ui {
namespace {

class WheelToPage : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

void leaveWheelToPage(QWidget *field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(new WheelToPage(field));
}

DayField::DayField(const QString &name, QWidget *parent)
    : QWidget(parent), m_edit(new QDateEdit), m_set(new QPushButton), m_clear(new QPushButton(tr("Clear")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    m_edit->setCalendarPopup(true);
    m_edit->setKeyboardTracking(false);
    m_edit->setDisplayFormat(
        QLocale::system().dateFormat(QLocale::ShortFormat).contains(QLatin1String("yyyy"))
            ? QLocale::system().dateFormat(QLocale::ShortFormat)
            : QStringLiteral("d MMM yyyy"));
    m_edit->setDateRange(QDate(1990, 1, 1), QDate(2999, 12, 31));
    m_edit->setAccessibleName(name);
    m_set->setAccessibleName(tr("Set %1").arg(name));
    m_clear->setAccessibleName(tr("Clear %1").arg(name));
    m_clear->setFlat(true);
    leaveWheelToPage(m_edit);
    setFocusProxy(m_set);
    for (QWidget *part :
         {static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_set), static_cast<QWidget *>(m_clear)})
        row->addWidget(part);
    row->addStretch();
    connect(m_edit, &QDateEdit::dateChanged, this, [this](QDate day) { take(day); });
    connect(m_set, &QPushButton::clicked, this, [this] {
        take(m_proposal);
        m_edit->setFocus();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        take(std::nullopt);
        m_set->setFocus();
    });
    showDay();
}

void DayField::setProposal(QDate day, QDate today)
{
    m_proposal = day;
    m_set->setText(tr("Set to %1").arg(weekdayText(day, today)));
}

void DayField::setDay(std::optional<QDate> day)
{
    m_day = day;
    showDay();
}

void DayField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showDay();
}

void DayField::take(std::optional<QDate> day)
{
    if (day == m_day)
        return;
    m_day = day;
    showDay();
    Q_EMIT dayChanged();
}

void DayField::showDay()
{
    const QSignalBlocker quiet(m_edit);
    if (m_day)
        m_edit->setDate(*m_day);
    m_edit->setVisible(m_day.has_value());
    m_edit->setReadOnly(m_readOnly);
    m_edit->setButtonSymbols(m_readOnly ? QAbstractSpinBox::NoButtons : QAbstractSpinBox::UpDownArrows);
    m_clear->setVisible(m_day.has_value() && !m_readOnly);
    m_set->setVisible(!m_day && !m_readOnly);
    setFocusProxy(m_day ? static_cast<QWidget *>(m_edit) : m_set);
}

} // namespace coachbook::ui
