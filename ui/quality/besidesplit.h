// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QLayout;

namespace coachbook::ui {

/// A table and what belongs to it: beside it, or below it where the page is narrow. Keeps the page's margins.
class BesideSplit : public QSplitter
{
    Q_OBJECT
public:
    explicit BesideSplit(QWidget *parent = nullptr);
    /// The layouts are those whose margins are the page's. `sizes` are shares, in any unit.
    void setParts(QWidget *table, QLayout *tableLayout, QWidget *detail, QLayout *detailLayout,
                  const QList<int> &sizes);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *m_table = nullptr, *m_detail = nullptr;
};

} // namespace coachbook::ui
