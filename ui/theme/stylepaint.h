// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

/// What Style paints: the parts of the controls, flat and in the colours of the look.
namespace coachbook::ui::theme::paint {

inline constexpr int arrowWidth = 24; ///< of the end of a combo box or spin box where its arrow is
inline constexpr int textInset = 6;   ///< between a field's edge and its text, besides the editor's own 2

void box(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal width = 1,
         qreal radius = 6);
void field(const QStyleOption *option, QPainter *painter);
void button(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void toolButton(const QStyleOption *option, QPainter *painter);
void indicator(const QStyleOption *option, QPainter *painter, bool round);
void headerSection(const QStyleOption *option, QPainter *painter);
void chevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour);
void comboBox(const QStyleOptionComboBox *option, QPainter *painter, const QStyle *style,
              const QWidget *widget);
void spinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QStyle *style,
             const QWidget *widget);
void scrollBar(const QStyleOptionSlider *option, QPainter *painter, const QStyle *style,
               const QWidget *widget);
void menuBarItem(const QStyleOptionMenuItem *option, QPainter *painter, const QStyle *style);
void menuGround(const QStyleOptionMenuItem *option, QPainter *painter);
void progress(const QStyleOptionProgressBar *option, QPainter *painter, bool groove);

QRect comboBoxPart(const QStyleOptionComboBox *option, QStyle::SubControl part);
QRect spinBoxPart(const QStyleOptionSpinBox *option, QStyle::SubControl part);
QRect scrollBarPart(const QStyleOptionSlider *option, QStyle::SubControl part);

} // namespace coachbook::ui::theme::paint
