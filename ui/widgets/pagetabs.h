// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/partbar.h"
#include <vector>

namespace coachbook::ui {

/// Pages that belong together, beside each other at the head of each of them.
class PageTabs : public PartBar
{
    Q_OBJECT
public:
    struct Tab
    {
        QString page, word;
    };
    /// `page` is the one it stands on; `name` for screen readers.
    PageTabs(const QString &name, std::vector<Tab> tabs, const QString &page, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &page);

private:
    void showPage();
    QString m_page;
};

} // namespace coachbook::ui
