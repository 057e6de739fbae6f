// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/holidaylist.h"
#include "ui/settings/holidaylines.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/daytext.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/label.h"
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace coachbook::ui {
namespace {

constexpr int shownLines = 6;

DateOrder usualOrder()
{
    const QString format = QLocale::system().dateFormat(QLocale::ShortFormat);
    const bool monthFirst = format.indexOf(QLatin1Char('M')) < format.indexOf(QLatin1Char('d')) &&
                            !format.startsWith(QLatin1Char('y'));
    return monthFirst ? DateOrder::Mdy : DateOrder::Dmy;
}

QString lineText(const Holiday &holiday, QDate today)
{
    const QString day = weekdayText(holiday.day, today);
    return holiday.name.isEmpty() ? day : HolidayList::tr("%1, %2", "day, name").arg(day, holiday.name);
}

} // namespace

HolidayList::HolidayList(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget), m_day(new QDateEdit), m_name(new QLineEdit),
      m_add(new QPushButton(tr("Add"))), m_remove(new QPushButton(tr("Remove"))),
      m_paste(new QPushButton(tr("Paste a list…")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    m_list->setAccessibleName(tr("Holidays"));
    m_list->setFixedHeight(shownLines * theme::compactRowHeight);
    m_list->setUniformItemSizes(true);
    column->addWidget(m_list);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::related);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_day->setAccessibleName(tr("Day of the new holiday"));
    leaveWheelToPage(m_day);
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the new holiday"));
    m_name->setMaxLength(100);
    m_add->setAccessibleName(tr("Add holiday"));
    m_remove->setAccessibleName(tr("Remove holiday"));
    for (QWidget *part :
         {static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_add),
          static_cast<QWidget *>(m_remove), static_cast<QWidget *>(m_paste)})
        row->addWidget(part, part == m_name ? 1 : 0);
    column->addLayout(row);
    setFocusProxy(m_list);
    connect(m_add, &QPushButton::clicked, this, &HolidayList::add);
    connect(m_name, &QLineEdit::returnPressed, this, &HolidayList::add);
    connect(m_remove, &QPushButton::clicked, this, &HolidayList::remove);
    connect(m_paste, &QPushButton::clicked, this, &HolidayList::pasteClicked);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int current) { m_remove->setEnabled(current >= 0 && m_add->isEnabled()); });
}

void HolidayList::show(const std::vector<Holiday> &holidays, QDate today)
{
    if (!m_day->property("shown").toBool()) {
        m_day->setDate(today);
        m_day->setProperty("shown", true);
    }
    if (holidays == m_holidays && m_list->count() > 0)
        return;
    const int before = m_list->currentRow();
    m_holidays = holidays;
    m_list->clear();
    for (const Holiday &holiday : holidays)
        m_list->addItem(lineText(holiday, today));
    m_list->setCurrentRow(qMin(qMax(before, 0), m_list->count() - 1));
    m_remove->setEnabled(m_list->count() > 0 && m_add->isEnabled());
}

void HolidayList::setReadOnly(bool readOnly)
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_add),
          static_cast<QWidget *>(m_remove), static_cast<QWidget *>(m_paste)})
        part->setEnabled(!readOnly);
}

void HolidayList::add()
{
    const Holiday holiday{m_day->date(), m_name->text().simplified()};
    const std::vector<Holiday> all = joinedHolidays(m_holidays, {holiday});
    m_name->clear();
    if (all != m_holidays)
        Q_EMIT changed(all, tr("Holiday %1 added").arg(lineText(holiday, holiday.day)));
}

void HolidayList::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    std::vector<Holiday> all = m_holidays;
    const Holiday gone = all[static_cast<std::size_t>(row)];
    all.erase(all.begin() + row);
    Q_EMIT changed(all, tr("Holiday %1 removed").arg(lineText(gone, gone.day)));
}

PasteHolidaysDialog::PasteHolidaysDialog(QWidget *parent) : QDialog(parent), m_text(new QPlainTextEdit)
{
    setWindowTitle(tr("Paste holidays"));
    resize(480, 400);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::group, theme::margin, theme::group);
    column->addWidget(
        Label::wrapped(tr("One holiday a line, with its day and name: from a web page, a mail or a "
                          "table.")));
    m_text->setAccessibleName(tr("Holidays, one a line"));
    m_text->setPlaceholderText(
        tr("2026-12-25 Christmas Day\n26 Dec 2026 Boxing Day\nNew Year's Day, 01.01.2027"));
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 1);
    auto *remark = Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted);
    column->addWidget(remark);
    QPushButton *add = addDialogButtons(*this, column, tr("Add")).ok;
    add->setEnabled(false);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this, remark, add] {
        const PastedHolidays pasted = holidaysFromLines(m_text->toPlainText(), usualOrder());
        add->setEnabled(!pasted.holidays.empty());
        QStringList words;
        if (!pasted.holidays.empty())
            words << tr("%1 with a day, from %2 to %3.")
                         .arg(pasted.holidays.size())
                         .arg(longDayText(pasted.holidays.front().day),
                              longDayText(pasted.holidays.back().day));
        if (!pasted.refused.isEmpty())
            words
                << tr("Left out, no day found: %1").arg(pasted.refused.mid(0, 3).join(QStringLiteral("; ")));
        remark->setText(words.join(QLatin1Char(' ')));
    });
}

std::vector<Holiday> PasteHolidaysDialog::holidays() const
{
    return holidaysFromLines(m_text->toPlainText(), usualOrder()).holidays;
}

} // namespace coachbook::ui
