// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/signalstore.h"
#include "ui/models/celltable.h"
#include "ui/shell/page.h"

class QLineEdit;
class QStackedLayout;

namespace coachbook::ui {

class FrozenTable;
class Label;
class PartBar;
class SectionTitle;

/// SIG-1, SIG-2: what the data propose to coach, each with its reason, to take into a session, to snooze or
/// to dismiss.
class SignalsPage : public Page
{
    Q_OBJECT
public:
    explicit SignalsPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override { return tr("Insight"); }
    QString subtitle() const override;
    QAction *primaryAction() override { return m_session; }
    QList<QAction *> secondaryActions() override { return {m_dismiss, m_snooze, m_reopen, m_openAgent}; }
    QString manualPage() const override { return QStringLiteral("signals"); }
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override;
    void focusFind() override;
    std::optional<AgentId> agentAtHand() const override;

private:
    enum Part { OpenPart, SnoozedPart, AnsweredPart, PastPart };
    enum Shown { ListShown, NothingShown, AllAnsweredShown };
    void makeActions();
    QAction *makeAction(const char *name, const QString &text, const char *icon,
                        const std::function<void(const signalstore::Listed &)> &run);
    QWidget *makeContent();
    QWidget *makeTable();
    Part partOf(const signalstore::Listed &listed) const;
    CellRow rowOf(const signalstore::Listed &listed) const;
    void showPart();
    void showCurrent();
    const signalstore::Listed *current() const;

    std::vector<signalstore::Listed> m_signals;
    int m_agents = 0; ///< active ones
    CellTable *m_model;
    CellFilter *m_filter;
    FrozenTable *m_table;
    PartBar *m_parts;
    QLineEdit *m_find;
    SectionTitle *m_title;
    Label *m_sentence, *m_rule;
    QStackedLayout *m_stack;
    QAction *m_session, *m_dismiss, *m_snooze, *m_reopen, *m_openAgent, *m_import;
};

} // namespace coachbook::ui
