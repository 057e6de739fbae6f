// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QListView;
class QTextLayout;

namespace coachbook::ui {

class TurnModel;
struct TurnLine;

/// A turn: its time, its speaker, and what is said as many lines as it needs, with what is found marked.
class TurnDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TurnDelegate(const TurnModel &model, QObject *parent);
    void
    measure(const QFont &font); ///< how wide the columns of times and speakers are; after the model is filled
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int textLeft() const;
    void paintHead(QPainter *painter, const QRect &area, const TurnLine &line) const;

    const TurnModel &m_model;
    int m_timeWidth = 0, m_speakerWidth = 0;
};

/// Looks and scrolls of a list of turns, read only; as many as `batch` are laid out before the window goes
/// on.
void setUpTurnList(QListView &list, TurnModel &model, TurnDelegate &delegate, int batch);

} // namespace coachbook::ui
