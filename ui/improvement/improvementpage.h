// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/improvement/improvementdocument.h"
#include "ui/shell/page.h"

class QStackedLayout;
class QTimer;

namespace coachbook::ui {

class ImprovementSheet;

/// One improvement plan (FOLL-4), saved as typed. The subject is the plan's id.
class ImprovementPage : public Page
{
    Q_OBJECT
public:
    explicit ImprovementPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override;
    QString subtitle() const override;
    QAction *primaryAction() override;
    QList<QAction *> secondaryActions() override;
    QString manualPage() const override { return QStringLiteral("improvement-plan"); }
    void setSubject(qint64 id) override;
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override;
    void flush() override;
    bool canPrint() const override { return m_document.has_value(); }
    void print() override;
    std::optional<AgentId> agentAtHand() const override;

private:
    void makeActions();
    void connectSheet();
    void read();
    void typed();
    void save();
    /// Changes the plan as it is in the book; a plan that runs gets one new revision each time it is worked
    /// on.
    bool change(const char *key, const std::function<void(ImprovementPlan &)> &edit, bool coalesce = false);
    void start();
    void end();
    void discard();
    void savePdf();
    void addMilestone();
    void editMilestone(int place, const QString &key);
    void addCheckpoint();
    void proposeDays();
    void editCheckpoint(int place, const QString &key);
    void recordCheckpoint(const Checkpoint &checkpoint);
    void openWeek(int place);
    bool isEditable() const;

    std::optional<ImprovementPlanId> m_id;
    std::optional<ImprovementDocument> m_document;
    int m_revisionBefore = 0; ///< of the plan when this stretch of editing began
    bool m_hasUnsaved = false;
    ImprovementSheet *m_sheet;
    QStackedLayout *m_stack;
    QTimer *m_later;
    QAction *m_start, *m_end, *m_discard, *m_print, *m_pdf, *m_all;
};

} // namespace coachbook::ui
