#!/usr/bin/python3
# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the manual's pictures anew from the sample team: screenshots.py [NAME ...]

COACHBOOK_PROGRAM names the program (build/dev/bin/coachbook when it is not set). All pictures are made on one day and in one
size, so that a picture changes only when the program does. The time of the last backup, which the clock decides, is painted
over.
"""
import array
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import wave
from contextlib import closing
from datetime import datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "tests/acceptance"))

import coachbook  # noqa: E402
import desktop  # noqa: E402
from window import Window  # noqa: E402

IMAGES = HERE / "images"
WIDTH, HEIGHT = 1280, 800
COLOURS = 96
GROUND = "#F6F7F9"  # of the status line


class Camera:
    """Takes the pictures that were asked for; all when none was named."""

    def __init__(self, names, folder):
        self.names = names
        self.folder = folder
        self.taken = []

    def wants(self, *names):
        return not self.names or any(name in self.names for name in names)

    def shrink(self, source, name, *steps):
        target = IMAGES / f"{name}.png"
        subprocess.run(["convert", str(source), *steps, "+dither", "-colors", str(COLOURS), "-strip", "-define",
                        "png:compression-level=9", f"PNG8:{target}"], check=True)
        self.taken.append(target)

    def window(self, window, name):
        """The whole window, without its frame."""
        if not self.wants(name):
            return
        window.away()
        left, top = window.corner()
        steps = ["-crop", f"{WIDTH}x{HEIGHT}+{left}+{top}", "+repage"]
        for node, _, name_shown in window.seen():
            if name_shown.startswith("Last backup"):
                x, y, width, height = window.box(node)
                steps += ["-fill", GROUND, "-draw",
                          f"rectangle {x - left},{y - top} {x - left + width},{y - top + height}"]
        self.shrink(self.without_caret(window), name, *steps)

    def without_caret(self, window):
        """Of several shots in a row always the same one, whichever half of the caret's blinking it was."""
        shots = [window.shot(self.folder / f"{each}.ppm") for each in range(5)]
        return min(shots, key=Path.read_bytes)

    def paper(self, pdf, name, page=1):
        """A page of a PDF on a sheet with an edge."""
        if not self.wants(name):
            return
        stem = self.folder / name
        subprocess.run(["pdftoppm", "-r", "90", "-png", "-singlefile", "-f", str(page), "-l", str(page), str(pdf), str(stem)],
                       check=True)
        self.shrink(f"{stem}.png", name, "-bordercolor", "#D8DEE4", "-border", "1")


class Stage(Window):
    def __init__(self, *words):
        super().__init__(*words, size=f"{WIDTH}x{HEIGHT}", environment={"LC_ALL": "C.UTF-8", "TZ": "UTC"})

    def __enter__(self):
        super().__enter__()
        self.menu("View", "Look")
        self.press("l")  # light, whatever the desktop says
        self.settle(1)
        return self

    def away(self):
        """The pointer and the focus where they show nothing."""
        self._xdotool("mousemove", 1599, 899)
        self.settle(0.8)

    def box(self, node):
        return self._box(node)

    def corner(self):
        frame = self.root.getChildAtIndex(0)
        return self._box(frame)[:2]


def welcome(camera):
    if camera.wants("welcome"):
        with Stage() as window:
            camera.window(window, "welcome")


def importing(camera):
    if not camera.wants("import"):
        return
    book = camera.folder / "Harbour line.coachbook"
    coachbook.run("new", book)
    with Stage(book) as window:
        window.menu("File", "Import…")
        window.name_files(*(coachbook.DATA / f"{kind}.csv" for kind in ("roster", "interactions", "evaluations", "coaching-log")))
        window.wait_for_text("4 files ready to import", 60)
        window.settle(2)
        window.click("interactions.csv", "page tab")
        camera.window(window, "import")


CALLS = """Call ID,Agent,Start,Talk time (s),CSAT
9001,Okafor Maya,2026-11-18 09:02:00,312,4
9002,Okafor Maya,2026-11-18 09:21:00,275,5
9003,Wallboard 2,2026-11-18 09:30:00,0,
9004,Tomás Řehák,2026-11-18 09:41:00,402,3
"""


def import_at(book, when):
    """Puts the imports of a book at one time in UTC, which else the clock decides."""
    at = int(datetime.fromisoformat(when + "+00:00").timestamp() * 1000)
    with closing(sqlite3.connect(book)) as db, db:
        db.execute("UPDATE import_history SET at = ?", (at,))


def people(camera):
    """Names that no agent has, then the list of what was imported."""
    if not camera.wants("import-people", "imports"):
        return
    book = camera.folder / "Harbour line 2.coachbook"
    calls = camera.folder / "calls.csv"
    calls.write_text(CALLS)
    coachbook.run("new", book)
    coachbook.run("import", "roster", coachbook.DATA / "roster.csv", "--book", book)
    coachbook.run("import", "interactions", coachbook.DATA / "interactions.csv", "--book", book)
    import_at(book, "2026-11-20 08:12")
    with Stage(book) as window:
        window.menu("File", "Import…")
        window.name_files(calls)
        window.wait_for_text("1 file ready to import", 60)
        window.settle(2)
        window.click("Fold Columns")
        camera.window(window, "import-people")
        window.menu("File", "Imports")
        window.settle(1)
        camera.window(window, "imports")


def transcripts(camera, book):
    if not camera.wants("transcript"):
        return
    spoken = camera.folder / "spoken.coachbook"
    shutil.copy(book, spoken)
    coachbook.run("import", "transcripts", coachbook.DATA / "transcripts", "--book", spoken)
    with Stage(spoken) as window:
        window.press("ctrl+k")
        window.keys('"blinking red"')
        window.settle(1)
        window.press("Return")
        window.need("Conversation H-20418", "label")
        window.settle(1)
        camera.window(window, "transcript")


def make_call(path):
    """A recording of the transcript's length: noise that rises where somebody speaks."""
    rate, seconds = 8000, 100
    chance = random.Random(7)
    loud = [chance.choice((0.05, 0.5, 0.8, 0.9)) for _ in range(seconds * 4)]
    samples = array.array("h", (int(chance.uniform(-1, 1) * loud[at * 4 // rate] * 20000) for at in range(rate * seconds)))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(samples.tobytes())


def quality(camera, book):
    if not camera.wants("evaluate", "moments", "scorecards"):
        return
    mine, sound = camera.folder / "quality.coachbook", camera.folder / "H-20418.wav"
    shutil.copy(book, mine)
    make_call(sound)
    coachbook.run("import", "transcripts", coachbook.DATA / "transcripts", "--book", mine)
    with Stage(mine) as window:
        window.press("ctrl+e")
        window.press("alt+a")
        window.keys("Maya")
        window.press("Tab")
        window.keys("H-20418")
        window.press("Return")
        window.wait_for_text("0 of 10 questions answered")
        window.mouse(window.need("More actions of this page"))
        window.press("Down")
        window.press("Return")
        window.name_files(sound)
        window.settle(2)
        window.focus(window.need("Greets and gives name", "filler"))
        for answer in ("y", "y", "3", "4"):
            window.keys(answer)
            window.press("Return")
        window.settle(6)  # the quiet line goes
        camera.window(window, "evaluate")
        window.press("ctrl+4")
        window.click("Moments", "page tab")
        window.settle(1)
        camera.window(window, "moments")
        window.click("Scorecards", "page tab")
        window.settle(1)
        camera.window(window, "scorecards")


def samples(camera, book):
    """Coverage by its shares: the draw beside them stands on a value that every book has of its own."""
    if not camera.wants("coverage", "calibration"):
        return
    with Stage(book) as window:
        window.press("ctrl+4")
        window.click("Coverage", "page tab")
        window.click("Shares", "page tab")
        window.settle(1)
        camera.window(window, "coverage")
        window.click("Calibration", "page tab")
        window.row("Rounds of calibration", "Calibration November", 2)
        window.click("Agreement", "page tab")
        window.row("Agreement by question", "Verifies the issue is resolved")
        window.settle(1)
        camera.window(window, "calibration")


def insight(camera, book):
    """Signals, what moved around the start of coaching, and points lost."""
    if not camera.wants("signals", "movement", "issues"):
        return
    mine = camera.folder / "insight.coachbook"
    shutil.copy(book, mine)
    with Stage(mine) as window:
        window.press("ctrl+6")
        window.settle(1)
        camera.window(window, "signals")
        window.click("Did it move?", "page tab")
        window.settle(1)
        camera.window(window, "movement")
        window.click("Points lost", "page tab")
        window.settle(1)
        camera.window(window, "issues")


def types(camera, book):
    """Templates, a peer session and a group session."""
    if not camera.wants("templates", "peer", "group"):
        return
    mine = camera.folder / "types.coachbook"
    shutil.copy(book, mine)
    with Stage(mine) as window:
        window.menu("Tools", "Session Templates")
        window.settle(1)
        camera.window(window, "templates")
        window.menu("Session", "Pair Agents…")
        window.need("Pairs")
        window.press("Return")
        window.need("Observation form", "label")
        window.settle(6)  # the quiet line goes
        camera.window(window, "peer")
        window.menu("Session", "New Group Session…")
        window.need("New group session", "label")
        window.keys("Better openings")
        window.press("alt+a")
        for _ in range(3):
            window.press("space")
            window.press("Down")
        window.press("Return")
        window.need("Moments to show", "label")
        window.press("ctrl+4")
        window.click("Moments", "page tab")
        window.settle(1)
        for _ in range(2):
            window.menu("Agent", "Add to a Group Session…")
            window.need("Group sessions")
            window.press("Return")
            window.wait_for_text("Added to")
            window.focus(window.need("Moments", "table"))
            window.press("Down")
        window.press("alt+Left")
        window.need("Find evaluation")
        window.press("alt+Left")
        window.need("Moments to show", "label")
        window.settle(6)
        camera.window(window, "group")


def pages(camera, book):
    if not camera.wants("today", "team", "agent", "prepare", "record", "conduct", "plan", "plans", "plan-review",
                        "improvement", "paper-improvement", "settings", "reminders", "library", "search",
                        "actions", "action-item", "plan-my-week", "export-calendar", "calendar"):
        return
    with Stage(book) as window:
        camera.window(window, "today")
        window.press("ctrl+k")
        window.keys("confirm")
        window.settle(1)
        camera.window(window, "search")
        window.press("Escape")
        for place in ("Team", "Plans", "Library"):
            window.click(place)
            window.settle(1)
            camera.window(window, place.lower())
        calendar(camera, window)
        action_items(camera, window)
        calendar_files(camera, window)
        window.menu("Tools", "Settings")
        window.settle(1)
        camera.window(window, "settings")
        window._scroll_to(window.need("Start reminders with the desktop", "check box"))
        camera.window(window, "reminders")
        open_agent(window, "Maya Okafor")
        window.settle(2)
        camera.window(window, "agent")
        window.click("Today")
        window.click("Prepare: Maya Okafor")
        window.settle(1)
        window.click("Hide this line")
        camera.window(window, "prepare")
        record(window)
        camera.window(window, "record")
        conduct(window)
        camera.window(window, "conduct")
        open_agent(window, "Tobias Keller")
        window.menu("Agent", "Coaching Plan")
        window.settle(2)
        camera.window(window, "plan")
        window.click("Review…")
        window.settle(2)
        camera.window(window, "plan-review")
        window.press("Escape")
        improvement(camera, window)


def calendar(camera, window):
    """The week to come: the line of this minute, which the clock decides, is not in it."""
    window.click("Calendar")
    window.click("Next", "push button")
    window.settle(1)
    camera.window(window, "calendar")


def improvement(camera, window):
    """The agent's plan apart from coaching, on screen and on paper."""
    window.menu("Agent", "Improvement Plan…")
    window.settle(2)
    camera.window(window, "improvement")
    paper = camera.folder / "improvement.pdf"
    window.click("Save as PDF…")
    window.name_files(paper)
    window.wait_for_text(f"Saved as {paper}")
    camera.paper(paper, "paper-improvement")


def action_items(camera, window):
    window.menu("Session", "Action Items")
    window.settle(1)
    camera.window(window, "actions")
    window.press("Return")
    window.type("What", "Work on complaint calls", "text")
    window.settle(1)
    camera.window(window, "action-item")
    window.press("Escape")
    window.settle(1)


def calendar_files(camera, window):
    for title, item, name in (("Session", "Plan My Week or Month…", "plan-my-week"),
                              ("File", "Export Calendar…", "export-calendar")):
        window.menu(title, item)
        window.settle(1)
        camera.window(window, name)
        window.press("Escape")
        window.settle(1)


def open_agent(window, name):
    window.press("ctrl+k")
    window.keys(name)
    window.settle(1)
    window.press("Return")
    window.need(name, "label")


def record(window):
    window.click("Record it")
    window.type("Self-assessment", "I was glad about the router call. With upset customers I go to the fix too soon.", "text")
    window.type("What was agreed", "Say the problem back first, then the steps.", "text")
    window.click("Add action item")
    window.type("Action item 1", "On every complaint call, say back what has gone wrong within the first minute", "text")
    window.settle(1)
    window.mouse(window.need("Record", "page tab"))


def conduct(window):
    window.mouse(window.need("Prepare", "page tab"))
    window.click("Hold the session")
    window.click("Begin")
    window.click("Agent speaks")
    window.settle(2)
    window.click("Pause")  # the clock stands still for the picture
    window.settle(1)


def papers(camera, book):
    sheet, plan, team = (camera.folder / f"{name}.pdf" for name in ("sheet", "plan", "team"))
    if camera.wants("paper-sheet"):
        coachbook.run("prepare", "Maya Okafor", "--book", book, "--pdf", sheet)
        camera.paper(sheet, "paper-sheet")
    if camera.wants("paper-plan"):
        coachbook.run("plan", "Tobias Keller", "--book", book, "--pdf", plan)
        camera.paper(plan, "paper-plan")
    if camera.wants("paper-month"):
        month = camera.folder / "month.pdf"
        coachbook.run("calendar", "--book", book, "--pdf", month)
        camera.paper(month, "paper-month")
    if camera.wants("paper-team"):
        coachbook.run("plan", "--team", "--book", book, "--pdf", team)
        camera.paper(team, "paper-team")


def main():
    IMAGES.mkdir(exist_ok=True)
    os.environ["LC_ALL"] = "C.UTF-8"
    with desktop.Desktop("1600x900"), tempfile.TemporaryDirectory(prefix="coachbook-pictures-") as folder:
        camera = Camera(sys.argv[1:], Path(folder))
        book = camera.folder / "sample.coachbook"
        coachbook.run("sample", book)
        welcome(camera)
        importing(camera)
        people(camera)
        transcripts(camera, book)
        quality(camera, book)
        samples(camera, book)
        insight(camera, book)
        types(camera, book)
        pages(camera, book)
        papers(camera, book)
    for path in camera.taken:
        print(f"{path.name} {path.stat().st_size // 1024} KiB")
    print(f"{sum(path.stat().st_size for path in IMAGES.glob('*.png')) // 1024} KiB in all")


if __name__ == "__main__":
    main()
