#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what the tests need, builds, and runs them all: first the core under the sanitizers, then
# everything. ctest's summary comes last, its status is this script's.
# shellcheck source=installer/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../installer/common.sh"

usage() {
    cat <<'TEXT'
Usage: tests/run.sh [--quick]

  --quick   without the sanitizers and without the real mail servers and proxies
TEXT
}

quick=no
case ${1:-} in
    '') ;;
    --quick) quick=yes ;;
    -h | --help)
        usage
        exit 0
        ;;
    *) fail "'$1' is not an option: see tests/run.sh --help" ;;
esac

policy=/usr/sbin/policy-rc.d
held=$policy.doorcheck-kept

# Test packages bring services along. None of them may start on the machine of whoever tests.
hold_services() {
    local names missing
    mapfile -t names < <(listed "$@")
    mapfile -t missing < <(not_installed "${names[@]}")
    [ ${#missing[@]} -gt 0 ] || return 0
    if as_root test -e "$policy"; then
        as_root mv "$policy" "$held"
    fi
    trap release_services EXIT
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
    as_root chmod 755 "$policy"
}

release_services() {
    trap - EXIT
    as_root rm -f "$policy"
    if as_root test -e "$held"; then
        as_root mv "$held" "$policy"
    fi
}

lists=("$root"/installer/packages/{build,runtime,tests}.txt)
hold_services "${lists[@]}"
need_packages "${lists[@]}"
[ -z "$(trap -p EXIT)" ] || release_services

status=0
if [ "$quick" = no ]; then
    build_preset asan
    say "Testing the core under the sanitizers..."
    # The window's tests run once, without: the libraries of the desktop leak on their own.
    ctest --test-dir "$root/build/asan" -j2 --output-on-failure --label-exclude 'window|servers|once' \
        || status=$?
fi

build_preset dev
say "Testing..."
exclude=()
[ "$quick" = no ] || exclude=(--label-exclude 'servers')
ctest --test-dir "$root/build/dev" -j2 --output-on-failure "${exclude[@]}" || status=$?
[ "$status" = 0 ] || say "run.sh: some tests failed; see above, the sanitizers' included"
exit "$status"
