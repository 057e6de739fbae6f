// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plansheet.h"
#include "ui/shell/page.h"

class QStackedLayout;
class QTimer;

namespace coachbook::ui {

/// One coaching plan (PLAN-1 to PLAN-4): the document itself, saved as typed. The subject is the plan's id.
class PlanPage : public Page
{
    Q_OBJECT
public:
    explicit PlanPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override;
    QString subtitle() const override;
    QAction *primaryAction() override;
    QList<QAction *> secondaryActions() override { return {m_print, m_pdf, m_history}; }
    QString manualPage() const override { return QStringLiteral("plan"); }
    void setSubject(qint64 id) override;
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override;
    void flush() override;
    bool canPrint() const override { return m_document.has_value(); }
    void print() override;
    std::optional<AgentId> agentAtHand() const override;

private:
    void makeActions();
    void showHistory();
    void read();
    void save();
    void typed();
    bool write(const Op &op, CoachingPlan plan, const std::function<void(Db &)> &more = {});
    CoachingPlan revised(CoachingPlan plan) const;
    void start();
    void end();
    void makeNew();
    void addItem();
    void editItem(const ActionItem &item);
    void closeItem(const ActionItem &item);
    void savePdf();
    bool isEditable() const;

    std::optional<PlanId> m_id;
    std::optional<PlanDocument> m_document;
    PlanChoices m_choices;
    int m_revisionBefore = 0; ///< of the plan when this stretch of editing began
    bool m_hasUnsaved = false;
    PlanSheet *m_sheet;
    QStackedLayout *m_stack;
    QTimer *m_later;
    QAction *m_start, *m_end, *m_new, *m_print, *m_pdf, *m_history;
};

} // namespace coachbook::ui
