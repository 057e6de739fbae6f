// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/smart.h"
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace coachbook::ui {

/// The action items of a plan: what, measure, owner, due, state, and what is not SMART about an open one.
class ItemList : public QWidget
{
    Q_OBJECT
public:
    explicit ItemList(QWidget *parent = nullptr);
    void show(const std::vector<ActionItem> &items, const KpiSettings &kpis, QDate today, bool readOnly);

Q_SIGNALS:
    void addClicked();
    void editClicked(coachbook::ActionItem item);
    void closeClicked(coachbook::ActionItem item);

private:
    QWidget *makeRow(const ActionItem &item, const KpiSettings &kpis, QDate today, bool readOnly);
    struct Shown
    {
        std::vector<ActionItem> items;
        KpiSettings kpis;
        QDate today;
        bool readOnly = false;
        bool operator==(const Shown &) const = default;
    };
    Shown m_shown;
    QVBoxLayout *m_column;
    QPushButton *m_add;
};

} // namespace coachbook::ui
