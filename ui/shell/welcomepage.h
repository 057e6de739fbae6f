// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include <functional>

class QVBoxLayout;

namespace coachbook::ui {

class BookActions;

/// Shown while no book is open: try the sample team, import my team, open a book, books used before.
class WelcomePage : public Page
{
    Q_OBJECT
public:
    WelcomePage(BookController &controller, BookActions &actions, QWidget *parent = nullptr);
    QString title() const override { return tr("Coachbook"); }
    QString subtitle() const override
    {
        return tr("Coaching plans and sessions for your team, from your own data");
    }
    QString manualPage() const override { return QStringLiteral("getting-started"); }
    void refresh() override;
    bool needsRefresh(const Changes &) const override { return false; }

private:
    void addChoice(const QString &icon, const QString &title, const QString &text, const QString &button,
                   bool primary, const std::function<void()> &run);
    BookActions &m_actions;
    QVBoxLayout *m_choices;
    QVBoxLayout *m_recent;
};

} // namespace coachbook::ui
