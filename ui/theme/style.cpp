// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include <QAbstractItemView>
#include <QPainter>
#include <QPolygonF>
#include <QPushButton>
#include <QStyleOption>

namespace coachbook::ui::theme {
namespace {

constexpr char primaryProperty[] = "coachbookPrimary";

QColor faded(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, width));
    painter->setBrush(fill);
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Colours &c = colours();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = option->state & QStyle::State_HasFocus;
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button && (button->features & QStyleOptionButton::Flat) && !pressed && !hovered && !focused)
        return;
    if (isPrimary(widget) && enabled) {
        const QColor fill = pressed ? c.accent.darker(118) : hovered ? c.accent.darker(108) : c.accent;
        drawBox(painter, option->rect, fill, focused ? c.text : fill, focused ? 2 : 1);
        return;
    }
    const QColor fill = pressed ? c.selection : hovered ? c.hover : enabled ? c.surface : faded(c.surface, 0);
    drawBox(painter, option->rect, fill, focused ? c.accent : c.line, focused ? 2 : 1);
}

void drawField(const QStyleOption *option, QPainter *painter)
{
    const Colours &c = colours();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = option->state & QStyle::State_HasFocus;
    drawBox(painter, option->rect, enabled ? c.surface : c.window, focused ? c.accent : c.line,
            focused ? 2 : 1);
}

void drawIndicator(const QStyleOption *option, QPainter *painter, bool round)
{
    const Colours &c = colours();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor edge = !enabled ? c.line : on ? c.accent : c.muted;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge);
    painter->setBrush(on && enabled                             ? c.accent
                      : option->state & QStyle::State_MouseOver ? c.hover
                                                                : c.surface);
    if (round)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, 3, 3);
    const QColor mark = enabled ? c.onAccent : c.muted;
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), box.width() * 0.22, box.width() * 0.22);
    } else if (on) {
        painter->setPen(QPen(mark, box.width() * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF at = box.topLeft();
        const qreal side = box.width();
        painter->drawPolyline(
            QPolygonF{{at + QPointF(side * 0.24, side * 0.53), at + QPointF(side * 0.43, side * 0.72),
                       at + QPointF(side * 0.77, side * 0.31)}});
    }
    painter->restore();
}

void drawHeaderSection(const QStyleOption *option, QPainter *painter)
{
    const Colours &c = colours();
    painter->fillRect(option->rect, option->state & QStyle::State_MouseOver ? c.hover : c.surface);
    painter->setPen(c.line);
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

/// Scroll areas have a frame of their own; a page's list lies directly on the page.
bool isViewport(const QWidget *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr;
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colours &c = colours();
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
        drawIndicator(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, true);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(option, painter);
        return;
    case PE_FrameLineEdit:
        drawField(option, painter);
        return;
    case PE_Frame:
        if (isViewport(widget))
            drawBox(painter, option->rect, Qt::transparent,
                    option->state & State_HasFocus ? c.accent : c.line);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QPushButton *>(widget)) // a button shows the focus by its edge
            drawBox(painter, option->rect, Qt::transparent, c.accent);
        return;
    case PE_PanelStatusBar:
        painter->setPen(c.line);
        painter->drawLine(option->rect.topLeft(), option->rect.topRight());
        return;
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeaderSection(option, painter);
        return;
    }
    if (element == CE_PushButtonLabel && isPrimary(widget) && (option->state & State_Enabled)) {
        QStyleOptionButton button(*qstyleoption_cast<const QStyleOptionButton *>(option));
        button.palette.setColor(QPalette::ButtonText, colours().onAccent);
        QProxyStyle::drawControl(element, &button, painter, widget);
        return;
    }
    if (element == CE_MenuBarEmptyArea || element == CE_MenuBarItem) {
        painter->fillRect(option->rect, colours().window);
        if (element == CE_MenuBarEmptyArea)
            return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control != CC_SpinBox || !spin || !spin->frame)
        return;
    // Over Fusion's own frame, which is darker than the ground of a dark window.
    const bool focused = option->state & State_HasFocus;
    drawBox(painter, option->rect, Qt::transparent, focused ? colours().accent : colours().line,
            focused ? 2 : 1);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_HeaderMargin: // the header's words stand over those of the cells
        return related;
    case PM_ScrollBarExtent:
        return 12;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        result = result.expandedTo(QSize(0, 30)) + QSize(related, 0);
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        result = result.expandedTo(QSize(0, 30));
    if (type == CT_MenuItem)
        result.rheight() = qMax(result.height(), 26);
    return result;
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void setPrimary(QWidget *button, bool primary)
{
    button->setProperty(primaryProperty, primary);
    button->update();
}

bool isPrimary(const QWidget *button)
{
    return button && button->property(primaryProperty).toBool();
}

} // namespace coachbook::ui::theme
