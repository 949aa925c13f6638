#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what the compiler cannot: which part may use which, and the forms this house does without.

Argument: the folder of the sources (default: this file's own project). Prints one line a fault,
"path:line: what", and ends with status 1 when there is one.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

LOWER = {"language", "protocol", "evidence", "checklist", "platform", "net", "target", "probe", "verdict", "advice"}

# The folders of core, and the other folders each may include. A probe never judges, a rule never
# talks, advice never parses, a report only reads a run.
MAY_USE: dict[str, set[str]] = {
    "protocol": {"evidence"},  # plain types only: what a greeting says is a piece of evidence
    "evidence": set(),
    "checklist": {"language"},
    "language": set(),  # which one; the texts themselves are asked for with tr()
    "platform": set(),
    "net": {"protocol", "evidence", "platform"},
    "target": {"net", "protocol"},
    "probe": {"net", "protocol", "evidence", "target"},
    "verdict": {"evidence", "checklist", "protocol"},
    "advice": {"evidence"},
    "run": LOWER,
    "history": LOWER | {"run"},
    "report": LOWER | {"run", "history"},  # what has changed since the run before
    "lab": {"net", "protocol"},
}

SOCKETS = re.compile(
    r"#include\s*(<(QtNetwork.*|QTcp\w+|QSsl\w+|QUdp\w+|QAbstractSocket|QLocalS\w+|QDnsLookup|QHostInfo|"
    r"QNetworkAccessManager|QNetworkReply|sys/socket\.h)>|\"core/(probe|protocol|lab)/|"
    r"\"core/net/(dialogue|network|bounded_server))")
WIDGETS = re.compile(r"#include\s*<(QtWidgets.*|QApplication|Q\w*Widget|Q\w+Dialog|QMainWindow|QMessageBox|QLabel)>")
INCLUDE = re.compile(r'#include\s*"core/(\w+)/')
AWAIT = re.compile(r"co_await.*[{?\[]|[{?\[].*co_await")

FORBIDDEN = [
    (re.compile(r"\bprocessEvents\s*\("), "pumps events: wait for a signal instead"),
    (re.compile(r"\bQEventLoop\b(?!::|\s*>)"), "a nested event loop: wait for a signal instead"),
    (re.compile(r"\b(SIGNAL|SLOT)\s*\("), "connects by text: name the function instead"),
    (re.compile(r"QThread::\w*sleep|this_thread::sleep|\b(u|nano)?sleep\s*\(\s*\d"), "sleeps: use a timer"),
]
# Put together here, so that this file does not find itself.
LEFT_OVER = re.compile("|".join([r"\bTO" + "DO", r"\bFIX" + "ME", r"\bXX" + r"X\b", "not impl" + "emented"]))
OUTSIDE = re.compile("|".join([r"(?<![\w.])/wo" + "rk/", r"\biss" + r"ue #?\d+\b"]), re.IGNORECASE)

CODE = {".h", ".cpp"}
MARKED = CODE | {".py", ".sh", ".cmake"}
SKIPPED = {".git", "build", "__pycache__", "fonts"}
MOST_LINES = 400


def sources(root: Path) -> Iterator[Path]:
    for path in sorted(root.rglob("*")):
        parts = path.relative_to(root).parts
        if path.is_file() and not any(part in SKIPPED or part.startswith("build-") for part in parts):
            yield path


def without_comment(line: str) -> str:
    """The code of a line. A // inside a text is taken for a comment: it hides nothing looked for."""
    stripped = line.lstrip()
    return "" if stripped.startswith(("*", "/*")) else line.split("//", 1)[0]


def layer_faults(parts: tuple[str, ...], line: str) -> Iterator[str]:
    include = INCLUDE.search(line)
    if parts[0] == "core" and len(parts) > 2:
        folder = parts[1]
        if include and include[1] != folder and include[1] not in MAY_USE.get(folder, set()):
            yield f"core/{folder} may not use core/{include[1]}"
        if WIDGETS.search(line):
            yield "core knows no widgets"
        if re.search(r'#include\s*"(ui|app)/', line):
            yield "core knows neither ui nor app"
    if parts[0] == "ui" and SOCKETS.search(line):
        yield "ui opens no socket: hand the work to core/run"


def line_faults(parts: tuple[str, ...], line: str) -> Iterator[str]:
    code = without_comment(line)
    yield from layer_faults(parts, code)
    if parts[0] in {"core", "app", "ui"}:
        if AWAIT.search(code):
            yield "a form of co_await that GCC 12 may miscompile: use named variables, brace on the next line"
        for pattern, why in FORBIDDEN:
            if pattern.search(code):
                yield why


def code_faults(parts: tuple[str, ...], lines: list[str]) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(lines, 1):
        for fault in line_faults(parts, line):
            yield number, fault
    if len(lines) > MOST_LINES:
        yield len(lines), f"longer than {MOST_LINES} lines: split it by what it knows"
    if parts[-1].startswith("tst_") and not re.search(r"QVERIFY|QCOMPARE|QTRY_|QFAIL", "\n".join(lines)):
        yield 1, "a test that asserts nothing"


def text_faults(lines: list[str]) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(lines, 1):
        if LEFT_OVER.search(line):
            yield number, "a left-over"
        if OUTSIDE.search(line):
            yield number, "names something outside the project"


def is_marked(lines: list[str]) -> bool:
    """The licence stands in the first line, or in the second of a script."""
    first = lines[1:2] if lines and lines[0].startswith("#!") else lines[:1]
    return bool(first) and "SPDX-License-Identifier: GPL-3.0-or-later" in first[0]


def needs_mark(path: Path) -> bool:
    return path.name != "module.cmake" and (path.suffix in MARKED or path.name == "CMakeLists.txt")


def faults(root: Path) -> Iterator[str]:
    for path in sources(root):
        parts = path.relative_to(root).parts
        name = "/".join(parts)
        if path.suffix not in MARKED | {".txt", ".md", ".json", ".qrc", ".xml", ""} or path.name == "LICENSE":
            continue
        lines = path.read_text("utf-8", errors="replace").splitlines()
        if needs_mark(path) and not is_marked(lines):
            yield f"{name}:1: the licence line is missing"
        if path.suffix in CODE:
            yield from (f"{name}:{number}: {fault}" for number, fault in code_faults(parts, lines))
        if parts[0] == "core" and "Qt6::Widgets" in "".join(lines):
            yield f"{name}:1: core does not link the widgets"
        yield from (f"{name}:{number}: {fault}" for number, fault in text_faults(lines))


def main() -> int:
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    found = list(faults(root))
    for fault in found:
        print(fault)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
