// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actionitem.h"
#include "core/domain/booksettings.h"
#include "core/domain/metric.h"
#include "core/domain/plan.h"
#include "ui/viewstate/kpichart.h"
#include "ui/widgets/card.h"
#include <vector>

class QComboBox;
class QPushButton;
class QTimer;

namespace coachbook::ui {

class ChartView;
class GrowingText;
class Label;
class RowList;
class StateBadge;
struct AgentFacts;
struct Badge;

/// Tier and next due, each with its reason in words.
class FactsCard : public Card
{
    Q_OBJECT
public:
    explicit FactsCard(QWidget *parent = nullptr);
    void show(const AgentFacts &facts, const Badge &due);

private:
    Label *m_tier, *m_tierWhy, *m_next, *m_nextWhy;
    StateBadge *m_due;
};

/// The KPIs as small charts over the same weeks.
class FiguresCard : public Card
{
    Q_OBJECT
public:
    explicit FiguresCard(QWidget *parent = nullptr);
    int weeks() const;
    void show(const std::vector<KpiChart> &charts);

Q_SIGNALS:
    void weeksChanged();

private:
    QComboBox *m_weeks;
    std::vector<ChartView *> m_charts;
};

/// The open action items, each with a button to record its result.
class OpenItemsCard : public Card
{
    Q_OBJECT
public:
    explicit OpenItemsCard(QWidget *parent = nullptr);
    void show(const std::vector<ActionItem> &items, const BookSettings &settings, QDate today, bool readOnly);

Q_SIGNALS:
    void closeClicked(coachbook::ActionItemId item);

private:
    std::vector<ActionItem> m_items;
    Label *m_title, *m_nothing;
    RowList *m_list;
};

/// The agent's plan in a few lines.
class PlanCard : public Card
{
    Q_OBJECT
public:
    explicit PlanCard(QWidget *parent = nullptr);
    void show(const std::optional<CoachingPlan> &plan, const std::vector<ActionItem> &items, QDate today,
              bool readOnly);

Q_SIGNALS:
    void openClicked();

private:
    Label *m_head, *m_targets, *m_missing;
    QPushButton *m_open;
};

/// The coach's own note, saved as it is typed.
class NoteCard : public Card
{
    Q_OBJECT
public:
    explicit NoteCard(QWidget *parent = nullptr);
    void show(const QString &note, bool readOnly); ///< what was typed and is not yet in the book stays
    void flush();                                  ///< tells what was typed now
    void forget();                                 ///< another agent's note comes next

Q_SIGNALS:
    void edited(const QString &note);

private:
    GrowingText *m_text;
    QTimer *m_soon;
    bool m_unsaved = false; ///< also after a write that failed
};

} // namespace coachbook::ui
