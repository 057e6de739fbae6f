// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prep/prepdata.h"
#include "ui/viewstate/prepsheet.h"
#include <QWidget>

class QVBoxLayout;

namespace coachbook::ui {

class SessionDesk;

/// The one or two interactions we look at, with their moments.
class CallsList : public QWidget
{
    Q_OBJECT
public:
    CallsList(SessionDesk &desk, const PrepData &prep, QWidget *parent = nullptr);
    void show();
    void add(const Evidence &call);

private:
    QWidget *makeCall(const CallState &call, std::size_t index);
    void put(const std::vector<Evidence> &calls);

    SessionDesk &m_desk;
    const PrepData &m_data;
    QVBoxLayout *m_column;
    std::optional<std::vector<CallState>> m_shown;
};

/// What was promised before and is still open, each closed in place with a word (SMART-3).
class OpenItemsList : public QWidget
{
    Q_OBJECT
public:
    explicit OpenItemsList(QWidget *parent = nullptr);
    void show(const PrepData &prep);

Q_SIGNALS:
    void closed(const coachbook::ActionItem &item);

private:
    QWidget *makeItem(const ActionItem &item, const PrepData &prep);
    QWidget *makeResult(const ActionItem &item);

    QVBoxLayout *m_column;
    QDate m_today;
    std::optional<std::vector<ActionItem>> m_shown;
    std::map<std::int64_t, MeasuredResult> m_measured;
};

/// What was noted at the check-ins since the last session.
class CheckInsList : public QWidget
{
    Q_OBJECT
public:
    explicit CheckInsList(QWidget *parent = nullptr);
    void show(const PrepData &prep);

private:
    QVBoxLayout *m_column;
};

/// What the agent's coaching plan is after: purpose, target behaviours, review.
class PlanInShort : public QWidget
{
    Q_OBJECT
public:
    explicit PlanInShort(QWidget *parent = nullptr);
    void show(const PrepData &prep);

private:
    QVBoxLayout *m_column;
};

/// Focus, agreement and notes of the last session.
class LastSession : public QWidget
{
    Q_OBJECT
public:
    explicit LastSession(QWidget *parent = nullptr);
    void show(const PrepData &prep);

private:
    QVBoxLayout *m_column;
};

} // namespace coachbook::ui
