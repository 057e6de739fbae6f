// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"
#include "ui/theme/theme.h"
#include <QAction>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int openWidth = 136, foldedWidth = 56, buttonHeight = 38;

class RailButton : public QToolButton
{
public:
    explicit RailButton(QAction *action)
    {
        setDefaultAction(action);
        setAutoRaise(true);
        setFocusPolicy(Qt::TabFocus);
        setFixedHeight(buttonHeight);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(action->iconText());
        setToolTip(theme::plainToolTip(QStringLiteral("%1  %2").arg(
            action->iconText(), action->shortcut().toString(QKeySequence::NativeText))));
    }

protected:
    /// A screen reader checks the button where a press triggers the action: that goes there as well.
    void checkStateSet() override
    {
        if (isChecked() != defaultAction()->isChecked())
            defaultAction()->trigger();
    }

    void paintEvent(QPaintEvent *) override
    {
        const theme::Colours &c = theme::colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5);
        painter.setPen(hasFocus() ? QPen(c.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(isChecked()    ? QBrush(c.selection)
                         : underMouse() ? QBrush(c.hover)
                                        : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, theme::corner, theme::corner);
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.accent);
            painter.drawRoundedRect(QRectF(0, 10, 3, height() - 20), 1.5, 1.5);
        }
        const QIcon::Mode mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
        const int side = 22;
        const bool folded = width() <= foldedWidth;
        const int left = folded ? (width() - side) / 2 : 12;
        defaultAction()->icon().paint(&painter, QRect(left, (height() - side) / 2, side, side),
                                      Qt::AlignCenter, mode);
        if (folded)
            return;
        painter.setPen(isEnabled() ? c.text : c.muted);
        painter.drawText(rect().adjusted(left + side + 10, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         defaultAction()->iconText());
    }
};

} // namespace

Rail::Rail(const std::vector<QAction *> &places, QAction *search, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::related, theme::related, theme::related + 1, theme::related);
    column->setSpacing(2);
    const auto add = [&](QAction *action) {
        auto *button = new RailButton(action);
        column->addWidget(button);
        m_buttons.push_back(button);
    };
    for (QAction *place : places)
        add(place);
    column->addStretch();
    add(search);
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Places"));
    setFixedWidth(openWidth);
}

void Rail::setFolded(bool folded)
{
    m_folded = folded;
    setFixedWidth(folded ? foldedWidth : openWidth);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme::colours().line);
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace coachbook::ui
