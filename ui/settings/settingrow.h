// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace coachbook::ui {

class Label;

/// A field of the settings with its default beside it, and Reset while it differs.
class SettingRow : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the setting's, for screen readers.
    SettingRow(const QString &name, QWidget *field, QWidget *parent = nullptr);
    QWidget *field() const { return m_field; }
    void addAfterField(QWidget *widget);
    void setDefault(const QString &text, bool differs);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void reset();

private:
    QWidget *m_field;
    QHBoxLayout *m_row;
    Label *m_default;
    QPushButton *m_reset;
    bool m_differs = false, m_readOnly = false;
};

} // namespace coachbook::ui
