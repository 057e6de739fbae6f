// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evaluation.h"
#include <QWidget>

class QDoubleSpinBox;
class QPushButton;

namespace coachbook::ui {

/// The answers to one question beside each other, one keyboard stop for all: digits, Y, N, A for not
/// applicable, the arrow keys.
class AnswerBar : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerBar(const Question &question, QWidget *parent = nullptr);
    struct State
    {
        bool answered = false;
        std::optional<double> score; ///< absent when answered: not applicable
        bool operator==(const State &) const = default;
    };
    void setState(const State &state); ///< does not tell
    const State &state() const { return m_state; }
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void answered();
    void nextWanted(); ///< Enter: on to the next question
    void momentWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addOption(const QString &text, const QString &tip, const State &state);
    void makeOptions();
    void choose(int option);
    void takeDigit(int digit, quint64 at);
    void showState();
    void tellScreenReader();

    Question m_question;
    State m_state;
    std::vector<State> m_options;
    std::vector<QPushButton *> m_buttons;
    QDoubleSpinBox *m_number = nullptr; ///< for a scale too long for buttons
    bool m_readOnly = false;
    int m_lastDigit = -1;
    quint64 m_lastDigitAt = 0; ///< ms, of the event
};

} // namespace coachbook::ui
