// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accessibleareas.h"
#include <QAccessible>
#include <QAccessibleWidget>

namespace coachbook::ui {
namespace {

QAccessibleInterface *areaInterface(const QString &className, QObject *object)
{
    const bool isArea =
        className == QLatin1String("QScrollArea") || className == QLatin1String("QAbstractScrollArea");
    return isArea && object->isWidgetType()
               ? new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::LayeredPane)
               : nullptr;
}

} // namespace

void installAccessibleAreas()
{
    QAccessible::installFactory(areaInterface);
}

} // namespace coachbook::ui
