#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that layers.py sees each kind of offence, and sees none in a tree that keeps the rules."""
import tempfile
import unittest
from pathlib import Path

import layers

SPDX = "// SPDX-FileCopyrightText: The Coachbook team\n// SPDX-License-Identifier: GPL-3.0-or-later\n"

# one line in one file, each against one rule
BAD = {
    "core/domain/a.cpp": "#include <QtWidgets/QMessageBox>",
    "core/domain/b.cpp": '#include "core/storage/book.h"',
    "core/domain/c.h": "#include <QVariant>",
    "core/domain/d.cpp": "return tr(\"due\");",
    "core/base/e.h": '#include "core/domain/agent.h"',
    "core/recording/a.cpp": '#include "core/storage/book.h"',
    "core/storage/f.cpp": "#include <SQLiteCpp/Database.h>",
    "core/storage/g.cpp": '#include "core/import/importer.h"',
    "core/import/h.cpp": "#include <sqlite3.h>",
    "core/import/i.cpp": '#include "ui/shell/page.h"',
    "core/sample/j.cpp": "const QDate day = QDate::currentDate();",
    "core/sample/k.cpp": "#include <QColor>",
    "ui/shell/l.cpp": "const QDateTime now = QDateTime::currentDateTimeUtc();",
    "ui/shell/m.cpp": "#include <csv.h>",
    "ui/shell/n.cpp": '#include "app/commandline.h"',
    "ui/viewstate/o.h": "#include <QWidget>",
    "ui/viewstate/p.cpp": '#include "ui/shell/page.h"',
    "tests/core/q.cpp": "QCOMPARE(1, 2);",
    "tests/ui/r.cpp": "QTRY_VERIFY(done);",
    "tests/ui/s.cpp": "QAbstractItemModelTester tester(&model);",
    "core/CMakeLists.txt": "file(GLOB sources *.cpp)",
}

GOOD = {
    "core/domain/a.cpp": '#include "core/domain/a.h"\n#include <QDate>\n// not QDate::currentDate(): given as today',
    "core/storage/sqlite/b.cpp": "#include <SQLiteCpp/Database.h>\n#include <sqlite3.h>",
    "core/import/c.cpp": '#include "core/storage/book.h"\n#include <csv.h>',
    "ui/viewstate/d.h": '#include "ui/viewstate/duewords.h"\n#include <QDate>',
    "ui/shell/e.cpp": "#include <QWidget>",
    "app/main.cpp": "const QDate today = QDate::currentDate();",
    "tests/ui/f.cpp": "QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);",
}


class LayersTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def write(self, name, text, signed=True):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        signature = SPDX if path.suffix in (".cpp", ".h") else SPDX.replace("//", "#")
        path.write_text((signature if signed else "") + text + "\n", encoding="utf-8")

    def test_each_offence_is_seen_and_named(self):
        for name, text in BAD.items():
            with self.subTest(name=name):
                self.write(name, text)
                found = list(layers.findings(self.root))
                self.assertEqual(len(found), 1, found)
                self.assertTrue(found[0].startswith(f"{name}:3: "), found[0])
                (self.root / name).unlink()

    def test_every_rule_has_an_offence_here(self):
        for rule in layers.RULES:
            hit = [n for n, text in BAD.items() if rule.covers(n) and rule.regex.search(text)]
            self.assertTrue(hit, rule.says)

    def test_a_good_tree_is_left_in_peace(self):
        for name, text in GOOD.items():
            self.write(name, text)
        self.assertEqual(list(layers.findings(self.root)), [])

    def test_a_missing_signature_is_seen(self):
        self.write("core/base/a.cpp", "int a;", signed=False)
        self.assertEqual(list(layers.findings(self.root)), ["core/base/a.cpp:1: the two SPDX lines are missing"])

    def test_a_document_must_not_name_a_lost_file(self):
        self.write("core/domain/agent.h", "")
        (self.root / "ARCHITECTURE.md").write_text("`core/domain/agent` and `core/domain/gone`\n", encoding="utf-8")
        self.assertEqual(list(layers.findings(self.root)),
                         ["ARCHITECTURE.md:1: names core/domain/gone, which is not there"])


if __name__ == "__main__":
    unittest.main()
