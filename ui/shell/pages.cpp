// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"
#include "ui/actions/actionspage.h"
#include "ui/agents/agentpage.h"
#include "ui/calendar/calendarpage.h"
#include "ui/conduct/conductpage.h"
#include "ui/importing/importpage.h"
#include "ui/importing/importspage.h"
#include "ui/importing/profilespage.h"
#include "ui/improvement/improvementpage.h"
#include "ui/improvement/improvementspage.h"
#include "ui/insight/issuespage.h"
#include "ui/insight/movementpage.h"
#include "ui/insight/signalspage.h"
#include "ui/library/librarypage.h"
#include "ui/library/templatespage.h"
#include "ui/plan/planpage.h"
#include "ui/plan/planspage.h"
#include "ui/prep/preparepage.h"
#include "ui/quality/calibrationpage.h"
#include "ui/quality/calibrationspage.h"
#include "ui/quality/coveragepage.h"
#include "ui/quality/evaluatepage.h"
#include "ui/quality/evaluationspage.h"
#include "ui/quality/momentspage.h"
#include "ui/quality/scorecardspage.h"
#include "ui/settings/backupspage.h"
#include "ui/settings/logpage.h"
#include "ui/settings/settingspage.h"
#include "ui/team/teampage.h"
#include "ui/today/todaypage.h"
#include "ui/transcripts/transcriptpage.h"
#include <QCoreApplication>

namespace coachbook::ui {
namespace {

struct RailTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::Rail)
};

} // namespace

PageRegistry allPages()
{
    PageRegistry pages;
    pages.add<TodayPage>(QStringLiteral("today"));
    pages.add<TeamPage>(QStringLiteral("team"));
    pages.add<AgentPage>(QStringLiteral("agent"));
    pages.add<CalendarPage>(QStringLiteral("calendar"));
    pages.add<ImportPage>(QStringLiteral("import"));
    pages.add<ImportsPage>(QStringLiteral("imports"));
    pages.add<ProfilesPage>(QStringLiteral("profiles"));
    pages.add<PreparePage>(QStringLiteral("prepare"));
    pages.add<SessionPage>(QStringLiteral("session"));
    pages.add<ConductPage>(QStringLiteral("conduct"));
    pages.add<PlansPage>(QStringLiteral("plans"));
    pages.add<PlanPage>(QStringLiteral("plan"));
    pages.add<ImprovementsPage>(QStringLiteral("improvements"));
    pages.add<ImprovementPage>(QStringLiteral("improvement"));
    pages.add<SignalsPage>(QStringLiteral("insight"));
    pages.add<MovementPage>(QStringLiteral("movement"));
    pages.add<IssuesPage>(QStringLiteral("issues"));
    pages.add<ActionsPage>(QStringLiteral("actions"));
    pages.add<EvaluationsPage>(QStringLiteral("quality"));
    pages.add<EvaluatePage>(QStringLiteral("evaluate"));
    pages.add<MomentsPage>(QStringLiteral("moments"));
    pages.add<CoveragePage>(QStringLiteral("coverage"));
    pages.add<ScorecardsPage>(QStringLiteral("scorecards"));
    pages.add<CalibrationsPage>(QStringLiteral("calibrations"));
    pages.add<CalibrationPage>(QStringLiteral("calibration"));
    pages.add<LibraryPage>(QStringLiteral("library"));
    pages.add<TemplatesPage>(QStringLiteral("templates"));
    pages.add<TranscriptPage>(QStringLiteral("transcript"));
    pages.add<SettingsPage>(QStringLiteral("settings"));
    pages.add<LogPage>(QStringLiteral("log"));
    pages.add<BackupsPage>(QStringLiteral("backups"));
    return pages;
}

void PageRegistry::add(const QString &key, Factory make)
{
    m_factories[key] = std::move(make);
}

bool PageRegistry::has(const QString &key) const
{
    return m_factories.contains(key);
}

Page *PageRegistry::make(const QString &key, BookController &controller) const
{
    const auto found = m_factories.find(key);
    return found == m_factories.end() ? nullptr : found->second(controller);
}

std::vector<RailPlace> railPlaces(const PageRegistry &registry)
{
    const std::vector<RailPlace> seven = {
        {QStringLiteral("today"), RailTexts::tr("Today"), QStringLiteral("view-calendar-day"), 1},
        {QStringLiteral("team"), RailTexts::tr("Team"), QStringLiteral("user-others"), 2},
        {QStringLiteral("calendar"), RailTexts::tr("Calendar"), QStringLiteral("view-calendar-month"), 3},
        {QStringLiteral("quality"), RailTexts::tr("Quality"), QStringLiteral("checkbox"), 4},
        {QStringLiteral("plans"), RailTexts::tr("Plans"), QStringLiteral("view-task"), 5},
        {QStringLiteral("insight"), RailTexts::tr("Insight"), QStringLiteral("office-chart-line"), 6},
        {QStringLiteral("library"), RailTexts::tr("Library"), QStringLiteral("bookmarks"), 7},
    };
    std::vector<RailPlace> shown;
    for (const RailPlace &place : seven) {
        if (registry.has(place.key))
            shown.push_back(place);
    }
    return shown;
}

QString railPlaceOf(const QString &pageKey)
{
    if (pageKey == QLatin1String("agent") || pageKey == QLatin1String("prepare") ||
        pageKey == QLatin1String("session") || pageKey == QLatin1String("conduct") ||
        pageKey == QLatin1String("transcript"))
        return QStringLiteral("team");
    if (pageKey == QLatin1String("evaluate") || pageKey == QLatin1String("moments") ||
        pageKey == QLatin1String("coverage") || pageKey == QLatin1String("scorecards"))
        return QStringLiteral("quality");
    if (pageKey.startsWith(QLatin1String("calibration")))
        return QStringLiteral("quality");
    if (pageKey == QLatin1String("movement") || pageKey == QLatin1String("issues"))
        return QStringLiteral("insight");
    if (pageKey == QLatin1String("templates"))
        return QStringLiteral("library");
    if (pageKey == QLatin1String("plan") || pageKey == QLatin1String("actions"))
        return QStringLiteral("plans");
    if (pageKey.startsWith(QLatin1String("improvement")))
        return {}; // a compartment of its own: no place of the rail leads there
    return pageKey;
}

} // namespace coachbook::ui
