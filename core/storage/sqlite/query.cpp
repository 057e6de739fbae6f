// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/query.h"
#include "core/storage/sqlite/error.h"
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace coachbook::sqlite {

Query::Query(Connection &connection, const char *sql)
    : m_connection(connection), m_sql(sql), m_statement(&connection.prepared(sql))
{}

Query::~Query()
{
    m_statement->tryReset();
    try {
        m_statement->clearBindings();
    } catch (const SQLite::Exception &) {
        // Nothing is lost: the next use binds every parameter anew.
    }
}

void Query::fail() const
{
    raise(m_connection.handle(), m_connection.path(), m_sql);
}

Query &Query::bindInteger(std::int64_t value)
{
    m_statement->bind(m_next++, value);
    return *this;
}

Query &Query::bind(double value)
{
    m_statement->bind(m_next++, value);
    return *this;
}

Query &Query::bind(const QString &value)
{
    m_statement->bind(m_next++, value.toStdString());
    return *this;
}

Query &Query::bind(std::string_view utf8)
{
    m_text.assign(utf8);
    m_statement->bind(m_next++, m_text);
    return *this;
}

Query &Query::bindBlob(const QByteArray &bytes)
{
    m_statement->bind(m_next++, bytes.constData(), static_cast<int>(bytes.size()));
    return *this;
}

Query &Query::bindNull()
{
    m_statement->bind(m_next++);
    return *this;
}

bool Query::step()
{
    const int code = m_statement->tryExecuteStep();
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        fail();
    return false;
}

void Query::run()
{
    step();
    rewind();
}

void Query::rewind()
{
    m_statement->tryReset();
    m_next = 1;
}

int Query::columns() const
{
    return m_statement->getColumnCount();
}

QString Query::columnName(int column) const
{
    return QString::fromUtf8(m_statement->getColumnName(column));
}

bool Query::isText(int column) const
{
    return m_statement->getColumn(column).isText();
}

bool Query::isReal(int column) const
{
    return m_statement->getColumn(column).isFloat();
}

bool Query::isNull(int column) const
{
    return m_statement->isColumnNull(column);
}

std::int64_t Query::integer(int column) const
{
    return m_statement->getColumn(column).getInt64();
}

double Query::real(int column) const
{
    return m_statement->getColumn(column).getDouble();
}

QString Query::text(int column) const
{
    const std::string_view bytes = utf8(column);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::string_view Query::utf8(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const char *bytes = value.getText("");
    return {bytes, static_cast<std::size_t>(value.getBytes())};
}

QByteArray Query::blob(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    return {static_cast<const char *>(value.getBlob()), value.getBytes()};
}

} // namespace coachbook::sqlite
