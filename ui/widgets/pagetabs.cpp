// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagetabs.h"

namespace coachbook::ui {

PageTabs::PageTabs(const QString &name, std::vector<Tab> tabs, const QString &page, QWidget *parent)
    : PartBar(parent), m_page(page)
{
    setAccessibleName(name);
    for (const Tab &each : tabs)
        setTabData(addTab(each.word), each.page);
    showPage();
    // The page that is left keeps its own tab shown for when it is come back to.
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        const QString key = tabData(index).toString();
        if (key == m_page)
            return;
        showPage();
        Q_EMIT chosen(key);
    });
}

void PageTabs::showPage()
{
    for (int i = 0; i < count(); ++i) {
        if (tabData(i).toString() == m_page)
            setCurrentIndex(i);
    }
}

} // namespace coachbook::ui
