#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds Coachbook and opens it; installs first what is missing.
#
#   packaging/run.sh                    the welcome page
#   packaging/run.sh FILE.coachbook     that book
#
# Without a display it makes the sample book, says who is due and writes three PDFs, all in out/.
set -euo pipefail

usage() {
    sed -n '5,10s/^# \{0,1\}//p' "$0"
    exit "$1"
}

case "${1:-}" in
    -h | --help) usage 0 ;;
    -*) usage 2 >&2 ;;
esac
[ $# -le 1 ] || usage 2 >&2

book=""
if [ $# -eq 1 ]; then
    if [ ! -e "$1" ]; then
        echo "There is no file $1" >&2
        exit 1
    fi
    book=$(realpath -- "$1")
fi

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
packaging/dependencies.sh build run
program=build/release/bin/coachbook

build() {
    mkdir -p build
    local log=build/release.log
    echo "Building Coachbook (the first time takes some minutes) ..."
    if ! { cmake --preset release && cmake --build --preset release --target coachbook; } >"$log" 2>&1; then
        tail -n 40 "$log" >&2
        echo "The build failed; all of it is in $log" >&2
        exit 1
    fi
}

# What the program is for, shown without a window: who is due and why, and the papers for the most urgent of them.
show_on_paper() {
    local sample=out/sample.coachbook agent
    mkdir -p out
    if [ -n "$book" ]; then
        sample=$book
        echo "There is no display here, so nothing opens. From $sample:"
    else
        rm -f -- "$sample" "$sample"-wal "$sample"-shm
        "$program" sample "$sample"
        echo "There is no display here, so nothing opens. The sample team is in $sample."
    fi
    echo
    echo "Who is due:"
    "$program" due --book "$sample"
    agent=$("$program" due --book "$sample" --json | sed -n 's/.*"agent": *"\([^"]*\)".*/\1/p' | head -n 1)
    if [ -z "$agent" ]; then
        echo "There is no agent in this book, so there is nothing to print."
        return
    fi
    "$program" prepare "$agent" --book "$sample" --pdf out/session-sheet.pdf >/dev/null
    "$program" plan "$agent" --book "$sample" --pdf out/coaching-plan.pdf >/dev/null
    "$program" plan --team --book "$sample" --pdf out/team-plan.pdf >/dev/null
    echo
    echo "Written for $agent and the team:"
    printf '  %s\n' "$PWD"/out/session-sheet.pdf "$PWD"/out/coaching-plan.pdf "$PWD"/out/team-plan.pdf
}

build
if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    show_on_paper
elif [ -n "$book" ]; then
    exec "$program" "$book"
else
    exec "$program"
fi
