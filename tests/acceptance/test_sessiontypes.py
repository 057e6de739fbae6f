# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""Templates and types of session through the window, by keyboard: a template out and in, cues, a pair, a group."""
import json
import sqlite3
from contextlib import closing

from coachbook import Case, pdf_text, run
from window import Window

TODAY = "2026-11-20"


class SessionTypes(Case):
    def setUp(self):
        super().setUp()
        self.book = self.folder / "Types.coachbook"
        run("sample", self.book, today=TODAY)

    def test_a_template_goes_out_and_comes_in(self):
        out, bad = self.folder / "mine.json", self.folder / "bad.json"
        bad.write_text('{"key": "x", "name": "X", "type": "one_on_one", "minutes": 30, "steps": [{"title": "T"}]}')
        with Window(self.book, today=TODAY) as window:
            window.press("ctrl+7")
            window.click("Templates", "page tab")
            window.type("Template", "Our own five", "text")
            window.press("Tab")
            window.menu("Tools", "Export Template…")
            window.name_files(out)
            window.wait_for_text("Saved as")
            window.menu("Tools", "Restore as It Came")
            window.wait_for_text("is as it came")
            window.menu("Tools", "Import Template…")
            window.name_files(bad)
            window.wait_for_text("step 1")
            window.press("Return")
            window.menu("Tools", "Import Template…")
            window.name_files(out)
            window.wait_for_text("Template “Our own five” imported")
            self.assertEqual(window.unnamed(), [])
            self.assertEqual(window.close(), 0)
        made = json.loads(out.read_text(encoding="utf-8"))
        self.assertEqual((made["key"], made["name"]), ("five_steps", "Our own five"))
        run("check", self.book)

    def test_a_pair_and_its_observation_forms(self):
        paper = self.folder / "forms.pdf"
        with Window(self.book, today=TODAY) as window:
            window.menu("Session", "Pair Agents…")
            window.need("Pairs")
            pair = window.rows("Pairs")[0][0]
            self.assertIn("n = ", pair)
            window.press("Return")
            window.wait_for_text("Peer session with")
            window.click("Save the observation forms as PDF")
            window.name_files(paper)
            window.wait_for_text("Saved as")
            self.assertEqual(window.unnamed(), [])
            self.assertEqual(window.close(), 0)
        middle, high = pair.splitlines()[0].split(" with ")
        text = pdf_text(paper)
        self.assertIn(f"{middle} listens to {high}", text)
        self.assertIn(f"{high} listens to {middle}", text)

    def test_a_group_shows_moments_without_names(self):
        paper = self.folder / "group.pdf"
        with Window(self.book, today=TODAY) as window:
            window.menu("Session", "New Group Session…")
            window.need("New group session", "label")
            window.keys("Better openings")
            window.press("alt+a")
            for _ in range(3):
                window.press("space")
                window.press("Down")
            window.press("Return")
            window.need("Moments to show", "label")
            window.press("ctrl+4")
            window.click("Moments", "page tab")
            window.settle(1)
            window.menu("Agent", "Add to a Group Session…")
            window.need("Group sessions")
            window.press("Return")
            window.wait_for_text("Added to “Better openings”")
            window.press("alt+Left")
            window.need("Find evaluation")
            window.press("alt+Left")
            window.need("Show whose moment 1 is", "check box")
            window.click("Save the group sheet as PDF")
            window.name_files(paper)
            window.wait_for_text("Saved as")
            self.assertEqual(window.unnamed(), [])
            self.assertEqual(window.close(), 0)
        text = pdf_text(paper)
        self.assertIn("Better openings", text)
        with closing(sqlite3.connect(self.book)) as db:
            for (name,) in db.execute("SELECT name FROM agent"):
                self.assertNotIn(name, text)
        run("check", self.book)
