#!/usr/bin/python3
# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the acceptance tests in a private desktop: run.py [test_file ...]

COACHBOOK_PROGRAM names the program to try (build/dev/bin/coachbook when it is not set). A failed test of the window leaves a
screenshot in build/acceptance.
"""
import os
import sys
import unittest
from pathlib import Path

import desktop

HERE = Path(__file__).resolve().parent


class Result(unittest.TextTestResult):
    def startTest(self, test):
        os.environ["COACHBOOK_TEST"] = test.id()
        super().startTest(test)


def main():
    names = [Path(word).stem for word in sys.argv[1:]] or sorted(path.stem for path in HERE.glob("test_*.py"))
    with desktop.Desktop():
        suite = unittest.defaultTestLoader.loadTestsFromNames(names)
        result = unittest.TextTestRunner(verbosity=2, resultclass=Result, stream=sys.stdout).run(suite)
    bad = len(result.failures) + len(result.errors) + len(result.unexpectedSuccesses)
    skipped = len(result.skipped)
    print(f"{result.testsRun - bad - skipped} passed, {bad} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
