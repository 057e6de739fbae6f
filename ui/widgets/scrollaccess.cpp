// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollaccess.h"
#include <QAccessible>
#include <QAccessibleWidget>
#include <QScrollArea>

namespace coachbook::ui {
namespace {

QAccessibleInterface *makeScrollAccess(const QString &className, QObject *object)
{
    auto *area = className == QLatin1String("QScrollArea") ? qobject_cast<QScrollArea *>(object) : nullptr;
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void installScrollAccess()
{
    static const bool installed = (QAccessible::installFactory(makeScrollAccess), true);
    Q_UNUSED(installed)
}

} // namespace coachbook::ui
