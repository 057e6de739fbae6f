// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importplan.h"
#include <functional>
#include <string>

namespace coachbook {

/// The header of the last column of a file of refused rows. A file whose last header this is comes from
/// Coachbook: that column is not read, and the marks before formulas are taken off again.
QString refusedHeader();

/// Text as a spreadsheet may open it without running it: what begins with = + - @ (or blanks and one of them)
/// is marked with an apostrophe. withoutFormulaMark() gives back exactly what went in.
std::string withFormulaMark(std::string_view text);
std::string_view withoutFormulaMark(std::string_view text);

using RefusalWords = std::function<QString(const Refusal &)>;

/// Writes the refused rows of a plan's file as CSV, to be mended and imported again: the columns as they
/// stand in the file, then line and reason in `words` (English when empty). A row that has the wrong number
/// of columns keeps them; one that cannot be taken apart is one cell. Rows of ignored accounts are left out.
/// UTF-8 with a byte order mark, the file's own delimiter. Replaces `target`. Returns the rows written;
/// throws StorageError: Conflict when the file is not the one that was read any more, Constraint when
/// `target` is that file, Io, Cancelled.
qint64 writeRefusedRows(const ImportPlan &plan, const std::vector<Refusal> &refusals, const QString &target,
                        const RefusalWords &words = {}, const JobControl &job = {});

} // namespace coachbook
