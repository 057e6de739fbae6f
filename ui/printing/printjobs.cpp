// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printjobs.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/addendumstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/duereader.h"
#include "core/storage/planstore.h"
#include "core/storage/preparationquery.h"
#include "core/storage/sessionstore.h"
#include "core/storage/templatestore.h"
#include "ui/viewstate/paperwords.h"
#include <unordered_map>

namespace coachbook::ui::paper {

namespace {

constexpr int chartDays = 13 * 7;

std::vector<QDate> heldSessions(Db &db, AgentId agent, QDate today)
{
    std::vector<QDate> days;
    for (const Session &session : sessionstore::ofAgent(db, agent)) {
        if (isHeld(session.status) && session.day > today.addDays(-chartDays) && session.day <= today)
            days.push_back(session.day);
    }
    return days;
}

SheetInput makeSheet(Db &db, Preparation preparation, const BookSettings &settings, QDate today)
{
    SheetInput input;
    input.sessions = heldSessions(db, preparation.agent.id, today);
    input.session = preparation.draft;
    input.preparation = std::move(preparation);
    input.supervisor = settings.supervisor;
    input.zone = settings.zone;
    input.teamName = settings.teamName;
    input.today = today;
    return input;
}

/// What the template and the type of the session bring to its sheet.
void addOwnParts(Db &db, SheetInput &input, const Session &session)
{
    const std::vector<SessionTemplate> templates = templatestore::all(db);
    const SessionTemplate *made = findTemplate(templates, session.templateKey);
    if (made && made->type == session.type)
        input.sheet = made->sheet;
    const std::optional<Agent> partner =
        session.partner ? agentstore::find(db, *session.partner) : std::nullopt;
    if (partner)
        input.partner = partner->name;
    const std::optional<SessionGroup> group =
        session.group ? groupstore::find(db, *session.group) : std::nullopt;
    if (group)
        input.group = groupShown(*group, groupstore::moments(db, *group));
}

/// What the agent is working on: the plan's behaviours, else the newest session's focus.
QString focusWords(const std::optional<CoachingPlan> &plan, const std::vector<Session> &sessions)
{
    QStringList texts;
    if (plan) {
        for (const PlanTarget &target : plan->targets)
            texts.append(target.text);
    }
    const Session *newest = nullptr;
    for (const Session &session : sessions) {
        if (!session.focus.empty() && (!newest || session.day > newest->day))
            newest = &session;
    }
    if (texts.isEmpty() && newest) {
        for (const SessionFocus &focus : newest->focus)
            texts.append(focus.text);
    }
    texts.removeAll(QString());
    return texts.join(QStringLiteral("; "));
}

std::unordered_map<AgentId, CoachingPlan> currentPlans(Db &db)
{
    std::unordered_map<AgentId, CoachingPlan> current;
    for (CoachingPlan &plan : planstore::all(db)) {
        if (plan.state == PlanState::Ended)
            continue;
        const auto known = current.find(plan.agent);
        if (known == current.end() || known->second.number < plan.number)
            current.insert_or_assign(plan.agent, std::move(plan));
    }
    return current;
}

} // namespace

std::optional<SheetInput> sheetInput(Db &db, const Session &session, const BookSettings &settings,
                                     QDate today)
{
    std::optional<Preparation> preparation = preparationOf(db, session.agent, today);
    if (!preparation)
        return {};
    SheetInput input = makeSheet(db, std::move(*preparation), settings, today);
    if (isOnlyPlanned(session))
        input.session = filledIn(session, input.preparation.draft);
    else
        input.session = session;
    input.addenda = addendumstore::ofSession(db, session.id);
    input.sessionItems = actionitemstore::ofSession(db, session.id);
    addOwnParts(db, input, session);
    // An item agreed in this session is not one brought to it.
    std::erase_if(input.preparation.openItems,
                  [&](const ActionItem &item) { return item.session == session.id; });
    return input;
}

std::optional<SheetInput> sheetInput(Db &db, AgentId agent, const BookSettings &settings, QDate today)
{
    for (const Session &draft : sessionstore::drafts(db)) {
        if (draft.agent == agent)
            return sheetInput(db, draft, settings, today);
    }
    std::optional<Preparation> preparation = preparationOf(db, agent, today);
    if (!preparation)
        return {};
    return makeSheet(db, std::move(*preparation), settings, today);
}

std::optional<PlanInput> planInput(Db &db, const CoachingPlan &plan, const BookSettings &settings,
                                   QDate today)
{
    std::optional<Preparation> preparation = preparationOf(db, plan.agent, today);
    if (!preparation)
        return {};
    PlanInput input;
    input.plan = plan;
    if (plan.previous)
        input.previous = planstore::find(db, *plan.previous);
    input.agent = preparation->agent;
    input.tier = preparation->due.tier;
    input.items = actionitemstore::ofPlan(db, plan.id);
    input.kpis = std::move(preparation->kpis);
    for (KpiLine &line : input.kpis) {
        // The sheet's baseline is that of the agent's newest plan; this document is about `plan`.
        line.baseline.reset();
        for (const PlanBaseline &baseline : plan.baselines) {
            if (baseline.kpi == line.kpi && baseline.value)
                line.baseline = KpiValue{*baseline.value, baseline.n};
        }
    }
    input.sessions = heldSessions(db, plan.agent, today);
    input.supervisor = settings.supervisor;
    input.teamName = settings.teamName;
    input.today = today;
    return input;
}

TeamPlanInput teamPlanInput(Db &db, const BookSettings &settings, QDate today)
{
    TeamPlanInput input;
    input.supervisor = settings.supervisor;
    input.teamName = settings.teamName;
    input.today = today;
    const std::unordered_map<AgentId, CoachingPlan> plans = currentPlans(db);
    std::unordered_map<AgentId, int> openItems;
    for (const ActionItem &item : actionitemstore::open(db))
        ++openItems[item.agent];
    for (const DueInput &each : dueInputs(db)) {
        TeamPlanInput::Row row;
        row.due = dueEntry(each, settings.cadence, settings.calendar, today);
        if (row.due.pause == PauseKind::Left)
            continue;
        row.agent = each.agent;
        std::optional<CoachingPlan> plan;
        if (const auto found = plans.find(each.agent.id); found != plans.end()) {
            plan = found->second;
            row.review = plan->review;
            row.planNumber = plan->number;
            row.planRevision = plan->revision;
        }
        row.focus = focusWords(plan, each.sessions);
        row.openItems = openItems[each.agent.id];
        input.rows.push_back(std::move(row));
    }
    return input;
}

GroupShown groupShown(const SessionGroup &group, const std::vector<groupstore::Moment> &moments)
{
    GroupShown shown{group.name, {}};
    for (const groupstore::Moment &each : moments)
        shown.moments.push_back(
            shownMoment(each.found.moment, each.found.agent, each.found.behaviour, each.shown.showName));
    return shown;
}

QString fileNameOf(QString name, const QString &ending)
{
    for (QChar &c : name) {
        if (c.category() == QChar::Other_Control || QStringLiteral("/\\:*?\"<>|").contains(c))
            c = QLatin1Char('-');
    }
    // A leading dot would hide the file; file systems stop at 255 bytes.
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    return name.simplified().left(80) + ending;
}

QString fileNameFor(const SheetInput &input)
{
    return fileNameOf(Words::tr("%1 session sheet").arg(input.preparation.agent.name),
                      QStringLiteral(".pdf"));
}

QString fileNameFor(const PlanInput &input)
{
    return fileNameOf(Words::tr("%1 coaching plan %2").arg(input.agent.name).arg(input.plan.number),
                      QStringLiteral(".pdf"));
}

QString fileNameFor(const TeamPlanInput &input)
{
    return fileNameOf(input.teamName.isEmpty() ? Words::tr("Team plan")
                                               : Words::tr("%1 team plan").arg(input.teamName),
                      QStringLiteral(".pdf"));
}

} // namespace coachbook::ui::paper
