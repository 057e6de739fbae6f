// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/import/importplan.h"
#include <QTemporaryDir>

namespace coachbook {

class Archive;

struct BundleMember
{
    QString name; ///< in the zip, with its folders: "march/calls.csv"
    QString path; ///< where it was unpacked
};

/// A zip of exports. Its files are unpacked into a folder that only this user can enter and that is removed
/// together with the bundle. A zip with a single file whose name leads out of it is not unpacked at all.
class Bundle
{
public:
    /// A zip that is neither a workbook nor another document that happens to be one.
    static bool isBundle(const QString &path);

    /// Throws StorageError Cancelled, when the job says so.
    explicit Bundle(const QString &path, const JobControl &job = {});
    const std::optional<FileProblem> &problem() const { return m_problem; }
    const QString &problemDetail() const { return m_detail; }
    const std::vector<BundleMember> &members() const { return m_members; }

private:
    void open(const JobControl &job);
    void fail(FileProblem problem, const QString &detail = {});
    void unpack(const Archive &archive, const JobControl &job);
    bool unpackOne(const Archive &archive, const QString &name, const QString &to, const JobControl &job);

    QString m_path;
    QTemporaryDir m_folder;
    std::optional<FileProblem> m_problem;
    QString m_detail;
    std::vector<BundleMember> m_members;
    qint64 m_done = 0, m_total = 0; ///< bytes unpacked
};

} // namespace coachbook
