// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plandocument.h"
#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace coachbook::ui {

/// The target behaviours of a plan, each tied to the scorecard question it is measured by. Both can be chosen
/// or typed.
class TargetList : public QWidget
{
    Q_OBJECT
public:
    explicit TargetList(QWidget *parent = nullptr);
    void setChoices(const PlanChoices &choices);
    void setTargets(const std::vector<PlanTarget> &targets); ///< does not tell
    std::vector<PlanTarget> targets() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

private:
    struct Line
    {
        QWidget *widget;
        QComboBox *behaviour, *question;
        QPushButton *remove;
    };
    void rebuild(const std::vector<PlanTarget> &targets);
    void addLine(const PlanTarget &target);
    void addReadOnlyLine(const PlanTarget &target);
    QComboBox *makeCombo(const QString &name, const QString &placeholder);
    void behaviourChosen(const Line &line);
    void clear();
    PlanChoices m_choices;
    std::vector<PlanTarget> m_targets;
    std::vector<Line> m_lines;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    bool m_readOnly = false;
};

} // namespace coachbook::ui
