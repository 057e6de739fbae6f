#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the Debian packages that Coachbook needs, those that are missing and no others.
#
#   packaging/dependencies.sh build run test format tidy fuzz   any of these lists
#   packaging/dependencies.sh --list build           only prints the names
set -euo pipefail

build_packages=(
    g++ cmake ninja-build dpkg-dev file
    # Qt Charts is found only with the four that its own package does not ask for
    libqt6opengl6-dev libgl-dev libvulkan-dev libxkbcommon-dev
    qt6-base-dev qt6-charts-dev qt6-multimedia-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libsqlite3-dev libsqlitecpp-dev libcsv-dev libquazip1-qt6-dev libical-dev
)
run_packages=(
    libqt6svg6 libqt6multimedia6 qt6-wayland breeze-icon-theme hicolor-icon-theme fonts-noto-core
    # recordings: the program reads WAV itself, also mu-law and A-law; MP3 and others need Qt's back end, GStreamer
    gstreamer1.0-plugins-base gstreamer1.0-plugins-good
)
test_packages=(
    catch2 python3 python3-dbusmock python3-icalendar python3-pyatspi gir1.2-atspi-2.0
    xvfb openbox xdotool wmctrl x11-utils imagemagick dbus at-spi2-core
    poppler-utils sqlite3 desktop-file-utils appstream shared-mime-info lintian
)
format_packages=(
    clang-format
)
tidy_packages=(
    clang-tidy
)
fuzz_packages=(
    clang-14
)

usage() {
    echo "usage: packaging/dependencies.sh [--list] build|run|test|format|tidy|fuzz ..." >&2
    exit 2
}

# Prints the packages of the lists that were asked for, one a line.
wanted_packages() {
    local list
    for list in "$@"; do
        case "$list" in
            build) printf '%s\n' "${build_packages[@]}" ;;
            run) printf '%s\n' "${run_packages[@]}" ;;
            test) printf '%s\n' "${test_packages[@]}" ;;
            format) printf '%s\n' "${format_packages[@]}" ;;
            tidy) printf '%s\n' "${tidy_packages[@]}" ;;
            fuzz) printf '%s\n' "${fuzz_packages[@]}" ;;
            *) usage ;;
        esac
    done
}

is_installed() {
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "These packages are missing, and installing them takes root: run as root or install sudo." >&2
        printf '  apt-get install %s\n' "${missing[*]}" >&2
        exit 1
    fi
}

only_list=no
if [ "${1:-}" = --list ]; then
    only_list=yes
    shift
fi
[ $# -gt 0 ] || usage
names=$(wanted_packages "$@")
mapfile -t wanted <<<"$names"

if [ "$only_list" = yes ]; then
    printf '%s\n' "${wanted[@]}"
    exit 0
fi

if ! command -v apt-get >/dev/null; then
    echo "There is no apt-get here, so nothing was installed. Coachbook needs what Debian calls:" >&2
    printf '  %s\n' "${wanted[*]}" >&2
    echo "If that is on this machine under other names, the build goes on; else it says what it misses." >&2
    exit 0
fi

missing=()
for package in "${wanted[@]}"; do
    is_installed "$package" || missing+=("$package")
done
if [ "${#missing[@]}" -eq 0 ]; then
    exit 0
fi

echo "Installing: ${missing[*]}"
as_root apt-get -qq update
as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Dpkg::Use-Pty=0 \
    --no-install-recommends install "${missing[@]}"
