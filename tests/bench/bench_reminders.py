# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""What reminding in the background costs: memory, and wake-ups while nothing is due.

Memory is what the program holds for itself and its share of what others use too (PSS of the kernel), as that is what ending it
gives back. A wake-up is a switch to it that it asked for, or that was forced on it, in any of its threads.
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "acceptance"))
import coachbook
import desktop

SECONDS = 30
MOST_MEGABYTES = 60
MOST_WAKEUPS = 0


def megabytes(pid, field):
    for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith(field + ":"):
            return int(line.split()[1]) / 1024
    raise RuntimeError(f"the kernel gives no {field}")


def switches(pid):
    total = 0
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        for line in (task / "status").read_text().splitlines():
            if "ctxt_switches" in line:
                total += int(line.split()[1])
    return total


def measured(book, label):
    process = subprocess.Popen([coachbook.program(), "remind", "--watch", "--book", book], env=os.environ,
                               stdout=subprocess.DEVNULL)
    try:
        time.sleep(8)
        before = switches(process.pid)
        time.sleep(SECONDS)
        if process.poll() is not None:
            raise RuntimeError("it ended")
        woke = switches(process.pid) - before
        own, resident = megabytes(process.pid, "Pss"), megabytes(process.pid, "Rss")
    finally:
        process.terminate()
        process.wait()
    print(f"   {label}: {own:.0f} MB (of {resident:.0f} MB that lie in memory with what is shared), "
          f"{woke} wake-ups in {SECONDS} s")
    return own <= MOST_MEGABYTES and woke <= MOST_WAKEUPS


def main():
    with tempfile.TemporaryDirectory() as folder:
        book = os.path.join(folder, "sample.coachbook")
        coachbook.run("sample", book, today=None)
        with desktop.Desktop():
            os.environ.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", None)  # only the tests of the window want it
            kept = measured(book, "with a status icon")
            os.environ.pop("DISPLAY", None)
            kept = measured(book, "without a display") and kept
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
