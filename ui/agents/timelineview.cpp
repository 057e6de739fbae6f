// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/timelineview.h"
#include "ui/agents/timelinedelegate.h"
#include "ui/agents/timelinemodel.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/label.h"
#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {
constexpr int all = -1;
} // namespace

TimelineView::TimelineView(QWidget *parent)
    : Card(parent), m_model(new TimelineModel(this)), m_kind(new QComboBox), m_list(new QListView),
      m_nothing(Label::wrapped(tr("Nothing of this kind yet."), theme::Type::Body, theme::Tone::Muted))
{
    column()->setContentsMargins(1, theme::group - theme::small, 1, 1);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::group, 0, theme::group, 0);
    head->addWidget(new SectionTitle(tr("Timeline")));
    head->addStretch();
    head->addWidget(m_kind);
    column()->addLayout(head);
    column()->addWidget(m_list, 1);
    column()->addWidget(m_nothing);
    m_nothing->setContentsMargins(theme::group, theme::related, theme::group, theme::group);
    m_kind->setAccessibleName(tr("Kinds shown in the timeline"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    leaveWheelToPage(m_kind);
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(*m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFocusProxy(m_list);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const int kind = m_kind->currentData().toInt();
        m_model->setKind(kind == all ? std::nullopt : std::optional(static_cast<TimelineKind>(kind)));
        showFit();
    });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(TimelineEntry(m_model->entry(index.row()))); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimelineView::keepInSight);
    m_list->installEventFilter(this);
    fillKinds();
}

// Not QListView::activated: where the desktop opens with one click it comes together with clicked.
bool TimelineView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QModelIndex current = m_list->currentIndex();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current.isValid()) {
            Q_EMIT opened(TimelineEntry(m_model->entry(current.row())));
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void TimelineView::setEntries(std::vector<TimelineEntry> entries, QDate today)
{
    const QModelIndex current = m_list->currentIndex();
    const std::optional<TimelineEntry> entry =
        current.isValid() ? std::optional(m_model->entry(current.row())) : std::nullopt;
    const int scrolled = m_list->verticalScrollBar()->value();
    m_model->setEntries(std::move(entries), today);
    fillKinds();
    showFit();
    if (const std::optional<int> row = entry ? rowOf(*entry) : std::nullopt)
        m_list->selectionModel()->setCurrentIndex(m_model->index(*row), QItemSelectionModel::ClearAndSelect);
    m_list->doItemsLayout(); // the range to scroll in is that of the new rows
    m_list->verticalScrollBar()->setValue(scrolled);
}

void TimelineView::toTop()
{
    m_list->setCurrentIndex({});
    m_list->scrollToTop();
}

std::optional<int> TimelineView::rowOf(const TimelineEntry &entry) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const TimelineEntry &each = m_model->entry(row);
        if (each.kind == entry.kind && each.id == entry.id && each.title == entry.title)
            return row;
    }
    return std::nullopt;
}

/// The list does not scroll when it is whole: the page around it does.
void TimelineView::keepInSight(const QModelIndex &index)
{
    if (!m_whole || !index.isValid() || !m_list->hasFocus())
        return;
    for (QWidget *outer = parentWidget(); outer; outer = outer->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(outer);
        if (!area)
            continue;
        const QRect row = m_list->visualRect(index);
        const QPoint at = m_list->viewport()->mapTo(area->widget(), row.center());
        area->ensureVisible(at.x(), at.y(), 0, row.height());
        return;
    }
}

void TimelineView::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    const QVariant chosen = m_kind->currentData();
    m_kind->clear();
    m_kind->addItem(tr("Everything (%1)").arg(m_model->countOfAll()), all);
    for (const TimelineKind kind : allTimelineKinds) {
        m_kind->addItem(
            tr("%1 (%2)", "a kind and how many").arg(timelineKindText(kind)).arg(m_model->countOf(kind)),
            static_cast<int>(kind));
    }
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(chosen)));
}

void TimelineView::setWhole(bool whole)
{
    m_whole = whole;
    m_list->setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    showFit();
}

void TimelineView::showFit()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_list->setVisible(!isEmpty || !m_whole);
    int height = 0;
    for (int row = 0; m_whole && row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForIndex(m_model->index(row)).height();
    m_list->setMinimumHeight(m_whole ? height : 120);
    m_list->setMaximumHeight(m_whole ? height : QWIDGETSIZE_MAX);
}

void TimelineView::focusFilter()
{
    m_kind->setFocus(Qt::ShortcutFocusReason);
}

} // namespace coachbook::ui
