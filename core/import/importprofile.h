// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columnmapping.h"
#include "core/storage/profilestore.h"

namespace coachbook {

/// What was decided for files of a shape, which their header tells. Used for the next file of that header
/// wherever that file does not prove otherwise.
struct ImportProfile
{
    qint64 id = 0; ///< in the book; 0: not in one
    QString name;
    QStringList headers; ///< in their order
    std::optional<ImportKind> kind;
    std::optional<DateOrder> dateOrder;
    std::optional<DecimalMark> decimal;
    std::optional<double> fullScore; ///< see ImportOptions
    std::optional<DurationUnit> durationUnit;
    /// Choices of a person, by header; absent field: not used. What is not in here is taken by its header.
    std::map<QString, std::optional<ImportField>> columns;
    bool operator==(const ImportProfile &) const = default;

    QString headerKey() const; ///< normalized headers; the same for files of the same shape
    std::map<int, std::optional<ImportField>> choicesFor(const QStringList &fileHeaders) const; ///< by column
};

/// The key of a file's headers; the column of reasons in a file of refused rows does not count.
QString headerKey(QStringList headers);
/// "calls_2026-11-02.csv" is "calls".
QString profileNameOf(const QString &path);

QByteArray toJson(const ImportProfile &profile);
/// Absent when it is no profile; unknown kinds and fields are left out.
std::optional<ImportProfile> profileFromJson(const QByteArray &json);

ProfileRow toRow(const ImportProfile &profile);
std::optional<ImportProfile> fromRow(const ProfileRow &row);
std::vector<ImportProfile> profilesOf(Db &db); ///< by name; what cannot be read is left out

} // namespace coachbook
