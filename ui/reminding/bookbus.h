// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include <QStringList>

namespace coachbook::ui {

/// How the programs that have a book open find each other on the session bus: one name a book for its window,
/// one for what reminds in the background.
class BookBus : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.coachbook.Coachbook")
public:
    enum class Role { Window, Background };
    /// `name()` is taken until this is destroyed, where nobody had it before.
    BookBus(const QString &bookPath, Role role, QObject *parent = nullptr);
    ~BookBus() override;
    bool isFirst() const { return m_isFirst; } ///< false also without a bus

    static bool isThere(); ///< a session bus
    static QString name(const QString &bookPath, Role role);
    static bool isTaken(const QString &bookPath, Role role);
    /// Asks whoever has the name, and does not wait; false when nobody has.
    static bool askToShow(const QString &bookPath, Role role, const Place &place);
    static bool askToAct(const QString &bookPath, const QString &action, const QStringList &keys);

public Q_SLOTS:
    Q_SCRIPTABLE void Show(const QString &page, qlonglong id) { Q_EMIT showAsked({page, id}); }
    Q_SCRIPTABLE void Act(const QString &action, const QStringList &keys) { Q_EMIT actAsked(action, keys); }

Q_SIGNALS:
    void showAsked(const coachbook::ui::Place &place); ///< without a key: just the window
    void actAsked(const QString &action, const QStringList &keys);

private:
    QString m_name;
    bool m_isFirst = false;
};

} // namespace coachbook::ui
