// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/growingtext.h"
#include "ui/theme/theme.h"
#include <QEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QWheelEvent>
#include <cmath>

namespace coachbook::ui {

GrowingText::GrowingText(const QString &name, QWidget *parent) : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    document()->setDocumentMargin(theme::related - frameWidth()); // as in the other fields
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        Q_EMIT typed();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &GrowingText::keepCursorInView);
    fit();
}

void GrowingText::showText(const QString &text)
{
    if (text == toPlainText() || text == this->text())
        return;
    const QSignalBlocker quiet(this);
    setPlainText(text);
    fit();
}

void GrowingText::setLinesAtLeast(int lines)
{
    m_linesAtLeast = lines;
    fit();
}

void GrowingText::setLinesAtMost(int lines)
{
    m_linesAtMost = lines;
    fit();
}

void GrowingText::setFramed()
{
    m_isFramed = true;
    update();
}

bool GrowingText::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    const bool framed =
        m_isFramed || (!isReadOnly() && (underMouse() || hasFocus() || document()->isEmpty()));
    if (event->type() == QEvent::Paint && !framed)
        return true; // the frame is what the scroll area paints on itself; the text is on its viewport
    return QPlainTextEdit::event(event);
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingText::wheelEvent(QWheelEvent *event)
{
    if (m_linesAtMost > 0 && document()->size().height() > m_linesAtMost)
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore(); // there is nothing to scroll in here: the page moves
}

void GrowingText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    Q_EMIT left();
}

void GrowingText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void GrowingText::fit()
{
    // The layout of plain text counts its height in lines.
    double lines = qMax<double>(m_linesAtLeast, document()->size().height());
    if (m_linesAtMost > 0) {
        setVerticalScrollBarPolicy(lines > m_linesAtMost ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
        lines = qMin<double>(lines, m_linesAtMost);
    }
    const double height = lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin();
    const int whole = static_cast<int>(std::ceil(height)) + 2 * frameWidth();
    if (whole != minimumHeight())
        setFixedHeight(whole);
}

void GrowingText::keepCursorInView()
{
    if (!hasFocus())
        return;
    for (QWidget *outer = parentWidget(); outer; outer = outer->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(outer);
        if (!area || !area->widget())
            continue;
        const QPoint at = viewport()->mapTo(area->widget(), cursorRect().center());
        area->ensureVisible(at.x(), at.y(), 0, 2 * fontMetrics().lineSpacing());
        return;
    }
}

} // namespace coachbook::ui
