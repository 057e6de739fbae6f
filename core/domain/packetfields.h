// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace coachbook {

/// Fields of a JSON object that came from outside. The first that is missing or wrong is kept in `trouble`
/// by its path ("interactions[3].turns[7].text"); what is returned then is a stand-in.
class PacketFields
{
public:
    PacketFields(QJsonObject object, QString path, QString &trouble)
        : m_object(std::move(object)), m_path(std::move(path)), m_trouble(trouble)
    {}

    QString text(const char *key, int most = 20'000) const; ///< may be absent: empty
    QString neededText(const char *key, int most = 500) const;
    double number(const char *key, double least, double most) const;
    int whole(const char *key, int least, int most) const;
    std::optional<double> maybeNumber(const char *key, double least, double most) const;
    std::optional<qint64> maybeWhole(const char *key, qint64 most) const; ///< from 0
    std::optional<bool> maybeFlag(const char *key) const;
    bool flag(const char *key) const { return maybeFlag(key).value_or(false); }
    QDate day(const char *key) const;
    QStringList texts(const char *key, int most) const;
    std::vector<PacketFields> list(const char *key, int most) const;
    std::optional<PacketFields> maybeObject(const char *key) const;
    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    void fail(const char *key) const;

private:
    QString pathOf(const char *key) const;
    QJsonValue at(const char *key) const { return m_object.value(QLatin1String(key)); }

    QJsonObject m_object;
    QString m_path;
    QString &m_trouble;
};

} // namespace coachbook
