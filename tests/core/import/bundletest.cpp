// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/bundle.h"
#include "core/base/error.h"
#include "tests/core/import/importcase.h"
#include "tests/support/ziparchive.h"
#include <QDir>
#include <QFileInfo>

using namespace coachbook;

namespace {

struct Zipped
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("export.zip"));
    explicit Zipped(const std::vector<std::pair<QString, QByteArray>> &entries,
                    const char *password = nullptr)
    {
        test::writeZip(path, entries, password);
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QString calls = QStringLiteral("march/calls.csv");

} // namespace

TEST_CASE("bundle: each file of a zip is unpacked into a private folder that goes with the bundle")
{
    const Zipped zip({{calls, "a,b\n1,2\n"},
                      {QStringLiteral("april/calls.csv"), "c,d\n"},
                      {QStringLiteral("__MACOSX/march/._calls.csv"), "litter"},
                      {QStringLiteral("april/.DS_Store"), "litter"}});
    REQUIRE(Bundle::isBundle(zip.path));
    QString unpacked;
    {
        const Bundle bundle(zip.path);
        REQUIRE(!bundle.problem());
        REQUIRE(bundle.members().size() == 2);
        REQUIRE(bundle.members()[0].name == calls);
        unpacked = bundle.members()[0].path;
        REQUIRE(QFileInfo(unpacked).fileName() == QLatin1String("calls.csv"));
        REQUIRE(contentOf(unpacked) == "a,b\n1,2\n");
        REQUIRE(contentOf(bundle.members()[1].path) == "c,d\n");
        const QDir folder = QFileInfo(unpacked).dir();
        const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        REQUIRE(!(QFile::permissions(QFileInfo(folder.path()).path()) & others));
    }
    REQUIRE(!QFileInfo::exists(unpacked));
}

TEST_CASE("bundle: a name that leads out of the zip keeps all of it closed")
{
    const QString name = GENERATE(QStringLiteral("../../calls.csv"), QStringLiteral("a/../../calls.csv"),
                                  QStringLiteral("/tmp/calls.csv"), QStringLiteral("..\\calls.csv"),
                                  QStringLiteral("C:\\calls.csv"));
    CAPTURE(name.toStdString());
    const Zipped zip({{calls, "a,b\n"}, {name, "c,d\n"}});
    const Bundle bundle(zip.path);
    REQUIRE(bundle.problem() == FileProblem::UnsafeArchive);
    REQUIRE(bundle.problemDetail() == name);
    REQUIRE(bundle.members().empty());
}

TEST_CASE("bundle: a password, a bomb, an empty and a damaged zip are each said")
{
    const Zipped locked({{calls, "a,b\n"}}, "secret");
    REQUIRE(Bundle(locked.path).problem() == FileProblem::Encrypted);
    const Zipped bomb({{calls, QByteArray(200 << 20, ',')}});
    REQUIRE(Bundle(bomb.path).problem() == FileProblem::ArchiveTooLarge);
    // each part is harmless by itself
    std::vector<std::pair<QString, QByteArray>> parts;
    for (int i = 0; i < 8; ++i)
        parts.emplace_back(QStringLiteral("%1.csv").arg(i), QByteArray(20 << 20, ','));
    REQUIRE(Bundle(Zipped(parts).path).problem() == FileProblem::ArchiveTooLarge);
    const Zipped litter({{QStringLiteral(".DS_Store"), "x"}});
    REQUIRE(Bundle(litter.path).problem() == FileProblem::EmptyArchive);

    const Zipped sound({{calls, "Agent ID,Name\nA1,Maya Okafor\n"}});
    QByteArray bytes = contentOf(sound.path);
    const qsizetype at = bytes.indexOf("calls.csv") + 20; // inside of what is packed
    bytes[at] = static_cast<char>(~bytes[at]);
    QFile file(sound.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    REQUIRE(Bundle(sound.path).problem() == FileProblem::BrokenArchive);
}

TEST_CASE("bundle: workbooks, other documents and plain files are none")
{
    const Zipped workbook({{QStringLiteral("[Content_Types].xml"), "<Types/>"}});
    REQUIRE(!Bundle::isBundle(workbook.path));
    const Zipped document({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"}});
    REQUIRE(!Bundle::isBundle(document.path));
    REQUIRE(inspect(document.path, {QDate(2026, 11, 21), {}, {}, {}, {}}).problem ==
            FileProblem::OpenDocument);
    REQUIRE(!Bundle::isBundle(document.folder.path()));
    REQUIRE(!Bundle::isBundle(document.folder.filePath(QStringLiteral("nowhere.zip"))));
}

TEST_CASE("bundle: unpacking is stopped when the job says so")
{
    const Zipped zip({{calls, "a,b\n"}});
    const std::atomic<bool> stopped{true};
    JobControl job;
    job.cancelled = &stopped;
    REQUIRE_THROWS_AS(Bundle(zip.path, job), StorageError);
}
