# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the set-up script and the tests share. To be read with `.` by bash; sets `root`, the folder of
# the sources. Every message of our own is one line on standard error.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
here=$(basename "$0")

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    printf '%s: %s\n' "$here" "$*" >&2
    exit 1
}

# Runs a command as root, or says what is missing.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo -- "$@"
    else
        fail "root is needed to install packages: run this as root, or install sudo"
    fi
}

# Runs a command with its output in a file; shows the end of it only when the command fails.
quietly() {
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    "$@" >"$log" 2>&1 </dev/null || {
        tail -n 40 "$log" >&2
        return 1
    }
}

# The packages a list names: one a line, what follows a # is for the reader.
listed() {
    sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$@"
}

not_installed() {
    local name state
    for name in "$@"; do
        state=$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null || true)
        [ "$state" = installed ] || printf '%s\n' "$name"
    done
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=3 install -y -q --no-install-recommends "$@"
}

# Installs what the given lists name and the system lacks. Asks nothing of a system that has it all.
need_packages() {
    command -v apt-get >/dev/null \
        || fail "this script knows Debian and Ubuntu only: install what installer/packages lists by hand"
    local names missing
    mapfile -t names < <(listed "$@")
    mapfile -t missing < <(not_installed "${names[@]}")
    [ ${#missing[@]} -gt 0 ] || return 0

    say "Installing ${#missing[@]} packages..."
    local log=$root/build/packages.log
    # Package lists may be absent (a fresh image) or so old that their files are gone.
    if ! apt-cache show "${missing[@]}" >/dev/null 2>&1 \
        || ! quietly "$log" apt_install "${missing[@]}" 2>/dev/null; then
        quietly "$log" as_root apt-get -o Acquire::Retries=3 update -q \
            || fail "the package lists cannot be fetched: see whether this computer has a connection"
        quietly "$log" apt_install "${missing[@]}" \
            || fail "packages cannot be installed: see $log"
    fi
}

# Configures where needed and builds; says something only when there is something to do.
build_preset() {
    local preset=$1
    shift
    local folder=$root/build/$preset
    local log=$folder.log
    cd "$root"
    if [ ! -f "$folder/build.ninja" ]; then
        say "Setting up the $preset build..."
        quietly "$log" cmake --preset "$preset" \
            || fail "the build cannot be set up: see $log"
    fi
    if ! ninja -C "$folder" -n "$@" 2>/dev/null | grep -q 'no work to do'; then
        say "Building; the first time takes some minutes..."
        quietly "$log" ninja -C "$folder" "$@" \
            || fail "the build stopped: see $log"
    fi
}
