#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the layers: app -> ui -> core, and inside core domain at the bottom.

    layers.py FOLDER     names every line of the tree that breaks a rule; exit status 1 if there is one

The compiler does not see all of this: <QtWidgets/QMessageBox> compiles in core with nothing but Qt6::Core.
"""
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Rule:
    """In files below one of `within` and not below `besides`, no line matches `pattern`."""
    says: str
    within: tuple
    pattern: str
    besides: tuple = ()
    endings: tuple = (".cpp", ".h")
    regex: re.Pattern = field(init=False)

    def __post_init__(self):
        self.regex = re.compile(self.pattern)

    def covers(self, path):
        below = lambda folders: any(path == f or path.startswith(f + "/") for f in folders)
        return path.endswith(self.endings) and below(self.within) and not below(self.besides)


def include(what):
    return rf'^\s*#\s*include\s*[<"]({what})'


CLOCK = (r"\bcurrent(Date|Time|DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\s*\(|system_clock\s*::\s*now"
         r"|\bstd::time\s*\(|\bgettimeofday\s*\(")
WINDOW_CLASSES = r"Q(Widget|Application|GuiApplication|MessageBox|Dialog|Painter|Color|Font|Icon|Pixmap|Image|Action)>"

RULES = (
    Rule("core knows neither window nor program", ("core",), include(r"Qt(Widgets|Gui|PrintSupport|Charts|Multimedia|Svg|Test)/|ui/|app/|"
                                                                    + WINDOW_CLASSES)),
    Rule("base and domain stand below storage, import, recording and sample", ("core/base", "core/domain"),
         include("core/(storage|import|recording|sample)/")),
    Rule("recording knows nothing of the book", ("core/recording",), include("core/(storage|import|sample)/")),
    Rule("base stands below domain", ("core/base",), include("core/domain/")),
    Rule("storage stands below import and sample", ("core/storage",), include("core/(import|sample)/")),
    Rule("the domain has no Qt objects, settings or words of a language", ("core/domain",),
         include("Q(tCore/)?(Variant|Object|Settings|Locale|Timer|CoreApplication)>") + r"|\btr\s*\("),
    Rule("only core/storage/sqlite speaks to SQLite", ("core", "ui", "app"), include("SQLiteCpp/|sqlite3"),
         besides=("core/storage/sqlite",)),
    Rule("only core/import reads CSV through libcsv", ("core", "ui", "app"), include("csv.h"), besides=("core/import",)),
    Rule("the window does not know the program that starts it", ("ui",), include("app/")),
    Rule("view states are data and functions, without a widget", ("ui/viewstate",),
         include("QtWidgets/|QWidget>|QPainter>|ui/(?!viewstate/)")),
    Rule("only app reads the clock; everything else is given the day", ("core", "ui"), CLOCK),
    Rule("these macros pass silently under Catch2; use REQUIRE", ("tests",), r"\b(QVERIFY2?|QCOMPARE|QFAIL|QTRY_\w+)\s*\("),
    Rule("QAbstractItemModelTester lets a broken model pass unless it is Fatal", ("tests",),
         r"QAbstractItemModelTester\s+\w+\s*[({](?!.*FailureReportingMode::Fatal)"),
    Rule("sources are listed, not globbed", ("core", "ui", "app", "tests", "packaging", "resources", "CMakeLists.txt"),
         r"file\s*\(\s*GLOB", endings=("CMakeLists.txt", ".cmake")),
)

SIGNED = (".cpp", ".h", ".py", ".sh", ".sql", ".cmake", "CMakeLists.txt")
SIGNATURE = ("SPDX-FileCopyrightText: The Coachbook team", "SPDX-License-Identifier: GPL-3.0-or-later")
FOLDERS = ("core", "ui", "app", "tests", "packaging", "resources")
PATHS_IN = ("README.md", "ARCHITECTURE.md", "core/README.md")
PATH_IN_TEXT = re.compile(r"`((?:core|ui|app|tests|packaging|resources|docs)/[\w./+-]*)`")


def files(root):
    yield from (p for p in [root / "CMakeLists.txt"] if p.exists())
    for folder in FOLDERS:
        yield from sorted(p for p in (root / folder).rglob("*") if p.is_file() and "__pycache__" not in p.parts)


def broken_rules(name, lines):
    rules = [rule for rule in RULES if rule.covers(name)]
    for number, line in enumerate(lines, 1):
        code = line.split("//", 1)[0] if name.endswith((".cpp", ".h")) else line
        for rule in rules:
            if rule.regex.search(code):
                yield f"{name}:{number}: {rule.says}: {line.strip()}"
    if name.endswith(SIGNED) and not all(any(word in line for line in lines[:5]) for word in SIGNATURE):
        yield f"{name}:1: the two SPDX lines are missing"


def lost_paths(root):
    """A document that names a file that is no longer there sends the reader astray."""
    for name in PATHS_IN:
        if not (root / name).exists():
            continue
        for number, line in enumerate((root / name).read_text(encoding="utf-8").splitlines(), 1):
            for path in PATH_IN_TEXT.findall(line):
                if not any((root / (path + ending)).exists() for ending in ("", ".h", ".cpp")):
                    yield f"{name}:{number}: names {path}, which is not there"


def findings(root):
    for path in files(root):
        name = path.relative_to(root).as_posix()
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue  # a picture, or test data that is broken on purpose
        yield from broken_rules(name, lines)
    yield from lost_paths(root)


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    found = list(findings(Path(sys.argv[1])))
    print("\n".join(found) if found else "the layers are kept")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
