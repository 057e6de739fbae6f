# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job through the window, as a person does it: the exports in, a session prepared and recorded, a plan on paper."""
import os
import re
import unittest
from pathlib import Path

from coachbook import SOURCE, Case, pdf_text, run, run_json
from window import Window

TEAM = Path(os.environ.get("COACHBOOK_SHARED_DATA", SOURCE.parent / "shared/data")) / "northgate"
FILES = [TEAM / name for name in ("roster.csv", "interactions.csv", "evaluations.csv", "coaching_log.csv")]
TODAY = "2026-11-21"
SECRET = "between us zebra 4711"
ITEM = "On the next three calls: verify the name and the birth date before opening the account"


def words(text):
    """Lines and columns of a printed page as one line, to find a sentence in."""
    return re.sub(r"\s+", " ", text)


def save_paper(window, button, path):
    window.click(button)
    window.name_files(path)
    window.wait_for_text(f"Saved as {path}")
    return path


@unittest.skipUnless(TEAM.is_dir(), "the shared exports are not here")
class MainJob(Case):
    def test_from_the_exports_to_a_printed_plan(self):
        self.book = self.folder / "Northgate.coachbook"
        with Window(today=TODAY) as self.window:
            self.bring_the_team_in()
            self.agent = self.see_who_is_due()
            self.prepare()
            self.record()
            self.see_it_recorded()
            self.undo_and_redo()
            self.plan()
            self.assertEqual(self.window.unnamed(), [])
            self.assertEqual(self.window.close(), 0)
        self.read_the_sheet()
        self.read_the_plan()
        run("check", self.book)
        self.assertEqual(list(self.folder.glob(f"{self.book.name}-*")), [], "closed, a book is one file")

    def bring_the_team_in(self):
        window = self.window
        window.click("Import my team")
        window.name_files(self.book)
        window.name_files(*FILES)
        window.wait_for_text("4 files ready to import", 60)
        window.click("Import 4 Files")
        window.wait_for_text("Imported 14 agents, 34,552 interactions, 660 evaluations, 84 sessions. Rows: 40,590 new", 120)
        window.wait_for_text("Nothing left to import")

    def due(self):
        return run_json("due", "--book", self.book, today=TODAY)

    def see_who_is_due(self):
        window = self.window
        overdue = sorted((entry for entry in self.due() if entry["state"] == "overdue"),
                         key=lambda entry: -entry["days_overdue"])
        window.click("Today")
        window.wait_for_text(f"{len(overdue)} overdue")
        for entry in overdue:
            days = entry["days_overdue"]
            window.need(f"{entry['agent']}, overdue by {days} day{'' if days == 1 else 's'}, *")
        first = next(name for _, _, name in window.seen() if name.startswith("Prepare: "))
        self.assertEqual(first, f"Prepare: {overdue[0]['agent']}", "who waits longest stands first")
        return overdue[0]["agent"]

    def prepare(self):
        window = self.window
        window.click(f"Prepare: {self.agent}")
        window.need(f"One-on-one with {self.agent}")
        self.prepared = run_json("prepare", self.agent, "--book", self.book, today=TODAY)
        focus = self.prepared["focus"][0]["behaviour"]
        self.assertEqual(window.text_of(window.need("Focus 1", "text")), focus)
        self.assertIn(self.agent.split()[0], window.text_of(window.need("Agenda", "text")))
        self.assertTrue(any(row[0].startswith("QA") for row in window.rows("Figures")))
        window.type("Questions to ask", "Which of the two calls would you like to hear first?", "text")
        window.type("Private note", SECRET, "text")
        self.sheet = save_paper(window, "Save as PDF…", self.folder / "sheet.pdf")

    def record(self):
        window = self.window
        window.click("Record it")
        window.click("Complete")
        window.wait_for_text("Not completed yet")
        window.click("Held today")
        window.type("Self-assessment", "I rushed the first minute.", "text")
        window.type("What was agreed", "Identity first, then the account.", "text")
        window.click("Add action item")
        window.type("Action item 1", ITEM, "text")
        window.choose("Measured by", "QA score")
        window.type("Value now of action item 1", "69", "text")
        window.type("Target of action item 1", "85", "text")
        window.type("Owner of action item 1", self.agent, "text")
        window.wait_for_text("This item is SMART.")
        window.click("As planned: 30 min")
        window.click("Set Follow-up date")
        window.click("Understood and agreed: Yes")
        window.click("Complete")
        window.wait_for_text("completed")
        self.record_sheet = save_paper(window, "Save as PDF…", self.folder / "record.pdf")

    def see_it_recorded(self):
        window = self.window
        after = {entry["agent"]: entry for entry in self.due()}[self.agent]
        self.assertEqual((after["last_session"], after["state"]), (TODAY, "on_track"))
        window.click("Today")
        window.gone(f"Prepare: {self.agent}")
        self.open_agent()
        window.wait_for_text(ITEM)

    def open_agent(self):
        window = self.window
        window.press("ctrl+k")
        window.type("Search*", self.agent)
        window.settle(1)
        window.press("Return")
        window.need(self.agent, "label")

    def undo_and_redo(self):
        window = self.window
        self.assertEqual(window.menu("Edit", "Undo*"), f"Undo complete session with {self.agent}")
        self.assertNotEqual(self.state_of_agent(), "on_track")
        self.assertEqual(window.menu("Edit", "Redo*"), f"Redo complete session with {self.agent}")
        self.assertEqual(self.state_of_agent(), "on_track")

    def state_of_agent(self):
        return next(entry["state"] for entry in self.due() if entry["agent"] == self.agent)

    def plan(self):
        window = self.window
        window.click("Create plan")
        window.need(f"Coaching plan for {self.agent}")
        window.type("Purpose", "Every customer is safe with us.", "text")
        window.wait_for_text("Missing: ")
        window.click("Add an action item…")
        window.type("What", ITEM, "text")
        window.choose("Measured by", "QA score")
        window.type("Owner", self.agent, "text")
        window.wait_for_text("This item is SMART.")
        window.click("Save")
        window.gone("Missing: *")
        window.click("Start plan")
        window.wait_for_text("The plan has started. Its baseline")
        window.wait_for_text("Frozen on")
        self.paper = save_paper(window, "Save as PDF…", self.folder / "plan.pdf")

    def read_the_sheet(self):
        text = words(pdf_text(self.sheet))
        for part in (self.agent, self.prepared["focus"][0]["behaviour"], "Which of the two calls would you like to hear first?",
                     "page 1 of "):
            self.assertIn(part.lower(), text.lower())
        self.assertNotIn("zebra", text)
        text = words(pdf_text(self.record_sheet))
        for part in (self.agent, "I rushed the first minute.", "Identity first, then the account.", ITEM, "69 %", "85 %"):
            self.assertIn(part, text)
        self.assertNotIn("zebra", text)

    def read_the_plan(self):
        text = words(pdf_text(self.paper, "-raw"))
        pages = re.findall(r"page (\d+) of (\d+)", text, re.IGNORECASE)
        self.assertTrue(pages)
        self.assertEqual([int(page) for page, _ in pages], list(range(1, int(pages[0][1]) + 1)))
        for part in (self.agent, self.prepared["focus"][0]["behaviour"], "Every customer is safe with us.", ITEM, "Plan 1 · revision 1",
                     f"Agent: {self.agent}", "Supervisor", "Frozen on 21 Nov 2026"):
            self.assertIn(part, text)
        self.assertNotIn("zebra", text)


class SampleTeam(Case):
    def test_the_sample_is_tried_printed_and_opened_again(self):
        home = str(self.folder / "home")
        with Window(home=home) as window:
            window.click("Try the sample team")
            window.wait_for_text("overdue", 60)
            window.wait_for_text("(a sample: try anything)")
            book = next(Path(home).rglob("sample.coachbook"))
            everyone = run_json("due", "--book", book)
            self.assertEqual(len(everyone), 14)
            window.click("Plans")
            paper = save_paper(window, "Team plan as PDF…", self.folder / "team.pdf")
            self.assertEqual(window.close(), 0)
        text = words(pdf_text(paper))
        for entry in everyone:
            if not entry["reason"].startswith("left"):
                self.assertIn(entry["agent"], text)
        with Window(home=home) as window:  # the book of last time, on Today
            window.wait_for_text("(a sample: try anything)")
            window.wait_for_text("overdue")
            self.assertEqual(window.close(), 0)
        run("check", book)


if __name__ == "__main__":
    unittest.main()
