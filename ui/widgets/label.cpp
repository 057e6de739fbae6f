// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace coachbook::ui {

Label::Label(const QString &text, theme::Type type, theme::Tone tone, QWidget *parent)
    : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    if (type != theme::Type::Body)
        setFont(theme::font(type));
    setText(text);
    applyTone();
}

void Label::setTone(theme::Tone tone)
{
    m_tone = tone;
    applyTone();
}

Label *Label::wrapped(const QString &text, theme::Type type, theme::Tone tone)
{
    auto *label = new Label(text, type, tone);
    label->setWordWrap(true);
    return label;
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_tone != theme::Tone::Text &&
        palette().color(QPalette::WindowText) != theme::colour(m_tone))
        applyTone();
}

void Label::applyTone()
{
    if (m_tone == theme::Tone::Text) {
        setPalette({});
        return;
    }
    QPalette own;
    own.setColor(QPalette::WindowText, theme::colour(m_tone));
    setPalette(own);
}

SectionTitle::SectionTitle(const QString &text, QWidget *parent)
    : Label(text, theme::Type::Section, theme::Tone::Text, parent)
{}

ElidedLabel::ElidedLabel(const QString &text, theme::Type type, theme::Tone tone, QWidget *parent)
    : Label(text, type, tone, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("mmmm…")), Label::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine,
                          palette(), isEnabled(), shown, foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), theme::plainToolTip(text()), this);
        return true;
    }
    return Label::event(event);
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

} // namespace coachbook::ui
