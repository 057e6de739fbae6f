#!/usr/bin/python3
# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""Start to first mapped window, warm, with the sample book: at most 2.0 times a bare QMainWindow of the same Qt in the same
run, and at most 80 MB of memory at its peak until then."""
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "acceptance"))
import desktop  # noqa: E402

ROUNDS = 15
MOST_TIMES = 2.0
MOST_MEGABYTES = 80


def peak_megabytes(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024


class Watcher:
    """Tells when a new window is mapped, by asking the X server for events instead of polling it."""

    def __enter__(self):
        self.process = subprocess.Popen(["xev", "-root", "-event", "substructure"], stdout=subprocess.PIPE, text=True)
        time.sleep(0.3)
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def wait_for_map(self):
        for line in self.process.stdout:
            if line.startswith("MapNotify"):
                return time.monotonic()
        raise RuntimeError("the X server has gone")


def measure(command):
    with Watcher() as watcher:
        begin = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            seconds = watcher.wait_for_map() - begin
            return seconds, peak_megabytes(process.pid)
        finally:
            process.terminate()
            process.wait()


def main():
    program, bare = os.environ["COACHBOOK_PROGRAM"], os.environ["COACHBOOK_BIN"] + "/barewindow"
    with tempfile.TemporaryDirectory() as folder, desktop.Desktop():
        book = Path(folder) / "sample.coachbook"
        subprocess.run([program, "sample", str(book)], check=True, stdout=subprocess.DEVNULL)
        os.environ.update({f"XDG_{kind}_HOME": f"{folder}/{kind}" for kind in ("CONFIG", "DATA", "STATE")})
        os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "0"
        commands = {"bare": [bare], "coachbook": [program, str(book), "--today", "2026-11-20"]}
        results = {name: [] for name in commands}
        for round_number in range(ROUNDS + 2):
            for name, command in commands.items():
                result = measure(command)
                if round_number >= 2:  # the first two warm the caches
                    results[name].append(result)
    seconds = {name: statistics.median(r[0] for r in values) for name, values in results.items()}
    megabytes = {name: max(r[1] for r in values) for name, values in results.items()}
    times = seconds["coachbook"] / seconds["bare"]
    for name in commands:
        print(f"{name:10} {seconds[name] * 1000:6.0f} ms to the first mapped window, peak {megabytes[name]:5.1f} MB")
    print(f"ratio      {times:6.2f} (at most {MOST_TIMES}), peak at most {MOST_MEGABYTES} MB")
    return 0 if times <= MOST_TIMES and megabytes["coachbook"] <= MOST_MEGABYTES else 1


if __name__ == "__main__":
    sys.exit(main())
