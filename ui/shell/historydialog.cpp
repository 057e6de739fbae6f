// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historydialog.h"
#include "ui/prep/prepfields.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/optext.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/prepsheet.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/label.h"
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeZone>
#include <algorithm>

namespace coachbook::ui {
namespace {

QTimeZone zoneOf(const BookController &controller)
{
    const QTimeZone zone(controller.settings().zone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

} // namespace

HistoryDialog::HistoryDialog(BookController &controller, RecordKind kind, std::int64_t id,
                             const QString &title, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_kind(kind), m_id(id), m_list(new QListWidget),
      m_day(makeDayEdit(controller.today(), tr("As it was on"))),
      m_when(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted)), m_state(new QVBoxLayout)
{
    setWindowTitle(tr("History"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::related);
    column->addWidget(new Label(title, theme::Type::Section));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::group);
    m_list->setAccessibleName(tr("Changes"));
    m_list->setWordWrap(true);
    m_list->setMinimumWidth(280);
    row->addWidget(m_list, 2);
    row->addWidget(makeState(), 3);
    column->addLayout(row, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(880, 560);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryDialog::showVersion);
    connect(m_day, &QDateEdit::dateChanged, this, &HistoryDialog::showDay);
    fill();
}

QWidget *HistoryDialog::makeState()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    auto *name = new Label(tr("As it was &on"));
    name->setBuddy(m_day);
    row->addWidget(name);
    row->addWidget(m_day);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_when);
    auto *state = new QWidget;
    auto *holder = new QVBoxLayout(state);
    holder->setContentsMargins(0, 0, theme::related, 0);
    m_state->setSpacing(theme::related);
    holder->addLayout(m_state);
    holder->addStretch();
    column->addWidget(scrolled(state), 1);
    return side;
}

void HistoryDialog::fill()
{
    m_controller.guarded([this] { m_versions = historystore::versions(m_controller.db(), m_kind, m_id); });
    std::reverse(m_versions.begin(), m_versions.end());
    for (const historystore::Version &version : m_versions) {
        const QDateTime at = version.at.toTimeZone(zoneOf(m_controller));
        m_list->addItem(tr("%1 %2\n%3", "Thu 26 Nov 14:05, what was changed")
                            .arg(weekdayText(at.date(), m_controller.today()), hoursAndMinutes(at.time()),
                                 versionWords(version, opText({version.op.key, {}}))));
    }
    if (m_versions.empty())
        m_when->setText(tr("Nothing is on record yet: the history begins with the next change."));
    m_list->setCurrentRow(m_versions.empty() ? -1 : 0);
}

void HistoryDialog::showVersion(int row)
{
    if (row < 0 || row >= int(m_versions.size()))
        return;
    const QDateTime at = m_versions[std::size_t(row)].at.toTimeZone(zoneOf(m_controller));
    const QSignalBlocker day(m_day);
    m_day->setDate(at.date());
    showState(at, tr("After the change of %1 %2")
                      .arg(weekdayText(at.date(), m_controller.today()), hoursAndMinutes(at.time())));
}

void HistoryDialog::showDay()
{
    const QSignalBlocker list(m_list);
    m_list->setCurrentRow(-1);
    m_list->clearSelection();
    const QDate day = m_day->date();
    const QDateTime end = QDateTime(day.addDays(1), QTime(0, 0), zoneOf(m_controller)).addMSecs(-1);
    showState(end, tr("At the end of %1").arg(longDayText(day)));
}

void HistoryDialog::showState(const QDateTime &instant, const QString &when)
{
    clearLayout(m_state);
    bool found = false;
    m_controller.guarded([&] {
        found = historystore::lookAt(m_controller.db(), m_kind, m_id, instant.toUTC(), [this](Db &db) {
            for (const NotedLine &line : recordLines(db, m_kind, m_id, m_controller.today()))
                m_state->addWidget(noted(line.title, line.text));
        });
    });
    m_when->setText(found ? when : tr("%1: it was not there, or its history begins later.").arg(when));
}

} // namespace coachbook::ui
