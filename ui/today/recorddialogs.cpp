// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/recorddialogs.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include <QCheckBox>
#include <QLineEdit>

namespace coachbook::ui {

CheckInDialog::CheckInDialog(const CheckIn &checkIn, const QString &agent, QDate today, QWidget *parent)
    : QDialog(parent), m_checkIn(checkIn), m_today(today), m_note(new QLineEdit(checkIn.note)),
      m_acknowledged(new QCheckBox(tr("I &acknowledged an improvement")))
{
    auto *form = new Form;
    m_note->setMaxLength(2000);
    form->addRow(tr("&How it goes"), m_note, tr("One line is enough"));
    m_acknowledged->setChecked(checkIn.improvementAcknowledged.value_or(false));
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
