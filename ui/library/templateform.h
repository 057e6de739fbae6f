// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sessiontemplate.h"
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace coachbook::ui {

class Form;
class GrowingText;
class Label;
class SheetPartList;
class StepRows;

/// One template of sessions: name, type, length, steps, questions, and what stands on its sheet. Edited in
/// place.
class TemplateForm : public QWidget
{
    Q_OBJECT
public:
    explicit TemplateForm(QWidget *parent = nullptr);
    void show(const SessionTemplate &shown);
    void setReadOnly(bool readOnly);
    void setProblems(const QString &ofName, const QString &ofSteps);
    SessionTemplate edited() const;
    void focusName();

Q_SIGNALS:
    void typed();
    void settled();

private:
    void connectFields();
    void showSum(); ///< the steps' minutes against the length

    SessionTemplate m_shown;
    Form *m_form;
    QLineEdit *m_name;
    QComboBox *m_type;
    QSpinBox *m_minutes;
    StepRows *m_steps;
    Label *m_sum;
    GrowingText *m_questions;
    SheetPartList *m_parts;
};

} // namespace coachbook::ui
