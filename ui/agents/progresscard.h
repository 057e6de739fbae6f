// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/progressquery.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace coachbook::ui {

class Label;

/// What the figures say about the agent's progress and what to do about it (FOLL-5); hidden while there is
/// nothing.
class ProgressCard : public Card
{
    Q_OBJECT
public:
    explicit ProgressCard(QWidget *parent = nullptr);
    void show(const std::optional<AgentProgress> &found, const QString &agent, bool readOnly);

Q_SIGNALS:
    void acknowledgeClicked();

private:
    Label *m_title, *m_text, *m_advice;
    QPushButton *m_acknowledge;
};

} // namespace coachbook::ui
