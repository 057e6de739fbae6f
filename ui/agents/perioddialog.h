// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include <QDialog>

class QDateEdit;
class QLineEdit;
class QPushButton;

namespace coachbook::ui {

class DayField;
class Form;

/// A leave, an improvement plan or a tier set by hand: from, to, reason.
class PeriodDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Begin, End, Edit };
    PeriodDialog(Purpose purpose, PeriodKind kind, const QString &agent, QDate today,
                 QWidget *parent = nullptr);
    void setDraft(const AgentPeriodDraft &draft);
    AgentPeriodDraft draft() const;
    bool isRemoved() const { return m_removed; } ///< accepted by "Remove": the period never was

private:
    void makeFields(Purpose purpose);
    void showProblems();

    AgentPeriodDraft m_draft;
    bool m_removed = false;
    QDateEdit *m_from;
    DayField *m_to;
    QLineEdit *m_reason;
    Form *m_form;
    QPushButton *m_ok = nullptr;
};

QString periodKindText(PeriodKind kind); ///< "Leave", "Improvement plan", "Tier New, set by hand"

} // namespace coachbook::ui
