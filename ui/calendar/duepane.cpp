// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/duepane.h"
#include "ui/calendar/calendarcanvas.h"
#include "ui/viewstate/daytext.h"
#include "ui/widgets/badge.h"
#include <QMimeData>
#include <QStyledItemDelegate>
#include <algorithm>

namespace coachbook::ui {
namespace {

enum DueRole { DueAgentRole = Qt::UserRole, DueNameRole, DueBadgeRole, DuePlannedRole };

class DueDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, 2 * option.fontMetrics.lineSpacing() + 2 * theme::small};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const theme::Colours &c = theme::colours();
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, c.selection);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, c.hover);
        const QRect inside = option.rect.adjusted(theme::related, theme::small, -theme::small, -theme::small);
        const int line = option.fontMetrics.lineSpacing();
        painter->setPen(c.text);
        painter->setFont(option.font);
        painter->drawText(QRect(inside.left(), inside.top(), inside.width(), line),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(DueNameRole).toString(), Qt::ElideRight,
                                                        inside.width()));
        const QRect second(inside.left(), inside.top() + line, inside.width(), line);
        const QString planned = index.data(DuePlannedRole).toString();
        Badge badge = index.data(DueBadgeRole).value<Badge>();
        if (!planned.isEmpty())
            badge.word =
                DuePane::tr("%1, planned %2", "overdue by 2 days, planned 26 Nov").arg(badge.word, planned);
        paintBadge(painter, second, badge, theme::font(theme::Type::Secondary));
        painter->restore();
    }
};

/// The first day from `today` on that a session with the agent is planned for.
QString duePlannedText(AgentId agent, const std::vector<Session> &planned, QDate today)
{
    std::optional<QDate> day;
    for (const Session &each : planned) {
        if (each.agent == agent && each.day >= today && (!day || each.day < *day))
            day = each.day;
    }
    return day ? dayText(*day, today) : QString();
}

} // namespace

DuePane::DuePane(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Due"));
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new DueDelegate(this));
    setAccessibleDescription(tr("Drag an agent onto a day to plan a session"));
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT agentWanted(AgentId(item->data(DueAgentRole).toLongLong()));
    });
}

void DuePane::setDue(const std::vector<DueEntry> &due, const std::vector<DueInput> &inputs,
                     const std::vector<Session> &planned, QDate today)
{
    const QVariant before = currentItem() ? currentItem()->data(DueAgentRole) : QVariant();
    clear();
    for (const DueEntry &entry : due) {
        const auto who = std::find_if(inputs.begin(), inputs.end(), [&entry](const DueInput &each) {
            return each.agent.id == entry.agent;
        });
        if (entry.state == DueState::Paused || who == inputs.end())
            continue;
        Badge badge = badgeOf(entry);
        if (entry.state == DueState::DueSoon || entry.state == DueState::OnTrack)
            badge.word = entry.nextDue ? tr("due %1").arg(weekdayText(*entry.nextDue, today)) : badge.word;
        const QString plan = duePlannedText(entry.agent, planned, today);
        const QString name = who->agent.name;
        auto *item = new QListWidgetItem(
            plan.isEmpty() ? tr("%1, %2", "Maya Okafor, due today").arg(name, badge.word)
                           : tr("%1, %2, planned %3", "Maya Okafor, due today, planned 26 Nov")
                                 .arg(name, badge.word, plan),
            this);
        item->setData(DueAgentRole, qlonglong(entry.agent.value()));
        item->setToolTip(theme::plainToolTip(item->text()));
        item->setData(DueNameRole, name);
        item->setData(DueBadgeRole, QVariant::fromValue(badge));
        item->setData(DuePlannedRole, plan);
        if (before.isValid() && before == item->data(DueAgentRole))
            setCurrentItem(item);
    }
}

QStringList DuePane::mimeTypes() const
{
    return {QString::fromLatin1(agentMime)};
}

QMimeData *DuePane::mimeData(const QList<QListWidgetItem *> &items) const
{
    if (items.isEmpty())
        return nullptr;
    auto *dragged = new QMimeData;
    dragged->setData(QString::fromLatin1(agentMime),
                     QByteArray::number(items.first()->data(DueAgentRole).toLongLong()));
    return dragged;
}

} // namespace coachbook::ui
