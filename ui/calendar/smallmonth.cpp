// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/smallmonth.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/daytext.h"
#include "ui/widgets/label.h"
#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>

namespace coachbook::ui {
namespace {

constexpr int smallWeeks = 6, smallRow = 24;

QToolButton *smallMonthButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(theme::icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    return button;
}

} // namespace

SmallMonth::SmallMonth(Qt::DayOfWeek weekBegins, QWidget *parent)
    : QWidget(parent), m_weekBegins(weekBegins), m_title(new Label({}, theme::Type::Body)),
      m_table(new QTableWidget(smallWeeks, 7))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::small);
    auto *head = new QHBoxLayout;
    auto *back = smallMonthButton(QStringLiteral("go-previous"), tr("Month before"));
    auto *forward = smallMonthButton(QStringLiteral("go-next"), tr("Month after"));
    m_title->setAlignment(Qt::AlignCenter);
    head->addWidget(back);
    head->addWidget(m_title, 1);
    head->addWidget(forward);
    column->addLayout(head);
    connect(back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(forward, &QToolButton::clicked, this, [this] { turn(1); });
    m_table->setAccessibleName(tr("Go to a day"));
    m_table->setFont(theme::font(theme::Type::Secondary));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(smallRow);
    m_table->verticalHeader()->setDefaultSectionSize(smallRow);
    m_table->horizontalHeader()->setMinimumSectionSize(16);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_table->horizontalHeader()->setFont(theme::font(theme::Type::Secondary));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + smallWeeks * smallRow + 2);
    QStringList names;
    for (int at = 0; at < 7; ++at)
        names << QLocale::system().standaloneDayName((int(weekBegins) - 1 + at) % 7 + 1,
                                                     QLocale::NarrowFormat);
    m_table->setHorizontalHeaderLabels(names);
    column->addWidget(m_table);
    connect(m_table, &QTableWidget::itemClicked, this, &SmallMonth::choose);
    connect(m_table, &QTableWidget::itemActivated, this, &SmallMonth::choose);
}

void SmallMonth::setDay(QDate day, QDate today)
{
    m_day = m_month = day;
    m_today = today;
    showMonth();
}

void SmallMonth::turn(int months)
{
    m_month = m_month.addMonths(months);
    showMonth();
}

void SmallMonth::choose(const QTableWidgetItem *item)
{
    const QDate chosen = item->data(Qt::UserRole).toDate();
    if (chosen != m_day)
        Q_EMIT dayChosen(chosen);
}

void SmallMonth::showMonth()
{
    const theme::Colours &c = theme::colours();
    m_grid = monthGrid(m_month, m_weekBegins);
    m_title->setText(QLocale::system().toString(m_month, QStringLiteral("MMMM yyyy")));
    m_title->setAccessibleName(m_title->text());
    const QSignalBlocker quiet(m_table);
    for (int cell = 0; cell < 7 * smallWeeks; ++cell) {
        const QDate day = m_grid.day(cell);
        auto *item = new QTableWidgetItem(QString::number(day.day()));
        item->setTextAlignment(Qt::AlignCenter);
        item->setData(Qt::UserRole, day);
        item->setData(Qt::AccessibleTextRole, longDayText(day));
        if (day == m_today) {
            item->setBackground(c.accent);
            item->setForeground(c.onAccent);
        } else if (day.month() != m_month.month()) {
            item->setForeground(c.muted);
        }
        m_table->setItem(cell / 7, cell % 7, item);
        if (day == m_day)
            m_table->setCurrentItem(item);
    }
}

} // namespace coachbook::ui
