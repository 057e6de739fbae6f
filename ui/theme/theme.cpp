// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/theme/style.h"
#include <QApplication>
#include <QPalette>
#include <optional>

namespace coachbook::ui::theme {
namespace {

struct Current
{
    Look look = Look::System;
    Colours colours = coloursOf(false);
    std::optional<bool> systemIsDark;
};

Current &current()
{
    static Current value;
    return value;
}

QColor mix(const QColor &ground, const QColor &over, double share)
{
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(part(ground.red(), over.red()), part(ground.green(), over.green()),
                  part(ground.blue(), over.blue()));
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette(c.text, c.surface, c.surface, c.line, mix(c.line, c.surface, 0.5), c.text, c.text,
                     c.surface, c.window);
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::AlternateBase, mix(c.surface, c.window, 0.6));
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, mix(c.line, c.text, 0.25));
    palette.setColor(QPalette::Shadow, c.line);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    const QColor faded = mix(c.surface, c.muted, 0.7);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

QFont scaled(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

} // namespace

Colours coloursOf(bool dark)
{
    const auto rgb = [](QRgb value) { return QColor::fromRgb(value); };
    Colours c;
    c.dark = dark;
    c.window = rgb(dark ? 0x15181C : 0xF6F7F9);
    c.surface = rgb(dark ? 0x1D2126 : 0xFFFFFF);
    c.text = rgb(dark ? 0xE8EAED : 0x1B1F24);
    c.muted = rgb(dark ? 0xA3ABB5 : 0x57606A);
    c.line = rgb(dark ? 0x353B43 : 0xD8DEE4);
    c.accent = rgb(dark ? 0x4FC3BD : 0x0B6B6B);
    c.onAccent = rgb(dark ? 0x15181C : 0xFFFFFF);
    c.good = rgb(dark ? 0x57C475 : 0x1A7F37);
    c.warn = rgb(dark ? 0xE0B04A : 0x8A5A00);
    c.bad = rgb(dark ? 0xFF8A7A : 0xB42318);
    c.info = rgb(dark ? 0x7DB8F5 : 0x0A5CA8);
    c.selection = mix(c.surface, c.accent, dark ? 0.17 : 0.07);
    c.hover = mix(c.surface, c.text, dark ? 0.06 : 0.04);
    return c;
}

void apply(Look look)
{
    Current &now = current();
    if (!now.systemIsDark)
        now.systemIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    now.look = look;
    now.colours = coloursOf(look == Look::Dark || (look == Look::System && *now.systemIsDark));
    useIconsFor(now.colours.dark);
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style);
    QApplication::setPalette(paletteOf(now.colours));
    if (QGuiApplication::windowIcon().isNull())
        QGuiApplication::setWindowIcon(programIcon());
}

Look look()
{
    return current().look;
}

const Colours &colours()
{
    return current().colours;
}

QColor colour(Tone tone)
{
    const Colours &c = colours();
    switch (tone) {
    case Tone::Text:
        return c.text;
    case Tone::Muted:
        return c.muted;
    case Tone::Accent:
        return c.accent;
    case Tone::Good:
        return c.good;
    case Tone::Warn:
        return c.warn;
    case Tone::Bad:
        return c.bad;
    case Tone::Info:
        return c.info;
    }
    return c.text;
}

QFont font(Type type)
{
    switch (type) {
    case Type::Body:
        break;
    case Type::Secondary:
        return scaled(0.9, QFont::Normal);
    case Type::Section:
        return scaled(1.25, QFont::DemiBold);
    case Type::PageTitle:
        return scaled(1.6, QFont::DemiBold);
    }
    return QApplication::font();
}

QFont figures(Type type)
{
    // Qt 6.4 cannot ask for the OpenType feature; the fonts of Debian's desktops have tabular figures as
    // their default.
    return font(type);
}

ChartColours chartColours()
{
    const Colours &c = colours();
    QColor band = c.accent;
    band.setAlpha(36);
    return {c.surface, c.text, c.muted, c.line, c.accent, c.muted, c.text, band};
}

ChartColours paperColours()
{
    const auto grey = [](int level) { return QColor(level, level, level); };
    return {Qt::white, Qt::black, grey(80), grey(170), Qt::black, grey(140), grey(60), grey(228)};
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<qt>%1</qt>")
                                .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
}

QString noMnemonic(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace coachbook::ui::theme
