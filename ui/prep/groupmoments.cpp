// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/groupmoments.h"
#include "core/domain/agent.h"
#include "ui/prep/prepfields.h"
#include "ui/prep/sessiondesk.h"
#include "ui/prep/sessionpaper.h"
#include "ui/quality/qualitywords.h"
#include "ui/shell/bookcontroller.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/sessionforms.h"
#include "ui/widgets/label.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace coachbook::ui {

GroupMoments::GroupMoments(SessionDesk &desk, const PrepData &prep, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_data(prep), m_section(new SheetSection(tr("Moments to show"))),
      m_name(new QLineEdit),
      m_empty(Label::wrapped(tr("No moment yet. Choose one in the library of moments and press “Add to a "
                                "Group Session”."),
                             theme::Type::Body, theme::Tone::Muted)),
      m_who(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted)), m_column(new QVBoxLayout),
      m_members(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_section);
    m_section->setRemark(tr("the same for the whole group, without names"));
    m_name->setMaxLength(longestName);
    m_section->body()->addWidget(underName(tr("Name of the &group"), m_name));
    m_section->body()->addWidget(m_empty);
    m_column->setSpacing(theme::related);
    m_section->body()->addLayout(m_column);
    m_section->body()->addWidget(makeButtons());
    m_section->body()->addWidget(m_who);
    m_members->setSpacing(0);
    m_section->body()->addLayout(m_members);
    connect(m_name, &QLineEdit::editingFinished, this, &GroupMoments::rename);
}

QWidget *GroupMoments::makeButtons()
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    QPushButton *library = flatButton(tr("Library of moments"));
    m_print = new QPushButton(tr("Print group sheet…"));
    m_pdf = new QPushButton(tr("Save as PDF…"));
    m_pdf->setAccessibleName(tr("Save the group sheet as PDF"));
    row->addWidget(library);
    row->addStretch();
    row->addWidget(m_print);
    row->addWidget(m_pdf);
    connect(library, &QPushButton::clicked, this, [this] { Q_EMIT goTo({QStringLiteral("moments")}); });
    connect(m_print, &QPushButton::clicked, this, &GroupMoments::print);
    connect(m_pdf, &QPushButton::clicked, this, &GroupMoments::savePdf);
    return whole;
}

void GroupMoments::follow()
{
    setVisible(m_desk.session().type == SessionType::Group && m_data.group);
}

void GroupMoments::show()
{
    follow();
    if (!m_data.group)
        return;
    if (!m_name->hasFocus())
        showText(m_name, m_data.group->group.name);
    clearLayout(m_column);
    for (std::size_t at = 0; at < m_data.group->moments.size(); ++at)
        m_column->addWidget(makeMoment(m_data.group->moments[at], at));
    m_empty->setVisible(m_data.group->moments.empty());
    showMembers();
}

void GroupMoments::showMembers()
{
    clearLayout(m_members);
    const auto &members = m_data.group->members;
    m_who->setText(members.size() == 1
                       ? tr("Nobody else is in this group.")
                       : tr("%1 agents, each with a record of their own:").arg(members.size()));
    for (const groupstore::Member &member : members) {
        const bool isThis = m_desk.id() == member.session;
        QPushButton *open = flatButton(
            isThis ? tr("%1 (this page)").arg(member.name)
                   : tr("%1, %2", "name, draft").arg(member.name, sessionStatusText(member.status)),
            tr("Session with %1").arg(member.name));
        open->setText(theme::noMnemonic(open->text()));
        open->setEnabled(!isThis);
        m_members->addWidget(open, 0, Qt::AlignLeft);
        connect(open, &QPushButton::clicked, this, [this, id = member.session] {
            Q_EMIT goTo({QStringLiteral("session"), id.value()});
        });
    }
}

QWidget *GroupMoments::makeMoment(const groupstore::Moment &moment, std::size_t index)
{
    const ShownMoment shown =
        shownMoment(moment.found.moment, moment.found.agent, moment.found.behaviour, moment.shown.showName);
    const int number = int(index) + 1;
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new StateBadge(badgeOf(shown.kind)), 0, Qt::AlignLeft);
    words->addWidget(Label::wrapped(shownMomentLine(shown)));
    auto *show = new QCheckBox(tr("Show whose it is"));
    show->setAccessibleName(tr("Show whose moment %1 is").arg(number));
    show->setToolTip(theme::plainToolTip(moment.found.agent));
    show->setChecked(moment.shown.showName);
    words->addWidget(show);
    row->addLayout(words, 1);
    QPushButton *up = flatButton(tr("Up"), tr("Move moment %1 up").arg(number));
    up->setEnabled(index > 0);
    row->addWidget(up, 0, Qt::AlignTop);
    QAbstractButton *remove = removeCross(tr("Remove moment %1").arg(number));
    row->addWidget(remove, 0, Qt::AlignTop);
    const auto changed = [this](auto &&change) {
        std::vector<GroupMoment> moments = m_data.group->group.moments;
        change(moments);
        put(moments);
    };
    connect(show, &QCheckBox::toggled, this, [changed, index](bool on) {
        changed([&](std::vector<GroupMoment> &moments) { moments[index].showName = on; });
    });
    connect(up, &QPushButton::clicked, this, [changed, index] {
        changed([&](std::vector<GroupMoment> &moments) { std::swap(moments[index], moments[index - 1]); });
    });
    connect(remove, &QAbstractButton::clicked, this, [changed, index] {
        changed([&](std::vector<GroupMoment> &moments) {
            moments.erase(moments.begin() + std::ptrdiff_t(index));
        });
    });
    return whole;
}

void GroupMoments::put(const std::vector<GroupMoment> &moments)
{
    SessionGroup group = m_data.group->group;
    group.moments = moments;
    write(group);
}

void GroupMoments::rename()
{
    if (!m_data.group)
        return;
    SessionGroup group = m_data.group->group;
    group.name = m_name->text().simplified();
    if (group.name.isEmpty()) // the one it had stays
        showText(m_name, m_data.group->group.name);
    else if (group.name != m_data.group->group.name)
        write(group);
}

void GroupMoments::write(const SessionGroup &group)
{
    // After the event: the page reads anew, and with it what was clicked goes.
    QMetaObject::invokeMethod(
        this,
        [this, group] {
            if (m_desk.flush())
                m_desk.controller().transact({QStringLiteral("group.edit"), group.name},
                                             [&group](Db &db) { groupstore::update(db, group); });
        },
        Qt::QueuedConnection);
}

void GroupMoments::print()
{
    if (m_desk.flush())
        previewGroupSheet(m_desk.controller(), window(), m_desk.session(), *m_data.group);
}

void GroupMoments::savePdf()
{
    if (m_desk.flush())
        saveGroupSheet(m_desk.controller(), m_desk.session(), *m_data.group);
}

CalibrationPointer::CalibrationPointer(const SessionDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *section = new SheetSection(tr("Calibration"));
    column->addWidget(section);
    section->body()->addWidget(Label::wrapped(
        tr("Rounds, answers and agreement of the evaluators are kept under Quality, Calibration. This "
           "session is for the talk about them.")));
    auto *open = new QPushButton(tr("Open calibrations"));
    section->body()->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT goTo({QStringLiteral("calibrations")}); });
}

void CalibrationPointer::show()
{
    setVisible(m_desk.session().type == SessionType::Calibration);
}

} // namespace coachbook::ui
