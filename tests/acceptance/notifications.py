# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""A notification service on the session bus of the test, that remembers what it was sent and presses what it is told to."""
import json
import os
import subprocess
import sys
import time

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"


def is_possible():
    try:
        import dbus  # noqa: F401
        import dbusmock  # noqa: F401
    except ImportError:
        return False
    return True


class Notifications:
    """`with Notifications() as service:` - inside, messages of the desktop arrive at `service`."""

    def __init__(self, capabilities="actions body body-markup"):
        self.capabilities = capabilities

    def __enter__(self):
        import dbus
        self.dbus = dbus
        self.process = subprocess.Popen([sys.executable, "-m", "dbusmock", "--template", "notification_daemon",
                                         "--parameters", json.dumps({"capabilities": self.capabilities})],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.bus = dbus.bus.BusConnection(os.environ["DBUS_SESSION_BUS_ADDRESS"])
        end = time.time() + 20
        while not self.bus.name_has_owner(NAME):
            if time.time() > end:
                raise RuntimeError("the notification service did not start")
            time.sleep(0.05)
        self.mock = dbus.Interface(self.bus.get_object(NAME, PATH), "org.freedesktop.DBus.Mock")
        return self

    def __exit__(self, *_):
        self.bus.close()
        self.process.terminate()
        self.process.wait()

    def sent(self):
        """Every message so far: its number, title, text and what can be pressed."""
        messages = []
        for _, method, arguments in self.mock.GetCalls():
            if method == "Notify":
                actions = list(map(str, arguments[5]))
                messages.append({"id": len(messages) + 1, "title": str(arguments[3]), "text": str(arguments[4]),
                                 "actions": dict(zip(actions[::2], actions[1::2]))})
        return messages

    def taken_away(self):
        """The numbers of those that the program closed itself."""
        return [int(arguments[0]) for _, method, arguments in self.mock.GetCalls() if method == "CloseNotification"]

    def wait(self, count, seconds=20):
        """Until so many messages have come; a moment longer, so that one too many is seen."""
        end = time.time() + seconds
        while len(self.sent()) < count:
            if time.time() > end:
                raise AssertionError(f"{count} messages wanted, these came: {self.sent()}")
            time.sleep(0.1)
        time.sleep(0.5)
        messages = self.sent()
        if len(messages) != count:
            raise AssertionError(f"{count} messages wanted, these came: {messages}")
        return messages

    def press(self, message, action):
        """As a person does: the service says which, and takes the message away."""
        self.mock.EmitSignal(NAME, "ActionInvoked", "us", [self.dbus.UInt32(message["id"]), action])
        self.close(message, 2)

    def close(self, message, reason):
        """1: it was there long enough, 2: a person closed it, 4: as the desktop liked."""
        self.mock.EmitSignal(NAME, "NotificationClosed", "uu", [self.dbus.UInt32(message["id"]), self.dbus.UInt32(reason)])
