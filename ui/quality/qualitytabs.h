// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/partbar.h"

namespace coachbook::ui {

/// The pages of quality work, beside each other at the head of each of them.
class QualityTabs : public PartBar
{
    Q_OBJECT
public:
    explicit QualityTabs(const QString &page, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &page);

private:
    void showPage();
    QString m_page;
};

} // namespace coachbook::ui
