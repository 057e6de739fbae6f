# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package: `cpack --config build/release/CPackConfig.cmake`.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME coachbook)
set(CPACK_PACKAGE_VENDOR "The Coachbook team")
set(CPACK_PACKAGE_CONTACT "The Coachbook team <team@coachbook.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "coaching workbook for contact-centre supervisors")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "For supervisors who coach customer-service agents. Reads the exports that a
contact centre already has (roster, interactions, quality evaluations, coaching
log), says who is due for a session and why, fills the session sheet from the
data and prints coaching plans.

Everything stays in one file on the supervisor's machine, with undo, a change
log and automatic backups.")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS OFF)
# Without sound the program goes by time stamps: what plays recordings is recommended, though the playing module links it.
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/cpackconfig.cmake)
# Plugins that Qt loads by itself and no library asks for: SVG icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "breeze-icon-theme, fonts-noto-core, gstreamer1.0-plugins-good, libqt6multimedia6 (>= 6.4), qt6-wayland")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_VERBATIM_VARIABLES ON)
include(CPack)
