// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// What one does with a moment of the library: change it, copy it, export it, bring it to a session.
#include "ui/prep/groupdialog.h"
#include "ui/quality/momentclip.h"
#include "ui/quality/momentdialog.h"
#include "ui/quality/momentspage.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/prompts.h"
#include <QClipboard>
#include <QGuiApplication>

namespace coachbook::ui {

void MomentsPage::editCurrent()
{
    const momentstore::Found *found = current();
    if (!found || !found->id || controller().isReadOnly())
        return;
    const MomentId id = *found->id;
    const QString agent = found->agent;
    MomentDialog dialog(found->moment, nullptr, false, window());
    const int outcome = dialog.exec();
    Moment edited;
    static_cast<MomentDraft &>(edited) = dialog.draft();
    edited.id = id;
    if (outcome == QDialog::Accepted)
        controller().transact({QStringLiteral("moment.edit"), agent},
                              [&edited](Db &db) { momentstore::update(db, edited); });
    else if (outcome == MomentDialog::Removed &&
             controller().transact({QStringLiteral("moment.remove"), agent},
                                   [id](Db &db) { momentstore::remove(db, id); }))
        controller().say(tr("Moment removed"), true);
}

void MomentsPage::exportCurrent()
{
    const momentstore::Found *found = current();
    if (!found)
        return;
    QString path = controller().prompts().saveFile(tr("Export clip"), tr("Moment.wav"), tr("Sound (*.wav)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".wav"), Qt::CaseInsensitive))
        path += QStringLiteral(".wav");
    const QString problem = exportClip(*found, m_recording, path);
    controller().say(problem.isEmpty() ? tr("Saved as %1, with its words beside it").arg(path) : problem);
}

/// For a group: what was said and why it matters, not by whom.
void MomentsPage::copyCurrent()
{
    const momentstore::Found *found = current();
    if (!found)
        return;
    QGuiApplication::clipboard()->setText(wordsForGroup(*found));
    controller().say(tr("Copied without the agent's name"));
}

void MomentsPage::addToGroup()
{
    const momentstore::Found *found = current();
    if (!found)
        return;
    const momentstore::Found moment = *found; // the list is read anew when the moment is marked
    if (const std::optional<SessionId> made = addToGroupSession(controller(), window(), moment))
        Q_EMIT goTo({QStringLiteral("session"), made->value()});
}

void MomentsPage::addToNext()
{
    if (const momentstore::Found *found = current()) {
        const momentstore::Found moment = *found;
        addToSession(controller(), moment);
    }
}

} // namespace coachbook::ui
