# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""Coachbook's window as a person uses it: found by the names that a screen reader reads out, worked by mouse and keys.

    with Window(book) as window:          a failure inside leaves a screenshot
        window.click("Team")
        window.press("ctrl+p")
"""
import os
import shutil
import subprocess
import tempfile
import time

import coachbook

CONTROLS = {"push button", "toggle button", "check box", "radio button", "combo box", "spin button", "slider", "text",
            "password text", "table", "tree", "tree table", "list", "page tab", "menu item", "date editor"}
NOT_ENTERED = {"table", "tree", "tree table"}  # their cells are asked for with rows(), not met on the way
PRESSING = ("Press", "Toggle", "ShowMenu", "SetFocus", "click", "activate")


class NotThere(AssertionError):
    pass


class Window:
    """`home` keeps the program's settings from one window to the next; without it each starts as on a new machine."""

    def __init__(self, *words, today=coachbook.TODAY, size=None, environment=None, home=None):
        self.command = [coachbook.program(), *map(str, words)] + (["--today", today] if today else [])
        self.size = size
        self.environment = environment or {}
        self.kept_home = home

    # ---- life

    def __enter__(self):
        import pyatspi  # only now: it connects to the bus that the environment names at this moment
        self.atspi = pyatspi
        self.home = self.kept_home or tempfile.mkdtemp(prefix="coachbook-home-")
        homes = {name: f"{self.home}/{name}" for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
        self.process = subprocess.Popen(self.command, env={**os.environ, **homes, **self.environment})
        try:
            self._wait_until_there()
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(self, kind, problem, trace):
        if kind is not None and self.process.poll() is None:
            name = (os.environ.get("COACHBOOK_TEST") or "failed").replace("/", "_")
            print("screenshot:", self.shot(coachbook.pictures() / f"{name}.png"))
        self._end()

    def _wait_until_there(self, seconds=60):
        end = time.time() + seconds
        while time.time() < end:
            if self.process.poll() is not None:
                raise NotThere(f"the program ended at once with status {self.process.returncode}")
            self.root = self._application()
            if self.root is not None and self.root.childCount:
                self.settle()
                if self.size:
                    self._resize()
                return
            time.sleep(0.1)
        raise NotThere(f"no window within {seconds} s")

    def _end(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        if not self.kept_home:
            shutil.rmtree(self.home, ignore_errors=True)

    def _application(self):
        desktop = self.atspi.Registry.getDesktop(0)
        for child in self._children(desktop):
            try:
                if child.get_process_id() == self.process.pid:
                    child.set_cache_mask(self.atspi.Atspi.Cache.NONE)
                    return child
            except Exception:  # an application that has just gone
                continue
        return None

    def _resize(self):
        width, height = self.size.split("x")
        self._xdotool("windowsize", "--sync", self.frame(), width, height)
        self._xdotool("windowmove", self.frame(), 0, 0)

    def frame(self):
        """The number under which the X server knows the main window."""
        done = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                              capture_output=True, text=True, check=False)
        numbers = done.stdout.split()
        if not numbers:
            raise NotThere("no window on the screen")
        return numbers[0]

    def close(self, seconds=15):
        """Closes the window by its frame and returns the program's exit status."""
        subprocess.run(["wmctrl", "-i", "-c", hex(int(self.frame()))], check=True)
        return self.process.wait(seconds)

    def settle(self, seconds=0.35):
        time.sleep(seconds)

    # ---- looking

    @staticmethod
    def _children(node):
        try:
            for index in range(node.childCount):
                child = node.getChildAtIndex(index)
                if child is not None:
                    yield child
        except Exception:  # it went away while we looked
            return

    def walk(self, node=None, depth=0, enter_all=False):
        """What is to be seen below `node`, whoever is first on the screen first."""
        node = node if node is not None else self.root
        try:
            if depth > 1 and not node.getState().contains(self.atspi.STATE_SHOWING):
                return
            role = node.getRoleName()
        except Exception:
            return
        yield node
        if depth > 0 and role in NOT_ENTERED and not enter_all:
            return
        for child in self._children(node):
            yield from self.walk(child, depth + 1, enter_all)

    def seen(self):
        """What is to be seen, each with its role and name; what goes away while we look is left out."""
        for node in self.walk():
            try:
                role, name = node.getRoleName(), node.name or ""
            except Exception:
                continue
            yield node, role, name

    def find(self, name, role=None):
        """The first visible thing with this name ('Undo*' is any that begins so), controls before labels."""
        best = None
        for node, its_role, text in self.seen():
            text = text.replace("&", "")
            fits = text.startswith(name[:-1]) if name.endswith("*") else text == name
            if not fits or (role and its_role != role):
                continue
            if its_role in CONTROLS or role:
                return node
            best = best or node
        return best

    def labelled(self, label, role="combo box"):
        """The control that a label names: a combo box itself says only what is chosen in it."""
        for node, its_role, _ in self.seen():
            if its_role != role:
                continue
            for relation in node.getRelationSet():
                if relation.getRelationType() == self.atspi.RELATION_LABELLED_BY:
                    if label in ((relation.getTarget(i).name or "").replace("&", "") for i in range(relation.getNTargets())):
                        return node
        return None

    def need(self, name, role=None, seconds=10):
        end = time.time() + seconds
        while True:
            node = self.find(name, role)
            if node is not None:
                return node
            if self.process.poll() is not None:
                raise NotThere(f"the program ended with status {self.process.returncode}")
            if time.time() > end:
                raise NotThere(f"nothing visible is named {name!r}\n{self.tree()}")
            time.sleep(0.15)

    def gone(self, name, role=None, seconds=10):
        end = time.time() + seconds
        while self.find(name, role) is not None:
            if time.time() > end:
                raise NotThere(f"{name!r} is still there")
            time.sleep(0.15)

    def wait_for_text(self, part, seconds=10):
        """Until some visible name or text contains `part`."""
        end = time.time() + seconds
        while time.time() < end:
            for node, role, name in self.seen():
                if part in name or (role in ("text", "label") and part in self.text_of(node)):
                    return node
            if self.process.poll() is not None:
                raise NotThere(f"the program ended with status {self.process.returncode}")
            time.sleep(0.2)
        raise NotThere(f"nothing visible says {part!r}\n{self.tree()}")

    def text_of(self, node):
        try:
            text = node.queryText()
            return text.getText(0, text.characterCount)
        except Exception:  # no text, or gone
            return ""

    def rows(self, name):
        """The cells of a table, row by row; of a list, one cell a row."""
        node = self.need(name)
        try:
            table = node.queryTable()
        except NotImplementedError:
            return [[item.name or ""] for item in self.walk(node, enter_all=True) if item.getRoleName() == "list item"]
        return [[table.getAccessibleAt(row, column).name or "" for column in range(table.nColumns)]
                for row in range(table.nRows)]

    def unnamed(self):
        """Controls that a screen reader could not tell."""
        return [f"{role} at {self._box(node)}" for node, role, name in self.seen() if role in CONTROLS and not name.strip()]

    def tree(self):
        lines = [f"{role} {name!r}" for _, role, name in self.seen() if name]
        return "\n".join(lines[:150])

    def shot(self, path):
        subprocess.run(["import", "-window", "root", str(path)], check=True)
        return path

    # ---- doing

    def click(self, name, role=None):
        """Does what a press on it does; with the mouse where it offers nothing else."""
        node = self.need(name, role)
        if node.getRoleName() in CONTROLS and not node.getState().contains(self.atspi.STATE_ENABLED):
            raise NotThere(f"{name!r} is disabled")
        if not self._act(node, PRESSING):
            self.mouse(node)

    def _act(self, node, words):
        """Does the first of these actions that the control offers; says whether there was one."""
        try:
            action = node.queryAction()
            offered = {action.getName(index): index for index in range(action.nActions)}
        except NotImplementedError:
            return False
        for word in words:
            if word in offered:
                action.doAction(offered[word])
                self.settle()
                return True
        return False

    def mouse(self, node, times=1):
        self._scroll_to(node)
        x, y, width, height = self._box(node)
        self._xdotool("mousemove", x + min(width // 2, 200), y + height // 2, "click", "--repeat", times, "--delay", 80, 1)

    def drag(self, node, to, grip=0.5, held=None):
        """Drags from the middle of `node`, or from another share of its height, to a point of the screen; `held` is called
        before it is let go."""
        x, y, width, height = self._box(node)
        at = x + min(width // 2, 60), y + int(height * grip)
        self._xdotool("mousemove", *at, "mousedown", 1)
        for share in (0.1, 0.3, 0.6, 0.9, 1, 1):
            self._xdotool("mousemove", *(round(a + (b - a) * share) for a, b in zip(at, to)))
        try:
            if held:
                held()
        finally:
            self._xdotool("mouseup", 1)
        self.settle(0.6)

    def row(self, name, beginning, times=1):
        """Clicks the row of a table or list with a cell that begins so."""
        for node in self.walk(self.need(name), enter_all=True):
            if (node.name or "").startswith(beginning) and node.getRoleName() in ("table cell", "list item", "tree item"):
                self.mouse(node, times)
                return
        raise NotThere(f"{name!r} has no row that begins with {beginning!r}")

    def type(self, name, text, role=None):
        """Replaces the text of a field."""
        node = self.need(name, role)
        self.mouse(node)
        self.press("ctrl+a")
        self.keys(text)

    def choose(self, label, item):
        """Opens the combo box with this label and takes an item by typing its first word."""
        combo = self.labelled(label)
        if combo is None:
            raise NotThere(f"no combo box is labelled {label!r}\n{self.tree()}")
        self.mouse(combo)
        self.settle(0.7)
        self.keys(item.split()[0])
        self.press("Return")
        if combo.name != item:
            raise NotThere(f"{label!r} stands on {combo.name!r}, not on {item!r}")

    def menu(self, title, item):
        """Takes an item of a menu in the bar; 'Undo*' is the first that begins so. Returns its whole name."""
        self.mouse(self.need(title, "menu item"))
        end = time.time() + 10
        while time.time() < end:
            for node in self._shown_items(self.need(title, "menu item")):
                name = (node.name or "").replace("&", "")
                if name.startswith(item[:-1]) if item.endswith("*") else name == item:
                    if not node.getState().contains(self.atspi.STATE_ENABLED):
                        raise NotThere(f"{title} > {name} is disabled")
                    self.mouse(node)
                    return name
            time.sleep(0.2)
        raise NotThere(f"the menu {title!r} has no {item!r}\n{self.tree()}")

    def _shown_items(self, title):
        for popup in self._children(title):
            for node in self._children(popup):
                if node.getRoleName() in ("menu item", "check menu item") and node.getState().contains(
                        self.atspi.STATE_SHOWING):
                    yield node

    def name_files(self, *paths):
        """Answers the file dialog that is open."""
        dialog = self.need("File name:", "text")
        while dialog.getRoleName() not in ("dialog", "file chooser"):
            dialog = dialog.parent
        title, role = dialog.name, dialog.getRoleName()
        self.type("File name:", " ".join(f'"{path}"' for path in paths) if len(paths) > 1 else str(paths[0]), "text")
        self.press("Return")
        self.gone(title, role)  # another may open at once

    def press(self, *keys):
        """One key after the other, each alone or with what is held down: "y", "ctrl+Return"."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def focus(self, node):
        """Takes the keyboard to a control, as Tab would in the end."""
        node.queryComponent().grabFocus()
        self.settle()

    def keys(self, text):
        self._xdotool("type", "--delay", 8, text)

    def _scroll_to(self, node):
        """Turns the wheel over the page until the middle of `node` is in sight."""
        page = node.parent
        while page is not None and page.getRoleName() not in ("layered pane", "frame", "dialog", "application"):
            page = page.parent
        while page is not None and page.getRoleName() == "frame" and page.parent.getRoleName() != "application":
            page = page.parent  # cards are frames too
            while page.getRoleName() not in ("layered pane", "frame", "dialog"):
                page = page.parent
        if page is None or page.getRoleName() != "layered pane":
            return
        _, top, _, height = self._box(page)
        for _ in range(60):
            x, y, _, high = self._box(node)
            middle = y + high // 2
            if top + 8 <= middle <= top + height - 8:
                return
            self._xdotool("mousemove", x + 2, top + height // 2, "click", 5 if middle > top else 4)

    def _box(self, node):
        extents = node.queryComponent().getExtents(self.atspi.DESKTOP_COORDS)
        return extents.x, extents.y, extents.width, extents.height

    def _xdotool(self, *words):
        subprocess.run(["xdotool", *map(str, words)], check=True)
        self.settle(0.25)
