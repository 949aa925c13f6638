#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real fail2ban with nftables before a real Postfix, in a network of their own.

    ban.py /path/to/doorcheck-cli

The gentle pace learns all and stays below the ban. The normal one runs into it half-way: that must be
noticed and said, and what was not asked is not tested, never a pass. (The fast one is over before
fail2ban has read the log.) The ban, or its absence, is read from fail2ban's own log.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from doorcheck_servers import STRANGER, own_network, server  # noqa: E402
from verdicts import check, finding  # noqa: E402


def main() -> int:
    cli = sys.argv[1]
    if not own_network.entered():  # nothing can be fetched in there
        fetch = [sys.executable, "-B", str(Path(__file__).with_name("fetch.py")), "fail2ban"]
        subprocess.run(fetch, check=True)
    own_network.enter()
    wrong = 0
    for pace, verdict, banned in (("gentle", "pass", False), ("normal", "notTested", True)):
        with server("fail2ban", "closed") as target:
            found = finding(
                check(cli, target, "127.7.1.1", "--only", "mail.open-relay",
                      pace=pace), "mail.open-relay")  # fmt: skip
            log = (target.logs / "fail2ban.log").read_text()
            was = f"Ban {STRANGER}" in log
            right = found["verdict"] == verdict and was == banned
            wrong += not right
            print(f"{'ok   ' if right else 'WRONG'} {pace:8} {found['verdict']:10} banned: {was}  "
                  f"{found['reason']} | {found['technical'][:200]}")  # fmt: skip
            if not right:
                print(log[-2000:])
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
