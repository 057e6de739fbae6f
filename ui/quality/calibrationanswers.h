// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calibration.h"
#include "core/domain/transcript.h"
#include <QWidget>

class QComboBox;
class QPushButton;
class QSplitter;

namespace coachbook::ui {

class ConversationPane;
class EvaluationForm;
class Label;

/// Interaction after interaction of a round, each with the scorecard to fill in.
class CalibrationAnswers : public QWidget
{
    Q_OBJECT
public:
    explicit CalibrationAnswers(QWidget *parent = nullptr);
    /// Everything but the form and the conversation: whose answers, the interactions, what is still open.
    void showRound(const CalibrationRound &round, const CalibrationEvaluator &whose, CalibrationItemId item);
    struct Conversation
    {
        QStringList facts;
        std::vector<Turn> turns;
        QString recording; ///< empty: none is linked
    };
    void showItem(const CalibrationRound &round, EvaluatorId whose, CalibrationItemId item,
                  const Conversation &conversation);
    void setReadOnly(bool readOnly);
    std::vector<Answer> answers() const;
    void focusQuestion(std::optional<QuestionId> question);

Q_SIGNALS:
    void answered();
    void typed();
    void left();
    void itemWanted(coachbook::CalibrationItemId item);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void changePart();
    QPushButton *stepButton(const QString &icon, const QString &name, const QKeySequence &key, int by);
    Label *m_whose, *m_open;
    QComboBox *m_items;
    QPushButton *m_before, *m_next;
    ConversationPane *m_conversation;
    EvaluationForm *m_form;
    QSplitter *m_parts;
};

} // namespace coachbook::ui
