# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: what it writes, its JSON keys, and its exit statuses."""
import os
import stat
import unittest

from coachbook import DATA, Case, pdf_text, run, run_json

DUE_KEYS = {"agent_id", "agent", "tier", "cadence_days", "last_session", "next_due", "state", "days_overdue", "reason"}
ENDS = ("new", "updated", "unchanged", "refused", "ignored")  # of a row
IMPORT_KEYS = {*ENDS, "rows", "problems"}
KPI_KEYS = {"agent_id", "week", "kpi", "value", "n"}
PREPARE_KEYS = {"agent_id", "kpis", "focus", "interactions", "action_items", "agenda"}
STATES = {"on_track", "due_soon", "due", "overdue", "paused"}


class OwnTeam(Case):
    """Three agents, their calls, two evaluations and two past sessions, brought in file by file."""

    def setUp(self):
        super().setUp()
        self.book = self.folder / "harbour.coachbook"
        run("new", self.book)

    def bring_in(self, kind, *words):
        return run_json("import", kind, DATA / f"{kind}.csv", "--book", self.book, *words)

    def bring_in_all(self):
        return {kind: self.bring_in(kind) for kind in ("roster", "interactions", "evaluations", "coaching-log")}

    def test_a_new_book_is_readable_by_its_owner_alone(self):
        self.assertEqual(stat.S_IMODE(os.stat(self.book).st_mode), 0o600)
        run("new", self.book, status=1)  # never over what is there

    def test_import_counts_every_row_and_names_what_it_refuses(self):
        report = self.bring_in_all()
        for kind, counts in report.items():
            self.assertEqual(set(counts), IMPORT_KEYS, kind)
            if kind != "coaching-log":  # whose rows make sessions and action items
                self.assertEqual(sum(counts[end] for end in ENDS), counts["rows"], kind)
        self.assertEqual(report["roster"]["new"], 3)
        interactions = report["interactions"]
        self.assertEqual((interactions["rows"], interactions["new"], interactions["refused"]), (7, 5, 2))
        self.assertEqual([problem["line"] for problem in interactions["problems"]], [7, 8])
        self.assertEqual(report["evaluations"]["refused"], 0)
        self.assertEqual(report["coaching-log"]["new"], 2)

    def test_the_same_file_again_changes_nothing(self):
        self.bring_in_all()
        again = self.bring_in("interactions")
        self.assertEqual((again["new"], again["updated"], again["unchanged"]), (0, 0, 5))

    def test_a_dry_run_writes_nothing(self):
        self.assertEqual(self.bring_in("roster", "--dry-run")["new"], 3)
        self.assertEqual(run_json("due", "--book", self.book), [])

    def test_due_says_who_and_why(self):
        self.bring_in_all()
        due = {entry["agent"]: entry for entry in run_json("due", "--book", self.book)}
        self.assertEqual(set(due), {"Maya Okafor", "Tomás Řehák", "Lind, Ann-Sofie"})
        for entry in due.values():
            self.assertEqual(set(entry), DUE_KEYS)
            self.assertIn(entry["state"], STATES)
        maya, tomas = due["Maya Okafor"], due["Tomás Řehák"]
        self.assertEqual((maya["tier"], maya["cadence_days"], maya["next_due"], maya["state"]),
                         ("tenured", 14, "2026-11-16", "overdue"))
        self.assertEqual((maya["last_session"], maya["days_overdue"]), ("2026-11-02", 4))
        self.assertEqual((tomas["tier"], tomas["cadence_days"]), ("new", 7))
        self.assertIsNone(tomas["last_session"], "twelve minutes do not count")
        words = run("due", "--book", self.book).stdout
        self.assertIn("Maya Okafor", words)
        self.assertIn(maya["reason"], words)

    def test_kpis_are_sums_over_sums(self):
        self.bring_in_all()
        figures = run_json("kpis", "--book", self.book, "--agent", "K101")
        self.assertTrue(all(set(line) == KPI_KEYS for line in figures))
        week = {line["kpi"]: line for line in figures if line["week"] == "2026-11-16"}
        self.assertEqual((week["aht"]["value"], week["aht"]["n"]), (330, 2))  # the chat is not voice
        self.assertAlmostEqual(week["fcr"]["value"], 200 / 3, places=1)
        self.assertEqual((week["csat"]["value"], week["csat"]["n"]), (4.5, 2))
        self.assertEqual((week["qa"]["value"], week["qa"]["n"]), (40, 1))
        other = {line["kpi"]: line for line in run_json("kpis", "--book", self.book, "--agent", "Tomás Řehák")
                 if line["week"] == "2026-11-16"}
        self.assertEqual(other["qa"]["value"], 0, "a failed critical question fails the evaluation")

    def test_prepare_by_name_fills_the_sheet(self):
        self.bring_in_all()
        sheet = self.folder / "sheet.pdf"
        prepared = run_json("prepare", "Maya Okafor", "--book", self.book, "--pdf", sheet)
        self.assertEqual(set(prepared), PREPARE_KEYS)
        self.assertEqual(prepared["focus"][0]["behaviour"], "Confirms that the problem is solved")
        self.assertTrue(prepared["focus"][0]["reasons"])
        self.assertIn("Maya", prepared["agenda"])
        text = pdf_text(sheet)
        self.assertIn("Maya Okafor", text)
        self.assertIn("3:42", text)
        self.assertEqual(stat.S_IMODE(os.stat(sheet).st_mode), 0o600)

    def test_an_agent_without_data_still_gets_a_sheet(self):
        self.bring_in("roster")
        sheet = self.folder / "sheet.pdf"
        prepared = run_json("prepare", "K103", "--book", self.book, "--pdf", sheet)
        self.assertEqual((prepared["focus"], prepared["interactions"]), ([], []))
        self.assertIn("Ann-Sofie", pdf_text(sheet))

    def test_plans_are_written_for_one_and_for_all(self):
        self.bring_in_all()
        one, team = self.folder / "plan.pdf", self.folder / "team.pdf"
        run("plan", "K101", "--book", self.book, "--pdf", one)
        run("plan", "--team", "--book", self.book, "--pdf", team)
        self.assertIn("Maya Okafor", pdf_text(one))
        for name in ("Maya Okafor", "Tomás Řehák", "Lind, Ann-Sofie"):
            self.assertIn(name, pdf_text(team))

    def test_check_and_backup(self):
        self.bring_in_all()
        run("check", self.book)
        copy = self.folder / "copy.coachbook"
        run("backup", self.book, copy)
        run("check", copy)
        self.assertEqual(run_json("due", "--book", copy), run_json("due", "--book", self.book))
        run("backup", self.book, copy, status=1)  # replaces nothing that exists

    def test_what_no_one_can_answer_ends_with_2(self):
        self.bring_in("roster")
        run("prepare", "Nobody", "--book", self.book, status=2)
        ambiguous = self.folder / "ambiguous.csv"
        ambiguous.write_text("Agent ID,Name,Hire date\nK201,Jo Doe,03/04/2024\n", encoding="utf-8")
        asked = run("import", "roster", ambiguous, "--book", self.book, status=2)
        self.assertIn("--date-order", asked.stdout + asked.stderr)
        answered = run_json("import", "roster", ambiguous, "--book", self.book, "--date-order", "dmy")
        self.assertEqual(answered["new"], 1)


class Usage(Case):
    def test_wrong_usage_ends_with_2(self):
        for words in (["due"], ["import", "recipes", "x.csv", "--book", "y"], ["import", "roster"], ["plan", "--book", "x"],
                      ["kpis", "--nonsense"], ["check"], ["backup", "x"]):
            with self.subTest(words=words):
                self.assertTrue(run(*words, status=2).stderr)
        run("due", "--book", self.folder / "x", today="20/11/2026", status=2)

    def test_help_and_version(self):
        self.assertIn("coachbook", run("--help", today=None).stdout)
        self.assertRegex(run("--version", today=None).stdout, r"\d+\.\d+\.\d+")

    def test_a_file_that_is_no_book_is_told(self):
        path = self.folder / "no.coachbook"
        path.write_text("no book at all, but long enough to hold a header of one hundred bytes " * 3, encoding="utf-8")
        for words in (["check", path], ["due", "--book", path], ["due", "--book", self.folder / "missing.coachbook"]):
            with self.subTest(words=words):
                said = run(*words, status=1)
                self.assertTrue((said.stdout + said.stderr).strip())


class Sample(Case):
    def test_the_sample_team_has_every_situation(self):
        book = self.sample_book()
        run("check", book)
        due = run_json("due", "--book", book)
        self.assertEqual(len(due), 14)
        self.assertEqual({entry["tier"] for entry in due}, {"new", "tenured", "improvement_plan"})
        self.assertEqual(len({entry["state"] for entry in due}), 5, "all states occur")
        self.assertGreater(len({line["week"] for line in run_json("kpis", "--book", book)}), 24)


if __name__ == "__main__":
    unittest.main()
