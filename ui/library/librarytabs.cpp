// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarytabs.h"

namespace coachbook::ui {

LibraryTabs::LibraryTabs(const QString &page, QWidget *parent)
    : PageTabs(
          tr("Parts of the library"),
          {{QStringLiteral("library"), tr("Behaviours")}, {QStringLiteral("templates"), tr("Templates")}},
          page, parent)
{
    setObjectName(QStringLiteral("library.tabs"));
}

} // namespace coachbook::ui
