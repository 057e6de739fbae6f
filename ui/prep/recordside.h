// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prep/prepdata.h"
#include "ui/viewstate/prepsheetrecord.h"
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace coachbook::ui {

class FlagLine;
class FollowUpList;
class SessionDesk;

/// What the record still lacks, each with a way to it; what follows the session; and Complete.
class CompletionPanel : public QWidget
{
    Q_OBJECT
public:
    CompletionPanel(QAction *complete, SessionDesk &desk, const PrepData &prep, QWidget *parent = nullptr);
    void show(const std::vector<MissingPart> &parts, const QString &unsaved, bool isHeld);
    FollowUpList *followUps() const { return m_followUps; }

Q_SIGNALS:
    void asked(coachbook::SessionIssue issue);

private:
    QVBoxLayout *m_column, *m_parts;
    FlagLine *m_state, *m_unsaved;
    QWidget *m_follows;
    FollowUpList *m_followUps;
    std::optional<std::vector<MissingPart>> m_shown;
};

/// What one wants to see while the talk is on: focus with its moments, steps, questions.
class AtHand : public QWidget
{
    Q_OBJECT
public:
    AtHand(const SessionDesk &desk, const PrepData &prep, QWidget *parent = nullptr);
    void show();

private:
    void addFocus(const SessionFocus &focus);
    const SessionDesk &m_desk;
    const PrepData &m_data;
    QVBoxLayout *m_column;
};

} // namespace coachbook::ui
