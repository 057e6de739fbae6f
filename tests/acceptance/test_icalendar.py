# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""A week planned in one step; the calendar in other programs, read back by a reader of its own; busy times from a file."""
import datetime
import re
import unittest
from zoneinfo import ZoneInfo

from coachbook import Case, pdf_text, run, run_json
from window import Window

try:
    import icalendar
except ImportError:  # python3-icalendar
    icalendar = None

BUSY = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//EN
BEGIN:VEVENT
UID:all-week
DTSTART:20261123T000000Z
DTEND:20261127T235900Z
SUMMARY:Away
END:VEVENT
BEGIN:VEVENT
SUMMARY:No time
END:VEVENT
END:VCALENDAR
"""


class ReadBack(Case):
    """The command line writes, python3-icalendar reads."""

    def setUp(self):
        super().setUp()
        self.book = self.sample_book()

    def export(self, *words, name="out.ics"):
        path = self.folder / name
        run("calendar", "--book", self.book, "--ics", path, *words)
        return path.read_bytes()

    def test_lines_are_as_the_standard_wants_them(self):
        for line in self.export()[:-2].split(b"\r\n"):
            self.assertLessEqual(len(line), 75)
            self.assertNotIn(b"\n", line)
            line.decode()

    @unittest.skipUnless(icalendar, "python3-icalendar is missing")
    def test_an_independent_reader_understands_it(self):
        calendar = icalendar.Calendar.from_ical(self.export())
        self.assertEqual(calendar["METHOD"], "PUBLISH")
        events = list(calendar.walk("VEVENT"))
        self.assertGreater(len(events), 100)
        self.assertEqual(len({str(event["UID"]) for event in events}), len(events))
        for event in events:
            self.assertEqual(str(event["CLASS"]), "PRIVATE")
            self.assertEqual(int(event["SEQUENCE"]), 0)
            self.assertLess(event.decoded("DTSTART"), event.decoded("DTEND"))
            self.assertNotIn("ATTENDEE", event)
            for alarm in event.walk("VALARM"):
                self.assertLess(alarm.decoded("TRIGGER"), datetime.timedelta(0))

    @unittest.skipUnless(icalendar, "python3-icalendar is missing")
    def test_wall_times_are_those_of_the_zone(self):
        with Window(self.book) as window:
            window.menu("Tools", "Settings")
            window.settle(1)
            window.type("Time zone", "Europe/Berlin")
            window.press("Tab")
            window.settle(1)
            self.assertEqual(window.close(), 0)
        calendar = icalendar.Calendar.from_ical(self.export())
        zones = {str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")}
        used = {event["DTSTART"].params["TZID"] for event in calendar.walk("VEVENT") if "TZID" in event["DTSTART"].params}
        self.assertEqual(used, zones)
        self.assertEqual(zones, {"Europe/Berlin"})
        ours = calendar.walk("VTIMEZONE")[0].to_tz()
        for event in calendar.walk("VEVENT"):
            start = event.decoded("DTSTART")
            if isinstance(start, datetime.datetime):
                wall = start.replace(tzinfo=None)
                self.assertEqual(wall.replace(tzinfo=ZoneInfo("Europe/Berlin")).utcoffset(), ours.utcoffset(wall))


class MyWeek(Case):
    def setUp(self):
        super().setUp()
        self.book = self.sample_book()

    def test_planned_in_one_step_exported_moved_and_undone(self):
        out = self.folder / "out.ics"
        with Window(self.book) as window:
            window.menu("Session", "Plan My Week or Month…")
            window.need("Proposed sessions")
            self.assertEqual(window.unnamed(), [])
            button = next(name for _, role, name in window.seen()
                          if role == "push button" and re.fullmatch(r"Plan \d+ sessions", name))
            planned = int(button.split()[1])
            self.assertGreater(planned, 3)
            window.click(button, "push button")
            window.wait_for_text(f"{planned} sessions planned")
            before = run_json("due", "--book", self.book)
            self.assertTrue(before)
            window.menu("File", "Export Calendar…")
            window.settle(1)
            self.assertEqual(window.unnamed(), [])
            window.click("Save file…", "push button")
            window.name_files(out)
            window.wait_for_text(f"saved as {out}")
            first = out.read_bytes()
            self.assertGreaterEqual(first.count(b"SUMMARY:One-on-one"), planned)
            window.menu("Edit", "Undo plan*")
            window.settle(1)
            self.assertEqual(window.close(), 0)
        run("calendar", "--book", self.book, "--ics", out, "--from", "2026-11-20")
        again = out.read_bytes()
        self.assertEqual(again.count(b"STATUS:CANCELLED"), planned)
        run("check", self.book)

    def test_busy_times_of_a_file_leave_no_room(self):
        ics = self.folder / "busy.ics"
        ics.write_text(BUSY)
        answer = run_json("import", "busy-times", ics, "--book", self.book)
        self.assertEqual((answer["new"], answer["refused"]), (1, 1))
        with Window(self.book) as window:
            window.menu("Session", "Plan My Week or Month…")
            left = window.rows("What does not fit")
            self.assertGreater(len(left), 3)
            self.assertTrue(any("busy" in cell for row in left for cell in row), left)
            window.press("Escape")
            self.assertEqual(window.close(), 0)

    def test_the_month_is_printed_from_the_window(self):
        paper = self.folder / "month.pdf"
        with Window(self.book) as window:
            window.menu("File", "Print Calendar…")
            window.settle(1)
            self.assertEqual(window.unnamed(), [])
            window.choose("Colours", "Black and white")
            window.click("Save as PDF…", "push button")
            window.name_files(paper)
            window.wait_for_text(f"Saved as {paper}")
            self.assertEqual(window.close(), 0)
        text = pdf_text(paper)
        self.assertIn("November 2026", text)
        self.assertIn("Tobias Keller", text)
