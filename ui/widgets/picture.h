// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace coachbook::ui {

/// An icon as a quiet illustration. Asks the icon anew at each paint, so that it follows the look.
class Picture : public QWidget
{
    Q_OBJECT
public:
    Picture(QIcon icon, int side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace coachbook::ui
