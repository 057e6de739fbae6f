// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scrollaccess.h"
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace coachbook::ui {

Card::Card(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(theme::group, theme::group - theme::small, theme::group,
                                 theme::group - theme::small);
    m_column->setSpacing(theme::related);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::colours().line);
    painter.setBrush(theme::colours().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::corner, theme::corner);
}

Divider::Divider(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(1);
}

void Divider::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme::colours().line);
}

QWidget *scrolled(QWidget *content, QWidget *parent)
{
    installScrollAccess();
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace coachbook::ui
