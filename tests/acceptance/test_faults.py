# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong around a book: killed programs, full and read-only disks, damaged and foreign files."""
import contextlib
import math
import signal
import sqlite3
import subprocess
import time
import unittest

from coachbook import DATA, TODAY, Case, program, run, run_json

ROWS = 20_000
LOOPS = 50


def write_calls(path, rows=ROWS):
    with open(path, "w", encoding="utf-8") as file:
        file.write("Conversation ID,Agent ID,Start Time,Talk Time (sec),Resolved\n")
        for i in range(rows):
            file.write(f"K{i:07},N{1 + i % 3},2026-10-{1 + i % 28:02} 10:{i % 60:02}:00,{120 + i % 400},{'Y' if i % 3 else 'N'}\n")


@contextlib.contextmanager
def small_disk(case, size):
    """A tmpfs of `size` that is gone afterwards; skips where nothing may be mounted."""
    place = case.folder / "disk"
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)], capture_output=True, check=False)
    if mounted.returncode != 0:
        case.skipTest("a small file system cannot be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


class BookCase(Case):
    def setUp(self):
        super().setUp()
        self.book = self.folder / "team.coachbook"
        run("new", self.book)
        with open(self.folder / "roster.csv", "w", encoding="utf-8") as file:
            file.write("Agent ID,Name,Hire date\n")
            for i in (1, 2, 3):
                file.write(f"N{i},Agent Number {i},2025-0{i}-15\n")
        run_json("import", "roster", self.folder / "roster.csv", "--book", self.book)
        self.calls = self.folder / "calls.csv"

    def known_rows(self, book=None):
        report = run_json("import", "interactions", self.calls, "--book", book or self.book, "--dry-run")
        return report["unchanged"]


class KilledTest(BookCase):
    def killed_at(self, command, seconds):
        work = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(seconds)
        work.send_signal(signal.SIGKILL)
        work.wait()

    def moments(self, command, loops):
        """Times to kill at, from the start to a little after the end, most of them in the last part: there the transaction is
        committed, the log is copied into the book and the book is closed."""
        begin = time.monotonic()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        whole = time.monotonic() - begin
        return [1.2 * whole * math.sqrt((i + 0.5) / loops) for i in range(loops)]

    def test_a_kill_in_an_import_loses_nothing_that_was_there(self):
        write_calls(self.calls)
        before = self.book.read_bytes()
        command = [program(), "import", "interactions", str(self.calls), "--book", str(self.book), "--today", TODAY]
        finished = 0
        for seconds in self.moments(command, LOOPS):
            for rest in self.folder.glob(self.book.name + "*"):
                rest.unlink()
            self.book.write_bytes(before)
            self.killed_at(command, seconds)
            run("check", self.book)
            self.assertEqual(len(run_json("due", "--book", self.book)), 3)
            known = self.known_rows()
            self.assertIn(known, (0, ROWS), "half an import was kept")
            finished += known == ROWS
        print(f"   {LOOPS} kills, {finished} of them after the import was saved")
        self.assertTrue(0 < finished < LOOPS, f"{finished} of {LOOPS} imports were saved: the kills missed the commit")

    def test_a_kill_in_an_edit_keeps_what_was_acknowledged(self):
        command = [program(), "import", "roster", str(self.folder / "more.csv"), "--book", str(self.book)]
        more = self.folder / "more.csv"
        more.write_text("Agent ID,Name,Hire date\nX0,Extra Agent 0,2025-03-15\n", encoding="utf-8")
        for i, seconds in enumerate(self.moments(command, 20), start=1):
            more.write_text(f"Agent ID,Name,Hire date\nX{i},Extra Agent {i},2025-03-15\n", encoding="utf-8")
            acknowledged = {entry["agent_id"] for entry in run_json("due", "--book", self.book)}
            self.killed_at(command, seconds)
            run("check", self.book)
            there = {entry["agent_id"] for entry in run_json("due", "--book", self.book)}
            self.assertIn(there - acknowledged, (set(), {f"X{i}"}))
            self.assertFalse(acknowledged - there)


class DiskTest(BookCase):
    def test_a_full_disk_leaves_the_book_as_it_was(self):
        write_calls(self.calls)
        with small_disk(self, "1m") as disk:
            book = disk / "team.coachbook"
            book.write_bytes(self.book.read_bytes())
            said = run("import", "interactions", self.calls, "--book", book, status=1).stderr
            self.assertIn("disk is full", said)
            self.assertIn(str(book), said)
            run("check", book)
            self.assertEqual(len(run_json("due", "--book", book)), 3)

    def test_a_backup_that_does_not_fit_leaves_no_half_file(self):
        with small_disk(self, "200k") as disk:
            run("backup", self.book, disk / "copy.coachbook", status=1)
            self.assertEqual(list(disk.iterdir()), [])

    def test_a_book_on_a_read_only_disk_is_read_and_not_written(self):
        with small_disk(self, "8m") as disk:
            book = disk / "team.coachbook"
            book.write_bytes(self.book.read_bytes())
            subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
            self.assertEqual(len(run_json("due", "--book", book)), 3)
            run("check", book)
            said = run("import", "roster", self.folder / "roster.csv", "--book", book, status=1).stderr
            self.assertIn(str(book), said)


class FileTest(BookCase):
    def refuse(self, book, *words):
        said = run("due", "--book", book, status=1).stderr
        for word in (str(book), *words):
            self.assertIn(word, said)
        checked = run("check", book, status=1)
        self.assertIn(str(book), checked.stdout + checked.stderr)

    def test_files_that_are_no_book(self):
        text = self.folder / "notes.coachbook"
        text.write_text("just a note", encoding="utf-8")
        self.refuse(text)
        empty = self.folder / "empty.coachbook"
        empty.touch()
        self.refuse(empty, "empty")
        self.assertEqual(empty.stat().st_size, 0)
        foreign = self.folder / "foreign.coachbook"
        with contextlib.closing(sqlite3.connect(foreign)) as other:
            other.execute("CREATE TABLE x (y)")
            other.commit()
        self.refuse(foreign)

    def test_a_newer_book_is_refused_by_name_and_left_alone(self):
        raw = bytearray(self.book.read_bytes())
        raw[60:64] = (99).to_bytes(4, "big")
        self.book.write_bytes(raw)
        self.refuse(self.book, "newer")
        self.assertEqual(self.book.read_bytes(), bytes(raw))

    def test_a_book_cut_in_half(self):
        raw = self.book.read_bytes()
        self.book.write_bytes(raw[:len(raw) // 2])
        self.refuse(self.book)
        self.assertEqual(self.book.stat().st_size, len(raw) // 2)

    def test_an_export_that_is_broken_is_refused_by_line(self):
        cases = {
            "quotes.csv": 'Agent ID,Name,Hire date\nN7,"Lost Quote,2025-01-05\n',
            "empty.csv": "",
            "day.csv": "Agent ID,Name,Hire date\nN7,No Such Day,31/02/2025\n",
        }
        for name, text in cases.items():
            path = self.folder / name
            path.write_text(text, encoding="utf-8")
            done = subprocess.run([program(), "import", "roster", str(path), "--book", str(self.book), "--today", TODAY],
                                  capture_output=True, text=True, timeout=60, check=False)
            self.assertNotEqual(done.stdout + done.stderr, "", name)
            self.assertIn(done.returncode, (0, 1, 2), name)
            self.assertEqual(len(run_json("due", "--book", self.book)), 3, name)


if __name__ == "__main__":
    unittest.main()
