# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole team's exports by command line: every row counted, and the due list worked out a second time from the files."""
import csv
import os
import unittest
from datetime import date, datetime, timedelta
from pathlib import Path

from coachbook import SOURCE, Case, run, run_json

TEAM = Path(os.environ.get("COACHBOOK_SHARED_DATA", SOURCE.parent / "shared/data")) / "northgate"
TODAY = date(2026, 11, 21)
FILES = {"roster": ("roster.csv", 14), "interactions": ("interactions.csv", 34_552), "evaluations": ("evaluations.csv", 5_940),
         "coaching-log": ("coaching_log.csv", 84), "intervals": ("forecast_intervals.csv", 180), "shifts": ("shifts.csv", 120)}


def rows(name):
    with open(TEAM / name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def us_day(text):
    return datetime.strptime(text, "%m/%d/%Y").date()


def working(day):
    return day.weekday() < 5


def expected_due(agent, log):
    """The rules of the cadence said again in a few lines: weekly when new (under 90 days) or on an improvement plan, else every
    two weeks; talks of 20 minutes and more count; overdue in working days."""
    if agent["Status"] in ("Left", "On leave"):
        return {"state": "paused"}
    held = [us_day(row["Date"]) for row in log if row["Agent ID"] == agent["Agent ID"] and int(row["Minutes"]) >= 20]
    new = (TODAY - us_day(agent["Hire date"])).days < 90
    tier = "improvement_plan" if agent["Tier"] == "Improvement plan" else "new" if new else "tenured"
    days = 14 if tier == "tenured" else 7
    due = max(held) + timedelta(days=days)
    while not working(due):
        due += timedelta(days=1)
    passed = sum(working(due + timedelta(days=i)) for i in range(1, (TODAY - due).days + 1))
    left = sum(working(TODAY + timedelta(days=i)) for i in range(1, (due - TODAY).days + 1))
    state = "overdue" if passed else "due" if due <= TODAY else "due_soon" if left <= 3 else "on_track"
    return {"tier": tier, "cadence_days": days, "last_session": max(held).isoformat(), "next_due": due.isoformat(),
            "state": state, "days_overdue": passed}


@unittest.skipUnless(TEAM.is_dir(), "the shared exports are not here")
class NorthgateTest(Case):
    def setUp(self):
        super().setUp()
        self.book = self.folder / "northgate.coachbook"
        run("new", self.book)
        self.reports = {kind: run_json("import", kind, TEAM / name, "--book", self.book, today=TODAY.isoformat())
                        for kind, (name, _) in FILES.items()}

    def test_every_row_comes_in(self):
        for kind, (_, count) in FILES.items():
            report = self.reports[kind]
            self.assertEqual((report["rows"], report["new"], report["refused"]), (count, count, 0), kind)
        run("check", self.book)

    def test_due_tells_the_truth_for_each_agent(self):
        log = rows("coaching_log.csv")
        due = {entry["agent_id"]: entry for entry in run_json("due", "--book", self.book, today=TODAY.isoformat())}
        self.assertEqual(len(due), 14)
        for agent in rows("roster.csv"):
            entry = due[agent["Agent ID"]]
            for key, value in expected_due(agent, log).items():
                self.assertEqual(entry[key], value, f"{agent['Name']}: {key}")
            self.assertTrue(entry["reason"])

    def test_kpis_equal_the_files(self):
        calls = rows("interactions.csv")
        for entry in run_json("kpis", "--book", self.book, "--agent", "A7818", today=TODAY.isoformat())[-40:]:
            monday = date.fromisoformat(entry["week"])
            week = [row for row in calls if row["Agent ID"] == "A7818"
                    and monday <= datetime.strptime(row["Start Time"], "%m/%d/%Y %I:%M:%S %p").date() < monday + timedelta(days=7)]
            if entry["kpi"] == "aht":
                times = [sum(int(row[name]) for name in ("Talk Time (sec)", "Hold Time (sec)", "ACW (sec)"))
                         for row in week if row["Channel"] == "Voice"]
                self.assertEqual(entry["n"], len(times))
                self.assertAlmostEqual(entry["value"], sum(times) / len(times), places=2)
            elif entry["kpi"] == "csat":
                ratings = [float(row["CSAT"]) for row in week if row["CSAT"]]
                self.assertEqual(entry["n"], len(ratings))
                self.assertAlmostEqual(entry["value"], sum(ratings) / len(ratings), places=2)
            elif entry["kpi"] == "fcr":
                self.assertEqual(entry["n"], len(week))


if __name__ == "__main__":
    unittest.main()
