# SPDX-License-Identifier: GPL-3.0-or-later
"""Real servers for tests.

    from doorcheck_servers import server

    with server("postfix", "closed") as it:
        talk_to(it.address, it.port)
        assert it.truth["relay"] == "closed"
"""

from .kinds import all_cases, load, names
from .model import DOMAIN, HOST, OFFICE, OUTSIDE, PASSWORD, STRANGER, TESTER, USER
from .running import Running, free_address, launch, server

__all__ = [
    "DOMAIN",
    "HOST",
    "OFFICE",
    "OUTSIDE",
    "PASSWORD",
    "STRANGER",
    "TESTER",
    "USER",
    "Running",
    "all_cases",
    "free_address",
    "launch",
    "load",
    "names",
    "server",
]
