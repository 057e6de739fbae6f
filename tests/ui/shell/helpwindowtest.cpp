// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpwindow.h"
#include "tests/support/catch.h"
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QRegularExpression>

using namespace coachbook::ui;

namespace {

QStringList manualPages()
{
    return QDir(QStringLiteral(":/coachbook/manual")).entryList({QStringLiteral("*.md")});
}

QString textOf(const QString &name)
{
    QFile file(QStringLiteral(":/coachbook/manual/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// What a page names in round brackets: links to other pages, and pictures.
QStringList namedIn(const QString &text)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    QStringList names;
    for (auto each = link.globalMatch(text); each.hasNext();)
        names << each.next().captured(1);
    return names;
}

} // namespace

TEST_CASE("every page and picture that the manual names is there")
{
    REQUIRE(manualPages().size() >= 15);
    const QDir shared(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/coachbook/manual"));
    for (const QString &page : manualPages()) {
        for (const QString &name : namedIn(textOf(page))) {
            INFO(page.toStdString() << " names " << name.toStdString());
            REQUIRE((name.endsWith(QLatin1String(".png")) ? QFile::exists(shared.filePath(name))
                                                          : manualPages().contains(name)));
        }
    }
}

TEST_CASE("every page of the manual is reached from the index")
{
    const QStringList named = namedIn(textOf(QStringLiteral("index.md")));
    for (const QString &page : manualPages()) {
        INFO(page.toStdString());
        REQUIRE((page == QLatin1String("index.md") || named.contains(page)));
    }
}

TEST_CASE("help shows a page with its picture, no wider than the window")
{
    HelpWindow help;
    help.resize(500, 600);
    help.showPage(QStringLiteral("today"));
    auto *view = help.findChild<ManualView *>();
    REQUIRE(view->toPlainText().contains(QStringLiteral("Follow up")));
    const QVariant picture =
        view->document()->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("images/today.png")));
    REQUIRE(picture.value<QImage>().width() == view->viewport()->width() - 40);
    help.findChild<QPushButton *>()->click();
    REQUIRE(view->toPlainText().contains(QStringLiteral("Coachbook manual")));
    help.showPage(QStringLiteral("no such page"));
    REQUIRE(view->toPlainText().contains(QStringLiteral("Coachbook manual")));
}
