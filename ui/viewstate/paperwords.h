// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Words that several documents use.
#include "core/domain/preparation.h"
#include <QCoreApplication>

namespace coachbook::ui::paper {

/// English stands right without a translation: the singular is a text of its own.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

QString yearDay(QDate day);              ///< "27 Nov 2026": paper is read in other years too
QString weekdayYearDay(QDate day);       ///< "Fri 27 Nov 2026"
QString sentence(const QString &words);  ///< with a capital letter
QString minutesWords(int minutes);       ///< "30 minutes"
QString timeWords(QTime time);           ///< "10:00"
QString dueWords(const DueEntry &entry); ///< "overdue by 3 working days"
/// The tier; empty on an improvement plan, which ordinary papers keep silent about (SESS-9, TRUST-4).
QString tierWords(const TierState &tier, QDate today);
/// dueReason() without a word of an improvement plan.
QString whyWords(const DueEntry &entry, QDate today);
QString measureWords(const ActionItemDraft &item); ///< "QA score from 72 % to 85 %"; empty without a measure
QString itemDetails(const ActionItemDraft &item, QDate today);
QString evidenceWords(const Evidence &evidence); ///< "INT-0042, 12 Nov 2026: quoted before verifying"
QString focusReasonWords(const FocusProposal &proposal);
QString joined(const QStringList &parts); ///< non-empty parts with a dot between

} // namespace coachbook::ui::paper
