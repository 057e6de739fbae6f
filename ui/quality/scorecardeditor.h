// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/behaviour.h"
#include "core/domain/scorecard.h"
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace coachbook::ui {

class Label;
class QuestionCard;

/// A scorecard to be edited: its name and its questions in their sections, with what each weighs.
class ScorecardEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ScorecardEditor(QWidget *parent = nullptr);
    struct Use
    {
        int evaluations = 0;
        bool isUsed = false; ///< by an evaluation or a calibration
    };
    /// Keeps the fields, and where the keyboard is in them, when the contents are the same.
    void show(const Scorecard &card, const std::vector<Behaviour> &behaviours, const Use &use, bool readOnly);
    QString name() const;
    std::vector<QuestionDraft> questions() const;
    std::optional<ScorecardId> shown() const { return m_shown; }
    void setNameProblem(const QString &problem);

Q_SIGNALS:
    void edited();

private:
    void build(const std::vector<QuestionDraft> &questions);
    void addCard(const QuestionDraft &question, int at);
    void addQuestion();
    void move(QuestionCard *card, int by);
    void remove(QuestionCard *card);
    void showShares();
    QStringList sections() const;

    std::optional<ScorecardId> m_shown;
    std::vector<Behaviour> m_behaviours;
    bool m_readOnly = false;
    QLineEdit *m_name;
    Label *m_use, *m_total, *m_nameProblem;
    QVBoxLayout *m_list;
    std::vector<QuestionCard *> m_cards;
    QPushButton *m_add;
};

} // namespace coachbook::ui
