// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quietline.h"
#include "ui/widgets/label.h"
#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace coachbook::ui {

QuietLine::QuietLine(QWidget *parent)
    : QWidget(parent), m_text(new ElidedLabel), m_undo(new QPushButton(tr("Undo"))), m_away(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::group, theme::small, theme::related, theme::small);
    row->setSpacing(theme::related);
    row->addWidget(m_text, 1);
    m_undo->setAccessibleName(tr("Undo the last change"));
    row->addWidget(m_undo);
    auto *close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(theme::icon(QStringLiteral("window-close")));
    close->setAccessibleName(tr("Hide this line"));
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoClicked();
    });
    m_away->setSingleShot(true);
    connect(m_away, &QTimer::timeout, this, [this] {
        // Someone on the way to Undo keeps it.
        if (!underMouse() && !m_undo->hasFocus())
            hide();
        else
            m_away->start(4000);
    });
    hide();
}

void QuietLine::say(const QString &text, bool withUndo)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_undo->setVisible(withUndo);
    show();
    m_away->start(10000);
    QAccessibleEvent spoken(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void QuietLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().selection);
    painter.setPen(theme::colours().line);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace coachbook::ui
