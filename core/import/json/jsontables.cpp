// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/json/jsontables.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace coachbook {

namespace {

constexpr int mostTables = 50;

QString childPath(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + QLatin1Char('.') + key;
}

bool isTable(const QJsonArray &list)
{
    const auto objects =
        std::count_if(list.begin(), list.end(), [](const QJsonValue &value) { return value.isObject(); });
    return objects > 0 && objects == list.size();
}

/// Counts the objects of all lists that lie at the same place of their parents.
void countTables(const QJsonValue &value, const QString &path, QMap<QString, qsizetype> &counts)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        if (!isTable(list) || (counts.size() >= mostTables && !counts.contains(path)))
            return;
        counts[path] += list.size();
        for (const QJsonValue &each : list)
            countTables(each, path, counts);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            countTables(member.value(), childPath(path, member.key()), counts);
    }
}

qint64 lineAt(const QByteArray &bytes, qsizetype offset)
{
    return bytes.left(offset).count('\n') + 1;
}

QByteArray withoutMark(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    return bytes;
}

} // namespace

bool mayBeJson(const QByteArray &head)
{
    const QByteArray text = withoutMark(head).trimmed();
    if (!text.startsWith('['))
        return text.startsWith('{');
    // "[Agent],[Date]" is a header of CSV.
    const QByteArray next = text.mid(1).trimmed().left(1);
    return next.isEmpty() || QByteArray("{[]\"").contains(next);
}

JsonFile::JsonFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem = JsonProblem{file.errorString(), 0};
    } else if (file.size() > largest) {
        m_problem = JsonProblem{QStringLiteral("it is larger than %1 MB").arg(largest >> 20), 0};
    } else {
        parse(withoutMark(file.readAll()));
    }
}

void JsonFile::parse(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument whole = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError) {
        m_root = whole.isArray() ? QJsonValue(whole.array()) : QJsonValue(whole.object());
        return;
    }
    const qint64 line = lineAt(bytes, error.offset);
    const QByteArray first = bytes.left(bytes.indexOf('\n')).trimmed();
    if (first.isEmpty() || !QJsonDocument::fromJson(first).isObject()) {
        m_problem = JsonProblem{error.errorString(), line};
        return;
    }
    QJsonArray list; // a document a line
    qint64 number = 0;
    for (const QByteArray &text : bytes.split('\n')) {
        ++number;
        if (text.trimmed().isEmpty())
            continue;
        const QJsonDocument one = QJsonDocument::fromJson(text, &error);
        if (!one.isObject()) {
            m_problem = JsonProblem{error.errorString(), number};
            return;
        }
        list.append(one.object());
    }
    m_root = list;
}

QStringList JsonFile::tables() const
{
    QMap<QString, qsizetype> counts;
    countTables(m_root, QString(), counts);
    QStringList paths = counts.keys();
    std::stable_sort(paths.begin(), paths.end(),
                     [&counts](const QString &a, const QString &b) { return counts[a] > counts[b]; });
    return paths;
}

/// Walks from the top to the table and gathers what every row repeats.
class JsonSource::Reader
{
public:
    Reader(JsonSource &to, const QString &table) : m_to(to), m_table(table) {}

    void read(const QJsonValue &value, const QString &path, Row above)
    {
        if (value.isArray()) {
            const QJsonArray list = value.toArray();
            for (const QJsonValue &each : list) {
                if (path == m_table && each.isObject())
                    addRow(each.toObject(), above);
                else
                    read(each, path, above);
            }
            return;
        }
        const QJsonObject object = value.toObject();
        if (!object.isEmpty() && (path.isEmpty() || isOnTheWay(path))) {
            QJsonObject beside = object;
            for (auto member = beside.begin(); member != beside.end();)
                member = isOnTheWay(childPath(path, member.key())) ? beside.erase(member) : std::next(member);
            addScalars(beside, QString(), above, listOf(path));
            for (auto member = object.begin(); member != object.end(); ++member) {
                const QString child = childPath(path, member.key());
                if (isOnTheWay(child))
                    read(member.value(), child, above);
            }
        }
    }

private:
    bool isOnTheWay(const QString &path) const
    {
        return path == m_table || m_table.startsWith(path + QLatin1Char('.'));
    }

    void addRow(const QJsonObject &object, const Row &above)
    {
        Row row = above;
        addScalars(object, QString(), row, listOf(m_table));
        m_to.m_rows.push_back(std::move(row));
    }

    static QString listOf(const QString &path) { return path.section(QLatin1Char('.'), -1); }

    /// "id" and the like say something only together with the list they stand in: "evaluations.id".
    static QString named(const QString &key, const QString &list)
    {
        static const QStringList bare{QStringLiteral("id"),   QStringLiteral("name"),
                                      QStringLiteral("text"), QStringLiteral("title"),
                                      QStringLiteral("type"), QStringLiteral("date")};
        return list.isEmpty() || !bare.contains(key) ? key : list + QLatin1Char('.') + key;
    }

    void addScalars(const QJsonObject &object, const QString &prefix, Row &row, const QString &list)
    {
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString name =
                prefix.isEmpty() ? named(member.key(), list) : childPath(prefix, member.key());
            if (member.value().isObject()) {
                addScalars(member.value().toObject(), name, row, {});
            } else if (const std::optional<std::string> text = textOf(member.value())) {
                add(name, *text, row);
            }
        }
    }

    /// A name that is taken by what stands above is told apart by a "2".
    void add(const QString &name, const std::string &text, Row &row)
    {
        const QString free = isIn(row, columnOf(name)) ? name + QLatin1String(" 2") : name;
        row.emplace_back(columnOf(free), text);
    }

    static bool isIn(const Row &row, std::size_t column)
    {
        return std::any_of(row.begin(), row.end(),
                           [column](const auto &cell) { return cell.first == column; });
    }

    std::size_t columnOf(const QString &name)
    {
        const auto known = m_columns.constFind(name);
        if (known != m_columns.constEnd())
            return *known;
        m_to.m_columns.push_back(name.toStdString());
        return *m_columns.insert(name, m_to.m_columns.size() - 1);
    }

    static std::optional<std::string> textOf(const QJsonValue &value)
    {
        if (value.isString())
            return value.toString().toStdString();
        if (value.isBool())
            return value.toBool() ? "true" : "false";
        if (value.isDouble())
            return numberText(value);
        if (!value.isArray())
            return std::nullopt;
        QStringList parts;
        for (const QJsonValue &each : value.toArray()) {
            const std::optional<std::string> part =
                each.isArray() || each.isObject() ? std::nullopt : textOf(each);
            if (part)
                parts << QString::fromStdString(*part);
        }
        return parts.isEmpty() ? std::nullopt : std::optional(parts.join(QLatin1String("; ")).toStdString());
    }

    static std::string numberText(const QJsonValue &value)
    {
        const qint64 whole = value.toInteger();
        if (static_cast<double>(whole) == value.toDouble())
            return std::to_string(whole);
        QByteArray text = QByteArray::number(value.toDouble(), 'f', 10);
        while (text.endsWith('0'))
            text.chop(1);
        if (text.size() - text.indexOf('.') == 4)
            text += '0'; // three decimals may be taken for thousands
        return text.toStdString();
    }

    JsonSource &m_to;
    QString m_table;
    QHash<QString, std::size_t> m_columns;
};

std::unique_ptr<JsonSource> JsonSource::open(const QString &path, const QString &table)
{
    const JsonFile file(path);
    if (file.problem())
        return nullptr;
    auto source = std::make_unique<JsonSource>();
    source->m_bytes = QFile(path).size();
    Reader(*source, table).read(file.root(), QString(), {});
    return source;
}

bool JsonSource::next()
{
    if (m_next > m_rows.size())
        return false;
    if (m_next == 0) {
        Row header;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            header.emplace_back(i, m_columns[i]);
        makeRecord(header);
    } else {
        makeRecord(m_rows[m_next - 1]);
    }
    m_record.line = static_cast<qint64>(m_next++);
    return true;
}

void JsonSource::makeRecord(const Row &row)
{
    std::vector<std::string_view> cells(m_columns.size());
    for (const auto &[column, text] : row)
        cells[column] = text;
    m_raw.clear();
    for (const std::string_view cell : cells) {
        m_raw += cell;
        m_raw += '\t';
    }
    if (!m_raw.empty())
        m_raw.pop_back();
    m_record.problem = RecordProblem::None;
    m_record.raw = m_raw;
    m_record.fields.clear();
    std::size_t begin = 0;
    for (const std::string_view cell : cells) {
        m_record.fields.push_back(m_record.raw.substr(begin, cell.size()));
        begin += cell.size() + 1;
    }
}

qint64 JsonSource::bytesDone() const
{
    return m_rows.empty() ? m_bytes
                          : m_bytes * static_cast<qint64>(m_next) / static_cast<qint64>(m_rows.size() + 1);
}

} // namespace coachbook
