// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/behaviour.h"
#include "core/domain/scorecard.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QToolButton;

namespace coachbook::ui {

class GrowingText;
class Label;

/// "5 With name and offer", one a line, as choices; a line without a number is worth nothing.
std::vector<Choice> choicesOf(const QString &lines);
QString linesOf(const std::vector<Choice> &choices);

/// One question of a scorecard, to be edited.
class QuestionCard : public Card
{
    Q_OBJECT
public:
    QuestionCard(const QuestionDraft &question, const std::vector<Behaviour> &behaviours,
                 const QStringList &sections, QWidget *parent = nullptr);
    QuestionDraft question() const;
    void setNumber(int number, int count);   ///< counted from 1; which moves are possible
    void setShare(double share);             ///< 0..1 of all weights
    void setProblem(const QString &problem); ///< empty: nothing wrong
    void setReadOnly(bool readOnly);
    void focusText();

Q_SIGNALS:
    void edited();
    void moved(int by);
    void removed();

private:
    enum Kind { YesNo, Rating, Choices };
    void makeHead();
    void makeScale();
    void makeMore();
    QToolButton *button(const QString &icon, const QString &name);
    void showKind();
    void fill(const QuestionDraft &question, const std::vector<Behaviour> &behaviours,
              const QStringList &sections);

    Label *m_number, *m_share, *m_problem;
    QLineEdit *m_text;
    QComboBox *m_section, *m_kind, *m_critical, *m_behaviour;
    QDoubleSpinBox *m_maximum, *m_weight;
    QCheckBox *m_mayNotApply;
    GrowingText *m_help, *m_choices;
    QToolButton *m_up, *m_down, *m_remove;
};

} // namespace coachbook::ui
