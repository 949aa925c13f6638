# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the kinds: every file beside run_server.py that has a line starting with `SERVER =`."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from .model import Server

FOLDER = Path(__file__).resolve().parent.parent


def names() -> list[str]:
    """The kinds there are, in alphabetical order."""
    return sorted(
        path.stem
        for path in FOLDER.glob("*.py")
        if any(line.startswith("SERVER =") for line in path.read_text().splitlines())
    )


def load(kind: str) -> Server:
    if kind not in names():
        raise KeyError(f"no server of kind {kind}: there are {', '.join(names())}")
    if str(FOLDER) not in sys.path:
        sys.path.insert(0, str(FOLDER))
    server: Server = importlib.import_module(kind).SERVER
    return server


def all_cases() -> list[tuple[str, str]]:
    """Every (kind, case) pair of what is checked on this machine's network; a mailbox only helps."""
    checked = [
        kind for kind in names() if load(kind).speaks != "imap" and not load(kind).own_network
    ]
    return [(kind, case) for kind in checked for case in load(kind).cases]
