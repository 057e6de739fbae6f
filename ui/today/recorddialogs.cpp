// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/recorddialogs.h"
#include "ui/viewstate/duewords.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include <QButtonGroup>
#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

QString measureWords(const ActionItem &item)
{
    const auto value = [&](double number) {
        return item.kpi && item.measure == MeasureKind::Kpi ? kpiValueText(*item.kpi, number)
                                                            : QLocale::system().toString(number);
    };
    const QString what = item.measure == MeasureKind::Kpi && item.kpi ? kpiName(*item.kpi) : item.countOf;
    if (item.measure == MeasureKind::None || !item.target)
        return {};
    return item.baseline
               ? ResultDialog::tr("%1: from %2 to %3").arg(what, value(*item.baseline), value(*item.target))
               : ResultDialog::tr("%1: to %2").arg(what, value(*item.target));
}

} // namespace

ResultDialog::ResultDialog(const ActionItem &item, const QString &agent, QDate today, QWidget *parent)
    : QDialog(parent), m_item(item), m_today(today), m_state(new QButtonGroup(this)),
      m_result(new QLineEdit(item.result))
{
    auto *form = new Form;
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    const std::pair<ActionState, QString> states[] = {{ActionState::Done, tr("&Done")},
                                                      {ActionState::Missed, tr("&Missed")},
                                                      {ActionState::Dropped, tr("D&ropped")}};
    for (const auto &[state, text] : states) {
        auto *button = new QRadioButton(text);
        m_state->addButton(button, static_cast<int>(state));
        row->addWidget(button);
    }
    row->addStretch();
    form->addRow(tr("Result"), choices);
    m_result->setMaxLength(2000);
    form->addRow(tr("In a &word"), m_result, tr("What was seen: “8 of 10 calls confirmed the solution”"));
    const QString measure = measureWords(item);
    QPushButton *record = frameDialog(*this, tr("Result for %1").arg(agent),
                                      measure.isEmpty() ? item.text : item.text + QLatin1Char('\n') + measure,
                                      form, tr("Record"))
                              .ok;
    record->setEnabled(false);
    connect(m_state, &QButtonGroup::idClicked, this, [record] { record->setEnabled(true); });
}

ActionItem ResultDialog::item() const
{
    ActionItem closed = m_item;
    closed.state = static_cast<ActionState>(m_state->checkedId());
    closed.result = m_result->text().trimmed();
    closed.closedOn = m_today;
    return closed;
}

CheckInDialog::CheckInDialog(const CheckIn &checkIn, const QString &agent, QDate today, QWidget *parent)
    : QDialog(parent), m_checkIn(checkIn), m_today(today), m_note(new QLineEdit(checkIn.note)),
      m_acknowledged(new QCheckBox(tr("I &acknowledged an improvement")))
{
    auto *form = new Form;
    m_note->setMaxLength(2000);
    form->addRow(tr("&How it goes"), m_note, tr("One line is enough"));
    form->addWide(m_acknowledged);
    frameDialog(*this, tr("Check-in with %1").arg(agent), {}, form, tr("Record"));
    m_note->setFocus();
}

CheckIn CheckInDialog::checkIn() const
{
    CheckIn done = m_checkIn;
    done.note = m_note->text().trimmed();
    done.done = m_today;
    done.improvementAcknowledged = m_acknowledged->isChecked();
    return done;
}

} // namespace coachbook::ui
