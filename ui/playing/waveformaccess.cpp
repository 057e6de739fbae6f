// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/waveformaccess.h"
#include "ui/playing/waveformview.h"
#include <QAccessible>
#include <QAccessibleWidget>

namespace coachbook::ui {
namespace {

class WaveformAccess : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit WaveformAccess(WaveformView *view) : QAccessibleWidget(view, QAccessible::Slider), m_view(view)
    {}
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return m_view->valueText();
        if (kind == QAccessible::Description)
            return QStringLiteral("%1. %2").arg(m_view->valueText(), m_view->accessibleDescription());
        return QAccessibleWidget::text(kind);
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return double(m_view->positionMs()) / 1000; }
    void setCurrentValue(const QVariant &value) override
    {
        Q_EMIT m_view->sought(qBound<qint64>(0, qint64(value.toDouble() * 1000), m_view->lengthMs()));
    }
    QVariant maximumValue() const override { return double(m_view->lengthMs()) / 1000; }
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override { return 1.0; }

private:
    WaveformView *m_view;
};

QAccessibleInterface *makeWaveformAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<WaveformView *>(object);
    return view ? new WaveformAccess(view) : nullptr;
}

} // namespace

void installWaveformAccess()
{
    static const bool installed = (QAccessible::installFactory(makeWaveformAccess), true);
    Q_UNUSED(installed)
}

} // namespace coachbook::ui
