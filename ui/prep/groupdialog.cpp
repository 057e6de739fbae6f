// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/groupdialog.h"
#include "core/domain/agent.h"
#include "core/storage/agentstore.h"
#include "core/storage/groupstore.h"
#include "core/storage/sessionstore.h"
#include "core/storage/templatestore.h"
#include "ui/prep/newsession.h"
#include "ui/shell/bookcontroller.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/prepsheet.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <algorithm>

namespace coachbook::ui {
namespace {

struct GroupSessionsTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::GroupSessions)
};

constexpr int agentLines = 9;
constexpr qint64 msInSecond = 1000;

/// A time that came in with an evaluation becomes a moment of its own, so that it can be kept.
MomentId idOf(Db &db, const momentstore::Found &moment)
{
    return moment.id ? *moment.id : momentstore::insert(db, moment.moment);
}

std::optional<SessionId> makeGroup(BookController &controller, const GroupDialog &dialog,
                                   const std::optional<momentstore::Found> &moment)
{
    std::optional<SessionId> first;
    const SessionGroupDraft draft{dialog.name(), controller.today(), {}};
    controller.transact({QStringLiteral("group.add"), draft.name}, [&](Db &db) {
        SessionGroupDraft made = draft;
        if (moment)
            made.moments.push_back({idOf(db, *moment), false});
        const SessionGroupId group = groupstore::insert(db, made);
        for (const AgentId agent : dialog.agents()) {
            std::optional<NewSession> session =
                newSession(db, agent, SessionType::Group, controller.today(), dialog.templateKey());
            if (!session)
                continue;
            session->draft.day = dialog.day();
            session->draft.group = group;
            session->draft.interactions.clear(); // the group looks at its moments
            session->draft.agenda =
                agendaFor(session->preparation, session->draft, {}, controller.settings().supervisor);
            const SessionId id = sessionstore::insert(db, session->draft);
            first = first ? first : id;
        }
    });
    return first;
}

/// Another group's sheet stays what it was; the moment is put at the end, once.
bool putInto(BookController &controller, SessionGroup group, const momentstore::Found &moment)
{
    return controller.transact({QStringLiteral("group.edit"), group.name}, [&](Db &db) {
        const MomentId id = idOf(db, moment);
        const bool isThere = std::any_of(group.moments.begin(), group.moments.end(),
                                         [id](const GroupMoment &each) { return each.moment == id; });
        if (!isThere)
            group.moments.push_back({id, false});
        groupstore::update(db, group);
    });
}

} // namespace

GroupDialog::GroupDialog(BookController &controller, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_form(new Form), m_name(new QLineEdit),
      m_day(makeDayEdit(controller.settings().calendar.addWorkingDays(controller.today(), 1), tr("Day"))),
      m_dayField(atLeft(m_day)), m_template(new QComboBox), m_agents(new QListWidget),
      m_count(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted))
{
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(tr("What it is about"));
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Day"), m_dayField);
    m_form->addRow(tr("&Template"), m_template);
    m_agents->setAccessibleName(tr("Agents"));
    m_agents->setMinimumHeight(m_agents->fontMetrics().lineSpacing() * agentLines);
    m_form->addRow(tr("&Agents"), m_agents, tr("Space chooses; each gets a record of their own"));
    m_form->addWide(m_count);
    m_ok = frameDialog(*this, tr("New group session"),
                       tr("Several agents look at the same moments. Whose they are stays hidden."), m_form,
                       tr("Prepare"))
               .ok;
    m_controller.guarded([this] { fillAgents(); });
    connect(m_name, &QLineEdit::textChanged, this, &GroupDialog::showProblems);
    connect(m_agents, &QListWidget::itemChanged, this, &GroupDialog::showProblems);
    showProblems();
    m_name->setFocus();
}

void GroupDialog::fillAgents()
{
    for (const SessionTemplate &each : templatestore::all(m_controller.db())) {
        if (each.type == SessionType::Group)
            m_template->addItem(each.name, each.key);
    }
    for (const Agent &agent : agentstore::all(m_controller.db())) {
        if (!isActiveOn(agent, m_controller.today()))
            continue;
        auto *item = new QListWidgetItem(agent.name, m_agents);
        item->setData(Qt::UserRole, qint64(agent.id.value()));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    if (m_agents->count() > 0)
        m_agents->setCurrentRow(0);
}

QString GroupDialog::name() const
{
    return m_name->text().simplified();
}

QDate GroupDialog::day() const
{
    return m_day->date();
}

QString GroupDialog::templateKey() const
{
    return m_template->currentData().toString();
}

std::vector<AgentId> GroupDialog::agents() const
{
    std::vector<AgentId> chosen;
    for (int row = 0; row < m_agents->count(); ++row) {
        if (m_agents->item(row)->checkState() == Qt::Checked)
            chosen.emplace_back(m_agents->item(row)->data(Qt::UserRole).toLongLong());
    }
    return chosen;
}

void GroupDialog::showProblems()
{
    const std::size_t count = agents().size();
    const bool isFine = issues(SessionGroupDraft{name(), m_controller.today(), {}}, count).empty();
    m_count->setText(count < leastGroupAgents ? tr("A group has two agents or more.")
                                              : tr("%1 agents chosen").arg(count));
    m_ok->setEnabled(isFine);
}

std::optional<SessionId> beginGroupSession(BookController &controller, QWidget *window,
                                           std::optional<momentstore::Found> moment)
{
    GroupDialog dialog(controller, window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const std::optional<SessionId> made = makeGroup(controller, dialog, moment);
    if (made)
        controller.say(GroupSessionsTexts::tr("Group session “%1” prepared").arg(dialog.name()), true);
    return made;
}

std::optional<SessionId> addToGroupSession(BookController &controller, QWidget *window,
                                           const momentstore::Found &moment)
{
    std::vector<SessionGroup> groups;
    controller.guarded([&] { groups = groupstore::open(controller.db()); });
    if (groups.empty())
        return beginGroupSession(controller, window, moment);
    QDialog dialog(window);
    auto *list = new QListWidget;
    list->setAccessibleName(GroupSessionsTexts::tr("Group sessions"));
    for (const SessionGroup &group : groups)
        list->addItem(GroupSessionsTexts::tr("%1, made %2")
                          .arg(group.name, dayText(group.created, controller.today())));
    list->addItem(GroupSessionsTexts::tr("New group session…"));
    list->setCurrentRow(0);
    frameDialog(dialog, GroupSessionsTexts::tr("Add to a group session"),
                GroupSessionsTexts::tr("The agent's name stays hidden from the group."), list,
                GroupSessionsTexts::tr("Add"));
    QObject::connect(list, &QListWidget::itemDoubleClicked, &dialog, &QDialog::accept);
    if (dialog.exec() != QDialog::Accepted || list->currentRow() < 0)
        return std::nullopt;
    const auto row = std::size_t(list->currentRow());
    if (row >= groups.size())
        return beginGroupSession(controller, window, moment);
    if (putInto(controller, groups[row], moment))
        controller.say(GroupSessionsTexts::tr("Added to “%1”").arg(groups[row].name), true);
    return std::nullopt;
}

bool addToSession(BookController &controller, const momentstore::Found &moment)
{
    const AgentId agent = moment.moment.agent;
    Evidence evidence{moment.moment.evaluation, moment.moment.interactionRef, moment.moment.day, std::nullopt,
                      moment.moment.quote.isEmpty()
                          ? moment.moment.note
                          : GroupSessionsTexts::tr("“%1”").arg(moment.moment.quote.simplified())};
    if (moment.moment.startMs)
        evidence.momentSeconds = int(*moment.moment.startMs / msInSecond);
    const bool written = controller.transact({QStringLiteral("session.edit"), moment.agent}, [&](Db &db) {
        std::optional<Session> open = openDraft(db, agent);
        if (!open) {
            const std::optional<NewSession> made =
                newSession(db, agent, SessionType::OneOnOne, controller.today());
            if (!made)
                return;
            open = sessionstore::find(db, sessionstore::insert(db, made->draft));
        }
        auto &calls = open->interactions;
        if (std::find(calls.begin(), calls.end(), evidence) == calls.end())
            calls.push_back(evidence);
        sessionstore::update(db, *open);
    });
    if (written)
        controller.say(GroupSessionsTexts::tr("On the sheet of the next session with %1").arg(moment.agent),
                       true);
    return written;
}

} // namespace coachbook::ui
