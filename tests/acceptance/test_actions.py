# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""Action items through the window, by keyboard: moved on the board, closed with the figures, written anew, closed together."""
import unittest

from coachbook import Case, run
from window import Window

GOOD = "On the next ten calls, ask what has been tried before the first step"


class ActionItems(Case):
    def test_the_board_and_the_list(self):
        book = self.sample_book()
        with Window(book) as self.window:
            self.open_from_today()
            self.move_and_close()
            self.write_one()
            self.close_together()
            self.assertEqual(self.window.unnamed(), [])
            self.assertEqual(self.window.close(), 0)
        run("check", book)

    def open_from_today(self):
        window = self.window
        window.click("Action items")
        window.need("Open", "list")
        self.first = self.texts("Open")[0]

    def texts(self, column):
        return [row[1] for row in self.window.rows(column)]

    def move_and_close(self):
        """The first open item goes on to In progress, then is closed; undo brings it back twice."""
        window = self.window
        window.press("ctrl+Right")
        window.wait_for_text("1 action item: in progress")
        self.assertIn(self.first, self.texts("In progress"))
        window.press("ctrl+Right")
        window.need("Record", "push button")
        window.click("Done", "radio button")
        window.type("In a word", "heard it twice", "text")
        window.click("Record", "push button")
        window.gone("Record", "push button")
        self.assertIn(self.first, self.texts("Closed in the last four weeks"))
        window.press("ctrl+z")
        window.press("ctrl+z")
        window.settle(1)
        self.assertEqual(self.texts("Open")[0], self.first)

    def write_one(self):
        window = self.window
        window.click("New action item…")
        window.press("Return")  # the agent at the top of the list
        window.type("What", "Try to listen better", "text")
        window.wait_for_text("is vague")
        window.type("What", GOOD, "text")
        window.wait_for_text("Say what it is measured by")
        window.choose("Measured by", "QA score")
        window.wait_for_text("The value to reach is missing")  # this agent meets the target of all
        window.type("Target", "95", "text")
        window.wait_for_text("This item is SMART.")
        window.click("Save")
        window.wait_for_text("Action item added for")
        self.assertIn(GOOD, self.texts("Open"))

    def close_together(self):
        window = self.window
        window.mouse(window.need("List", "page tab"))
        window.focus(window.need("Find action item", "text"))
        window.keys("on")
        window.settle(1)
        many = len(window.rows("List of action items"))
        self.assertGreater(many, 2)
        window.row("List of action items", "Daniel")
        window.press("ctrl+a")
        window.menu("Session", "Record result*")
        window.need(f"Result of {many} action items")
        window.click("Dropped", "radio button")
        window.type("In a word", "the team moved to chat", "text")
        window.click("Record", "push button")
        window.wait_for_text(f"{many} action items: dropped")
        self.assertEqual(window.rows("List of action items"), [])


if __name__ == "__main__":
    unittest.main()
