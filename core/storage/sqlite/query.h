// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/sqlite/connection.h"
#include <QDate>
#include <QDateTime>
#include <concepts>
#include <optional>
#include <string>
#include <type_traits>

namespace coachbook::sqlite {

/// One run of a prepared statement: bind in the order of the ?, step, read by column number. Reset and its
/// bindings cleared on every way out. `sql` must be a string literal (it is the key of the statement cache).
///
///     Query q(db, "SELECT name FROM agent WHERE id = ?");
///     q.bind(id);
///     while (q.step()) names.push_back(q.text(0));
class Query
{
public:
    Query(Connection &connection, const char *sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    template <std::integral Integer>
    Query &bind(Integer value)
    {
        return bindInteger(static_cast<std::int64_t>(value));
    }
    Query &bind(double value);
    Query &bind(const QString &value);
    Query &bind(std::string_view utf8);
    Query &bind(QDate day) { return bindInteger(day.toJulianDay()); }
    Query &bind(const QDateTime &instant) { return bindInteger(instant.toMSecsSinceEpoch()); }
    Query &bindBlob(const QByteArray &bytes);
    Query &bindNull();
    Query &bindOrNull(const QString &value) { return value.isEmpty() ? bindNull() : bind(value); }
    template <class Tag>
    Query &bind(Id<Tag> id)
    {
        return bind(id.value());
    }
    template <class Value>
    Query &bind(const std::optional<Value> &value)
    {
        return value ? bind(*value) : bindNull();
    }
    template <class Enum>
    requires std::is_enum_v<Enum> Query &bind(Enum value)
    {
        return bindInteger(static_cast<std::int64_t>(value));
    }

    bool step();   ///< true: there is a row
    void run();    ///< for statements without rows; rewinds so that it can be bound again
    void rewind(); ///< so that it can be bound again, before all rows are read

    int columns() const;
    QString columnName(int column) const;
    bool isText(int column) const;
    bool isReal(int column) const;
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    int number(int column) const { return static_cast<int>(integer(column)); }
    double real(int column) const;
    QString text(int column) const;
    std::string_view utf8(int column) const; ///< valid until the next step
    QByteArray blob(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    QDate day(int column) const { return QDate::fromJulianDay(integer(column)); }
    QDateTime instant(int column) const { return QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC); }
    template <class IdType>
    IdType id(int column) const
    {
        return IdType(integer(column));
    }
    template <class Enum>
    Enum as(int column) const
    {
        return static_cast<Enum>(integer(column));
    }
    std::optional<int> maybeNumber(int c) const
    {
        return isNull(c) ? std::nullopt : std::optional(number(c));
    }
    std::optional<double> maybeReal(int c) const { return isNull(c) ? std::nullopt : std::optional(real(c)); }
    std::optional<bool> maybeFlag(int c) const { return isNull(c) ? std::nullopt : std::optional(flag(c)); }
    std::optional<QDate> maybeDay(int c) const { return isNull(c) ? std::nullopt : std::optional(day(c)); }
    std::optional<QDateTime> maybeInstant(int c) const
    {
        return isNull(c) ? std::nullopt : std::optional(instant(c));
    }
    template <class IdType>
    std::optional<IdType> maybeId(int c) const
    {
        return isNull(c) ? std::nullopt : std::optional(id<IdType>(c));
    }
    template <class Enum>
    std::optional<Enum> maybe(int c) const
    {
        return isNull(c) ? std::nullopt : std::optional(as<Enum>(c));
    }

private:
    Query &bindInteger(std::int64_t value);
    [[noreturn]] void fail() const;
    Connection &m_connection;
    const char *m_sql;
    SQLite::Statement *m_statement;
    int m_next = 1;
    std::string m_text;
};

} // namespace coachbook::sqlite
