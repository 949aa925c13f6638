#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and starts Doorcheck: the window where there is a display, else
# a check of the practice servers on this machine that ends with the path of its PDF.
# shellcheck source=installer/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

usage() {
    cat <<'TEXT'
Usage: installer/run.sh [--headless] [--out FOLDER]

  --headless     check the practice servers on this machine, without a window
  --out FOLDER   where that check writes its PDF and JSON (default: build/release/practice)
TEXT
}

headless=no
out=
while [ $# -gt 0 ]; do
    case $1 in
        --headless) headless=yes ;;
        --out)
            [ $# -ge 2 ] || fail "--out wants a folder after it"
            out=$2
            shift
            ;;
        -h | --help)
            usage
            exit 0
            ;;
        *) fail "'$1' is not an option: see installer/run.sh --help" ;;
    esac
    shift
done
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || headless=yes

# The elements of a JSON array of plain strings, one a line: enough for what our own program
# prints, and no interpreter is needed that a small system lacks.
json_strings() {
    sed -n 's/.*"'"$1"'":\[\([^]]*\)\].*/\1/p' | sed -e 's/^"//' -e 's/"$//' -e 's/","/\n/g'
}

# Checks the practice servers and prints a line for every verdict.
practice() {
    local cli=$root/build/release/app/cli/doorcheck-cli
    local folder=${out:-$root/build/release/practice}
    mkdir -p "$folder" 2>/dev/null || fail "$folder cannot be made: name another with --out"
    folder=$(cd "$folder" && pwd)
    export QT_QPA_PLATFORM=offscreen

    say "Starting the practice servers, with their door open..."
    exec 3< <(exec "$cli" lab --state open)
    local lab=$!
    # shellcheck disable=SC2064  # the process as it is now
    trap "kill $lab 2>/dev/null || true" EXIT
    local line
    IFS= read -r -t 30 line <&3 || fail "the practice servers did not start: try '$cli lab' to see why"
    local arguments
    mapfile -t arguments < <(printf '%s\n' "$line" | json_strings checkArguments)
    [ ${#arguments[@]} -gt 0 ] || fail "the practice servers did not say how they are checked"

    say "Checking them..."
    local status=0
    "$cli" check "${arguments[@]}" \
        --permission "You; owner of this computer; practice servers on this computer" \
        --pace fast --store "$folder/practice.db" \
        --json "$folder/practice.json" --pdf "$folder/practice.pdf" || status=$?
    # 1 and 2 are verdicts: an open door is what these servers are there to show.
    [ "$status" -le 2 ] || fail "the check ended with status $status"
    [ -s "$folder/practice.pdf" ] || fail "the check wrote no PDF to $folder"
    printf '%s\n' "$folder/practice.pdf"
}

need_packages "$root/installer/packages/build.txt" "$root/installer/packages/runtime.txt"
build_preset release
if [ "$headless" = yes ]; then
    practice
else
    exec "$root/build/release/app/doorcheck"
fi
