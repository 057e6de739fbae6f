// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace coachbook::ui {

/// The steps of a conversation, each with its minutes and how to do it (SESS-1): edited in place.
class StepRows : public QWidget
{
    Q_OBJECT
public:
    explicit StepRows(QWidget *parent = nullptr);
    void show(const std::vector<SessionStep> &steps); ///< does nothing when they are shown already
    const std::vector<SessionStep> &steps() const { return m_steps; }

Q_SIGNALS:
    void typed();   ///< steps() changed under the fingers
    void changed(); ///< one was added or removed

private:
    QWidget *makeStep(std::size_t index);
    void type(std::size_t index, const std::function<void(SessionStep &)> &change);
    void put(std::vector<SessionStep> steps);
    void fill();

    QVBoxLayout *m_column;
    std::vector<SessionStep> m_steps;
    bool m_isFilled = false;
};

} // namespace coachbook::ui
