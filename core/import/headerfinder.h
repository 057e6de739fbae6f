// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columnmapping.h"

namespace coachbook {

struct FileShape;

/// The line of a table that names its columns, and what they are taken for.
struct HeaderFinding
{
    std::optional<ColumnMapping> mapping; ///< absent: no line is a header of a kind that is known
    QStringList headers;                  ///< of the best line, else of the first that has any text
    QStringList groups; ///< what the line above says of each column, where it names groups of columns
    qint64 line = 1;
    bool isFirst = true;   ///< nothing stands above it
    bool hasRows = false;  ///< there is a row below it
    bool isBroken = false; ///< nothing of the table could be read, because it is damaged
};

/// The header is the line among the first twenty whose words are known best, together with the first values
/// below it; banners above it are passed over. `kind` when a person has said it.
HeaderFinding findHeader(const FileShape &shape, std::optional<ImportKind> kind);

} // namespace coachbook
