// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One header for Catch2 2.13 (Debian 12) and 3.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif
#include "core/base/id.h"
#include <QByteArray>
#include <QDate>
#include <QString>
#include <optional>

namespace Catch {

template <>
struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QDate>
{
    static std::string convert(QDate day)
    {
        return day.isValid() ? day.toString(Qt::ISODate).toStdString() : "no day";
    }
};
template <class Tag>
struct StringMaker<coachbook::Id<Tag>>
{
    static std::string convert(coachbook::Id<Tag> id) { return '#' + std::to_string(id.value()); }
};

} // namespace Catch
