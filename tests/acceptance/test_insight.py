# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the figures say: whether an agent moved."""
from coachbook import Case
from window import Window


class Insight(Case):
    def setUp(self):
        super().setUp()
        self.book = self.sample_book()

    def test_what_moved_around_the_start_of_coaching(self):
        with Window(self.book) as self.window:
            window = self.window
            window.press("ctrl+k")
            window.keys("Tobias Keller")
            window.settle(1)
            window.press("Return")
            window.need("Tobias Keller", "label")
            window.menu("Agent", "Did It Move?")
            window.wait_for_text("Did it move? Tobias Keller, around")
            rows = window.rows("Changes side by side")
            self.assertTrue(any("QA score" in row and "n = " in row for row in map(str, rows)), rows)
            window.wait_for_text("Expected without doing anything")
            window.wait_for_text("not why")
            window.choose("Start of coaching", "Another day")
            window.wait_for_text("Tobias Keller, around 23 Oct")
            self.assertEqual(window.unnamed(), [])
            self.assertEqual(window.close(), 0)
