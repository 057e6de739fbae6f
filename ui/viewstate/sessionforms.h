// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cue.h"
#include "core/domain/moment.h"
#include "core/domain/peerpair.h"
#include "core/domain/session.h"
#include "core/domain/sessiontemplate.h"

/// The words of what only some types of session have: cues, observations, the moments of a group. Pure.
namespace coachbook::ui {

QString sheetPartText(SheetPart part,
                      SessionType type); ///< "Open action items"; the type's own form by its name
QString templateIssueText(TemplateIssue issue);
QString typeTitle(SessionType type); ///< "One-on-one"

/// "More than one sentence. 14 words: ten are enough."; empty when the cue is fine.
QString cueRemarkText(const QString &cue);
/// Whether a side-by-side suits the agent, in a sentence.
QString realTimeFitText(RealTimeFit fit, const QString &agent);
QString cueLines(const std::vector<SessionCue> &cues); ///< "3:42  Slow down", one a line
QString observationLines(const std::vector<SessionObservation> &observations);

/// "Ben earns 64 % (n = 9), Ann 95 % (n = 11). Never paired before."
QString peerReasonText(const PeerPair &pair, const QString &middle, const QString &high, QDate today);

/// A moment as a group may see it.
struct ShownMoment
{
    MomentKind kind = MomentKind::ToImprove;
    QString time;  ///< "3:42 to 4:05", empty when unknown
    QString words; ///< the quote in quotation marks, else the note
    QString note;  ///< below a quote
    QString behaviour;
    QString owner; ///< empty while it is hidden
    bool operator==(const ShownMoment &) const = default;
};
ShownMoment shownMoment(const MomentDraft &moment, const QString &agent, const QString &behaviour,
                        bool showName);
QString shownMomentLine(const ShownMoment &moment); ///< "3:42  “Words” (Maya Okafor)"

} // namespace coachbook::ui
