// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>
#include <optional>

class QDateEdit;
class QPushButton;

namespace coachbook::ui {

/// A day that may be absent. While it is, one button sets the day that makes sense; afterwards it is edited
/// with keys or the calendar, and taken away again.
class DayField : public QWidget
{
    Q_OBJECT
public:
    explicit DayField(const QString &name, QWidget *parent = nullptr); ///< `name` for screen readers
    void setProposal(QDate day, QDate today);
    void setDay(std::optional<QDate> day); ///< does not tell
    std::optional<QDate> day() const { return m_day; }
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void dayChanged();

private:
    void take(std::optional<QDate> day);
    void showDay();
    QDateEdit *m_edit;
    QPushButton *m_set, *m_clear;
    std::optional<QDate> m_day;
    QDate m_proposal;
    bool m_readOnly = false;
};

/// Lets the wheel scroll the page instead of changing a field the pointer happens to be over.
void leaveWheelToPage(QWidget *field);

} // namespace coachbook::ui
