# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sessions through the window: held, completed, followed up; killed in the middle; the same behaviour a third time."""
import os
import random
import signal
import sqlite3
import string
import time
from contextlib import closing

from coachbook import TODAY, Case, run, run_json
from window import Window

AGREED = "Says the next step before the farewell"
KILLS = 20
LOST = 2.0  # seconds of typing that a kill may cost


def query(book, sql, *values):
    with closing(sqlite3.connect(f"file:{book}?mode=ro", uri=True)) as connection:
        return connection.execute(sql, values).fetchall()


def days_later(day, count):
    return time.strftime("%Y-%m-%d", time.gmtime(time.mktime(time.strptime(day, "%Y-%m-%d")) + (count * 24 + 12) * 3600))


class SessionCase(Case):
    def setUp(self):
        super().setUp()
        self.book = self.sample_book()

    def agent(self):
        return next(entry["agent"] for entry in run_json("due", "--book", self.book) if entry["state"] in ("overdue", "due"))

    def open_sheet(self, window, agent):
        window.click("Today")
        window.click(f"Prepare: {agent}")
        window.need(f"One-on-one with {agent}")

    def hold(self, window):
        window.click("Hold the session")
        window.click("Begin")
        window.need("Pause")


class Conduct(SessionCase):
    def test_a_session_from_the_sheet_to_the_recap(self):
        agent = self.agent()
        with Window(self.book) as window:
            self.open_sheet(window, agent)
            self.hold(window)
            window.wait_for_text("They open when the agent's own view is written down.")
            window.type("Self-assessment", "I hurried through the farewell.", "text")
            window.click("Show findings")
            window.gone("Show findings")
            window.click("Agent speaks")
            window.click("Next step")
            window.type("What was agreed", AGREED, "text")
            window.type("Or why there is no action item", "the one of last week is open", "text")
            window.click("Complete")
            window.wait_for_text("Not completed yet")
            window.click("Understood and agreed: Yes")
            window.click("Set Follow-up date")
            window.type("Minutes held", "25", "spin button")
            window.click("Complete")
            window.wait_for_text("Session completed. Check-in with")
            window.wait_for_text(f"We agreed: {AGREED}")
            self.assertEqual(window.unnamed(), [])
            self.assertEqual(window.close(), 0)
        session, status, recap, started = query(
            self.book, "SELECT id, status, recap, started_at FROM session WHERE agreed = ?", AGREED)[0]
        self.assertEqual(status, 3)
        self.assertTrue(started)
        self.assertIn(AGREED, recap)
        self.assertEqual(len(query(self.book, "SELECT 1 FROM check_in WHERE session_id = ? AND done IS NULL", session)), 1)
        planned = query(self.book, "SELECT day FROM session WHERE status = 1 AND agent_id = (SELECT agent_id FROM session "
                                   "WHERE id = ?)", session)
        self.assertEqual(len(planned), 1)
        self.check_in(agent, session)
        run("check", self.book)

    def check_in(self, agent, session):
        """FOLL-2: on its day the check-in stands on Today and is recorded in a line."""
        with Window(self.book, today="2026-11-25") as window:
            window.click("Today")
            window.click(f"Record: {agent}")
            window.type("How it goes", "The next step is said in most calls.", "text")
            window.click("I acknowledged an improvement")
            window.click("Record", "push button")
            window.wait_for_text(f"Check-in with {agent} recorded")
            window.close()
        self.assertEqual(query(self.book, "SELECT note, acknowledged FROM check_in WHERE session_id = ? AND done IS NOT NULL",
                               session), [("The next step is said in most calls.", 1)])

    def test_a_kill_while_typing_costs_two_seconds_at_most(self):
        agent = self.agent()
        chance = random.Random(7)
        typed = ""
        with Window(self.book) as window:
            self.open_sheet(window, agent)
            self.hold(window)
            window.close()
        for number in range(KILLS):
            with Window(self.book) as window:
                window.need("Go on")  # open where it was
                field = window.need("Self-assessment", "text")
                self.assertEqual(window.text_of(field), typed.strip())
                window.focus(field)
                window.press("ctrl+End")
                typed, sure = self.type_and_kill(window, typed, chance.uniform(0.2, 3.5), chance)
            kept = query(self.book, "SELECT self_assessment FROM session WHERE status = 2 AND started_at IS NOT NULL")[0][0]
            self.assertTrue(typed.startswith(kept.strip()) or kept.strip() == typed.strip(), f"kill {number}: other words")
            self.assertGreaterEqual(len(kept), len(sure.strip()), f"kill {number}: more than {LOST} s were lost")
            typed = kept.strip()
            run("check", self.book)

    def type_and_kill(self, window, typed, seconds, chance):
        """Types until `seconds` are over, kills the program, and says what was typed in all and what was typed LOST seconds
        before the kill."""
        moments = []
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            piece = "".join(chance.choice(string.ascii_lowercase) for _ in range(3))
            window.keys(piece)
            typed += piece
            moments.append((time.monotonic(), typed))
        os.kill(window.process.pid, signal.SIGKILL)
        killed = time.monotonic()
        window.process.wait()
        sure = [text for at, text in moments if at <= killed - LOST]
        return typed, sure[-1] if sure else ""


class Again(SessionCase):
    """The same behaviour over and over: said at the second time, refused at the third, escalated at the fourth."""

    def open_agent(self, window, agent):
        window.press("ctrl+k")
        window.keys(agent)
        window.settle(1)
        window.press("Return")
        window.need(agent, "label")

    def fill(self, window, agent):
        self.open_agent(window, agent)
        window.click("Prepare session")
        window.need(f"One-on-one with {agent}")
        while window.find("Remove focus 1"):
            window.click("Remove focus 1")
        window.type("Another focus", AGREED, "text")
        window.click("Add focus")
        window.need("Focus 1", "text")
        window.click("Record it")
        window.type("Self-assessment", "It slipped again.", "text")
        window.type("What was agreed", AGREED, "text")
        window.type("Or why there is no action item", "the same one", "text")
        window.click("As planned: 30 min")
        window.click("Set Follow-up date")
        window.click("Understood and agreed: Yes")
        if window.find("Held today"):
            window.click("Held today")

    def coach(self, agent, day, method=None, words=None):
        """One session on the same behaviour, logged by the record; with a method it is refused first."""
        with Window(self.book, today=day) as window:
            self.fill(window, agent)
            window.click("Complete")
            if method:
                window.wait_for_text("Not completed yet: A focus comes back for the third time")
                window.choose("This time", method)
                window.type("In words, for focus 1", words, "text")
                window.click("Record", "page tab")
                window.click("Complete")
            if method and method.startswith("escalate"):
                window.wait_for_text("Say what led to the plan")  # the improvement plan is drafted
            else:
                window.wait_for_text("Session completed")
            self.assertEqual(window.close(), 0)

    def test_the_same_behaviour_until_an_improvement_plan(self):
        agent = self.agent()
        self.coach(agent, TODAY)
        self.coach(agent, days_later(TODAY, 14))
        self.coach(agent, days_later(TODAY, 28), "peer shadowing", "an hour beside Ana")
        self.coach(agent, days_later(TODAY, 42), "escalate: improvement plan", "it has not moved")
        rows = query(self.book, "SELECT method, method_note FROM session_focus WHERE text = ? ORDER BY session_id", AGREED)
        self.assertEqual(rows, [(0, ""), (0, ""), (3, "an hour beside Ana"), (4, "it has not moved")])
        drafts = query(self.book, "SELECT p.state FROM improvement_plan p JOIN agent a ON a.id = p.agent_id WHERE a.name = ? "
                                  "AND p.session_id IS NOT NULL", agent)
        self.assertEqual(drafts, [(0,)])
        run("check", self.book)
