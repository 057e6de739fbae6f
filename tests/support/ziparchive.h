// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include <QByteArray>
#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

namespace coachbook::test {

/// An archive of entries as they are given, sound or not. A password locks them all.
inline void writeZip(const QString &path, const std::vector<std::pair<QString, QByteArray>> &entries,
                     const char *password = nullptr)
{
    QuaZip zip(path);
    zip.setUtf8Enabled(true);
    REQUIRE(zip.open(QuaZip::mdCreate));
    for (const auto &[name, bytes] : entries) {
        QuaZipFile file(&zip);
        REQUIRE(file.open(QIODevice::WriteOnly, QuaZipNewInfo(name), password));
        file.write(bytes);
        file.close();
    }
    zip.close();
}

} // namespace coachbook::test
