# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Debian package and what it puts on the desktop."""
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from coachbook import SOURCE

PACKAGING = SOURCE / "packaging"
PROMISED = ("usr/bin/coachbook", "usr/share/applications/org.coachbook.Coachbook.desktop",
            "usr/share/metainfo/org.coachbook.Coachbook.metainfo.xml", "usr/share/mime/packages/org.coachbook.Coachbook.xml",
            "usr/share/icons/hicolor/scalable/apps/org.coachbook.Coachbook.svg",
            "usr/share/icons/hicolor/16x16/apps/org.coachbook.Coachbook.png",
            "usr/share/icons/hicolor/48x48/mimetypes/application-vnd.coachbook+sqlite3.png",
            "usr/share/man/man1/coachbook.1.gz", "usr/share/coachbook/manual/images/today.png",
            "usr/share/doc/coachbook/copyright", "usr/share/doc/coachbook/changelog.gz")


def said(*command, **options):
    done = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    return done.returncode, done.stdout + done.stderr


class DesktopFiles(unittest.TestCase):
    def test_menu_entry(self):
        self.assertEqual(said("desktop-file-validate", str(PACKAGING / "org.coachbook.Coachbook.desktop")), (0, ""))

    def test_software_centre_entry(self):
        status, words = said("appstreamcli", "validate", "--no-net", "--no-color",
                             str(PACKAGING / "org.coachbook.Coachbook.metainfo.xml"))
        self.assertEqual(status, 0, words)

    def test_a_book_is_known_by_its_content_under_any_name(self):
        with tempfile.TemporaryDirectory() as folder:
            mime = Path(folder) / "mime"
            (mime / "packages").mkdir(parents=True)
            shutil.copy("/usr/share/mime/packages/freedesktop.org.xml", mime / "packages")
            shutil.copy(PACKAGING / "org.coachbook.Coachbook.mime.xml", mime / "packages")
            subprocess.run(["update-mime-database", str(mime)], check=True, capture_output=True)
            header = bytearray(200)
            header[:16] = b"SQLite format 3\0"
            for name, application, kind in (("renamed.bin", b"CoBb", "application/vnd.coachbook+sqlite3"),
                                            ("other.bin", b"Fuel", "application/vnd.sqlite3")):
                header[68:72] = application
                (Path(folder) / name).write_bytes(header)
                program = ("import sys; from gi.repository import Gio; "
                           "print(Gio.content_type_guess(None, open(sys.argv[1], 'rb').read())[0])")
                status, words = said("/usr/bin/python3", "-c", program, str(Path(folder) / name),
                                     env={**os.environ, "XDG_DATA_DIRS": folder, "XDG_DATA_HOME": folder})
                self.assertEqual((status, words.strip()), (0, kind), name)


class DebianPackage(unittest.TestCase):
    def setUp(self):
        found = sorted((SOURCE / "build/package").glob("coachbook_*.deb"))
        if not found:
            self.skipTest("no package in build/package: packaging/test.sh acceptance makes it")
        self.package = str(found[-1])
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        subprocess.run(["dpkg-deb", "--extract", self.package, str(self.root)], check=True)

    def test_lintian_finds_nothing(self):
        status, words = said("lintian", "--allow-root", "--fail-on", "error,warning", self.package)
        self.assertEqual(status, 0, words)
        self.assertNotRegex(words, r"(?m)^[EW]:")

    def test_it_holds_what_it_promises(self):
        for name in PROMISED:
            self.assertTrue((self.root / name).is_file(), name)

    def test_its_version_is_the_changelogs(self):
        with open(PACKAGING / "changelog", encoding="utf-8") as changelog:
            version = changelog.readline().split("(")[1].split(")")[0]
        self.assertEqual(said("dpkg-deb", "--field", self.package, "Version"), (0, version + "\n"))
        self.assertIn(f'<release version="{version}"',
                      (PACKAGING / "org.coachbook.Coachbook.metainfo.xml").read_text(encoding="utf-8"))

    def test_the_program_starts_from_there(self):
        status, words = said(str(self.root / "usr/bin/coachbook"), "--version", env={"PATH": "/usr/bin", "HOME": str(self.root)})
        self.assertEqual(status, 0, words)

    def test_sound_is_recommended_and_not_required(self):
        self.assertTrue(list(self.root.rglob("coachbook/modules/coachbook_playing.so")))
        self.assertNotIn("multimedia", said("dpkg-deb", "--field", self.package, "Depends")[1])
        recommended = said("dpkg-deb", "--field", self.package, "Recommends")[1]
        for name in ("libqt6multimedia6", "gstreamer1.0-plugins-good"):
            self.assertIn(name, recommended)
        self.assertNotIn("Multimedia", said("ldd", str(self.root / "usr/bin/coachbook"))[1])

    def test_every_library_it_needs_is_named(self):
        for path in self.root.rglob("*"):
            if path.is_file() and path.read_bytes()[:4] == b"\x7fELF":
                self.assertNotIn("not found", said("ldd", str(path))[1], path)


if __name__ == "__main__":
    unittest.main()
