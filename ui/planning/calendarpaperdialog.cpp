// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/calendarpaperdialog.h"
#include "ui/printing/paper.h"
#include "ui/printing/printjobs.h"
#include "ui/printing/printloader.h"
#include "ui/printing/printmodule.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/prompts.h"
#include "ui/viewstate/daytext.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

namespace coachbook::ui {
namespace {

constexpr int monthsOffered = 12, weeksOffered = 12, daysOfWeek = 7;

} // namespace

CalendarPaperDialog::CalendarPaperDialog(BookController &controller, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_what(new QComboBox), m_days(new QComboBox),
      m_colour(new QComboBox)
{
    m_what->addItems({tr("Month for the wall"), tr("Week as a list")});
    m_colour->addItems({tr("In colour"), tr("Black and white")});
    auto *form = new Form;
    form->addRow(tr("&What"), m_what);
    form->addRow(tr("&Which"), m_days);
    form->addRow(tr("&Colours"), m_colour, tr("Kinds differ in shape too, and can be told apart without"));
    const DialogFrame frame = frameDialog(
        *this, tr("Print calendar"), tr("Names and kinds alone, without behaviours: a wall is read by all."),
        form, tr("Preview…"));
    disconnect(frame.buttons, &QDialogButtonBox::accepted, this, nullptr);
    connect(frame.buttons, &QDialogButtonBox::accepted, this, &CalendarPaperDialog::preview);
    QPushButton *pdf = frame.buttons->addButton(tr("Save as &PDF…"), QDialogButtonBox::ActionRole);
    pdf->setAutoDefault(false);
    connect(pdf, &QPushButton::clicked, this, [this] {
        if (savePdf())
            accept();
    });
    connect(m_what, &QComboBox::currentIndexChanged, this, &CalendarPaperDialog::fillDays);
    fillDays();
}

bool CalendarPaperDialog::isMonth() const
{
    return m_what->currentIndex() == 0;
}

/// From the one before this on: what was is sometimes asked for.
void CalendarPaperDialog::fillDays()
{
    const QDate today = m_controller.today();
    m_days->clear();
    if (isMonth()) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(-1);
        for (int i = 0; i < monthsOffered; ++i)
            m_days->addItem(QLocale::system().toString(first.addMonths(i), QStringLiteral("MMMM yyyy")),
                            first.addMonths(i));
    } else {
        const int before =
            (today.dayOfWeek() - int(QLocale::system().firstDayOfWeek()) + daysOfWeek) % daysOfWeek;
        const QDate first = today.addDays(-before - daysOfWeek);
        for (int i = 0; i < weeksOffered; ++i) {
            const QDate from = first.addDays(i * daysOfWeek);
            m_days->addItem(tr("%1 to %2", "23 Nov to 29 Nov")
                                .arg(dayText(from, today), dayText(from.addDays(daysOfWeek - 1), today)),
                            from);
        }
    }
    m_days->setCurrentIndex(1);
}

paper::CalendarPaper CalendarPaperDialog::input() const
{
    const QDate from = m_days->currentData().toDate();
    const QDate to = isMonth() ? from.addMonths(1).addDays(-1) : from.addDays(daysOfWeek - 1);
    paper::CalendarPaper input =
        paper::calendarPaper(m_controller.db(), m_controller.settings(), from, to, m_controller.today());
    input.inColour = m_colour->currentIndex() == 0;
    return input;
}

QString CalendarPaperDialog::documentTitle() const
{
    return isMonth() ? tr("Month %1").arg(m_days->currentText()) : tr("Week %1").arg(m_days->currentText());
}

void CalendarPaperDialog::preview()
{
    QString reason;
    PrintModule *printing = printModule(&reason);
    if (!printing) {
        m_controller.prompts().tell(tr("Printing is not there"), reason);
        return;
    }
    m_controller.guarded([&] {
        printing->preview(
            this, documentTitle(), [shown = input(), month = isMonth()](QPagedPaintDevice &device) {
                month ? paper::drawMonthWall(device, shown) : paper::drawWeekList(device, shown);
            });
    });
}

bool CalendarPaperDialog::savePdf()
{
    const QString path = m_controller.prompts().saveFile(
        tr("Save calendar as PDF"), paper::fileNameOf(documentTitle(), QStringLiteral(".pdf")),
        tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return false;
    const bool isSaved = m_controller.guarded([&] {
        paper::writePdf(path, documentTitle(), paper::localPageSize(),
                        [shown = input(), month = isMonth()](QPagedPaintDevice &device) {
                            return month ? paper::drawMonthWall(device, shown)
                                         : paper::drawWeekList(device, shown);
                        });
    });
    if (isSaved)
        m_controller.say(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    return isSaved;
}

void printCalendar(BookController &controller, QWidget *parent)
{
    controller.guarded([&] { CalendarPaperDialog(controller, parent).exec(); });
}

} // namespace coachbook::ui
