// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calibrationresults.h"
#include <QWidget>

class QVBoxLayout;

namespace coachbook::ui {

class BesideSplit;
class CellTable;
class FrozenTable;
class Label;
class RowList;

/// The total scores of the evaluators beside each other, and who gives more than the others.
class CalibrationTotals : public QWidget
{
    Q_OBJECT
public:
    explicit CalibrationTotals(QWidget *parent = nullptr);
    void show(const CalibrationRound &round, const CalibrationResults &results);

Q_SIGNALS:
    void copied();

private:
    QWidget *makeScores();
    QWidget *makeLeniency();
    void showScores(const CalibrationRound &round, const CalibrationResults &results);
    void showLeniency(const CalibrationRound &round, const CalibrationResults &results);

    Label *m_totals;
    CellTable *m_model = nullptr; ///< made anew: its columns are the evaluators
    FrozenTable *m_table;
    RowList *m_leniency;
    BesideSplit *m_parts;
    QVBoxLayout *m_left = nullptr, *m_right = nullptr;
};

/// "ICC(2,1) 0.84, n = 12 …": the agreement of total scores in words.
QString totalsText(const TotalsResult &totals);

} // namespace coachbook::ui
