# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""Coachbook's command line as a script uses it, and what all acceptance tests share."""
import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
DATA = Path(__file__).resolve().parent / "data"
TODAY = "2026-11-20"  # a Friday; the day all tests live on unless they say another


def program():
    return os.environ.get("COACHBOOK_PROGRAM", str(SOURCE / "build/dev/bin/coachbook"))


def pictures():
    """Where screenshots of failed tests go."""
    folder = Path(os.environ.get("COACHBOOK_PICTURES", SOURCE / "build/acceptance"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def run(*words, today=TODAY, status=0):
    """Runs one command without a display; the test fails unless it ends with `status`."""
    command = [program(), *map(str, words)] + (["--today", today] if today else [])
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, env=environment, stdin=subprocess.DEVNULL)
    if done.returncode != status:
        raise AssertionError(f"{' '.join(map(str, words))}: exit status {done.returncode}, expected {status}\n"
                             f"{done.stdout}{done.stderr}")
    return done


def run_json(*words, **options):
    return json.loads(run(*words, "--json", **options).stdout)


def pdf_text(path, order="-layout"):
    """The text as it stands on the page, or with "-raw" cell by cell as it was drawn."""
    done = subprocess.run(["pdftotext", order, str(path), "-"], capture_output=True, text=True, check=True)
    return done.stdout


class Case(unittest.TestCase):
    """A test with a folder of its own for books and papers."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="coachbook-test-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def sample_book(self):
        book = self.folder / "sample.coachbook"
        run("sample", book)
        return book
