// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/replystore.h"
#include "ui/models/celltable.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace coachbook::ui {

class FrozenTable;

/// All evaluations: drafts first, then the newest; those whose reply is awaited, and disputes, one choice
/// away.
class EvaluationsPage : public Page
{
    Q_OBJECT
public:
    explicit EvaluationsPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override { return tr("Quality"); }
    QString subtitle() const override;
    QAction *primaryAction() override { return m_new; }
    QString manualPage() const override { return QStringLiteral("evaluating"); }
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override;
    void focusFind() override;
    std::optional<AgentId> agentAtHand() const override;

private:
    enum class Show { All, Drafts, Waiting, Late, Disputed };
    QWidget *makeContent();
    QWidget *makeFilters();
    void makeNew();
    void openCurrent();
    void showRows();
    bool passes(const replystore::Listed &each) const;
    bool waits(const replystore::Listed &each) const;
    int ageHours(const replystore::Listed &each) const;
    CellRow rowOf(const replystore::Listed &each) const;
    QString disputesText() const;

    std::vector<replystore::Listed> m_all;
    CellTable *m_model;
    CellFilter *m_filter;
    FrozenTable *m_table;
    QComboBox *m_show;
    QLineEdit *m_find;
    class Label *m_disputes;
    QStackedLayout *m_stack;
    QAction *m_new;
};

} // namespace coachbook::ui
