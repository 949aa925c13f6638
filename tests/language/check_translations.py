#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the catalogues: nothing new in the sources, nothing unfinished, nothing lost on the way.

Argument: the folder of the sources (default: this file's own project). Prints one line a fault and
ends with status 1 when there is one.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

COMPLETE = {"de", "en"}  # Arabic is the main path only: what is missing there is said in English
FORMS = {"ar": 6, "de": 2, "en": 2}

PLACEHOLDER = re.compile(r"%L?[0-9n]|\{[a-z]+\}")
ACCELERATOR = re.compile(r"&(?=\S)")
# Names and notations that no translation may lose: options, paths, RFCs, settings in capitals.
KEPT = re.compile(r"(?<![\w-])--[a-z][a-z-]+|RFC \d+|\b[A-Z]{2,}-[A-Z]{2,}\b|/etc/[\w./-]+|\b[a-z]+(?:_[a-z]+)+\b")


@dataclass
class Message:
    language: str
    context: str
    source: str
    comment: str
    counted: bool
    finished: bool
    forms: list[str]

    def said(self, what: str) -> str:
        return f"doorcheck_{self.language}.ts: {self.context}: {self.source[:60]!r}: {what}"


def read(path: Path) -> list[Message]:
    language = path.stem.removeprefix("doorcheck_")
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            counted = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation] if counted else [translation.text or ""]
            messages.append(Message(language, context.findtext("name"), message.findtext("source"),
                                    message.findtext("extracomment") or "", counted,
                                    translation.get("type") != "unfinished", forms))
    return messages


def edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()):]


def form_faults(message: Message, form: str) -> Iterator[str]:
    wanted, got = (sorted(set(PLACEHOLDER.findall(text))) for text in (message.source, form))
    # "one warning" may do without its number, no other placeholder may go.
    if got != wanted and not (message.counted and set(wanted) - set(got) <= {"%n"} and set(got) <= set(wanted)):
        yield f"placeholders {wanted} became {got}"
    if edges(message.source) != edges(form):
        yield "spaces at the beginning or end differ"
    if message.source.count("\n") != form.count("\n"):
        yield "line ends differ"
    accelerators = len(ACCELERATOR.findall(form))
    if message.context not in {"advice", "checklist"} and accelerators != len(ACCELERATOR.findall(message.source)):
        yield "has not as many accelerators (&) as the source"
    lost = set(KEPT.findall(message.source)) - set(KEPT.findall(form))
    if lost:
        yield f"lost {', '.join(sorted(lost))}"


def comment_faults(message: Message) -> Iterator[str]:
    """What a translator is not told: what stands for what. "%1 to %3" names three."""
    named = set(PLACEHOLDER.findall(message.comment))
    for first, last in re.findall(r"%(\d) to %(\d)", message.comment):
        named |= {f"%{number}" for number in range(int(first), int(last) + 1)}
    unnamed = sorted(set(PLACEHOLDER.findall(message.source)) - named)
    if unnamed:
        yield message.said(f"no comment (//:) says what {', '.join(unnamed)} is")


def message_faults(message: Message) -> Iterator[str]:
    if not message.finished:
        if message.language in COMPLETE:
            yield message.said("not translated")
        return
    if message.counted and len(message.forms) != FORMS[message.language]:
        yield message.said(f"has {len(message.forms)} forms")
    for form in message.forms:
        if not form:
            yield message.said("is empty")
            continue
        for fault in form_faults(message, form):
            yield message.said(fault)


def stale_faults(root: Path) -> Iterator[str]:
    """What update.sh would change: texts that came, went or are said otherwise now."""
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted((root / "translations").glob("*.ts")):
            shutil.copy(path, folder)
        subprocess.run(["bash", str(root / "translations/update.sh"), folder], check=True, capture_output=True)
        for path in sorted((root / "translations").glob("*.ts")):
            if path.read_bytes() != (Path(folder) / path.name).read_bytes():
                yield f"{path.name}: run translations/update.sh, then translate what is new"


def shape(path: Path) -> list[str]:
    """The beginnings of the lines that give a page its shape: headings, steps and points."""
    return [line.split(" ", 1)[0] for line in path.read_text("utf-8").splitlines() if re.match(r"#|\d+\.|- ", line)]


def help_faults(root: Path) -> Iterator[str]:
    pages = root / "resources/help"
    for path in sorted(pages.glob("help.*.md")):
        if shape(path) != shape(pages / "help.md"):
            yield f"{path.name}: has not the headings and points of help.md"


def partial_faults(root: Path) -> Iterator[str]:
    """The program offers a report in the languages that are complete, and in no other."""
    source = (root / "core/language/language.cpp").read_text("utf-8")
    partial = set(re.findall(r'u"(\w+)"', re.search(r"partialLanguages\{(.*?)\}", source)[1]))
    there = {path.stem.removeprefix("doorcheck_") for path in (root / "translations").glob("*.ts")}
    if partial != there - COMPLETE:
        yield f"language.cpp: partialLanguages {sorted(partial)} is not {sorted(there - COMPLETE)}"


def faults(root: Path) -> Iterator[str]:
    yield from partial_faults(root)
    yield from help_faults(root)
    yield from stale_faults(root)
    for path in sorted((root / "translations").glob("*.ts")):
        for message in read(path):
            yield from message_faults(message)
            # The comments come from the sources and are the same in every catalogue.
            if message.language == "de" and message.context not in {"advice", "checklist"}:
                yield from comment_faults(message)


def main() -> int:
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    found = list(faults(root))
    for fault in found:
        print(fault)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
