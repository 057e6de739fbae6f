# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""The calendar (CAL-1): its views by key, a session dragged, lengthened and planned with the mouse, the same by keys."""
from coachbook import Case, run
from window import Window


class Calendar(Case):
    def setUp(self):
        super().setUp()
        self.book = self.sample_book()

    def next_week(self):
        self.window.click("Calendar")
        self.window.need("16 – 22 November 2026", "label")
        self.window.click("Next", "push button")
        self.window.need("23 – 29 November 2026", "label")

    def session(self, beginning, seconds=10):
        return self.window.need(beginning + "*", "list item", seconds)

    def test_views_by_their_keys(self):
        with Window(self.book, size="1440x900") as self.window:
            window = self.window
            window.click("Calendar")
            window.need("Week", "list")
            for key, title, name, role in (("m", "November 2026", "Month", "list"),
                                           ("d", "Friday, 20 November 2026", "Day", "list"),
                                           ("a", "20 Nov – 17 Dec 2026", "Agenda", "table"),
                                           ("w", "16 – 22 November 2026", "Week", "list")):
                window.press(key)
                window.need(title, "label")
                window.need(name, role)
                self.assertEqual(window.unnamed(), [])
            window.press("m", "Next", "t", "Left")
            window.need("November 2026", "label")
            window.press("n")
            window.need("Plan session", "push button")
            window.press("Escape")
            window.choose("Agent", "Grace Mwangi")
            window.choose("Type", "Due windows")
            window.wait_for_text("Grace Mwangi, one-on-one due")

    def test_a_session_is_moved_and_lengthened_with_the_mouse(self):
        with Window(self.book, size="1440x900") as self.window:
            window = self.window
            self.next_week()
            node = self.session("Grace Mwangi, one-on-one, Mon 23 Nov 14:00–14:30")
            x, y, width, height = window._box(node)
            window.drag(node, (x + width + 40, y + height // 2 + 2 * height),
                        held=lambda: window.wait_for_text("1 day after due (23 Nov)"))
            node = self.session("Grace Mwangi, one-on-one, Tue 24 Nov 15:00–15:30")
            window.wait_for_text("Grace Mwangi, Tue 24 Nov 15:00–15:30: 1 day after due (23 Nov)")
            x, y, width, height = window._box(node)
            window.drag(node, (x + width // 2, y + 2 * height + 2), grip=0.93)
            self.session("Grace Mwangi, one-on-one, Tue 24 Nov 15:00–16:00")
            window.press("ctrl+z")
            self.session("Grace Mwangi, one-on-one, Tue 24 Nov 15:00–15:30")
            window.press("ctrl+z")
            self.session("Grace Mwangi, one-on-one, Mon 23 Nov 14:00–14:30")
            self.assertEqual(window.close(), 0)
        run("check", self.book)

    def test_an_agent_is_dragged_onto_a_day(self):
        with Window(self.book, size="1440x900") as self.window:
            window = self.window
            self.next_week()
            x, y, width, _ = window._box(self.session("Omar Haddad, peer session, Tue 24 Nov 10:00–11:00"))
            window.drag(self.session("Maya Okafor, overdue by 22 days"), (x + width // 2, y + 4),
                        held=lambda: window.wait_for_text("You are with Omar Haddad at 10:00–11:00"))
            self.session("Maya Okafor, one-on-one, Tue 24 Nov 10:00–10:30, scheduled")
            window.wait_for_text("24 days after due")
            self.session("Maya Okafor, overdue by 22 days, planned 24 Nov")
            window.press("ctrl+z")
            window.gone("Maya Okafor, one-on-one, Tue 24 Nov 10:00–10:30, scheduled", "list item")

    def test_all_of_it_by_keys(self):
        with Window(self.book, size="1440x900") as self.window:
            window = self.window
            self.next_week()
            window.focus(window.need("Week", "list"))
            window.press("Tab", "Tab", "Tab")
            window.wait_for_text("Grace Mwangi, one-on-one, Mon 23 Nov 14:00–14:30, scheduled")
            window.press("ctrl+Right")
            self.session("Grace Mwangi, one-on-one, Tue 24 Nov 14:00–14:30")
            window.press("ctrl+Down", "ctrl+Down", "shift+Down")
            self.session("Grace Mwangi, one-on-one, Tue 24 Nov 14:30–15:05")
            window.click("Move session…")
            window.wait_for_text("1 day after due (23 Nov)")
            window.click("Move", "push button")
            window.press("Delete")
            self.session("Grace Mwangi, one-on-one, Tue 24 Nov 14:30–15:05, cancelled")
            window.press("ctrl+z")
            self.session("Grace Mwangi, one-on-one, Tue 24 Nov 14:30–15:05, scheduled")

    def test_a_double_click_plans_a_session(self):
        with Window(self.book, size="1440x900") as self.window:
            window = self.window
            self.next_week()
            x, y, width, height = window._box(self.session("Grace Mwangi, one-on-one, Mon 23 Nov 14:00–14:30"))
            window._xdotool("mousemove", x + 3 * width + 30, y + 2, "click", "--repeat", 2, "--delay", 80, 1)
            window.choose("With", "Jonas Lindgren")
            window.wait_for_text("4 days after due (20 Nov)")
            window.click("Plan session")
            self.session("Jonas Lindgren, one-on-one, Thu 26 Nov 14:00–14:30, scheduled")
            run("check", self.book)
