// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plandocument.h"
#include <QWidget>
#include <array>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace coachbook::ui {

class BaselineTable;
class ChartView;
class DayField;
class GrowingText;
class ItemList;
class Label;
class PartRows;
class ReviewTable;
class StateBadge;
class TargetList;

/// The plan as the document it prints: six numbered parts in one column, edited in place; a margin beside it
/// says what each part lacks.
class PlanSheet : public QWidget
{
    Q_OBJECT
public:
    explicit PlanSheet(QWidget *parent = nullptr);
    struct State
    {
        PlanDocument document;
        PlanChoices choices;
        BookSettings settings;
        QDate today;
        bool isReadOnly = false;
    };
    void show(const State &state);
    /// What the fields say; all else of `plan` stays.
    void takeInto(CoachingPlanDraft &plan) const;
    ItemList *items() const { return m_items; }
    void showMissing(const PlanDocument &document); ///< the margin alone, while one types

Q_SIGNALS:
    void typed();   ///< more may follow
    void settled(); ///< something whole was chosen, or a field was left
    void cycleClicked(qint64 plan);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part
    {
        QWidget *heading = nullptr, *note = nullptr;
        QVBoxLayout *body = nullptr;
        StateBadge *badge = nullptr;
        Label *lack = nullptr;
    };
    void addHead();
    void addPart(PlanPart part);
    void fillParts();
    GrowingText *addText(QVBoxLayout *to, const QString &name);
    QPushButton *addProposal(QVBoxLayout *to, GrowingText *text);
    void placeNotes();
    void showProposals(const State &state);
    void showReview(const State &state);
    void showCycles(const State &state);
    void showCharts(const PlanDocument &document);
    QVBoxLayout *body(PlanPart part) const { return m_parts[static_cast<std::size_t>(part)].body; }

    QGridLayout *m_grid;
    QWidget *m_head = nullptr;
    std::array<Part, 6> m_parts;
    Label *m_facts = nullptr, *m_frozen = nullptr, *m_source = nullptr, *m_outcome = nullptr,
          *m_before = nullptr;
    GrowingText *m_purpose = nullptr, *m_cadence = nullptr, *m_reviewHow = nullptr, *m_escalation = nullptr;
    QPushButton *m_useCadence = nullptr, *m_useReviewHow = nullptr, *m_useEscalation = nullptr;
    TargetList *m_targets = nullptr;
    BaselineTable *m_baseline = nullptr;
    ReviewTable *m_reviewed = nullptr;
    PartRows *m_cycles = nullptr;
    std::vector<qint64> m_cycleIds;
    std::array<ChartView *, 4> m_charts{};
    ItemList *m_items = nullptr;
    DayField *m_review = nullptr;
    bool m_isNarrow = false;
};

} // namespace coachbook::ui
