# SPDX-License-Identifier: GPL-3.0-or-later
"""How the product is told to check one mail server for a relay, with proofs sent to the tester."""

from __future__ import annotations

from .model import DOMAIN, STRANGER, TESTER


def relay_check(address: str) -> tuple[str, ...]:
    return (
        "--domain", DOMAIN, "--no-discovery", "--mail", f"{address}:25",
        "--permission", "Test; owner; own server", "--from", STRANGER, "--vantage", "outside",
        "--pace", "fast", "--external", TESTER, "--send-proof", "--only", "mail.open-relay",
    )  # fmt: skip
