// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/recoaching.h"
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace coachbook::ui {

class FlagLine;

/// FOLL-3: for a focus that was coached before: how often, what was tried, and what is done another way this
/// time. Hidden for a new one.
class MethodChoice : public QWidget
{
    Q_OBJECT
public:
    explicit MethodChoice(int number, QWidget *parent = nullptr); ///< of the focus, for screen readers
    void show(const SessionFocus &focus, const Recoaching &before, QDate today);
    CoachingMethod method() const;
    QString note() const;

Q_SIGNALS:
    void typed();

private:
    void flag();
    FlagLine *m_again, *m_missing;
    QComboBox *m_method;
    QLineEdit *m_note;
    SessionFocus m_focus;
    Recoaching m_before;
};

} // namespace coachbook::ui
