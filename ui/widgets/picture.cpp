// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picture.h"
#include <QPainter>

namespace coachbook::ui {

Picture::Picture(QIcon icon, int side, QWidget *parent) : QWidget(parent), m_icon(std::move(icon))
{
    setFixedSize(side, side);
}

void Picture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(0.6);
    m_icon.paint(&painter, rect());
}

} // namespace coachbook::ui
