#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures what Coachbook promises to be quick at, on the release build; fails when a promise is broken.
#
#   packaging/bench.sh              every benchmark
#   packaging/bench.sh start ...    only bench_start and so on
#
# A benchmark is a program of tests/bench/CMakeLists.txt called bench_NAME or a script tests/bench/bench_NAME.py. It prints
# its figures as ratios within one run, or counts, and ends with status 1 when one is over its limit.
set -euo pipefail

case "${1:-}" in
    -*)
        sed -n '5,11s/^# \{0,1\}//p' "$0"
        exit 2
        ;;
esac

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
packaging/dependencies.sh build run test
mkdir -p build/logs
if ! { cmake --preset release && cmake --build --preset release -j "$(nproc)" --target all bench; } \
    >build/logs/build-bench.txt 2>&1; then
    tail -n 40 build/logs/build-bench.txt
    exit 1
fi
export COACHBOOK_PROGRAM=$PWD/build/release/bin/coachbook
export COACHBOOK_BIN=$PWD/build/release/bin
export PYTHONDONTWRITEBYTECODE=1

passed=0
failed=0
measure() {
    local name=$1
    shift
    echo "== $name"
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "   over its limit, or failed"
    fi
}

wanted() {
    local word
    [ "${#names[@]}" -gt 0 ] || return 0
    for word in "${names[@]}"; do
        [ "bench_$word" != "$1" ] || return 0
    done
    return 1
}

names=("$@")
for program in build/release/bin/bench_*; do
    name=$(basename "$program")
    if [ -x "$program" ] && wanted "$name"; then
        measure "$name" env QT_QPA_PLATFORM=offscreen "$program"
    fi
done
for script in tests/bench/bench_*.py; do
    name=$(basename "$script" .py)
    if [ -e "$script" ] && wanted "$name"; then
        measure "$name" /usr/bin/python3 "$script"
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
