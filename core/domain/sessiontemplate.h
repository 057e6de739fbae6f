// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include <QString>
#include <QStringList>
#include <vector>

namespace coachbook {

/// What is pre-filled on a session sheet. OwnForm is what only one type has: the cue log of a real-time
/// session, the observation form of a peer session, the moments of a group session.
enum class SheetPart {
    Agenda,
    Figures,
    Quality,
    Interactions,
    OpenItems,
    LastSession,
    CheckIns,
    Plan,
    Focus,
    OwnForm,
    Questions,
    Steps
};

/// Templates are data (SESS-1): shipped as JSON in resources/templates, and made or changed by the
/// supervisor.
struct SessionTemplate
{
    QString key; ///< names the template in sessions and files; never changes
    QString name;
    SessionType type = SessionType::OneOnOne;
    int minutes = 30;
    std::vector<SessionStep> steps;
    QStringList questions;
    std::vector<SheetPart> sheet = {}; ///< the parts of the sheet, in their order; each once, Focus always
    bool operator==(const SessionTemplate &) const = default;
};

/// Every part that a sheet of this type can have, in the order that is usual.
std::vector<SheetPart> possibleParts(SessionType type);
/// The sheet of a template that does not say its own.
std::vector<SheetPart> defaultSheet(SessionType type);
/// `parts` without repetitions and without what the type cannot have; the focus at the end when it is
/// missing, as no session is complete without it (SESS-5). Empty: the type's default.
std::vector<SheetPart> soundSheet(const std::vector<SheetPart> &parts, SessionType type);

/// Reads one template from JSON; absent with `error` filled when a part is missing or of the wrong kind. A
/// sheet that is left out is the type's default; parts of it that this version does not know are left out.
std::optional<SessionTemplate> sessionTemplateFromJson(const QByteArray &json, QString *error);
QByteArray sessionTemplateToJson(const SessionTemplate &from); ///< what the function above reads
inline constexpr qint64 largestTemplateFile = 4 * 1024 * 1024; ///< bytes

/// All shipped templates, the five-step one-on-one first.
std::vector<SessionTemplate> shippedTemplates();
/// The shipped ones with the supervisor's own: one of the same key stands in the shipped one's place.
std::vector<SessionTemplate> withOwnTemplates(std::vector<SessionTemplate> shipped,
                                              const std::vector<SessionTemplate> &own);
const SessionTemplate *findTemplate(const std::vector<SessionTemplate> &templates, const QString &key);
/// A key that no template has yet, made from a name: "my_one_on_one", "my_one_on_one_2".
QString freeTemplateKey(const QString &name, const std::vector<SessionTemplate> &templates);

/// Gives the session another template: type, length, sheet, and its steps and questions in place of those of
/// the template before. What was edited or added by hand stays, after the new ones.
void takeTemplate(SessionDraft &session, const SessionTemplate *before, const SessionTemplate &next);

/// What keeps a template from being saved.
enum class TemplateIssue { NameMissing, NameTooLong, NameTaken, StepMissing, StepWithoutTitle };
/// `others`: the templates it must not be mixed up with.
std::vector<TemplateIssue> issues(const SessionTemplate &edited, const std::vector<SessionTemplate> &others);

} // namespace coachbook
