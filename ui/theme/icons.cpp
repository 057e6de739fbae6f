// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

namespace coachbook::ui::theme {
namespace {

/// Takes the shape of a theme's icon and fills it with the text colour of the moment, so that icons follow
/// the look and colour is left to say state.
class TintedIconEngine : public QIconEngine
{
public:
    explicit TintedIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QColor tint = colourFor(mode);
        const QString key = QStringLiteral("coachbook-icon-%1-%2-%3-%4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(tint.rgba());
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        // A theme's drawing for 22 pixels is drawn larger where there is none for the size asked for.
        const QSize own = shape().actualSize(size);
        const qreal scale = own.isEmpty() ? 1 : qMax(1.0, qreal(size.width()) / own.width());
        result.setDevicePixelRatio(scale);
        QPainter painter(&result);
        shape().paint(&painter, QRect(QPoint(), size / scale));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), tint);
        painter.end();
        result.setDevicePixelRatio(1);
        QPixmapCache::insert(key, result);
        return result;
    }
    QIconEngine *clone() const override { return new TintedIconEngine(m_name); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QString key() const override { return QStringLiteral("coachbook-tinted"); }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::Text);
        return colours().text;
    }
    const QIcon &shape()
    {
        if (m_shape.isNull())
            m_shape = QIcon::fromTheme(m_name);
        return m_shape;
    }

    QString m_name;
    QIcon m_shape;
};

} // namespace

void useIconsFor(bool dark)
{
    const QString own = dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze");
    const QString name = QIcon::themeName();
    if (name.isEmpty() || name == QLatin1String("hicolor") || name.startsWith(QLatin1String("breeze")))
        QIcon::setThemeName(own);
    QIcon::setFallbackThemeName(QStringLiteral("breeze"));
}

QIcon icon(const QString &name)
{
    static const bool themed = (useIconsFor(colours().dark), true);
    Q_UNUSED(themed)
    return QIcon(new TintedIconEngine(name));
}

QIcon programIcon()
{
    return QIcon(QStringLiteral(":/icons/coachbook.svg"));
}

} // namespace coachbook::ui::theme
