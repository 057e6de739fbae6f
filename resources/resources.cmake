# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
# The manual, compiled in for the program's Help. Included by ui/CMakeLists.txt.
# :/coachbook/manual/NAME.md. A page names its pictures as images/NAME.png: they are files, read when a page that has
# them is shown, so that they do not weigh on the start.
set(manual ${CMAKE_SOURCE_DIR}/docs/manual)
qt_add_resources(coachbook_ui coachbook_manual PREFIX /coachbook/manual BASE ${manual}
  FILES
    ${manual}/index.md
    ${manual}/getting-started.md
    ${manual}/headers.md
    ${manual}/importing.md
    ${manual}/transcripts.md
    ${manual}/today.md
    ${manual}/plan-my-week.md
    ${manual}/calendar-files.md
    ${manual}/calendar.md
    ${manual}/reminders.md
    ${manual}/team.md
    ${manual}/agent.md
    ${manual}/preparing.md
    ${manual}/conducting.md
    ${manual}/recording.md
    ${manual}/action-items.md
    ${manual}/session-types.md
    ${manual}/templates.md
    ${manual}/plan.md
    ${manual}/improvement-plan.md
    ${manual}/coverage.md
    ${manual}/movement.md
    ${manual}/signals.md
    ${manual}/issues.md
    ${manual}/library.md
    ${manual}/evaluating.md
    ${manual}/moments.md
    ${manual}/scorecards.md
    ${manual}/calibration.md
    ${manual}/figures.md
    ${manual}/settings.md
    ${manual}/safety.md
    ${manual}/command-line.md
    ${manual}/keyboard.md)

# Seen from the program's own folder, built or installed: ../share/coachbook/manual
set(shared_manual ${CMAKE_INSTALL_DATADIR}/coachbook/manual)
install(DIRECTORY ${manual}/images DESTINATION ${shared_manual} FILES_MATCHING PATTERN "*.png")
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/share/coachbook/manual)
file(CREATE_LINK ${manual}/images ${CMAKE_BINARY_DIR}/share/coachbook/manual/images SYMBOLIC)
