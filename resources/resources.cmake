# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
# The manual, compiled in for the program's Help. Included by ui/CMakeLists.txt.
# :/coachbook/manual/NAME.md; a page names its pictures as images/NAME.png
set(manual ${CMAKE_SOURCE_DIR}/docs/manual)
qt_add_resources(coachbook_ui coachbook_manual PREFIX /coachbook/manual BASE ${manual}
  FILES
    ${manual}/index.md
    ${manual}/getting-started.md
    ${manual}/importing.md
    ${manual}/today-and-team.md
    ${manual}/agent.md
    ${manual}/preparing.md
    ${manual}/plan.md
    ${manual}/library.md
    ${manual}/settings-and-safety.md
    ${manual}/command-line.md
    ${manual}/keyboard.md)
