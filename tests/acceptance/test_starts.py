# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window comes up, every control has a name, and closing it ends the program."""
import os
import shutil
import unittest
from unittest.mock import patch

from coachbook import Case, program
from window import Window

PLACES = ("Today", "Team", "Plans", "Library")
TOOLS = ("Settings", "Change Log", "Backups")


class Starts(Case):
    def test_without_a_book_the_welcome_offers_three_ways_in(self):
        with Window() as window:
            window.need("Try the sample team")
            window.need("Import my team")
            window.need("Open a book")
            self.assertEqual(window.unnamed(), [])
            self.assertEqual(window.close(), 0)

    def test_a_book_opens_on_today_and_its_places_have_no_unnamed_control(self):
        with Window(self.sample_book()) as window:
            for place in PLACES:
                window.click(place)
                window.need(place, "label")
                self.assertEqual(window.unnamed(), [], place)
            for tool in TOOLS:
                window.menu("Tools", tool)
                window.need(tool.capitalize(), "label")
                self.assertEqual(window.unnamed(), [], tool)
            self.assertEqual(window.close(), 0)

    def test_a_file_that_is_no_book_is_named_and_nothing_breaks(self):
        path = self.folder / "notes.coachbook"
        path.write_text("these are notes\n", encoding="utf-8")
        with Window(path) as window:
            window.wait_for_text("notes.coachbook")
            window.press("Escape")
            self.assertEqual(window.close(), 0)
        self.assertEqual(path.read_text(encoding="utf-8"), "these are notes\n")

    def test_it_starts_without_the_parts_that_are_loaded_when_needed(self):
        bare = self.folder / "bin/coachbook"
        bare.parent.mkdir()
        shutil.copy(program(), bare)
        with patch.dict(os.environ, COACHBOOK_PROGRAM=str(bare)), Window(self.sample_book()) as window:
            window.need("Today", "label")
            self.assertEqual(window.close(), 0)


if __name__ == "__main__":
    unittest.main()
