// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actionsmodel.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace coachbook::ui {

class ActionBoard;
class FrozenTable;
class PartBar;

/// All action items of the book, as a board by state or as a list: found, moved on, and closed with their
/// result (SMART-3).
class ActionsPage : public Page
{
    Q_OBJECT
public:
    explicit ActionsPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override { return tr("Plans"); }
    QString subtitle() const override;
    QAction *primaryAction() override { return m_new; }
    QList<QAction *> secondaryActions() override { return {m_result, m_edit, m_start, m_reopen, m_history}; }
    QString manualPage() const override { return QStringLiteral("action-items"); }
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override;
    void focusFind() override;
    std::optional<AgentId> agentAtHand() const override;

private:
    enum View { BoardView, ListView };
    void makeActions();
    QWidget *makeContent();
    QWidget *makeFilters();
    QWidget *makeTable();
    void fillChoices();
    void showFilter();
    void showView(int view);
    void allow();
    void openMenu(const QPoint &at);
    void move(ActionItemId id, ActionColumn to);
    std::vector<const actionliststore::Listed *> chosen() const; ///< what the actions are about
    std::vector<ActionItemId> chosenIds() const;
    const actionliststore::Listed *current() const; ///< null: none

    ActionsModel *m_model;
    ActionsFilter *m_list;
    ActionBoard *m_board;
    FrozenTable *m_table;
    PartBar *m_views;
    QComboBox *m_agent, *m_due, *m_show, *m_behaviour;
    QLineEdit *m_find;
    QStackedLayout *m_stack, *m_shown = nullptr;
    QAction *m_new, *m_result, *m_edit, *m_start, *m_reopen, *m_history;
};

} // namespace coachbook::ui
