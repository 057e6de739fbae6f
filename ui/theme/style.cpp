// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include <QAbstractItemView>
#include <QPushButton>
#include <QScrollBar>

namespace coachbook::ui::theme {
namespace {

constexpr char primaryProperty[] = "coachbookPrimary";
constexpr int frameCorner = 3;

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colours &c = colours();
    switch (element) {
    case PE_PanelButtonCommand:
        paint::button(option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
        paint::indicator(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        paint::indicator(option, painter, true);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            paint::field(option, painter);
        return;
    case PE_FrameLineEdit:
        paint::field(option, painter);
        return;
    case PE_Frame:
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget))
            // Corners so small that a square ground inside does not cut them off.
            paint::box(painter, option->rect, c.surface, option->state & State_HasFocus ? c.accent : c.line,
                       1, area->viewport()->autoFillBackground() ? frameCorner : corner);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_PanelButtonTool:
        paint::toolButton(option, painter);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header && header->sortIndicator != QStyleOptionHeader::None)
            paint::chevron(painter, option->rect,
                           header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow,
                           c.muted);
        return;
    case PE_IndicatorArrowDown:
        paint::chevron(painter, option->rect, Qt::DownArrow,
                       option->state & State_Enabled ? c.muted : c.line);
        return;
    case PE_IndicatorArrowRight:
        paint::chevron(painter, option->rect, Qt::RightArrow,
                       option->state & State_Enabled ? c.muted : c.line);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, c.surface);
        return;
    case PE_FrameMenu:
        painter->setPen(c.line);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QPushButton *>(widget)) // a button shows the focus by its edge
            paint::box(painter, option->rect, Qt::transparent, c.accent);
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
    if (element == CE_HeaderEmptyArea) { // nothing there to press
        QStyleOption plain(*option);
        plain.state &= ~State_MouseOver;
        paint::headerSection(&plain, painter);
        return;
    }
    if (element == CE_HeaderSection) {
        paint::headerSection(option, painter);
        return;
    }
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && element == CE_Header) {
        drawHeader(header, painter, widget);
        return;
    }
    if (element == CE_PushButtonLabel && isPrimary(widget) && (option->state & State_Enabled)) {
        QStyleOptionButton button(*qstyleoption_cast<const QStyleOptionButton *>(option));
        button.palette.setColor(QPalette::ButtonText, colours().onAccent);
        QProxyStyle::drawControl(element, &button, painter, widget);
        return;
    }
    if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, colours().window);
        return;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
        if (element == CE_MenuBarItem) {
            paint::menuBarItem(item, painter, this);
            return;
        }
        if (element == CE_MenuItem) {
            paint::menuGround(item, painter);
            QStyleOptionMenuItem plain(*item);
            plain.state &= ~State_Selected;
            QProxyStyle::drawControl(element, &plain, painter, widget);
            return;
        }
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        bar && (element == CE_ProgressBarGroove || element == CE_ProgressBarContents)) {
        paint::progress(bar, painter, element == CE_ProgressBarGroove);
        return;
    }
    if (element == CE_Splitter) {
        if (option->state & State_MouseOver)
            painter->fillRect(QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height()),
                              colours().accent);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// Here, as Qt's own asks Fusion for the place of the arrow, which is above the words.
void Style::drawHeader(const QStyleOptionHeader *header, QPainter *painter, const QWidget *widget) const
{
    drawControl(CE_HeaderSection, header, painter, widget);
    QStyleOptionHeaderV2 part;
    if (const auto *whole = qstyleoption_cast<const QStyleOptionHeaderV2 *>(header))
        part = *whole;
    else
        static_cast<QStyleOptionHeader &>(part) = *header;
    part.rect = subElementRect(SE_HeaderLabel, header, widget);
    drawControl(CE_HeaderLabel, &part, painter, widget);
    part.rect = subElementRect(SE_HeaderArrow, header, widget);
    drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox)
        paint::comboBox(combo, painter, this, widget);
    else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
             spin && control == CC_SpinBox)
        paint::spinBox(spin, painter, this, widget);
    else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
             bar && control == CC_ScrollBar)
        paint::scrollBar(bar, painter, this, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox && part != SC_ComboBoxListBoxPopup)
        return paint::comboBoxPart(combo, part);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox)
        return paint::spinBoxPart(spin, part);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return paint::scrollBarPart(bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const QRect inside = QProxyStyle::subElementRect(element, option, widget);
        return frame && frame->lineWidth > 0 ? inside.adjusted(paint::textInset - frame->lineWidth, 0,
                                                               frame->lineWidth - paint::textInset, 0)
                                             : inside;
    }
    if (element != SE_HeaderLabel && element != SE_HeaderArrow)
        return QProxyStyle::subElementRect(element, option, widget);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const bool sorted = header && header->sortIndicator != QStyleOptionHeader::None;
    const QRect inside = option->rect.adjusted(related, 0, -related, 0);
    const int arrow = 10;
    const QRect rect = element == SE_HeaderArrow
                           ? QRect(inside.right() - arrow + 1, inside.top(), arrow, inside.height())
                           : inside.adjusted(0, 0, sorted ? -arrow - small : 0, 0);
    return visualRect(option->direction, option->rect, rect);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget)) {
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // it lies on the ground of what it scrolls
        widget->setAttribute(Qt::WA_Hover);
    }
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
    case PM_FocusFrameHMargin: // and a cell's text has the same distance from its edge
        return related - 1;
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
    const int fieldHeight = qMax(30, option ? option->fontMetrics.height() + 10 : 0);
    switch (type) {
    case CT_PushButton:
        return result.expandedTo(QSize(0, fieldHeight)) + QSize(related, 0);
    case CT_LineEdit:
        return QSize(result.width(), fieldHeight);
    case CT_ComboBox:
        return QSize(result.width() + related, fieldHeight);
    case CT_SpinBox:
        return QSize(size.width() + paint::textInset + paint::arrowWidth + small, fieldHeight);
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool line = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return QSize(result.width() + related, line ? related + 1 : qMax(result.height(), 28));
    }
    case CT_HeaderSection: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool sorted = header && header->sortIndicator != QStyleOptionHeader::None;
        return QSize(result.width() + (sorted ? related + small : 0), result.height());
    }
    case CT_ItemViewItem:
        return result.expandedTo(QSize(0, option ? option->fontMetrics.height() + related : 0));
    default:
        return result;
    }
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
