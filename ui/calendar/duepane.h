// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/duelist.h"
#include <QListWidget>

namespace coachbook::ui {

/// Who is due, most pressing first: dragged onto a day to plan a session, or opened with Enter.
class DuePane : public QListWidget
{
    Q_OBJECT
public:
    explicit DuePane(QWidget *parent = nullptr);
    /// `planned`: sessions not held yet.
    void setDue(const std::vector<DueEntry> &due, const std::vector<DueInput> &inputs,
                const std::vector<Session> &planned, QDate today);

Q_SIGNALS:
    void agentWanted(coachbook::AgentId agent);

protected:
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;
};

} // namespace coachbook::ui
