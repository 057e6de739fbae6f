// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/templatestore.h"
#include "tests/ui/plan/pagebook.h"
#include "ui/library/sheetpartlist.h"
#include "ui/library/templatespage.h"
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

struct Fixture : test::PageBook<TemplatesPage>
{
    QAction *action(const char *name) { return page.findChild<QAction *>(QString::fromLatin1(name)); }
    std::vector<SessionTemplate> all() { return templatestore::all(controller.db()); }
    const SessionTemplate *five()
    {
        stored = all();
        return findTemplate(stored, QStringLiteral("five_steps"));
    }
    QString file(const QByteArray &bytes)
    {
        const QString path = folder.filePath(QStringLiteral("in.json"));
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return path;
    }

    QTemporaryDir folder;
    std::vector<SessionTemplate> stored;
};

} // namespace

TEST_CASE("SESS-1: templates are listed by type, and a change is kept until it is restored")
{
    Fixture f;
    auto *table = f.named<QTableView>("Templates");
    REQUIRE(table->model()->rowCount() == int(shippedTemplates().size()));
    REQUIRE(table->model()->index(0, 0).data().toString() == QStringLiteral("One-on-one"));
    REQUIRE(f.named<QLineEdit>("Template")->text() == QStringLiteral("One-on-one in five steps"));
    REQUIRE_FALSE(f.action("templates.remove")->isEnabled());
    f.named<QSpinBox>("Length")->setValue(45);
    f.named<QPlainTextEdit>("Questions")->setPlainText(QString::fromUtf8("كيف؟\n\n 👍 "));
    f.page.flush();
    REQUIRE(f.five()->minutes == 45);
    REQUIRE(f.five()->questions == QStringList{QString::fromUtf8("كيف؟"), QString::fromUtf8("👍")});
    REQUIRE(table->model()->index(0, 3).data().toString() == QStringLiteral("changed"));
    f.action("templates.remove")->trigger();
    REQUIRE(*f.five() == shippedTemplates().front());
    f.controller.undo();
    REQUIRE(f.five()->minutes == 45);
}

TEST_CASE("SESS-1: a template with a problem is not saved, and says why")
{
    Fixture f;
    auto *name = f.named<QLineEdit>("Template");
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("One-on-one, grow"));
    f.page.flush();
    REQUIRE(f.five()->name == QStringLiteral("One-on-one in five steps"));
    bool isSaid = false;
    for (QLabel *label : f.page.findChildren<QLabel *>())
        isSaid = isSaid || label->text() == QStringLiteral("Another template has this name.");
    REQUIRE(isSaid);
}

TEST_CASE("SESS-1: parts of the sheet are taken off and moved by keys, the focus stays")
{
    Fixture f;
    auto *list = f.named<SheetPartList>("Parts of the sheet");
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Space);
    REQUIRE(f.five()->sheet.front() == SheetPart::Quality);
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    REQUIRE(f.five()->sheet.front() == SheetPart::Interactions);
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text() == QStringLiteral("Focus"))
            list->setCurrentRow(row);
    }
    QTest::keyClick(list, Qt::Key_Space);
    const auto &sheet = f.five()->sheet;
    REQUIRE(std::find(sheet.begin(), sheet.end(), SheetPart::Focus) != sheet.end());
}

TEST_CASE("SESS-1: templates are made, copied, removed, and the type decides the form")
{
    Fixture f;
    f.prompts.typed = QString::fromUtf8("مرحبا 👋");
    f.action("templates.new")->trigger();
    REQUIRE(f.all().size() == shippedTemplates().size() + 1);
    REQUIRE(f.named<QLineEdit>("Template")->text() == f.prompts.typed);
    auto *type = f.named<QComboBox>("Type");
    type->setCurrentIndex(type->findText(QStringLiteral("Side-by-side"), Qt::MatchStartsWith));
    Q_EMIT type->activated(type->currentIndex());
    REQUIRE(f.all().back().type == SessionType::RealTime);
    f.action("templates.duplicate")->trigger();
    REQUIRE(f.all().size() == shippedTemplates().size() + 2);
    REQUIRE(f.all().back().name.endsWith(QStringLiteral("(copy)")));
    f.action("templates.remove")->trigger();
    REQUIRE(f.all().size() == shippedTemplates().size() + 1);
}

TEST_CASE("SESS-1: a template goes out as a file and comes in again, a bad file changes nothing")
{
    Fixture f;
    f.prompts.target = f.folder.filePath(QStringLiteral("out"));
    f.action("templates.export")->trigger();
    const QString path = f.prompts.target + QStringLiteral(".json");
    REQUIRE(QFile::exists(path));
    f.prompts.files = {path};
    f.action("templates.import")->trigger();
    REQUIRE(f.said.last().contains(QStringLiteral("here already")));
    REQUIRE(f.all() == shippedTemplates());
    QFile read(path);
    REQUIRE(read.open(QIODevice::ReadOnly));
    QByteArray bytes = read.readAll();
    f.prompts.files = {f.file(QByteArray(bytes).replace("\"minutes\": 30", "\"minutes\": 35"))};
    f.action("templates.import")->trigger();
    REQUIRE(f.all().size() == shippedTemplates().size() + 1);
    REQUIRE(f.all().back().name == QStringLiteral("One-on-one in five steps (2)"));
    REQUIRE(f.all().back().minutes == 35);
    for (const QByteArray &bad :
         {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("\xff\xfe\0", 3),
          bytes.replace("\"minutes\": 30", "\"minutes\": -1"), QByteArray(largestTemplateFile + 1, ' ')}) {
        f.prompts.files = {f.file(bad)};
        f.prompts.said.clear();
        f.action("templates.import")->trigger();
        REQUIRE(f.prompts.said.size() == 1);
        REQUIRE(f.prompts.said.first().contains(QStringLiteral("in.json is no template")));
        REQUIRE(f.all().size() == shippedTemplates().size() + 1);
    }
}
