#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Coachbook team
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Looks at the sources without running them: clang-format, and clang-tidy with the list in .clang-tidy.
#
#   packaging/lint.sh                 both, on what differs from main
#   packaging/lint.sh --all           both, on everything (clang-tidy takes a while)
#   packaging/lint.sh --format        clang-format on everything
#   packaging/lint.sh FILE ...        both, on these files
set -euo pipefail

usage() {
    sed -n '5,10s/^# \{0,1\}//p' "$0"
    exit "$1"
}

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

all_sources() {
    git ls-files -- 'app/*.cpp' 'app/*.h' 'core/*.cpp' 'core/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tests/*.h' \
        'packaging/*.cpp'
}

changed_sources() {
    local base
    base=$(git merge-base main HEAD 2>/dev/null || git rev-parse HEAD)
    git diff --name-only --diff-filter=d "$base" -- '*.cpp' '*.h'
}

tidy=yes
case "${1:-}" in
    -h | --help) usage 0 ;;
    --all) sources=$(all_sources) ;;
    --format)
        sources=$(all_sources)
        tidy=no
        ;;
    -*) usage 2 >&2 ;;
    "") sources=$(changed_sources) ;;
    *) sources=$(printf '%s\n' "$@") ;;
esac
[ -n "$sources" ] || exit 0

packaging/dependencies.sh format
xargs -d '\n' clang-format --dry-run -Werror <<<"$sources"

# Headers are looked at through the files that include them.
translation_units=$(grep '\.cpp$' <<<"$sources" || true)
if [ "$tidy" = yes ] && [ -n "$translation_units" ]; then
    packaging/dependencies.sh build test tidy
    cmake --preset tidy >/dev/null
    # generated headers (moc, ui) must be there before a file can be read alone
    cmake --build build/tidy --target coachbook_core_autogen coachbook_ui_autogen ui_tests_autogen >/dev/null 2>&1 || true
    xargs -d '\n' -n 1 -P "$(nproc)" clang-tidy --quiet -p build/tidy <<<"$translation_units"
fi
