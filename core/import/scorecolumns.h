// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columnmapping.h"
#include "core/import/fullscore.h"
#include "core/import/recordsource.h"

namespace coachbook {

/// Watches the columns of a file that hold shares or scores of a scale no other column gives: FCR and QA of
/// KPI tables (of long ones, in the rows that name them), the scores of evaluations without a maximum.
class ScoreColumns
{
public:
    explicit ScoreColumns(const ColumnMapping &mapping);
    void add(const Record &record);

    struct Finding
    {
        std::size_t column;
        FullScoreEvidence evidence;
    };
    /// Of columns with a value; read with the file's decimal mark.
    std::vector<Finding> findings(DecimalMark mark) const;

private:
    struct Watched
    {
        std::size_t column;
        bool isLong; ///< counts only in rows whose KPI is a share
        FullScoreEvidence withPoint, withComma;
    };
    bool isShareRow(const Record &record);

    std::vector<Watched> m_watched;
    int m_kpiColumn;
    std::map<std::string, bool, std::less<>> m_isShare; ///< by the word of the KPI column
};

} // namespace coachbook
