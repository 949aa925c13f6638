#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists the texts of the checklist and of the advice for lupdate, which reads no JSON.

Argument: the C++ file to write. It is read by lupdate (translations/update.sh) and never compiled.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
RESOURCES = HERE.parent / "resources"

# Members that a person reads; all others are names, commands and addresses.
READ = {
    "checklist": {"group", "question", "why", "place", "title", "sends"},
    "advice": {"title", "effort", "text"},
}
HEAD = """// SPDX-License-Identifier: GPL-3.0-or-later
// Made by collect_strings.py for lupdate; not compiled. Do not edit.
#include <QCoreApplication>

static const char *const texts[] = {
"""


def texts(value: object, names: set[str]) -> Iterator[str]:
    if isinstance(value, dict):
        for name, member in value.items():
            if name in names and isinstance(member, str) and member:
                yield member
            else:
                yield from texts(member, names)
    elif isinstance(value, list):
        for member in value:
            yield from texts(member, names)


def collected() -> str:
    lines: list[str] = []
    for context, names in READ.items():
        seen: dict[str, str] = {}
        for path in sorted((RESOURCES / context).glob("*.json")):
            for text in texts(json.loads(path.read_text("utf-8")), names):
                seen.setdefault(text, path.name)
        for text, name in seen.items():
            lines.append(f"    //: From resources/{context}/{name}")
            lines.append(f"    QT_TRANSLATE_NOOP(\"{context}\", {json.dumps(text, ensure_ascii=False)}),")
    return HEAD + "\n".join(lines) + "\n};\n"


def main() -> int:
    if len(sys.argv) != 2:
        print("collect_strings: name the file to write", file=sys.stderr)
        return 64
    Path(sys.argv[1]).write_text(collected(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
