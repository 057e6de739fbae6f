// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/coverageparts.h"
#include "ui/shell/page.h"

class QStackedLayout;

namespace coachbook::ui {

class PartBar;

/// QUAL-5: how much was evaluated and how far it speaks for all, what to evaluate next, and what the mean
/// scores are worth. Read on a worker: all interactions of the period are counted.
class CoveragePage : public Page
{
    Q_OBJECT
public:
    explicit CoveragePage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override { return tr("Quality"); }
    QString subtitle() const override;
    QAction *primaryAction() override { return m_next; }
    QList<QAction *> secondaryActions() override { return {m_copy, m_goals}; }
    QString manualPage() const override { return QStringLiteral("coverage"); }
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override;
    std::optional<AgentId> agentAtHand() const override;

private:
    enum Shown { Content, Nothing, Reading };
    void makeActions();
    QWidget *makeContent();
    QWidget *makeHead();
    void read();
    void take(bool ok, const std::shared_ptr<const CoverageState> &state);
    void showState();
    void evaluate(const EvaluationStart &start);
    void copyDraw();
    void tellCopied();

    std::shared_ptr<const CoverageState> m_state; ///< null until it was read for the first time
    bool m_isStale = false, m_isReading = false;
    PartBar *m_bar;
    QComboBox *m_period;
    NextPart *m_nextPart;
    SharesPart *m_shares;
    MeansPart *m_means;
    Label *m_wait;
    QStackedLayout *m_parts, *m_stack;
    QAction *m_next, *m_copy, *m_goals, *m_import;
};

} // namespace coachbook::ui
