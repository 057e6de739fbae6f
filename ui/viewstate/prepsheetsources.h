// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewstate/prepsheet.h"

/// What the sheet can be filled from, beside it: proposals, moments, evaluations, interactions, last
/// sessions.
namespace coachbook::ui {

struct Source
{
    enum class Kind { Focus, Moment, Call, Question };
    Kind kind = Kind::Focus;
    QString title, mark, detail;
    bool taken = false; ///< already on the sheet
    bool isBad = false; ///< a low score, a critical question failed
    SessionFocus focus; ///< of a Focus; of a Moment: the focus it would make
    Evidence evidence;  ///< of a Moment or Call
    QString question;   ///< of a Question: the line to ask
    bool operator==(const Source &) const = default;
};

struct SourceGroup
{
    QString title, nothing; ///< `nothing`: said in place of rows
    std::vector<Source> rows;
    bool operator==(const SourceGroup &) const = default;
};

struct SourcesInput
{
    const Preparation &preparation;
    const std::vector<FlaggedInteraction> &evaluated; ///< newest first
    const std::vector<Interaction> &interactions;     ///< newest first
    const std::vector<Session> &held;                 ///< newest first
    const SessionDraft &session;
    QDate today;
};

/// In the order one works: focus, moments, calls, last sessions. Only rows that contain every word of `find`.
std::vector<SourceGroup> buildSources(const SourcesInput &input, const QString &find = {});

} // namespace coachbook::ui
