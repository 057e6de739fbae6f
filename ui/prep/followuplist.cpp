// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/followuplist.h"
#include "ui/prep/prepfields.h"
#include "ui/prep/sessiondesk.h"
#include "ui/viewstate/conductwords.h"
#include "ui/viewstate/daytext.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/label.h"
#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QSignalBlocker>
#include <algorithm>

namespace coachbook::ui {
namespace {

using Kind = FollowUpStep::Kind;

} // namespace

FollowUpList::FollowUpList(SessionDesk &desk, const PrepData &prep, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_data(prep), m_grid(new QGridLayout(this)),
      m_none(Label::wrapped({}, theme::Type::Body, theme::Tone::Muted))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::related);
    m_grid->setVerticalSpacing(theme::small);
    m_grid->setColumnStretch(1, 1);
    for (const Kind kind : {Kind::CheckIn, Kind::FollowUp, Kind::NextSession})
        makeRow(kind);
    m_grid->addWidget(m_none, m_grid->rowCount(), 0, 1, 2);
}

void FollowUpList::makeRow(Kind kind)
{
    const QString name = followUpName(kind);
    Row row{new QCheckBox(name), makeDateEdit(tr("Day: %1").arg(name)),
            Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted)};
    const int line = m_grid->rowCount();
    m_grid->addWidget(row.wanted, line, 0);
    m_grid->addWidget(row.day, line, 1, Qt::AlignRight);
    m_grid->addWidget(row.remark, line + 1, 0, 1, 2);
    row.wanted->setVisible(false);
    row.day->setVisible(false);
    row.remark->setVisible(false);
    leaveWheelToPage(row.day);
    connect(row.wanted, &QCheckBox::toggled, this, [this, kind] { changed(kind); });
    connect(row.day, &QDateEdit::dateChanged, this, [this, kind] { changed(kind); });
    m_rows.emplace(kind, row);
}

void FollowUpList::forget()
{
    m_byHand.clear();
}

void FollowUpList::changed(Kind kind)
{
    const Row &row = m_rows.at(kind);
    FollowUpStep step = stepOn(kind, row.day->date(), m_data.due, m_data.settings.calendar);
    step.wanted = row.wanted->isChecked();
    step.day = row.day->date(); // chosen by hand: it stays, and the remark says what stands against it
    if (kind == Kind::FollowUp) {
        m_desk.type(QStringLiteral("followUp"),
                    [day = step.day](SessionDraft &session) { session.followUp = day; });
        return;
    }
    m_byHand[kind] = step;
    follow();
}

void FollowUpList::follow()
{
    if (!m_desk.id())
        return;
    m_plan = followUpPlan(Session{m_desk.session(), *m_desk.id()}, m_data.due, m_data.settings, m_data.today);
    for (FollowUpStep &step : m_plan.steps) {
        if (const auto chosen = m_byHand.find(step.kind); chosen != m_byHand.end())
            step = chosen->second;
        else if (step.kind == Kind::NextSession && m_data.nextPlanned)
            step.wanted = false;
    }
    for (auto &[kind, row] : m_rows) {
        const auto found =
            std::find_if(m_plan.steps.begin(), m_plan.steps.end(),
                         [kind = kind](const FollowUpStep &step) { return step.kind == kind; });
        const bool isThere = found != m_plan.steps.end();
        row.wanted->setVisible(isThere);
        row.day->setVisible(isThere);
        row.remark->setVisible(false);
        if (isThere)
            showRow(*found, row);
    }
    m_none->setVisible(m_plan.steps.empty());
    m_none->setText(followUpNone(m_plan.pause, m_desk.agent()));
}

void FollowUpList::showRow(FollowUpStep &step, Row &row)
{
    const QSignalBlocker wanted(row.wanted), day(row.day);
    const bool isPlanned = step.kind == Kind::NextSession && m_data.nextPlanned;
    row.wanted->setChecked(step.wanted);
    row.wanted->setEnabled(step.kind != Kind::FollowUp && !isPlanned);
    row.day->setDate(isPlanned ? m_data.nextPlanned->day : step.day);
    row.day->setEnabled(step.wanted && !isPlanned);
    const QString remark = remarkOf(step);
    row.remark->setText(remark);
    row.remark->setVisible(!remark.isEmpty());
}

QString FollowUpList::remarkOf(const FollowUpStep &step) const
{
    if (step.kind == Kind::NextSession && m_data.nextPlanned)
        return tr("planned already");
    if (!step.wanted)
        return {};
    if (step.movedFrom && *step.movedFrom != step.day)
        return followUpRemark(step, m_data.today);
    const FollowUpStep there = stepOn(step.kind, step.day, m_data.due, m_data.settings.calendar);
    if (there.day != step.day)
        return tr("%1 is not there that day; the next is %2")
            .arg(m_desk.agent(), nearDayText(there.day, m_data.today));
    return {};
}

std::vector<FollowUpStep> FollowUpList::steps() const
{
    return m_plan.steps;
}

} // namespace coachbook::ui
