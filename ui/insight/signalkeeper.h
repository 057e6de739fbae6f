// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace coachbook {
struct Changes;
}

namespace coachbook::ui {

class BookController;

/// Keeps the signals of the open book up to date: when it is opened, after imports and other changes, and at
/// the change of day, a moment after the last of them.
class SignalKeeper : public QObject
{
    Q_OBJECT
public:
    explicit SignalKeeper(BookController &controller, QObject *parent = nullptr);

private:
    void later();
    BookController &m_controller;
    QTimer m_timer;
};

} // namespace coachbook::ui
