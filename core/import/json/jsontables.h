// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/recordsource.h"
#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace coachbook {

/// Why a JSON file cannot be read; `line` counts from 1.
struct JsonProblem
{
    QString what;
    qint64 line = 0;
};

/// A JSON document, or a document a line. Held in memory, so its size is limited; nesting is limited by the
/// parser.
class JsonFile
{
public:
    static constexpr qint64 largest = qint64(64) << 20;

    explicit JsonFile(const QString &path);
    const std::optional<JsonProblem> &problem() const { return m_problem; }
    /// The lists of objects in it, by where they are: "data.tasks", "evaluations.answers". Longest first.
    QStringList tables() const;
    const QJsonValue &root() const { return m_root; }

private:
    void parse(const QByteArray &bytes);

    QJsonValue m_root;
    std::optional<JsonProblem> m_problem;
};

/// Whether the first bytes of a file begin a JSON object or list.
bool mayBeJson(const QByteArray &head);

/// One list of a JSON document as a table: a row an object, a column a value in it. Objects in it are taken
/// apart
/// ("agent.id"), lists of plain values are joined; what stands above the list is repeated in every row, so
/// that the answers of an evaluation know their evaluation. The header is line 0, the first object line 1.
class JsonSource : public RecordSource
{
public:
    static std::unique_ptr<JsonSource> open(const QString &path, const QString &table);

    bool next() override;
    const Record &record() const override { return m_record; }
    qint64 bytesDone() const override;
    bool hasReadError() const override { return false; }

private:
    using Row = std::vector<std::pair<std::size_t, std::string>>; ///< by column
    class Reader;
    void makeRecord(const Row &row);

    qint64 m_bytes = 0;
    std::vector<std::string> m_columns;
    std::vector<Row> m_rows;
    std::size_t m_next = 0; ///< 0: the header
    std::string m_raw;
    Record m_record;
};

} // namespace coachbook
