// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importfields.h"
#include "tests/support/catch.h"
#include <QFile>

using namespace coachbook;

namespace {

/// The manual's page of headers, as the tables of the program have them.
QString headerPage()
{
    QString page = QStringLiteral(
        "# Headers that are recognised\n\n"
        "For each kind of file what a column can be taken for and the headers it is known by, the surest "
        "first. "
        "Case, accents and punctuation do not matter, `AgentID` is read as two words, and a unit, a zone or "
        "brackets at the end are understood. How headers are read: [Importing](importing.md).\n");
    for (const ImportKind kind : allImportKinds) {
        QString name = importKindKey(kind).replace(QLatin1Char('-'), QLatin1Char(' '));
        name[0] = name[0].toUpper();
        page += QStringLiteral("\n## %1\n\n| taken for | headers |\n|---|---|\n").arg(name);
        for (const FieldSpec &spec : fieldsOf(kind)) {
            QStringList headers;
            for (const QLatin1String header : spec.headers)
                headers << header;
            page += QStringLiteral("| %1 | %2 |\n")
                        .arg(importFieldKey(spec.field).replace(QLatin1Char('_'), QLatin1Char(' ')),
                             headers.join(QStringLiteral(", ")));
        }
    }
    return page;
}

} // namespace

TEST_CASE("headerlist: the manual names every header the program knows")
{
    const QString path = QStringLiteral(COACHBOOK_SOURCE_DIR "/docs/manual/headers.md");
    if (qEnvironmentVariableIsSet("COACHBOOK_WRITE_MANUAL")) {
        QFile to(path);
        REQUIRE(to.open(QIODevice::WriteOnly));
        to.write(headerPage().toUtf8());
    }
    QFile page(path);
    REQUIRE(page.open(QIODevice::ReadOnly));
    // Out of date: run this test with COACHBOOK_WRITE_MANUAL=1.
    REQUIRE(QString::fromUtf8(page.readAll()) == headerPage());
}
