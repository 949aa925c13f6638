# SPDX-License-Identifier: GPL-3.0-or-later
"""A network of a test's own, in which nothing but loopback is."""

from __future__ import annotations

import os
import subprocess
import sys

ENTERED = "DOORCHECK_OWN_NETWORK"


def entered() -> bool:
    return os.environ.get(ENTERED) == "1"


def enter(*addresses: str, mounts: bool = False) -> None:
    """Starts this program again, as root in a new network, where loopback has these addresses too.

    There it returns. With `mounts`, what is mounted stays there as well.
    """
    if not entered():
        os.environ[ENTERED] = "1"
        root = [] if os.geteuid() == 0 else ["sudo", "-n", "-E"]
        private = ["--mount", "--propagation", "private"] if mounts else []
        words = [*root, "unshare", "--net", *private, sys.executable, "-B", *sys.argv]
        os.execvp(words[0], words)
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    for address in addresses:
        subprocess.run(["ip", "addr", "add", f"{address}/32", "dev", "lo"], check=True)
