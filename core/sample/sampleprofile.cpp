// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleprofile.h"

namespace coachbook {

namespace {

SampleSkill skill(const char *behaviour, double was, double is, double weeks)
{
    return {QString::fromLatin1(behaviour), {was, is, weeks}};
}

QStringList keys(const char *list)
{
    return QString::fromLatin1(list).split(QLatin1Char(' '));
}

SampleProfile profile(const char *id, const char *name, int hiredDaysAgo, std::optional<int> dueIn,
                      const char *coached)
{
    SampleProfile made;
    made.externalId = QString::fromLatin1(id);
    made.name = QString::fromUtf8(name);
    made.hiredDaysAgo = hiredDaysAgo;
    made.dueIn = dueIn;
    made.coached = keys(coached);
    made.aht = {325, 320, 20};
    made.fcr = {77, 77, 1};
    made.csat = {4.25, 4.25, 1};
    made.skill = {0.9, 0.91, 20};
    return made;
}

SampleProfile longOverdue()
{
    auto made = profile("R1041", "Maya Okafor", 1130, -22, "let-finish verify-resolved acknowledge-feeling");
    made.aht = {300, 285, 10};
    made.csat = {4.1, 3.8, 10};
    made.fcr = {76, 74, 10};
    made.skills = {skill("let-finish", 0.72, 0.52, 10), skill("acknowledge-feeling", 0.8, 0.7, 10)};
    return made;
}

SampleProfile dueToday()
{
    auto made = profile("R1187", "Jonas Lindgren", 40, 0,
                        "verify-identity confirm-understanding ask-tried greet-and-name");
    made.aht = {470, 395, 6};
    made.fcr = {60, 68, 6};
    made.csat = {3.9, 4.1, 6};
    made.skill = {0.72, 0.84, 6};
    made.skills = {skill("verify-identity", 0.8, 0.88, 6)};
    return made;
}

SampleProfile nearlyTenured()
{
    auto made = profile(
        "R1179", "Amara Diallo", 86, 2,
        "who-what-when verify-resolved ask-tried confirm-understanding verify-identity greet-and-name");
    made.aht = {455, 335, 11};
    made.fcr = {62, 76, 11};
    made.csat = {4.0, 4.3, 11};
    made.skill = {0.72, 0.9, 11};
    return made;
}

SampleProfile improvementPlan()
{
    auto made = profile("R1064", "Tobias Keller", 820, 4,
                        "right-solution verify-resolved right-solution who-what-when");
    made.aht = {365, 350, 8};
    made.fcr = {67, 64, 14};
    made.csat = {3.9, 3.8, 10};
    made.skill = {0.84, 0.82, 12};
    made.skills = {skill("right-solution", 0.55, 0.64, 4), skill("verify-resolved", 0.45, 0.6, 4),
                   skill("who-what-when", 0.6, 0.7, 4)};
    made.privateNote =
        QStringLiteral("Moved house in September, long way to work now. Asked for the late shift.");
    return made;
}

SampleProfile onLeave()
{
    auto made =
        profile("R1022", "Priyanka Raman", 1610, 3, "hold-when-needed confirm-understanding let-finish");
    made.csat = {4.4, 4.4, 1};
    return made;
}

SampleProfile left()
{
    auto made = profile("R1090", "Colin Fraser", 540, 1, "acknowledge-feeling ask-tried verify-resolved");
    made.leftDaysAgo = 17;
    made.leftReason = QStringLiteral("Moved to the back office of another company");
    made.csat = {4.1, 3.9, 12};
    made.skill = {0.87, 0.82, 10};
    return made;
}

SampleProfile shortTalk()
{
    auto made =
        profile("R1055", "Hana Sato", 980, -3, "confirm-understanding hold-when-needed greet-and-name");
    made.aht = {338, 342, 10};
    made.skills = {skill("confirm-understanding", 0.8, 0.74, 8)};
    return made;
}

SampleProfile fallingFcr()
{
    auto made = profile("R1073", "Luis Herrera", 690, 2, "verify-resolved right-solution ask-tried");
    made.aht = {310, 288, 8};
    made.fcr = {81, 61, 8};
    made.csat = {4.3, 4.1, 6};
    made.skills = {skill("verify-resolved", 0.88, 0.4, 8), skill("right-solution", 0.9, 0.82, 8)};
    return made;
}

SampleProfile strongPerformer()
{
    auto made = profile("R1009", "Zofia Kowalska", 2240, 9,
                        "who-what-when acknowledge-feeling confirm-understanding");
    made.ownCadence = 28;
    made.aht = {305, 300, 20};
    made.fcr = {86, 87, 10};
    made.csat = {4.6, 4.65, 10};
    made.skill = {0.97, 0.98, 10};
    made.privateNote = QStringLiteral("Interested in the team lead course next year. Good with new agents.");
    return made;
}

SampleProfile slowButLiked()
{
    auto made = profile("R1048", "Grace Mwangi", 1040, 1, "hold-when-needed verify-resolved who-what-when");
    made.aht = {432, 440, 12};
    made.fcr = {82, 83, 10};
    made.csat = {4.6, 4.65, 10};
    made.skill = {0.94, 0.95, 10};
    made.skills = {skill("hold-when-needed", 0.75, 0.7, 8)};
    return made;
}

SampleProfile sameBehaviour()
{
    auto made = profile("R1082", "Omar Haddad", 610, -1,
                        "ask-tried ask-tried ask-tried let-finish verify-identity right-solution let-finish "
                        "who-what-when verify-identity right-solution let-finish who-what-when");
    made.aht = {352, 355, 10};
    made.fcr = {73, 71, 10};
    made.skills = {skill("ask-tried", 0.56, 0.55, 8)};
    return made;
}

SampleProfile improved()
{
    auto made =
        profile("R1061", "Chlo\u00e9 Martin", 870, 6,
                "verify-resolved confirm-understanding confirm-understanding verify-resolved let-finish");
    made.aht = {350, 318, 9};
    made.fcr = {68, 80, 8};
    made.csat = {4.0, 4.4, 8};
    made.skill = {0.87, 0.94, 8};
    made.skills = {skill("confirm-understanding", 0.5, 0.93, 8), skill("verify-resolved", 0.55, 0.93, 7)};
    return made;
}

SampleProfile itemDueToday()
{
    auto made =
        profile("R1038", "Daniel Ofori", 1210, 3, "acknowledge-feeling greet-and-name hold-when-needed");
    made.aht = {328, 331, 10};
    made.skills = {skill("acknowledge-feeling", 0.78, 0.74, 10)};
    return made;
}

SampleProfile noData()
{
    auto made = profile("R1193", "In\u00eas Carvalho", 3, std::nullopt, "greet-and-name");
    return made;
}

} // namespace

std::vector<SampleProfile> sampleProfiles()
{
    return {longOverdue(),   dueToday(),  nearlyTenured(), improvementPlan(), onLeave(),
            left(),          shortTalk(), fallingFcr(),    strongPerformer(), slowButLiked(),
            sameBehaviour(), improved(),  itemDueToday(),  noData()};
}

} // namespace coachbook
