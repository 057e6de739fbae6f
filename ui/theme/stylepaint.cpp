// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepaint.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include <QPolygonF>

namespace coachbook::ui::theme::paint {
namespace {

QColor faded(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

QColor arrowColour(const QStyleOption *option)
{
    return option->state & QStyle::State_Enabled ? colours().muted : colours().line;
}

} // namespace

void box(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal width,
         qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, width));
    painter->setBrush(fill);
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void field(const QStyleOption *option, QPainter *painter)
{
    const Colours &c = colours();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = option->state & QStyle::State_HasFocus;
    box(painter, option->rect, enabled ? c.surface : c.window, focused ? c.accent : c.line, focused ? 2 : 1);
}

void button(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Colours &c = colours();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = option->state & QStyle::State_HasFocus;
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    const auto *own = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (own && (own->features & QStyleOptionButton::Flat) && !pressed && !hovered && !focused)
        return;
    if (isPrimary(widget) && enabled) {
        const QColor fill = pressed ? c.accent.darker(118) : hovered ? c.accent.darker(108) : c.accent;
        box(painter, option->rect, fill, focused ? c.text : fill, focused ? 2 : 1);
        return;
    }
    const QColor fill = pressed ? c.selection : hovered ? c.hover : enabled ? c.surface : faded(c.surface, 0);
    box(painter, option->rect, fill, focused ? c.accent : c.line, focused ? 2 : 1);
}

void toolButton(const QStyleOption *option, QPainter *painter)
{
    const Colours &c = colours();
    const bool focused = option->state & QStyle::State_HasFocus;
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = (option->state & QStyle::State_Enabled) && (option->state & QStyle::State_MouseOver);
    if (!focused && !pressed && !hovered)
        return;
    box(painter, option->rect,
        pressed   ? c.selection
        : hovered ? c.hover
                  : QColor(Qt::transparent),
        focused ? c.accent : c.line, focused ? 2 : 1);
}

void indicator(const QStyleOption *option, QPainter *painter, bool round)
{
    const Colours &c = colours();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(!enabled ? c.line : on ? c.accent : c.muted);
    painter->setBrush(on && enabled                             ? c.accent
                      : option->state & QStyle::State_MouseOver ? c.hover
                                                                : c.surface);
    if (round)
        painter->drawEllipse(frame);
    else
        painter->drawRoundedRect(frame, 3, 3);
    const QColor mark = enabled ? c.onAccent : c.muted;
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(frame.center(), frame.width() * 0.22, frame.width() * 0.22);
    } else if (on) {
        painter->setPen(QPen(mark, frame.width() * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF at = frame.topLeft();
        const qreal side = frame.width();
        painter->drawPolyline(
            QPolygonF{{at + QPointF(side * 0.24, side * 0.53), at + QPointF(side * 0.43, side * 0.72),
                       at + QPointF(side * 0.77, side * 0.31)}});
    }
    painter->restore();
}

void headerSection(const QStyleOption *option, QPainter *painter)
{
    const Colours &c = colours();
    painter->fillRect(option->rect, option->state & QStyle::State_MouseOver ? c.hover : c.surface);
    painter->setPen(c.line);
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void chevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    painter->rotate(direction == Qt::UpArrow      ? 180
                    : direction == Qt::LeftArrow  ? 90
                    : direction == Qt::RightArrow ? -90
                                                  : 0);
    painter->drawPolyline(QPolygonF{{QPointF(-3.5, -1.75), QPointF(0, 1.75), QPointF(3.5, -1.75)}});
    painter->restore();
}

void comboBox(const QStyleOptionComboBox *option, QPainter *painter, const QStyle *style,
              const QWidget *widget)
{
    if (option->frame && option->editable) {
        field(option, painter);
    } else if (option->frame) {
        QStyleOption shown(*option);
        shown.state &= ~(QStyle::State_Sunken | QStyle::State_On);
        button(&shown, painter, nullptr);
    }
    if (option->subControls & QStyle::SC_ComboBoxArrow)
        chevron(painter, style->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxArrow, widget),
                Qt::DownArrow, arrowColour(option));
}

void spinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QStyle *style, const QWidget *widget)
{
    if (option->frame)
        field(option, painter);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const std::pair<QStyle::SubControl, Qt::ArrowType> parts[] = {{QStyle::SC_SpinBoxUp, Qt::UpArrow},
                                                                  {QStyle::SC_SpinBoxDown, Qt::DownArrow}};
    for (const auto &[part, direction] : parts) {
        const QRect rect = style->subControlRect(QStyle::CC_SpinBox, option, part, widget);
        const bool possible =
            option->stepEnabled & (part == QStyle::SC_SpinBoxUp ? QAbstractSpinBox::StepUpEnabled
                                                                : QAbstractSpinBox::StepDownEnabled);
        if (possible && (option->activeSubControls & part) && (option->state & QStyle::State_MouseOver))
            painter->fillRect(rect.adjusted(0, 1, -1, -1), colours().hover);
        const int towardsMiddle = part == QStyle::SC_SpinBoxUp ? 1 : -1;
        chevron(painter, rect.translated(0, towardsMiddle), direction,
                possible ? arrowColour(option) : colours().line);
    }
}

void scrollBar(const QStyleOptionSlider *option, QPainter *painter, const QStyle *style,
               const QWidget *widget)
{
    if (option->maximum <= option->minimum)
        return;
    const Colours &c = colours();
    const bool held = option->state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    const QRect slider =
        style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget)
            .adjusted(3, 3, -3, -3);
    const qreal radius = qMin(slider.width(), slider.height()) / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(faded(c.muted, held ? 190 : 110));
    painter->drawRoundedRect(QRectF(slider), radius, radius);
    painter->restore();
}

void menuBarItem(const QStyleOptionMenuItem *option, QPainter *painter, const QStyle *style)
{
    const Colours &c = colours();
    painter->fillRect(option->rect, c.window);
    if ((option->state & QStyle::State_Selected) && (option->state & QStyle::State_Enabled))
        box(painter, option->rect.adjusted(0, 1, 0, -1), c.selection, c.selection, 1, 4);
    style->drawItemText(
        painter, option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine,
        option->palette, option->state & QStyle::State_Enabled, option->text, QPalette::WindowText);
}

void menuGround(const QStyleOptionMenuItem *option, QPainter *painter)
{
    const Colours &c = colours();
    if ((option->state & QStyle::State_Selected) && (option->state & QStyle::State_Enabled))
        box(painter, option->rect.adjusted(3, 0, -3, 0), c.selection, c.selection, 1, 4);
}

void progress(const QStyleOptionProgressBar *option, QPainter *painter, bool groove)
{
    const Colours &c = colours();
    const int height = qMin(6, option->rect.height());
    QRect bar(option->rect.left(), option->rect.center().y() - height / 2, option->rect.width(), height);
    if (groove) {
        box(painter, bar, c.line, c.line, 1, height / 2.0);
        return;
    }
    const qint64 range = qint64(option->maximum) - option->minimum;
    if (range > 0)
        bar.setWidth(int(bar.width() * (qint64(option->progress) - option->minimum) / range));
    else // how much there is to do is not known
        bar = QRect(bar.left() + bar.width() / 3, bar.top(), bar.width() / 3, bar.height());
    if (bar.width() > height)
        box(painter, bar, c.accent, c.accent, 1, height / 2.0);
}

QRect comboBoxPart(const QStyleOptionComboBox *option, QStyle::SubControl part)
{
    const QRect &whole = option->rect;
    QRect rect = whole;
    if (part == QStyle::SC_ComboBoxArrow)
        rect.setLeft(whole.right() - arrowWidth + 1);
    else if (part == QStyle::SC_ComboBoxEditField)
        rect = whole.adjusted(textInset + (option->editable ? 0 : 1), 2, -arrowWidth, -2);
    return QStyle::visualRect(option->direction, whole, rect);
}

QRect spinBoxPart(const QStyleOptionSpinBox *option, QStyle::SubControl part)
{
    const QRect &whole = option->rect;
    const bool buttons = option->buttonSymbols != QAbstractSpinBox::NoButtons;
    QRect rect = whole;
    if (part == QStyle::SC_SpinBoxUp || part == QStyle::SC_SpinBoxDown) {
        if (!buttons)
            return {};
        rect = whole.adjusted(whole.width() - arrowWidth, 2, -2, -2);
        const int middle = rect.center().y();
        if (part == QStyle::SC_SpinBoxUp)
            rect.setBottom(middle);
        else
            rect.setTop(middle + 1);
    } else if (part == QStyle::SC_SpinBoxEditField) {
        rect = whole.adjusted(textInset, 2, buttons ? -arrowWidth : -textInset, -2);
    }
    return QStyle::visualRect(option->direction, whole, rect);
}

QRect scrollBarPart(const QStyleOptionSlider *option, QStyle::SubControl part)
{
    if (part == QStyle::SC_ScrollBarAddLine || part == QStyle::SC_ScrollBarSubLine ||
        part == QStyle::SC_ScrollBarFirst || part == QStyle::SC_ScrollBarLast)
        return {};
    const QRect &whole = option->rect;
    const bool across = option->orientation == Qt::Horizontal;
    const int length = across ? whole.width() : whole.height();
    const qint64 range = qint64(option->maximum) - option->minimum;
    const qint64 share = range > 0 ? length * qint64(option->pageStep) / (range + option->pageStep) : length;
    const int slider = qBound(qMin(32, length), int(share), length);
    const int start = QStyle::sliderPositionFromValue(
        option->minimum, option->maximum, option->sliderPosition, length - slider, option->upsideDown);
    int from = 0, size = length;
    if (part == QStyle::SC_ScrollBarSlider)
        from = start, size = slider;
    else if (part == QStyle::SC_ScrollBarSubPage)
        size = start;
    else if (part == QStyle::SC_ScrollBarAddPage)
        from = start + slider, size = length - start - slider;
    const QRect rect = across ? QRect(whole.left() + from, whole.top(), size, whole.height())
                              : QRect(whole.left(), whole.top() + from, whole.width(), size);
    return QStyle::visualRect(option->direction, whole, rect);
}

} // namespace coachbook::ui::theme::paint
