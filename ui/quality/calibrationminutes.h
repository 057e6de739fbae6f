// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace coachbook::ui {

class GrowingText;

/// What was talked about and decided, as free text.
class CalibrationMinutes : public QWidget
{
    Q_OBJECT
public:
    explicit CalibrationMinutes(QWidget *parent = nullptr);
    void show(const QString &minutes, bool canFill, bool readOnly);
    QString text() const;

Q_SIGNALS:
    void typed();
    void left();
    void fillWanted(); ///< a draft from the results

private:
    GrowingText *m_text;
    QPushButton *m_fill;
};

} // namespace coachbook::ui
