// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/coveragestate.h"
#include "ui/quality/newevaluation.h"
#include <memory>

class QBoxLayout;
class QComboBox;

namespace coachbook::ui {

class Card;
class CellFilter;
class CellTable;
class CoverageDelegate;
class FrozenTable;
class Label;
class RowList;

/// Who, what and why of the interactions to evaluate next: what chance drew and what stands out, each in a
/// card of its own.
class NextPart : public QWidget
{
    Q_OBJECT
public:
    explicit NextPart(QWidget *parent = nullptr);
    void show(std::shared_ptr<const CoverageState> state, const QString &zone, QDate today, bool canEvaluate);

Q_SIGNALS:
    void evaluate(const coachbook::ui::EvaluationStart &start);
    void openAgent(coachbook::AgentId agent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Pool
    {
        Card *card;
        Label *about, *nothing;
        RowList *list;
        int most;
        Pick pick;
        std::vector<EvaluationStart> starts; ///< of the rows that are shown
    };
    void addPool(Pool &pool, const QString &title, Pick pick);
    template <class Line>
    void fill(Pool &pool, std::size_t count, Line line);
    void showPools();
    QBoxLayout *m_columns;
    Pool m_random{}, m_risk{};
    Label *m_seed;
    std::shared_ptr<const CoverageState> m_state = std::make_shared<CoverageState>();
    QString m_zone;
    QDate m_today;
    bool m_canEvaluate = false;
};

/// Evaluated share by agent, channel, queue or month, and where there is none.
class SharesPart : public QWidget
{
    Q_OBJECT
public:
    explicit SharesPart(QWidget *parent = nullptr);
    void show(std::shared_ptr<const CoverageState> state, const QualitySettings &settings, QDate today);
    std::optional<AgentId> agentAtHand() const;
    FrozenTable *table() const { return m_table; }

private:
    enum class By { Agent, Channel, Queue, Month, Without };
    bool onlyWithout() const;
    const CoverageTable &shown() const;
    void showTable();
    std::shared_ptr<const CoverageState> m_state = std::make_shared<CoverageState>();
    QualitySettings m_settings;
    QComboBox *m_by;
    Label *m_spread, *m_counted;
    CellTable *m_model;
    CellFilter *m_filter;
    CoverageDelegate *m_delegate;
    FrozenTable *m_table;
};

/// Mean score of each agent with n and its interval, by name.
class MeansPart : public QWidget
{
    Q_OBJECT
public:
    explicit MeansPart(QWidget *parent = nullptr);
    void show(std::shared_ptr<const CoverageState> state);
    std::optional<AgentId> agentAtHand() const;
    FrozenTable *table() const { return m_table; }

private:
    std::shared_ptr<const CoverageState> m_state = std::make_shared<CoverageState>();
    Label *m_team, *m_leftOut;
    CellTable *m_model;
    CoverageDelegate *m_delegate;
    FrozenTable *m_table;
};

} // namespace coachbook::ui
