// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace coachbook::ui {

class ActionButton;
class ElidedLabel;
class Page;

/// Head of a page: the way back, title, what it is about in one line, secondary actions and the one primary
/// button.
class PageHead : public QWidget
{
    Q_OBJECT
public:
    explicit PageHead(QAction *back, QWidget *parent = nullptr);
    void show(Page &page);

private:
    void fillSecondary(const QList<QAction *> &actions);
    QToolButton *m_back;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    QHBoxLayout *m_secondary;
    QList<QAction *> m_shown;
    QPushButton *m_more;
    ActionButton *m_primary;
};

} // namespace coachbook::ui
