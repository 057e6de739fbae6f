# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""CAL-2: reminders on a desktop with a notification service, and on one without, with the window and without it."""
import datetime
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import time
import unittest

import coachbook
from coachbook import Case, run
from notifications import Notifications, is_possible
from window import Window

EPOCH = datetime.date(1970, 1, 1)


def day(text):
    """As the book writes days: Julian day numbers."""
    return (datetime.date.fromisoformat(text) - EPOCH).days + 2440588


@unittest.skipUnless(is_possible(), "python3-dbusmock is not installed")
class Reminders(Case):
    def setUp(self):
        super().setUp()
        self.book = self.folder / "team.coachbook"
        run("new", self.book)
        self.write("INSERT INTO agent VALUES (1, 'A1', 'Maya Okafor', '', '', ?, NULL, '', NULL, '')", day("2020-01-06"))
        # The test runs at any hour of the day.
        self.write("INSERT INTO setting VALUES ('reminder.quiet.on', '0')")
        self.background = []
        self.addCleanup(self.end_background)

    # ---- the book

    def write(self, sql, *values):
        with sqlite3.connect(self.book) as book:
            book.execute(sql, values)
        book.close()

    def read(self, sql):
        book = sqlite3.connect(f"file:{self.book}?mode=ro", uri=True)
        try:
            return book.execute(sql).fetchall()
        finally:
            book.close()

    def wait_until(self, sql, wanted, seconds=15):
        end = time.time() + seconds
        while self.read(sql) != wanted:
            if time.time() > end:
                raise AssertionError(f"{sql}: {self.read(sql)}, not {wanted}")
            time.sleep(0.1)

    def check_in(self, number, due="2026-11-19"):
        self.write("INSERT INTO check_in VALUES (?, 1, NULL, ?, NULL, '', NULL)", number, day(due))

    def action_item(self, number, due="2026-11-19"):
        self.write("INSERT INTO action_item VALUES (?, 1, NULL, NULL, NULL, 'Confirms the solution', 0, NULL, '', NULL, NULL, "
                   "'', ?, 0, '', NULL, '', NULL)", number, day(due))

    # ---- the program

    def watch(self, *words, environment=None):
        process = subprocess.Popen([coachbook.program(), "remind", "--watch", "--book", str(self.book), "--today",
                                    coachbook.TODAY, *words], env={**os.environ, **(environment or {})},
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.background.append(process)
        return process

    def end_background(self):
        for process in self.background:
            if process.poll() is None:
                process.terminate()
            process.wait(10)
            process.stdout.close()

    def remind(self, status=0):
        """`coachbook remind`, with the bus of the test."""
        done = subprocess.run([coachbook.program(), "remind", "--book", str(self.book), "--today", coachbook.TODAY],
                              capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        return done

    # ---- tests

    def test_remind_shows_what_is_due_once_and_ends(self):
        self.check_in(1)
        self.check_in(2, due="2026-11-30")
        with Notifications() as service:
            done = self.remind()
            self.assertIn("Check-in with Maya Okafor: was due", done.stdout)
            message = service.wait(1)[0]
            self.assertEqual(message["title"], "Check-in with Maya Okafor")
            self.assertEqual(message["actions"], {})  # nobody would hear them
            self.assertEqual(self.remind().stdout, "")
            service.wait(1)

    def test_without_a_service_nothing_is_lost(self):
        self.check_in(1)
        done = self.remind(status=1)
        self.assertIn("not shown, as no notification service answers: Check-in with Maya Okafor", done.stderr)
        self.assertEqual(self.read("SELECT * FROM reminder_mark"), [])
        with Notifications() as service:
            self.remind()
            service.wait(1)

    def test_without_a_bus_it_says_so_and_ends(self):
        self.check_in(1)
        done = run("remind", "--book", self.book, status=1)
        self.assertIn("not shown, as no notification service answers: Check-in with Maya Okafor", done.stderr)
        self.assertEqual(self.read("SELECT * FROM reminder_mark"), [])

    def test_many_come_as_one_summary(self):
        for number in range(1, 41):
            self.check_in(number)
            self.action_item(number)
        with Notifications() as service:
            self.watch()
            message = service.wait(1)[0]
            self.assertEqual(message["title"], "80 things are due")
            self.assertEqual(message["text"], "40 check-ins, 40 action items")
            self.assertNotIn("done", message["actions"])

    def test_done_is_written_and_can_be_undone_in_the_window(self):
        self.check_in(1)
        self.action_item(1)
        with Notifications() as service:
            self.watch()
            for message in service.wait(2):
                self.assertEqual(message["actions"], {"default": "Open", "open": "Open", "snooze": "Snooze", "done": "Done"})
                service.press(message, "done")
            self.wait_until("SELECT done FROM check_in", [(day(coachbook.TODAY),)])
            self.wait_until("SELECT state, result, closed_on FROM action_item",
                            [(2, "Done, as said at the reminder", day(coachbook.TODAY))])
            with Window(self.book) as window:
                window.menu("Edit", "Undo close action item of Maya Okafor")
                window.wait_for_text("Undone: close action item of Maya Okafor")
            self.wait_until("SELECT state FROM action_item", [(0,)])
            service.wait(2)  # it was reminded of before
        run("check", self.book)

    def test_snooze_offers_times_and_holds_without_a_choice(self):
        self.check_in(1)
        with Notifications() as service:
            self.watch()
            service.press(service.wait(1)[0], "snooze")
            choice = service.wait(2)[1]
            self.assertEqual(choice["actions"], {"snooze.quarter": "In 15 minutes", "snooze.hour": "In an hour",
                                                 "snooze.morning": "Next working day"})
            self.assertIn("Comes again in 15 minutes", choice["text"])
            length = "SELECT (snoozed_until - snoozed_at) / 60000 FROM reminder_mark"
            self.wait_until(length, [(15,)])
            service.press(choice, "snooze.hour")
            self.wait_until(length, [(60,)])
            # An hour later.
            self.write("UPDATE reminder_mark SET snoozed_at = snoozed_at - 3600000, snoozed_until = snoozed_until - 3600000")
            again = service.wait(3)[2]
            self.assertEqual(again["title"], "Check-in with Maya Okafor")
            self.wait_until("SELECT shown, snoozed_until FROM reminder_mark", [(1, None)])

    def test_open_shows_the_window_and_the_window_does_not_remind_again(self):
        self.action_item(1)
        home = self.folder / "home"
        environment = {name: f"{home}/{name}" for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
        with Notifications() as service:
            self.watch(environment=environment)
            service.press(service.wait(1)[0], "open")
            end = time.time() + 20
            while not self.window_numbers():
                self.assertLess(time.time(), end, "no window came")
                time.sleep(0.2)
            time.sleep(3)
            service.wait(1)
            subprocess.run(["wmctrl", "-i", "-c", hex(int(self.window_numbers()[0]))], check=True)
            end = time.time() + 10
            while self.window_numbers():
                self.assertLess(time.time(), end, "the window did not close")
                time.sleep(0.2)
            while (self.folder / "team.coachbook.lock").exists():  # it ends a moment after its window is gone
                self.assertLess(time.time(), end, "the window did not give the book free")
                time.sleep(0.1)

    def window_numbers(self):
        done = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Coachbook$"], capture_output=True, text=True,
                              check=False)
        return done.stdout.split()

    def test_while_the_window_is_open_it_reminds_and_the_background_does_not(self):
        with Notifications() as service:
            self.watch()
            with Window(self.book) as window:
                window.need("Today")
                time.sleep(3)
                service.wait(0)
                self.check_in(1)  # as an import beside the window would
                window.press("F5")
                subprocess.run([coachbook.program(), "due", "--book", str(self.book)], check=True, capture_output=True)
                self.assertEqual(window.close(), 0)
            service.wait(1)
            self.wait_until("SELECT shown FROM reminder_mark", [(1,)])

    def test_a_message_of_the_window_is_opened_in_it(self):
        self.check_in(1)
        with Notifications() as service, Window(self.book) as window:
            message = service.wait(1)[0]
            window.press("ctrl+2")
            window.need("Team", "label")
            service.press(message, "default")
            window.need("Today", "label")
            self.assertEqual(window.close(), 0)

    def test_a_window_that_closes_leaves_no_message_with_dead_buttons(self):
        self.check_in(1)
        self.action_item(1)
        with Notifications() as service, Window(self.book) as window:
            messages = service.wait(2)
            service.close(messages[0], 2)
            time.sleep(0.5)
            self.assertEqual(service.taken_away(), [])
            self.assertEqual(window.close(), 0)
            self.assertEqual(service.taken_away(), [messages[1]["id"]])
        self.assertEqual(self.read("SELECT shown FROM reminder_mark"), [(1,), (1,)])

    def test_a_press_while_another_program_has_the_book_is_done_when_it_is_free(self):
        self.check_in(1)
        self.check_in(2)
        with Notifications() as service:
            self.watch()
            messages = service.wait(2)
            lock = self.folder / "team.coachbook.lock"
            lock.write_text(f"{os.getpid()}\n{os.path.basename(os.path.realpath('/proc/self/exe'))}\n{socket.gethostname()}\n")
            for message in messages:
                service.press(message, "done")
            self.assertEqual([each["title"] for each in service.wait(4)[2:]], ["Not done yet"] * 2)
            self.assertEqual(self.read("SELECT done FROM check_in"), [(None,), (None,)])
            lock.unlink()
            self.wait_until("SELECT done FROM check_in", [(day(coachbook.TODAY),)] * 2)
            service.wait(4)

    def test_two_windows_of_a_book_remind_once(self):
        self.check_in(1)
        with Notifications() as service, Window(self.book) as first, Window(self.book) as second:
            service.wait(1)
            second.wait_for_text("read only: open in another window")
            self.assertEqual(second.close(), 0)
            self.assertEqual(first.close(), 0)

    def test_a_message_that_the_desktop_closes_is_not_sent_again(self):
        self.check_in(1)
        with Notifications() as service:
            process = self.watch()
            message = service.wait(1)[0]
            service.close(message, 1)
            service.close({"id": 77}, 4)  # of another program
            service.press({"id": 77}, "done")
            service.press(message, "done")  # too late: it is gone
            self.check_in(2)
            service.wait(2)
            self.assertIsNone(process.poll())
        self.assertEqual(self.read("SELECT done FROM check_in"), [(None,), (None,)])

    def test_a_service_that_comes_later_shows_what_waits(self):
        self.check_in(1)
        environment = {"DISPLAY": "", "QT_QPA_PLATFORM": "offscreen"}  # nor a status icon
        process = self.watch(environment=environment)
        time.sleep(2)
        self.assertIsNone(process.poll())
        self.assertEqual(self.read("SELECT * FROM reminder_mark"), [])
        with Notifications() as service:
            service.wait(1)
        with Notifications() as service:  # ended and started anew
            service.wait(0)
            self.check_in(2)
            service.wait(1)

    def test_a_service_without_buttons_is_sent_none(self):
        self.check_in(1)
        with Notifications(capabilities="body") as service:
            self.watch()
            self.assertEqual(service.wait(1)[0]["actions"], {})

    def test_the_entry_for_the_desktop_is_made_and_removed_on_request(self):
        home = self.folder / "home"
        with Window(self.book, home=home) as window:
            window.press("ctrl+comma")
            window.click("Start reminders with the desktop")
            window.wait_for_text("Reminders start with the desktop")
            entries = list((home / "XDG_CONFIG_HOME" / "autostart").glob("*.desktop"))
            self.assertEqual(len(entries), 1)
            text = entries[0].read_text()
            self.assertIn(f'remind --watch --book "{self.book}"', text)
            subprocess.run(["desktop-file-validate", entries[0]], check=True)
            window.click("Start reminders with the desktop")
            window.wait_for_text("do not start with the desktop any more")
            self.assertFalse(entries[0].exists())
            window.click("Remind of: Check-ins")
            window.wait_for_text("Reminders changed: Check-ins")
            self.assertEqual(window.unnamed(), [])
        self.assertEqual(self.read("SELECT value FROM setting WHERE key = 'reminder.check_in.on'"), [("0",)])
        self.check_in(1)
        with Notifications() as service:
            self.remind()
            service.wait(0)

    def test_a_second_start_shows_the_window_of_the_first(self):
        with Notifications() as service:
            self.watch()
            time.sleep(1.5)
            second = self.watch()
            self.assertEqual(second.wait(15), 0)
            self.assertIn("are on already", second.stdout.read())
            end = time.time() + 20
            while not self.window_numbers():
                self.assertLess(time.time(), end, "no window came")
                time.sleep(0.2)
            subprocess.run(["wmctrl", "-i", "-c", hex(int(self.window_numbers()[0]))], check=True)
            service.wait(0)

    def test_a_book_that_is_moved_meanwhile_is_said_once_and_reminded_of_when_it_is_back(self):
        self.check_in(1)
        away = self.folder / "away"
        away.mkdir()
        with Notifications() as service:
            process = self.watch()
            service.wait(1)
            shutil.move(self.book, away / "team.coachbook")
            message = service.wait(2)[1]
            self.assertIn("No reminders", message["title"])
            (self.folder / "other.txt").write_text("not of the book")
            time.sleep(3)
            service.wait(2)
            shutil.move(away / "team.coachbook", self.book)
            self.check_in(2)
            self.assertEqual(service.wait(3)[2]["title"], "Check-in with Maya Okafor")
            self.assertIsNone(process.poll())
            process.send_signal(signal.SIGTERM)

    def test_what_is_no_book_is_refused(self):
        paper = self.folder / "paper.txt"
        paper.write_text("nothing")
        for words in (["remind", "--watch", "--book", paper], ["remind", "--book", paper]):
            self.assertIn("no Coachbook book", run(*words, status=1).stderr)
        self.assertIn("no such file", run("remind", "--book", self.folder / "gone.coachbook", status=1).stderr)
        self.assertIn("--book is missing", run("remind", status=2).stderr)
