// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/partbar.h"
#include "ui/theme/theme.h"
#include <QCursor>
#include <QPainter>

namespace coachbook::ui {

PartBar::PartBar(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setFocusPolicy(Qt::StrongFocus);
    setUsesScrollButtons(false);
}

QSize PartBar::tabSizeHint(int index) const
{
    return {fontMetrics().horizontalAdvance(tabText(index)) + 2 * theme::group,
            theme::rowHeight + theme::small};
}

void PartBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Colours &colours = theme::colours();
    for (int i = 0; i < count(); ++i) {
        const QRect area = tabRect(i);
        const bool shown = i == currentIndex();
        if (!shown && area.contains(mapFromGlobal(QCursor::pos())) && underMouse())
            painter.fillRect(area, colours.hover);
        painter.setPen(shown ? colours.text : colours.muted);
        QFont face = font();
        face.setWeight(shown ? QFont::DemiBold : QFont::Normal);
        painter.setFont(face);
        painter.drawText(area, Qt::AlignCenter | Qt::TextShowMnemonic, tabText(i));
        if (shown)
            painter.fillRect(
                QRect(area.left() + theme::related, area.bottom() - 2, area.width() - 2 * theme::related, 3),
                colours.accent);
        if (shown && hasFocus()) {
            painter.setPen(colours.accent);
            painter.drawRoundedRect(area.adjusted(2, 4, -3, -6), theme::small, theme::small);
        }
    }
}

} // namespace coachbook::ui
