// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/chooseagent.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/findmatch.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/dialogframe.h"
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace coachbook::ui {

ChooseAgentDialog::ChooseAgentDialog(std::vector<Choice> choices, QWidget *parent)
    : QDialog(parent), m_choices(std::move(choices)), m_find(new QLineEdit), m_list(new QListWidget),
      m_choose(nullptr)
{
    setWindowTitle(tr("New plan for"));
    resize(420, 460);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::related);
    m_find->setPlaceholderText(tr("Find by name"));
    m_find->setAccessibleName(tr("Find agent"));
    addClearButton(m_find);
    m_find->installEventFilter(this);
    column->addWidget(m_find);
    m_list->setAccessibleName(tr("Agents"));
    column->addWidget(m_list, 1);
    m_choose = addDialogButtons(*this, column, tr("Make plan")).ok;
    connect(m_find, &QLineEdit::textChanged, this, &ChooseAgentDialog::narrow);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    narrow({});
    m_find->setFocus();
}

void ChooseAgentDialog::narrow(const QString &text)
{
    m_list->clear();
    for (const Choice &choice : m_choices) {
        if (!text.trimmed().isEmpty() && !findMatch(text, choice.name))
            continue;
        auto *item = new QListWidgetItem(
            choice.remark.isEmpty() ? choice.name
                                    : tr("%1 (%2)", "name, has plan 3").arg(choice.name, choice.remark));
        item->setData(Qt::UserRole, static_cast<qlonglong>(choice.agent.value()));
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
    m_choose->setEnabled(m_list->count() > 0);
}

std::optional<AgentId> ChooseAgentDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? std::optional(AgentId(item->data(Qt::UserRole).toLongLong())) : std::nullopt;
}

bool ChooseAgentDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) { // the list moves while one goes on typing
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace coachbook::ui
