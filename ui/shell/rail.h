// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QAction;

namespace coachbook::ui {

/// The places of the program down the left side, icon and word; only icons when folded.
class Rail : public QWidget
{
    Q_OBJECT
public:
    /// `places` are checkable actions, `search` is the one at the foot.
    Rail(const std::vector<QAction *> &places, QAction *search, QWidget *parent = nullptr);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_folded = false;
    std::vector<QWidget *> m_buttons;
};

} // namespace coachbook::ui
