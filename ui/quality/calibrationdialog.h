// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calibration.h"
#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace coachbook::ui {

class BookController;
class Form;
class Label;

/// What a round of calibration is made from: left who and with what, right the interactions.
class CalibrationDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Items { Open, Locked }; ///< locked: scorecard and interactions stay as they are
    CalibrationDialog(BookController &controller, const CalibrationPlan &start, Items items,
                      const QString &title, QWidget *parent = nullptr);
    CalibrationPlan plan() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeForm(const CalibrationPlan &start, Items items);
    QWidget *makeInteractions(const CalibrationPlan &start);
    QWidget *makeIds();
    void fillOffered();
    void addId(const QString &id);
    void addTyped();
    void removeChosen();
    void showChecks();
    void showProblems();
    QStringList chosenIds() const;

    BookController &m_controller;
    CalibrationPlan m_start;
    Form *m_form;
    QLineEdit *m_name, *m_self, *m_ids;
    QPlainTextEdit *m_colleagues;
    QComboBox *m_card, *m_agent;
    QDateEdit *m_due;
    QWidget *m_dueField;
    QCheckBox *m_monthly;
    QListWidget *m_offered, *m_chosen;
    Label *m_count;
    QPushButton *m_ok = nullptr;
};

} // namespace coachbook::ui
