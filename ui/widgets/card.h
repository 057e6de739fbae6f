// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace coachbook::ui {

/// Surface with a one-pixel line and round corners, for what belongs together. Lays its contents in a column.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    QVBoxLayout *column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

/// A line across, one pixel in the line colour.
class Divider : public QWidget
{
    Q_OBJECT
public:
    explicit Divider(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Scrolls `content` up and down inside a page, without a frame; the content is as wide as the page.
QWidget *scrolled(QWidget *content, QWidget *parent = nullptr);

} // namespace coachbook::ui
