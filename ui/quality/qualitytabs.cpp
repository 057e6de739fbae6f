// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/qualitytabs.h"

namespace coachbook::ui {

QualityTabs::QualityTabs(const QString &page, QWidget *parent) : PartBar(parent), m_page(page)
{
    setObjectName(QStringLiteral("quality.tabs"));
    setAccessibleName(tr("Parts of quality"));
    const std::pair<const char *, QString> pages[] = {{"quality", tr("Evaluations")},
                                                      {"moments", tr("Moments")},
                                                      {"coverage", tr("Coverage")},
                                                      {"scorecards", tr("Scorecards")},
                                                      {"calibrations", tr("Calibration")}};
    for (const auto &[key, word] : pages)
        setTabData(addTab(word), QString::fromLatin1(key));
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

void QualityTabs::showPage()
{
    for (int i = 0; i < count(); ++i) {
        if (tabData(i).toString() == m_page)
            setCurrentIndex(i);
    }
}

} // namespace coachbook::ui
