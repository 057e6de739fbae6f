// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentcards.h"
#include "ui/agents/agentfacts.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/paperwords.h"
#include "ui/viewstate/planwords.h"
#include "ui/viewstate/todaystate.h"
#include "ui/widgets/growingtext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rowlist.h"
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int saveAfterMs = 700; ///< of no typing

Label *smallLine(const QString &text = {})
{
    return Label::wrapped(text, theme::Type::Secondary, theme::Tone::Muted);
}

/// Title at the left, what belongs to it at the right.
QHBoxLayout *headRow(QWidget *title, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->addWidget(title);
    row->addStretch();
    row->addWidget(right);
    return row;
}

/// Due soon as sessions are (CAD-4): within the working days of the setting.
DueState stateOf(QDate due, const BookSettings &settings, QDate today)
{
    const DueState state = stateOfDate(due, today, settings.calendar);
    const int left = settings.calendar.workingDaysBetween(today, due);
    return state == DueState::DueSoon && left > settings.cadence.dueSoonWorkingDays ? DueState::OnTrack
                                                                                    : state;
}

Row rowOf(const ActionItem &item, const BookSettings &settings, QDate today, bool readOnly)
{
    Row row;
    const QString measure = paper::measureWords(item);
    row.why = measure.isEmpty() ? item.text : item.text + QLatin1Char('\n') + measure;
    row.button = readOnly ? QString() : OpenItemsCard::tr("Record result");
    if (!item.due) {
        row.who = OpenItemsCard::tr("No due day");
        return row;
    }
    const DueState state = stateOf(*item.due, settings, today);
    row.who = nearDayText(*item.due, today);
    row.what = badgeOf(state);
    if (state == DueState::Overdue)
        row.what.word = dueWords(state, *item.due, today, settings.calendar);
    else if (state == DueState::OnTrack)
        row.what = {Badge::Shape::None, theme::Tone::Muted, actionStateText(item.state)};
    return row;
}

} // namespace

FactsCard::FactsCard(QWidget *parent)
    : Card(parent), m_tier(new Label({}, theme::Type::Section)), m_tierWhy(smallLine()),
      m_next(new ElidedLabel({}, theme::Type::Section)), m_nextWhy(smallLine()), m_due(new StateBadge)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * theme::group);
    auto *tier = new QVBoxLayout;
    tier->setSpacing(2);
    tier->addWidget(m_tier);
    tier->addWidget(m_tierWhy);
    tier->addStretch();
    auto *next = new QVBoxLayout;
    next->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::group);
    head->addWidget(m_next);
    head->addWidget(m_due);
    head->addStretch();
    next->addLayout(head);
    next->addWidget(m_nextWhy);
    next->addStretch();
    row->addLayout(tier, 2);
    row->addLayout(next, 5);
    column()->addLayout(row);
}

void FactsCard::show(const AgentFacts &facts, const Badge &due)
{
    m_tier->setText(facts.tier);
    m_tierWhy->setText(facts.tierWhy);
    m_next->setText(facts.next);
    m_nextWhy->setText(facts.nextWhy);
    m_due->setBadge(due);
}

OpenItemsCard::OpenItemsCard(QWidget *parent)
    : Card(parent), m_title(new SectionTitle(tr("Open action items"))),
      m_nothing(smallLine(tr("None. They are agreed in a session and stay here until they are closed."))),
      m_list(new RowList)
{
    // A row has a margin of its own, which shows where the focus is.
    constexpr int rowMargin = 10, side = theme::group - rowMargin;
    column()->setContentsMargins(side, theme::group - theme::small, side, side);
    m_title->setContentsMargins(rowMargin, 0, rowMargin, 0);
    m_nothing->setContentsMargins(rowMargin, 0, rowMargin, theme::related);
    column()->addWidget(m_title);
    column()->addWidget(m_nothing);
    column()->addWidget(m_list);
    m_list->setAccessibleName(tr("Open action items"));
    const auto close = [this](int row) { Q_EMIT closeClicked(m_items[static_cast<size_t>(row)].id); };
    connect(m_list, &RowList::buttonClicked, this, close);
    connect(m_list, &RowList::opened, this, close);
}

void OpenItemsCard::show(const std::vector<ActionItem> &items, const BookSettings &settings, QDate today,
                         bool readOnly)
{
    m_items = items;
    std::vector<Row> rows;
    for (const ActionItem &item : items)
        rows.push_back(rowOf(item, settings, today, readOnly));
    m_list->setRows(rows, static_cast<int>(rows.size()));
    m_list->setVisible(!items.empty());
    m_nothing->setVisible(items.empty());
    m_title->setText(items.empty() ? tr("Open action items") : tr("Open action items  %1").arg(items.size()));
}

PlanCard::PlanCard(QWidget *parent)
    : Card(parent), m_head(smallLine()), m_targets(Label::wrapped({})),
      m_missing(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Warn)), m_open(new QPushButton)
{
    column()->addLayout(headRow(new SectionTitle(tr("Coaching plan")), m_open));
    column()->addWidget(m_head);
    column()->addWidget(m_targets);
    column()->addWidget(m_missing);
    connect(m_open, &QPushButton::clicked, this, &PlanCard::openClicked);
}

void PlanCard::show(const std::optional<CoachingPlan> &plan, const std::vector<ActionItem> &items,
                    QDate today, bool readOnly)
{
    QStringList targets;
    for (const PlanTarget &target : plan ? plan->targets : std::vector<PlanTarget>{})
        targets << target.text;
    QString head = tr("No plan is running. A new one is filled with what the data proposes.");
    if (plan) {
        head = planHeadText(*plan, today);
        if (plan->review)
            head = tr("%1; review %2", "Plan 3, active; review Thu 26 Nov")
                       .arg(head, weekdayText(*plan->review, today));
    }
    const QString missing = plan ? partsText(missingParts(*plan, items)) : QString();
    m_head->setText(head);
    m_targets->setText(targets.join(QLatin1Char('\n')));
    m_targets->setVisible(!targets.isEmpty());
    m_missing->setText(tr("Still missing: %1").arg(missing));
    m_missing->setVisible(!missing.isEmpty());
    m_open->setText(plan ? tr("Open plan") : tr("Create plan"));
    m_open->setEnabled(plan || !readOnly);
}

NoteCard::NoteCard(QWidget *parent)
    : Card(parent), m_text(new GrowingText(tr("Private note"))), m_soon(new QTimer(this))
{
    column()->addWidget(new SectionTitle(tr("Private note")));
    column()->addWidget(smallLine(tr("Yours alone: not printed and not exported unless you ask for it.")));
    column()->addWidget(m_text);
    m_text->setPlaceholderText(tr("What helps when you talk with this agent"));
    m_soon->setSingleShot(true);
    m_soon->setInterval(saveAfterMs);
    connect(m_text, &GrowingText::typed, this, [this] {
        m_unsaved = true;
        m_soon->start();
    });
    connect(m_text, &GrowingText::left, this, &NoteCard::flush);
    connect(m_soon, &QTimer::timeout, this, [this] { Q_EMIT edited(m_text->text()); });
}

void NoteCard::show(const QString &note, bool readOnly)
{
    m_unsaved = m_unsaved && note != m_text->text();
    if (!m_unsaved)
        m_text->showText(note);
    m_text->setReadOnly(readOnly);
}

void NoteCard::forget()
{
    m_soon->stop();
    m_unsaved = false;
}

void NoteCard::flush()
{
    m_soon->stop();
    if (m_unsaved)
        Q_EMIT edited(m_text->text());
}

} // namespace coachbook::ui
