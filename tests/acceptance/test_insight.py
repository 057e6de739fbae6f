# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the figures say: who needs coaching and why, and whether an agent moved."""
import csv
import os
import sqlite3
import unittest
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

from coachbook import SOURCE, Case, run
from window import Window

TEAM = Path(os.environ.get("COACHBOOK_SHARED_DATA", SOURCE.parent / "shared/data")) / "northgate"
TODAY = date(2026, 11, 21)
# As the book numbers them.
CRITICAL, DECLINING, AHT_STRONG, AHT_OFF, NOT_COACHED, AGAIN = 2, 3, 4, 5, 6, 12
FCR = 1
FILES = {"roster": "roster.csv", "interactions": "interactions.csv", "evaluations": "evaluations.csv",
         "coaching-log": "coaching_log.csv"}


def rows_of(name):
    with open(TEAM / name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


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

    def test_a_signal_becomes_a_session_with_its_evidence(self):
        with Window(self.book) as self.window:
            window = self.window
            window.press("ctrl+6")
            window.wait_for_text("Signals: ")
            window.row("List of signals", "Omar Haddad")
            window.wait_for_text("Omar Haddad: Coached again and again")
            window.wait_for_text("3 sessions in a row")
            self.assertEqual(window.unnamed(), [])
            window.click("Take into Session")
            window.wait_for_text("Asks what has already been tried")
            window.press("ctrl+6")
            window.click("Answered", "page tab")
            window.wait_for_text("taken into a session on 20 Nov")
            window.press("ctrl+z")
            window.wait_for_text("Nothing in this list")
            self.assertEqual(window.close(), 0)
        run("check", self.book)

    def test_points_lost_open_the_evaluation_behind(self):
        with Window(self.book) as self.window:
            window = self.window
            window.press("ctrl+6")
            window.click("Points lost", "page tab")
            window.wait_for_text("are behind 80 % of the points lost")
            window.choose("Of", "Omar Haddad")
            window.settle(1)
            self.assertEqual(window.rows("Points lost by behaviour")[0][0], "Asks what has already been tried")
            self.assertEqual(window.unnamed(), [])
            window.click("Open newest evaluation")
            window.wait_for_text("Omar Haddad")
            self.assertEqual(window.close(), 0)

    def test_a_signal_is_dismissed_with_its_reason(self):
        with Window(self.book) as self.window:
            window = self.window
            window.press("ctrl+6")
            window.row("List of signals", "Omar Haddad")
            window.click("Dismiss*", "push button")
            window.wait_for_text("Why nothing is to be done")
            window.keys("He is learning a new queue")
            window.press("Return")
            window.settle(1)
            window.click("Answered", "page tab")
            window.wait_for_text("dismissed on 20 Nov: He is learning a new queue")
            self.assertEqual(window.close(), 0)


@unittest.skipUnless(TEAM.is_dir(), "the shared exports are not here")
class Northgate(Case):
    """Each kind of signal of a whole team's exports, found a second time from the files."""

    def setUp(self):
        super().setUp()
        self.book = self.folder / "northgate.coachbook"
        run("new", self.book)
        for kind, name in FILES.items():
            run("import", kind, TEAM / name, "--book", self.book, today=TODAY.isoformat())
        self.names = {row["Agent ID"]: row["Name"] for row in rows_of("roster.csv")}
        self.there = {row["Agent ID"] for row in rows_of("roster.csv") if row["Status"] not in ("Left", "On leave")}

    def test_the_signals_are_those_of_the_files(self):
        with Window(self.book, today=TODAY.isoformat()) as window:
            window.press("ctrl+6")
            window.wait_for_text("Signals: ")
            window.wait_for_text("Critical question failed")
            self.assertEqual(window.close(), 0)
        shown = {}
        with closing(sqlite3.connect(self.book)) as book:
            for name, rule, kpi in book.execute("SELECT name, rule, kpi FROM signal JOIN agent ON agent.id = agent_id"):
                shown.setdefault((rule, kpi) if rule == DECLINING else rule, set()).add(name)
        self.assertEqual(shown.get(NOT_COACHED), self.named(self.not_coached()))
        self.assertEqual(shown.get(CRITICAL), self.named(self.critical()))
        strong, off = self.handle_times()
        self.assertEqual(shown.get(AHT_STRONG), self.named(strong))
        self.assertEqual(shown.get(AHT_OFF), self.named(off))
        self.assertEqual(shown.get((DECLINING, FCR)), self.named(self.fcr_declining()))
        self.assertEqual(shown.get(AGAIN), {"Ruth Yusuf"})

    def named(self, agents):
        return {self.names[agent] for agent in agents if agent in self.there}

    def not_coached(self):
        last = {}
        for row in rows_of("coaching_log.csv"):
            day = datetime.strptime(row["Date"], "%m/%d/%Y").date()
            last[row["Agent ID"]] = max(day, last.get(row["Agent ID"], day))
        return {agent for agent, day in last.items() if (TODAY - day).days >= 30}

    def critical(self):
        return {row["Agent ID"] for row in rows_of("evaluations.csv")
                if row["Critical"] == "Y" and row["Score"] == "0"
                and 0 <= (TODAY - datetime.strptime(row["Evaluated on"], "%m/%d/%Y").date()).days < 28}

    def calls(self):
        for row in rows_of("interactions.csv"):
            yield row, datetime.strptime(row["Start Time"], "%m/%d/%Y %I:%M:%S %p").date()

    def handle_times(self):
        times, ratings = {}, {}
        for row, day in self.calls():
            if not 0 <= (TODAY - day).days < 28:
                continue
            if row["Channel"] == "Voice":
                times.setdefault(row["Agent ID"], []).append(
                    sum(int(row[name]) for name in ("Talk Time (sec)", "Hold Time (sec)", "ACW (sec)")))
            if row["CSAT"]:
                ratings.setdefault(row["Agent ID"], []).append(float(row["CSAT"]))
        long = {agent for agent, each in times.items() if sum(each) / len(each) > 380}  # far from the target of 330
        satisfied = {agent for agent, each in ratings.items() if sum(each) / len(each) >= 4.2}
        return long & satisfied, long - satisfied

    def fcr_declining(self):
        weeks = {}
        for row, day in self.calls():
            week = (date(2026, 11, 15) - day).days // 7  # the last Sunday; 0 is the last whole week
            if 0 <= week < 4 and (date(2026, 11, 15) - day).days >= 0:
                resolved, count = weeks.setdefault(row["Agent ID"], {}).get(week, (0, 0))
                weeks[row["Agent ID"]][week] = (resolved + (row["Resolved"] == "Y"), count + 1)
        rates = {agent: [each[week][0] / each[week][1] for week in range(4)] for agent, each in weeks.items() if len(each) == 4}
        return {agent for agent, rate in rates.items() if rate[0] < rate[1] < rate[2] < rate[3]}
