// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/teammodel.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace coachbook::ui {

class FrozenTable;
class Label;

/// The team in one table.
class TeamPage : public Page
{
    Q_OBJECT
public:
    explicit TeamPage(BookController &controller, QWidget *parent = nullptr);
    ~TeamPage() override;
    QString title() const override { return tr("Team"); }
    QString subtitle() const override;
    QAction *primaryAction() override { return canPrint() ? m_prepare : nullptr; }
    QString manualPage() const override { return QStringLiteral("team"); }
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override;
    bool canPrint() const override { return m_model->rowCount() > 0; }
    void print() override;
    void focusFind() override;
    std::optional<AgentId> agentAtHand() const override;

private:
    void makeTools();
    void makeTable();
    void makeActions();
    void showCount();
    void openCurrent();
    void columnMenu(const QPoint &at);
    void restoreColumns();

    TeamModel *m_model;
    TeamFilter *m_filter;
    FrozenTable *m_table;
    QLineEdit *m_find;
    QComboBox *m_show;
    Label *m_count;
    QAction *m_prepare;
    QAction *m_import;
    QStackedLayout *m_stack;
};

} // namespace coachbook::ui
