#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings every translation up to date with the texts in the sources and in the resources.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 translations/collect_strings.py "$folder/resource_strings.cpp"
for file in translations/doorcheck_*.ts; do
    "$lupdate" -silent -no-obsolete -locations none -I . core ui app "$folder/resource_strings.cpp" \
        -source-language en -ts "$file"
done
