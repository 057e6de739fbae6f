// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/behaviour.h"
#include <QWidget>
#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace coachbook::ui {

class Form;
class GrowingText;

/// One behaviour: what it is, what it harms, what to ask, what a good action item looks like. Edited in
/// place.
class BehaviourForm : public QWidget
{
    Q_OBJECT
public:
    explicit BehaviourForm(QWidget *parent = nullptr);
    void show(const Behaviour &behaviour, const QStringList &areas);
    void setReadOnly(bool readOnly);
    void setNameProblem(const QString &problem);
    Behaviour behaviour() const; ///< as edited
    void focusName();

Q_SIGNALS:
    void typed();
    void settled();
    void resetClicked(); ///< to the text the program came with

private:
    GrowingText *addText(const QString &label, const QString &hint);
    void showReset();
    Behaviour m_behaviour;
    Form *m_form;
    QLineEdit *m_name;
    QComboBox *m_priority, *m_area;
    GrowingText *m_definition, *m_questions, *m_items;
    QPushButton *m_reset;
    bool m_readOnly = false;
};

QString priorityText(Priority priority); ///< "P1, harms the customer in the moment"
/// The text a shipped behaviour came with; absent for the supervisor's own.
std::optional<BehaviourDraft> shippedText(const BehaviourDraft &behaviour);

} // namespace coachbook::ui
