// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include <QDialog>
#include <optional>
#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace coachbook::ui {

/// Whom a plan is for: a list that narrows as one types.
class ChooseAgentDialog : public QDialog
{
    Q_OBJECT
public:
    struct Choice
    {
        AgentId agent{0};
        QString name, remark; ///< remark: "has plan 3"
    };
    explicit ChooseAgentDialog(std::vector<Choice> choices, QWidget *parent = nullptr);
    std::optional<AgentId> chosen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    std::vector<Choice> m_choices;
    QLineEdit *m_find;
    QListWidget *m_list;
    QPushButton *m_choose;
};

} // namespace coachbook::ui
