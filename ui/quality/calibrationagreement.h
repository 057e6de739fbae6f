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
class SectionTitle;

/// How far the evaluators agree: a line a question, and beside it who said what where they differ.
class CalibrationAgreement : public QWidget
{
    Q_OBJECT
public:
    explicit CalibrationAgreement(QWidget *parent = nullptr);
    void show(const CalibrationRound &round, const CalibrationResults &results, bool readOnly);

Q_SIGNALS:
    void agreeWanted(coachbook::Disagreement disagreement);
    void itemWanted(coachbook::CalibrationItemId item);
    void copied();

private:
    QWidget *makeTable();
    QWidget *makeDetail();
    void showQuestion();

    CalibrationRound m_round;
    CalibrationResults m_results;
    bool m_readOnly = false;
    std::vector<Disagreement> m_shown; ///< of the current question
    Label *m_sentence, *m_finding, *m_none;
    SectionTitle *m_question;
    CellTable *m_model;
    FrozenTable *m_table;
    RowList *m_list;
    BesideSplit *m_parts;
    QVBoxLayout *m_left = nullptr, *m_right = nullptr;
};

} // namespace coachbook::ui
