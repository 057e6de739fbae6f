// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewstate/agenttimeline.h"
#include "ui/widgets/card.h"

class QComboBox;
class QListView;

namespace coachbook::ui {

class Label;
class TimelineModel;

/// What happened with an agent, newest first; one kind or all. Enter or a click opens an entry.
class TimelineView : public Card
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);
    void setEntries(std::vector<TimelineEntry> entries, QDate today); ///< keeps its place in the list
    void toTop();                                                     ///< another agent's entries come next
    /// Whole: as tall as its rows, for a page that scrolls; else it scrolls by itself.
    void setWhole(bool whole);
    void focusFilter();

Q_SIGNALS:
    void opened(const coachbook::ui::TimelineEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillKinds();
    void showFit();
    void keepInSight(const QModelIndex &index);
    std::optional<int> rowOf(const TimelineEntry &entry) const;
    TimelineModel *m_model;
    QComboBox *m_kind;
    QListView *m_list;
    Label *m_nothing;
    bool m_whole = false;
};

} // namespace coachbook::ui
