#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetches the real servers' packages into the cache, ahead of the tests.

Arguments: kinds (default: all).
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from doorcheck_servers import kinds, packages  # noqa: E402


def main() -> int:
    try:
        for kind in sys.argv[1:] or kinds.names():
            packages.ensure(kinds.load(kind), report=True)
    except (KeyError, packages.FetchError) as error:
        print(f"fetch: {' '.join(str(error.args[0]).split())}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
