# SPDX-License-Identifier: GPL-3.0-or-later
"""A greylisting policy for Postfix: whoever comes for the first time is asked to come back.

Started by Postfix's spawn service for each connection of it; the first visits stand as files.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

SECONDS = 3.0
FOLDER = Path("/var/lib/greylist")


def verdict(client: str) -> str:
    mark = FOLDER / client.replace(":", "_")
    try:
        with mark.open("x") as first:
            first.write(str(time.time()))
    except FileExistsError:
        if time.time() - mark.stat().st_mtime >= SECONDS:
            return "DUNNO"
    return "450 4.2.0 Greylisted, please come back later"


def main() -> None:
    request: dict[str, str] = {}
    for line in sys.stdin:
        name, _, value = line.rstrip("\n").partition("=")
        if name:
            request[name] = value
            continue
        print(f"action={verdict(request.get('client_address', 'unknown'))}\n", flush=True)
        request = {}


if __name__ == "__main__":
    main()
