// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prep/prepdata.h"
#include <QDateTime>
#include <QWidget>

class QAction;
class QPushButton;

namespace coachbook::ui {

class GrowingText;
class SessionDesk;

/// The agenda paragraph: follows date, length, focus and calls until it is edited by hand; goes out by copy
/// or as an e-mail draft, and when it went is recorded (PREP-4).
class AgendaEditor : public QWidget
{
    Q_OBJECT
public:
    AgendaEditor(SessionDesk &desk, const PrepData &prep, QWidget *parent = nullptr);
    void show();
    void follow(); ///< the session was edited: the words with it, unless they are the person's own

Q_SIGNALS:
    void copied();
    void sent(bool sent);

private:
    void mail();
    void showButtons();
    QString made() const;

    SessionDesk &m_desk;
    const PrepData &m_data;
    GrowingText *m_text;
    QPushButton *m_copy, *m_mail, *m_sent, *m_anew;
    QString m_made; ///< the words as they would be made now
};

} // namespace coachbook::ui
