// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/badge.h"
#include <QTabBar>

namespace coachbook::ui {

/// The parts of a page, one shown at a time: words with a line under the one that is shown.
class PartBar : public QTabBar
{
    Q_OBJECT
public:
    explicit PartBar(QWidget *parent = nullptr);
    void setBadge(int part, const Badge &badge); ///< before its words; a screen reader says it after them

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize tabSizeHint(int index) const override;

private:
    void paintPart(QPainter &painter, int part) const;
};

} // namespace coachbook::ui
