// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include <QWidget>

class QVBoxLayout;

namespace coachbook::ui {

class SessionDesk;

/// The steps of the conversation with their minutes (SESS-1).
class StepsEditor : public QWidget
{
    Q_OBJECT
public:
    explicit StepsEditor(SessionDesk &desk, QWidget *parent = nullptr);
    void show();

private:
    QWidget *makeStep(std::size_t index);
    void type(std::size_t index, const std::function<void(SessionStep &)> &change);
    void put(const std::vector<SessionStep> &steps);

    SessionDesk &m_desk;
    QVBoxLayout *m_column;
    std::optional<std::vector<SessionStep>> m_shown;
};

} // namespace coachbook::ui
