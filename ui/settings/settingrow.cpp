// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"
#include "ui/widgets/label.h"
#include <QHBoxLayout>
#include <QPushButton>

namespace coachbook::ui {

SettingRow::SettingRow(const QString &name, QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_row(new QHBoxLayout(this)),
      m_default(new Label({}, theme::Type::Secondary, theme::Tone::Muted)),
      m_reset(new QPushButton(tr("Reset")))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::related);
    m_row->addWidget(field);
    m_row->addStretch();
    m_row->addWidget(m_default);
    m_reset->setFlat(true);
    m_reset->setAccessibleName(tr("Reset %1").arg(name));
    QSizePolicy kept = m_reset->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the defaults stand in one column
    m_reset->setSizePolicy(kept);
    m_row->addWidget(m_reset);
    field->setAccessibleName(name);
    setFocusProxy(field);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_field->setFocus(); // the button is about to go
        Q_EMIT reset();
    });
    m_reset->hide();
}

void SettingRow::addAfterField(QWidget *widget)
{
    m_row->insertWidget(m_row->indexOf(m_field) + 1, widget);
}

void SettingRow::setDefault(const QString &text, bool differs)
{
    m_differs = differs;
    m_default->setText(tr("default %1").arg(text));
    m_reset->setVisible(differs && !m_readOnly);
}

void SettingRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_field->setEnabled(!readOnly);
    m_reset->setVisible(m_differs && !readOnly);
}

} // namespace coachbook::ui
