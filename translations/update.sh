#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings every translation up to date with the texts in the sources and in the resources. English is
# what the sources are written in; its catalogue only says how English counts ("1 warning").
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 translations/collect_strings.py "$folder/resource_strings.cpp"
for language in ar de en; do
    only=()
    [ "$language" != en ] || only=(-pluralonly)
    "$lupdate" -silent -no-obsolete -locations none "${only[@]}" -I . \
        core ui app "$folder/resource_strings.cpp" -source-language en -target-language "$language" \
        -ts "${1:-translations}/doorcheck_$language.ts"
done
