// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/durationunits.h"
#include "core/import/headerfinder.h"
#include "core/import/importplan.h"
#include "core/import/scorecolumns.h"

class QFile;

namespace coachbook {

/// Finds out what a file is, step by step; each step fills its part of the plan or names the problem.
class Inspector
{
public:
    Inspector(const QString &path, const ImportOptions &options, const JobControl &job);
    ImportPlan run();

private:
    bool fail(FileProblem problem, const QString &detail = {})
    {
        m_plan.problem = problem;
        m_plan.problemDetail = detail;
        return false;
    }

    bool findFormat();
    bool findCsv(QFile &file, const EncodingFinding &encoding);
    bool findSheets();
    bool findLists();
    bool findEvents();
    bool findTranscripts();
    bool hasKnownTable() const;
    bool findRows(QFile &file, const QByteArray &head);
    bool findTable();
    bool takeMapping(const HeaderFinding &found);
    HeaderFinding takeProfile(HeaderFinding found);
    void keepProfile();
    void readAll();
    void sampleRow(const Record &record, std::vector<QStringList> &samples) const;
    void weighDates(const DateEvidence &evidence);
    void weighNumbers(const NumberEvidence &evidence);
    void weighScores(const ScoreColumns &columns);
    void weighDurations(const DurationColumns &columns, const ColumnSamples &samples);
    void decide(DecisionAbout about, DecisionGround ground, const QString &value, qint64 count = 0,
                const QString &example = {})
    {
        m_plan.decisions.push_back({about, ground, value, count, example});
    }

    void report(const RowFeed &feed) const;

    ImportOptions m_options;
    std::optional<ImportProfile> m_profile; ///< the one that is used
    const JobControl &m_job;
    ImportPlan m_plan;
};

} // namespace coachbook
