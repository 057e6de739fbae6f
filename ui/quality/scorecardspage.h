// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/behaviour.h"
#include "core/domain/scorecard.h"
#include "ui/models/celltable.h"
#include "ui/printing/paper.h"
#include "ui/shell/page.h"

class QStackedLayout;

namespace coachbook::ui {

class FrozenTable;
class ScorecardEditor;

/// The scorecards of the book, newest version each, and the chosen one to be edited. The subject is a
/// scorecard's id.
class ScorecardsPage : public Page
{
    Q_OBJECT
public:
    explicit ScorecardsPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override { return tr("Quality"); }
    QString subtitle() const override;
    QAction *primaryAction() override { return m_new; }
    QList<QAction *> secondaryActions() override
    {
        return {m_preview, m_pdf, m_duplicate, m_retire, m_remove, m_shipped};
    }
    QString manualPage() const override { return QStringLiteral("scorecards"); }
    void setSubject(qint64 id) override;
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override;
    void flush() override;
    bool canPrint() const override { return shown() != nullptr; }
    void print() override;

private:
    QWidget *makeList();
    void makeActions();
    void showCurrent();
    void save();
    void makeNew();
    void duplicate();
    void retire();
    void remove();
    void addShipped();
    void preview();
    void savePdf();
    paper::EvaluationInput blankForm() const;
    const Scorecard *shown() const;
    bool isTaken(const QString &name) const;

    std::vector<Scorecard> m_cards; ///< newest versions
    std::vector<Behaviour> m_behaviours;
    std::optional<ScorecardId> m_shown;
    CellTable *m_model;
    FrozenTable *m_table;
    ScorecardEditor *m_editor;
    QStackedLayout *m_stack;
    QAction *m_new, *m_preview, *m_pdf, *m_duplicate, *m_retire, *m_remove, *m_shipped;
};

} // namespace coachbook::ui
