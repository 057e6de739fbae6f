// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace coachbook::ui {

/// A combo box that the wheel does not change while the page is scrolled.
class CalmBox : public QComboBox
{
    Q_OBJECT
public:
    CalmBox() { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace coachbook::ui
