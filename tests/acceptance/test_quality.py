# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""Quality work through the window, by keyboard: evaluate, release, print, reply, decide, and the moment in the next session."""
from coachbook import DATA, Case, pdf_text, run
from window import Window

TODAY = "2026-11-20"
QUOTE = "Shall I take the amount from your card now"
TRANSCRIPT = f"""WEBVTT

00:00:02.000 --> 00:00:06.000
<v Maya Okafor>Good morning, this is Maya. How can I help you?

00:00:06.500 --> 00:00:12.000
<v Customer>My invoice is wrong again.

00:00:12.500 --> 00:00:15.000
<v Maya Okafor>{QUOTE}?

00:00:15.500 --> 00:00:19.000
<v Customer>You have not even asked who I am.
"""
QUESTIONS = 10  # of "Service conversation": where they are yes or no, and where 0 to 5
ANSWERS = ["y", "y", "4", "5", "4", "3", "5", "y", "n", "4"]


class Quality(Case):
    def test_from_an_evaluation_to_the_next_session(self):
        self.book = self.folder / "Harbour.coachbook"
        run("new", self.book)
        run("import", DATA / "roster.csv", "--book", self.book, today=TODAY)
        run("import", DATA / "interactions.csv", "--book", self.book, today=TODAY)
        transcript = self.folder / "H1.vtt"
        transcript.write_text(TRANSCRIPT, encoding="utf-8")
        with Window(self.book, today=TODAY) as self.window:
            self.read_in(transcript)
            self.evaluate("Maya", "H1", ["y", "n"] + ANSWERS[2:], is_first=True)
            self.mark()
            self.release()
            self.paper = self.save_paper()
            self.dispute()
            self.decide()
            self.evaluate("Maya", "H2", ANSWERS)
            self.release()
            self.acknowledge()
            self.evaluate("Tom", "H4", ANSWERS)
            self.release()
            self.find_the_moment()
            self.prepare()
            self.assertEqual(self.window.unnamed(), [])
            self.assertEqual(self.window.close(), 0)
        text = " ".join(pdf_text(self.paper).split())
        for part in ("Evaluation of Maya Okafor", "Service conversation", QUOTE, "no, critical", "Reply"):
            self.assertIn(part, text)
        run("check", self.book)

    def read_in(self, transcript):
        window = self.window
        window.press("ctrl+i")
        window.name_files(transcript)
        window.wait_for_text("ready to import", 30)
        window.click("Import*", "push button")
        window.wait_for_text("Imported 1 transcript", 30)

    def evaluate(self, agent, interaction, answers, is_first=False):
        window = self.window
        window.press("ctrl+e")
        if is_first:
            window.need("Add them", "push button")
            window.press("Return")
        window.need("New evaluation")
        window.press("alt+a")
        window.keys(agent)
        window.press("Tab")
        window.keys(interaction)
        window.settle(0.7)
        window.press("Return")  # takes what is offered
        window.settle()
        window.press("Return")
        window.wait_for_text(f"0 of {QUESTIONS} questions answered")
        for answer in answers:
            window.keys(answer)
            window.press("Return")
        window.wait_for_text("all questions answered")

    def mark(self):
        """The third turn, by keys: F6 to the conversation, down to it, and mark it for the second question."""
        window = self.window
        window.wait_for_text("a critical question is failed")
        window.press("F6")
        for _ in range(2):
            window.press("Down")
        window.press("ctrl+m")
        window.need("Mark a moment")
        window.keys("Asked for the card before the check")
        window.press("alt+b")
        window.keys("Verifies")
        window.press("Return")
        window.wait_for_text("Moment marked")

    def release(self):
        window = self.window
        window.press("ctrl+Return")
        window.wait_for_text("Released.")

    def save_paper(self):
        window = self.window
        window.press("ctrl+p")
        window.need("Print*", "push button")
        window.press("Escape")
        path = self.folder / "evaluation.pdf"
        window.click("Save as PDF…")
        window.name_files(path)
        window.wait_for_text(f"Saved as {path}")
        return path

    def tick(self, name, words):
        window = self.window
        window.focus(window.need(name, "check box"))
        window.press("space")
        window.keys(words)

    def dispute(self):
        window = self.window
        window.press("ctrl+Return")
        window.need("Reply of Maya Okafor")
        window.press("alt+r")
        window.keys("disputed")
        window.wait_for_text("Tick the questions that the agent sees otherwise.")
        self.tick("Verifies identity*", "I asked in the call before")
        self.tick("Says who*", "I said it at the end")
        window.focus(window.need("Record", "push button"))
        window.press("space")
        window.wait_for_text("Reply recorded")

    def decide(self):
        window = self.window
        window.press("ctrl+Return")
        window.need("Dispute of Maya Okafor")
        window.focus(window.need("Decide…", "combo box"))
        for words in ("Rejected", "Every call is checked anew", "Granted", "y", "Heard it at 4:10"):
            window.keys(words)
            window.press("Tab")
            window.settle()
        window.focus(window.need("Decide", "push button"))
        window.press("space")
        window.wait_for_text("the changed score is a new version")
        window.wait_for_text("Dispute: partly resolved")

    def acknowledge(self):
        window = self.window
        window.press("ctrl+Return")
        window.need("Reply of Maya Okafor")
        window.focus(window.need("Record", "push button"))
        window.press("space")
        window.wait_for_text("Reply recorded")

    def find_the_moment(self):
        window = self.window
        window.press("ctrl+4")
        window.wait_for_text("3 evaluations")
        window.focus(window.need("Evaluations", "page tab list"))
        window.press("Right")
        window.need("Find moment", "text")
        window.focus(window.need("Find moment", "text"))
        window.keys("card amou")
        window.wait_for_text("1 moment")
        window.wait_for_text(QUOTE)

    def prepare(self):
        window = self.window
        window.press("ctrl+n")
        window.need("One-on-one with Maya Okafor")
        window.wait_for_text(QUOTE)
