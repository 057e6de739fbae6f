# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of a coaching cycle and the beginning of the next; an improvement plan from its draft to its outcome."""
import re

from coachbook import Case, pdf_text, run
from window import Window

REASON = "Quoted zebra prices without checking in six of ten calls"


def words(path):
    return re.sub(r"\s+", " ", pdf_text(path))


class Plans(Case):
    def setUp(self):
        super().setUp()
        self.book = self.sample_book()

    def save_pdf(self, name):
        path = self.folder / name
        self.window.click("Save as PDF…")
        self.window.name_files(path)
        self.window.wait_for_text(f"Saved as {path}")
        return path

    def open_agent(self, name):
        window = self.window
        window.press("ctrl+k")
        window.keys(name)
        window.settle(1)
        window.press("Return")
        window.need(name, "label")

    def test_a_cycle_is_reviewed_and_the_next_begins(self):
        with Window(self.book) as self.window:
            window = self.window
            self.open_agent("Tobias Keller")
            window.menu("Agent", "Coaching Plan")
            window.click("Review…")
            window.wait_for_text("Proposed by the figures")
            window.wait_for_text("not what made it change")
            window.click("Not improved*", "radio button")
            window.wait_for_text("the same session again is none")
            window.type("Adjusted approach", "An hour beside a strong colleague each week", "text")
            window.click("Record review")
            window.wait_for_text("Another approach than in plan 2")
            window.need("Start plan", "push button")
            self.assertEqual(window.unnamed(), [])
            window.click("Open “Cycle 1*")
            window.wait_for_text("Adjusted approach: An hour beside a strong colleague each week")
            paper = self.save_pdf("plan.pdf")
            self.assertEqual(window.close(), 0)
        text = words(paper)
        self.assertIn("Coaching plan 2, revision 2", text)
        self.assertIn("Adjusted approach", text)
        self.assertRegex(text, r"KPI Baseline n Review n Change Team")
        run("check", self.book)

    def test_an_improvement_plan_from_draft_to_paper(self):
        with Window(self.book) as self.window:
            window = self.window
            self.open_agent("Omar Haddad")
            window.menu("Agent", "Improvement Plan…")
            window.wait_for_text("Say what led to the plan")
            window.type("Reason", REASON, "text")
            self.add_milestone()
            window.click("Start plan")
            window.wait_for_text("The improvement plan of Omar Haddad runs until")
            self.hold_checkpoint()
            self.assertEqual(window.unnamed(), [])
            paper = self.save_pdf("improvement.pdf")
            window.click("Today")
            window.wait_for_text("Improvement plan: ")
            self.open_agent("Omar Haddad")
            window.wait_for_text("Improvement plan since")
            self.assertEqual(window.close(), 0)
        text = words(paper)
        for part in ("Improvement plan 2, revision 2", REASON, "from 3 to 9", "Seven of ten", "I look first now"):
            self.assertIn(part, text)
        self.ordinary_papers_say_nothing()
        run("check", self.book)

    def add_milestone(self):
        window = self.window
        window.click("Add a milestone…")
        window.need("New milestone", "label")
        window.keys("Looks the price up before saying it")
        window.press("alt+c")
        window.keys("calls with the price looked up, of 10")
        window.press("alt+a")
        window.keys("3")
        window.press("alt+t")
        window.keys("9")
        window.press("Return")
        window.wait_for_text("calls with the price looked up, of 10: from 3 to 9")

    def hold_checkpoint(self):
        window = self.window
        first = next(name for _, role, name in window.seen() if name.startswith("Record…"))
        window.click(first)
        window.wait_for_text("With the first checkpoint the goals are locked")
        window.click("On course", "radio button")
        window.press("alt+f")  # by keys: the plan behind has a field of the same name
        window.keys("Seven of ten")
        window.press("alt+w")
        window.keys("I look first now")
        window.click("Record", "push button")
        window.wait_for_text("Locked since the first checkpoint")
        window.gone("Add a milestone…", "push button")

    def ordinary_papers_say_nothing(self):
        papers = {"sheet": ("prepare", "Omar Haddad"), "team": ("plan", "--team")}
        for name, command in papers.items():
            path = self.folder / f"{name}.pdf"
            run(*command, "--book", self.book, "--pdf", path)
            text = words(path).lower()
            self.assertNotIn("zebra", text)
            self.assertNotIn("improvement plan", text)
