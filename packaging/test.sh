#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs all tests; installs first what is missing. The last line is "N passed, N failed".
#
#   packaging/test.sh                all parts
#   packaging/test.sh --quick        dev only
#   packaging/test.sh PART ...       only these parts
#
# Parts:
#   format      every source stands as clang-format leaves it
#   dev         warnings as errors, shared libraries without undefined symbols; unit, widget and layer tests
#   acceptance  the release build, its Debian package, and the program used by command line and through its window
#   asan        unit and widget tests under AddressSanitizer and UndefinedBehaviorSanitizer
set -euo pipefail

usage() {
    sed -n '5,15s/^# \{0,1\}//p' "$0"
    exit "$1"
}

parts=()
for word in "$@"; do
    case "$word" in
        -h | --help) usage 0 ;;
        --quick) parts+=(dev) ;;
        format | dev | acceptance | asan) parts+=("$word") ;;
        *) usage 2 >&2 ;;
    esac
done
[ "${#parts[@]}" -gt 0 ] || parts=(format dev acceptance asan)

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
packaging/dependencies.sh build run test format
export COACHBOOK_SHARED_DATA=${COACHBOOK_SHARED_DATA:-$PWD/../shared/data}
export PYTHONDONTWRITEBYTECODE=1
logs=build/logs
mkdir -p "$logs"
passed=0
failed=0

# Configures and builds a preset quietly; what the compiler said is shown when it fails.
build() {
    local preset=$1 log=$logs/build-$1.txt
    shift
    echo "== building $preset"
    if ! { cmake --preset "$preset" && cmake --build --preset "$preset" -j "$(nproc)" "$@"; } >"$log" 2>&1; then
        grep -E -A 12 'FAILED|error:|CMake Error' "$log" | head -n 80 || tail -n 40 "$log"
        echo "The build of $preset failed; all of it is in $log"
        failed=$((failed + 1))
        return 1
    fi
}

# Runs a test program and adds up what it says it has run: Catch2's and our own closing lines, else one test.
check() {
    local name=$1 log=$logs/$1.txt status=0 good=1 bad=0
    shift
    echo "== $name"
    "$@" >"$log" 2>&1 || status=$?
    if grep -Eq '^[0-9]+ passed, [0-9]+ failed' "$log"; then
        good=$(sed -nE 's/^([0-9]+) passed, .*/\1/p' "$log" | tail -n 1)
        bad=$(sed -nE 's/^[0-9]+ passed, ([0-9]+) failed.*/\1/p' "$log" | tail -n 1)
    elif grep -Eq '^All tests passed' "$log"; then
        good=$(sed -nE 's/^All tests passed \(.* in ([0-9]+) test cases?\)/\1/p' "$log" | tail -n 1)
    elif grep -Eq '^test cases:' "$log"; then
        good=$(sed -nE 's/^test cases:.* ([0-9]+) passed.*/\1/p' "$log" | tail -n 1)
        bad=$(sed -nE 's/^test cases:.* ([0-9]+) failed.*/\1/p' "$log" | tail -n 1)
    elif [ "$status" -ne 0 ]; then
        good=0
    fi
    good=${good:-0}
    bad=${bad:-0}
    if [ "$status" -ne 0 ]; then
        [ "$bad" -gt 0 ] || bad=1
        tail -n 120 "$log"
        echo "$name failed with status $status; all of it is in $log"
    fi
    echo "   $good passed, $bad failed in $name"
    passed=$((passed + good))
    failed=$((failed + bad))
}

without_display() {
    env -u DISPLAY -u WAYLAND_DISPLAY QT_QPA_PLATFORM=offscreen TZ=Europe/Berlin "$@"
}

part_format() {
    check format packaging/lint.sh --format
}

part_dev() {
    build dev || return 0
    check layers python3 tests/layers/layers.py .
    check layers-see-offences python3 tests/layers/layerstest.py
    check core without_display build/dev/bin/core_tests
    check app without_display build/dev/bin/app_tests
    check ui without_display build/dev/bin/ui_tests
}

part_acceptance() {
    build release --target all || return 0
    check package cpack --config build/release/CPackConfig.cmake -B build/package
    COACHBOOK_PROGRAM=$PWD/build/release/bin/coachbook check acceptance /usr/bin/python3 tests/acceptance/run.py
}

part_asan() {
    build asan || return 0
    export ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1
    export UBSAN_OPTIONS=print_stacktrace=1
    export LSAN_OPTIONS=suppressions=$PWD/tests/support/leaks-of-others.txt:print_suppressions=0
    check core-asan without_display build/asan/bin/core_tests
    check app-asan without_display build/asan/bin/app_tests
    check ui-asan without_display build/asan/bin/ui_tests
}

for part in "${parts[@]}"; do
    SECONDS=0
    "part_$part"
    echo "   ($part took $((SECONDS / 60)) min $((SECONDS % 60)) s)"
done

echo
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
