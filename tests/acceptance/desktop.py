# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop for one test run: a display without a screen, a window manager, a session bus and the accessibility bus.

The buses are started before pyatspi is imported, because libatspi asks the environment only once.
"""
import os
import shutil
import subprocess
import tempfile
import time

SIZE = "1440x900"
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"


class Desktop:
    """`with Desktop():` - inside, os.environ leads to the private display and buses."""

    def __init__(self, size=SIZE):
        self.size = size
        self.processes = []
        self.before = {}

    def __enter__(self):
        self.runtime = tempfile.mkdtemp(prefix="desktop-")
        os.chmod(self.runtime, 0o700)
        self._set("XDG_RUNTIME_DIR", self.runtime)
        display = self._start_and_read("-displayfd", ["Xvfb", "-screen", "0", f"{self.size}x24", "-nolisten", "tcp"])
        self._set("DISPLAY", ":" + display)
        self._set("WAYLAND_DISPLAY", "")
        bus = self._start_and_read("--print-address", ["dbus-daemon", "--session", "--nofork"], joined=True)
        self._set("DBUS_SESSION_BUS_ADDRESS", bus)
        self._set("QT_QPA_PLATFORM", "xcb")
        self._set("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
        self._start(["openbox"])
        self._start([LAUNCHER, "--launch-immediately"])
        time.sleep(0.7)
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            process.terminate()
        for process in reversed(self.processes):
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        for name, value in self.before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
        shutil.rmtree(self.runtime, ignore_errors=True)

    def _set(self, name, value):
        self.before.setdefault(name, os.environ.get(name))
        os.environ[name] = value

    def _start(self, command, **options):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
        self.processes.append(process)
        return process

    def _start_and_read(self, option, command, joined=False):
        """Starts a server that writes where it can be reached to a pipe of ours."""
        read_end, write_end = os.pipe()
        where = [f"{option}={write_end}"] if joined else [option, str(write_end)]
        self._start(command + where, pass_fds=[write_end])
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            line = pipe.readline().strip()
        if not line:
            raise RuntimeError(f"{command[0]} did not start")
        return line
