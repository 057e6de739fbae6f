# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""A round of calibration through two books: packet, blind answers, reply, agreement, agreed score, minutes."""
import re

from coachbook import DATA, Case, pdf_text, run
from window import Window

CALLS = [f"K{number}" for number in range(1, 11)]  # as many as coefficients need
ROUND = "Calibration November 2026"
SAM, ANA = "Sam Lee", "Ana Ruiz"
# Of "Service conversation"; the evaluators differ in the second to last question of every other call.
ANSWERS = [["y", "y", "4", "5", str(number % 3 + 3), "3", "5", "y", "y", "4"] for number in range(10)]
OTHERS = [answers[:8] + ["n" if number % 2 else "y"] + answers[9:] for number, answers in enumerate(ANSWERS)]
DIFFERS = "Says who will do what by when"


class Calibration(Case):
    def test_a_round_goes_through_two_books(self):
        self.owner, self.guest = (self.folder / f"{name}.coachbook" for name in ("Harbour", "Colleague"))
        self.packet, self.reply, self.minutes = (self.folder / name for name in ("november.coachpacket", "ana.coachpacket",
                                                                                 "minutes.pdf"))
        run("new", self.owner)
        run("new", self.guest)
        run("import", DATA / "roster.csv", "--book", self.owner)
        with Window(self.owner) as self.window:
            self.begin()
            self.save("Save Packet…", self.packet)
            self.answer(ANSWERS)
            self.window.press("ctrl+Return")
            self.window.wait_for_text(f"The answers of {SAM} are in")
            self.window.click("Agreement", "page tab")
            self.window.wait_for_text("The answers are not shown yet")
            self.assertEqual(self.window.close(), 0)
        with Window(self.guest) as self.window:
            self.take_in(self.packet)
            self.window.need("Who answers*")
            self.window.press("Return")
            self.window.wait_for_text(f"The round is in this book, for {ANA} to answer")
            self.answer(OTHERS)
            self.save("Save Reply…", self.reply)
            self.assertEqual(self.window.close(), 0)
        with Window(self.owner) as self.window:
            self.refuse_a_tampered_reply()
            self.take_in(self.reply)
            self.window.wait_for_text(f"The answers of {ANA} are in")
            self.agree()
            self.write_minutes()
            self.assertEqual(self.window.unnamed(), [])
            self.window.click("Close Round")
            self.window.wait_for_text("Round closed")
            self.assertEqual(self.window.close(), 0)
        self.check_paper()
        for book in (self.owner, self.guest):
            run("check", book)

    def begin(self):
        window = self.window
        window.press("ctrl+4")
        window.click("Calibration", "page tab")
        window.click("New round…")
        window.need("Add them", "push button")
        window.press("Return")
        window.need("New round", "dialog")
        window.type("You", SAM, "text")
        window.type("Colleagues", ANA, "text")
        window.type("Ids of interactions", ", ".join(CALLS), "text")
        window.press("Return")
        window.wait_for_text("10 chosen")
        window.focus(window.need("Begin", "push button"))
        window.press("space")
        window.wait_for_text("Nobody's answers are shown before all are in or the round is closed.")

    def save(self, action, path):
        window = self.window
        window.click(action)
        window.name_files(path)
        window.wait_for_text(f"Saved as {path}")

    def answer(self, answers):
        """By keys alone: the answers of an interaction, then on to the next."""
        window = self.window
        window.click("Answers", "page tab")
        window.wait_for_text("1 of 10: K1")
        window.focus(window.need("Greets and gives name", "filler"))
        for number, each in enumerate(answers, 1):
            window.press(*(key for answer in each for key in (answer, "Return")))
            window.wait_for_text("all questions answered")
            if number < len(answers):
                window.press("ctrl+Next")
                window.wait_for_text(f"{number + 1} of 10: K{number + 1}")

    def take_in(self, packet):
        """At Import, where a packet leads to its round and is no export that cannot be read."""
        self.window.press("ctrl+i")
        self.window.name_files(packet)

    def refuse_a_tampered_reply(self):
        window = self.window
        tampered = self.folder / "tampered.coachpacket"
        tampered.write_text(re.sub(r'"score": 1\b', '"score": 0', self.reply.read_text(encoding="utf-8"), count=1),
                            encoding="utf-8")
        self.assertNotEqual(tampered.read_bytes(), self.reply.read_bytes())
        self.take_in(tampered)
        window.wait_for_text("tampered.coachpacket cannot be taken in")
        window.press("Return")

    def agree(self):
        window = self.window
        window.press("ctrl+1")
        window.wait_for_text("all answers in")
        window.click(f"Open: {ROUND}")
        window.click("Agreement", "page tab")
        verdicts = {row[0]: row[-1] for row in window.rows("Agreement by question")}
        self.assertEqual([question for question, verdict in verdicts.items() if verdict == "does not agree"], [DIFFERS])
        window.row("Agreement by question", DIFFERS)
        window.wait_for_text(f"{SAM}: yes · {ANA}: no")
        window.click("Agree…*", "push button")
        window.need("Agreed score for*", "dialog")
        window.keys("y\tShe names the day at the end")
        window.focus(window.need("Record", "push button"))
        window.press("space")
        window.wait_for_text("The agreed score is recorded")

    def write_minutes(self):
        window = self.window
        window.click("Minutes", "page tab")
        window.click("Fill In from Results")
        window.wait_for_text("We read it like this from now on:")
        window.menu("Session", "Minutes as PDF…")
        window.name_files(self.minutes)
        window.wait_for_text(f"Saved as {self.minutes}")

    def check_paper(self):
        text = " ".join(pdf_text(self.minutes).split())
        for part in (ROUND, SAM, ANA, DIFFERS, "She names the day at the end", "AC1", "ICC(2,1)"):
            self.assertIn(part, text)
