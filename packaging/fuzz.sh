#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Throws made-up bytes at what reads files, minute by minute, under the sanitizers; runs only when it is asked for.
#
#   packaging/fuzz.sh                     every target of tests/fuzz, 3 minutes each
#   packaging/fuzz.sh --minutes 10 csv    these targets, so long
#
# What a run learns is kept in build/fuzz/corpus; an input that breaks a target in build/fuzz/found, and the run fails.
set -euo pipefail

usage() {
    sed -n '5,10s/^# \{0,1\}//p' "$0"
    exit "$1"
}

minutes=3
names=()
while [ $# -gt 0 ]; do
    case "$1" in
        -h | --help) usage 0 ;;
        --minutes)
            minutes=${2:?minutes}
            shift
            ;;
        -*) usage 2 >&2 ;;
        *) names+=("$1") ;;
    esac
    shift
done

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
packaging/dependencies.sh build fuzz
mkdir -p build/logs
if ! { cmake --preset fuzz && cmake --build --preset fuzz -j "$(nproc)" --target fuzz; } >build/logs/build-fuzz.txt 2>&1; then
    tail -n 40 build/logs/build-fuzz.txt
    exit 1
fi
if [ "${#names[@]}" -eq 0 ]; then
    for source in tests/fuzz/*.cpp; do
        names+=("$(basename "$source" .cpp)")
    done
fi

failed=0
for name in "${names[@]}"; do
    corpus=build/fuzz/corpus/$name
    found=build/fuzz/found/$name
    mkdir -p "$corpus" "$found"
    options=(-max_total_time=$((minutes * 60)) -max_len=65536 -timeout=20 -rss_limit_mb=2048 -artifact_prefix="$found/"
        -print_final_stats=1 -verbosity=0)
    if [ -e "tests/fuzz/dictionaries/$name.txt" ]; then
        options+=(-dict="tests/fuzz/dictionaries/$name.txt")
    fi
    echo "== $name, $minutes min"
    if TZ=UTC "build/fuzz/bin/fuzz_$name" "${options[@]}" "$corpus" "tests/fuzz/corpus/$name" \
        >"build/logs/fuzz-$name.txt" 2>&1; then
        grep -E '^stat::(number_of_executed_units|peak_rss_mb)' "build/logs/fuzz-$name.txt" || true
    else
        failed=$((failed + 1))
        tail -n 40 "build/logs/fuzz-$name.txt"
        echo "   the input is in $found"
    fi
done
echo "$((${#names[@]} - failed)) passed, $failed failed"
[ "$failed" -eq 0 ]
