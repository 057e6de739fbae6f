// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace coachbook::ui {

class TimelineModel;
struct TimelineEntry;

/// A row of the timeline: month above where it begins, the kind's icon on a line through time, what and its
/// state, the day at the right, one line of detail.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TimelineDelegate(const TimelineModel &model, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QRect &row, const TimelineEntry &entry) const;
    void paintIcon(QPainter *painter, const QRect &row, int index) const;
    void paintWords(QPainter *painter, const QRect &area, const TimelineEntry &entry) const;
    const TimelineModel &m_model;
};

} // namespace coachbook::ui
