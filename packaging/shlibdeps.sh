#!/bin/sh
# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
#
# dpkg-shlibdeps for cpack: leaves out what the package only recommends.
exec dpkg-shlibdeps -xlibqt6multimedia6 "$@"
