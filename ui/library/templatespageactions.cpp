// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// What one does with a template as a whole: make, copy, take away, look at, bring in and give away.
#include "core/domain/agent.h"
#include "core/storage/agentstore.h"
#include "core/storage/packetfile.h"
#include "core/storage/privatefile.h"
#include "core/storage/templatestore.h"
#include "ui/library/templateform.h"
#include "ui/library/templatespage.h"
#include "ui/prep/newsession.h"
#include "ui/prep/sessionpaper.h"
#include "ui/printing/printjobs.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/prompts.h"
#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace coachbook::ui {
namespace {

QString filter()
{
    return TemplatesPage::tr("Templates (*.json)");
}

/// `name`, with a number when another template has it.
QString freeName(const QString &name, const std::vector<SessionTemplate> &templates)
{
    constexpr int roomForNumber = 8;
    QString free = name;
    const auto isTaken = [&] {
        return std::any_of(templates.begin(), templates.end(), [&](const SessionTemplate &each) {
            return each.name.compare(free, Qt::CaseInsensitive) == 0;
        });
    };
    for (int number = 2; isTaken(); ++number)
        free = QStringLiteral("%1 (%2)").arg(name.left(longestName - roomForNumber)).arg(number);
    return free;
}

/// The sheet of a session of this template with the first of the team, or with nobody.
paper::SheetInput previewOf(Db &db, const SessionTemplate &shown, const BookSettings &settings, QDate today)
{
    paper::SheetInput input;
    for (const Agent &agent : agentstore::all(db)) {
        if (!isActiveOn(agent, today))
            continue;
        if (const std::optional<NewSession> made = newSession(db, agent.id, shown.type, today, shown.key)) {
            input.preparation = made->preparation;
            input.session = made->draft;
        }
        break;
    }
    if (input.preparation.agent.name.isEmpty()) {
        input.preparation.agent.name = TemplatesPage::tr("Name of the agent");
        input.session.day = today;
        takeTemplate(input.session, nullptr, shown);
    }
    input.sheet = shown.sheet;
    if (shown.type == SessionType::Group)
        input.group = paper::GroupShown{shown.name, {}};
    input.supervisor = settings.supervisor;
    input.teamName = settings.teamName;
    input.today = today;
    return input;
}

} // namespace

void TemplatesPage::add(SessionTemplate made, const QString &said)
{
    made.name = freeName(made.name, m_templates);
    made.key = freeTemplateKey(made.name, m_templates);
    if (!controller().transact({QStringLiteral("template.add"), made.name},
                               [&made](Db &db) { templatestore::put(db, made); }))
        return;
    m_shown = made.key;
    controller().say(said.arg(made.name), true);
    refresh();
}

void TemplatesPage::makeNew()
{
    save();
    const QString name = controller()
                             .prompts()
                             .askText(tr("New template"), tr("What it is called"))
                             .simplified()
                             .left(longestName);
    if (name.isEmpty())
        return;
    const SessionTemplate *current = shown();
    SessionTemplate made;
    made.name = name;
    made.type = current ? current->type : SessionType::OneOnOne;
    made.minutes = current ? current->minutes : made.minutes;
    made.steps = {{tr("The agent's own view"), {}, made.minutes}};
    made.sheet = defaultSheet(made.type);
    add(made, tr("Template “%1” added"));
    m_form->focusName();
}

void TemplatesPage::duplicate()
{
    save();
    const SessionTemplate *current = shown();
    if (!current)
        return;
    SessionTemplate copy = *current;
    copy.name = tr("%1 (copy)").arg(current->name).left(longestName);
    add(copy, tr("Template “%1” added"));
    m_form->focusName();
}

void TemplatesPage::remove()
{
    const SessionTemplate *current = shown();
    if (!current)
        return;
    m_hasUnsaved = false;
    const SessionTemplate gone = *current;
    const bool isOwn = originOf(gone) == Origin::Own;
    if (isOwn)
        m_shown.clear();
    const Op op{isOwn ? QStringLiteral("template.remove") : QStringLiteral("template.restore"), gone.name};
    if (controller().transact(op, [&gone](Db &db) { templatestore::remove(db, gone.key); }))
        controller().say(isOwn ? tr("Template “%1” removed").arg(gone.name)
                               : tr("Template “%1” is as it came").arg(gone.name),
                         true);
    refresh();
}

void TemplatesPage::preview()
{
    save();
    const SessionTemplate *current = shown();
    std::optional<paper::SheetInput> input;
    controller().guarded([&] {
        if (current)
            input = previewOf(controller().db(), *current, controller().settings(), controller().today());
    });
    if (input)
        previewSheet(controller(), window(), *input, paper::PrivateNotes::LeaveOut);
}

void TemplatesPage::importFiles()
{
    save();
    for (const QString &path : controller().prompts().openFiles(tr("Import templates"), filter()))
        importFile(path);
}

/// A template that is here already, in all but its name, is not taken in twice.
bool TemplatesPage::importFile(const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    QByteArray bytes;
    if (!controller().guarded([&] { bytes = readPacketFile(path, largestTemplateFile); }))
        return false;
    if (bytes.size() > largestTemplateFile) {
        controller().prompts().tell(tr("%1 is no template").arg(file), tr("It is larger than 4 MB."));
        return false;
    }
    QString error;
    const std::optional<SessionTemplate> read = sessionTemplateFromJson(bytes, &error);
    if (!read) {
        controller().prompts().tell(tr("%1 is no template").arg(file),
                                    tr("Nothing was taken in. The file says: %1.").arg(error));
        return false;
    }
    const SessionTemplate *same = findTemplate(m_templates, read->key);
    if (same && *same == *read) {
        controller().say(tr("“%1” is here already").arg(read->name));
        m_shown = read->key;
        refresh();
        return false;
    }
    add(*read, tr("Template “%1” imported"));
    return true;
}

void TemplatesPage::exportFile()
{
    save();
    const SessionTemplate *current = shown();
    if (!current)
        return;
    QString path = controller().prompts().saveFile(
        tr("Export template"), paper::fileNameOf(current->name, QStringLiteral(".json")), filter());
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        path += QStringLiteral(".json");
    const QByteArray bytes = sessionTemplateToJson(*current);
    if (controller().guarded([&] { writePrivateFile(path, bytes); }))
        controller().say(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace coachbook::ui
