#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks doorcheck-cli where real proxies lead, and compares every cell of its matrix with the truth.

    reach.py /path/to/doorcheck-cli

Our listeners stand in for every destination. Status 1 when a cell, a verdict or a grade differs.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from doorcheck_servers import OFFICE, PASSWORD, STRANGER, USER, server  # noqa: E402

PORTS = frozenset({25, 465, 587, 80, 443, 5222, 6667, 22, 3389, 23, 21, 445})
SAFE = frozenset({80, 443, 21, 5222, 6667, 3389})  # of Squid's stock list: it has all high ports

# (kind, case, who asks): grade, and for each method the ports that are reached. What is not reached
# must be denied.
EXPECTED = {
    ("squid", "open", "outside"): ("strangers-reach", {"connect": PORTS, "http-get": PORTS}),
    ("squid", "safe-ports-trap", "outside"): (
        "strangers-reach",
        {"connect": {443}, "http-get": SAFE},
    ),
    ("squid", "stock-like", "inside"): ("wide", {"connect": {443}, "http-get": SAFE}),
    ("tinyproxy", "connect-443-only", "outside"): (
        "strangers-reach",
        {"connect": {443}, "http-get": PORTS},
    ),
    ("tinyproxy", "closed", "inside"): ("mail-reachable", {"connect": PORTS, "http-get": PORTS}),
    ("dante", "port-25-blocked", "outside"): (
        "strangers-reach",
        {"socks5": PORTS - {25}, "socks4": PORTS - {25}},
    ),
    ("microsocks", "open", "outside"): ("strangers-reach", {"socks5": PORTS}),
    # Shut to strangers; what the test login opens is what every one of the staff can do.
    ("tinyproxy", "auth", "login"): ("mail-reachable", {"connect": PORTS, "http-get": PORTS}),
    ("dante", "auth", "login"): ("mail-reachable", {"socks5": PORTS}),
    ("apache", "open-connect", "outside"): (
        "strangers-reach",
        {"connect": PORTS, "http-get": PORTS},
    ),
}
VERDICTS = {"strangers-reach": "fail", "mail-reachable": "warning", "wide": "warning"}


def ask(cli: str, address: str, port: int, place: str) -> dict:
    canary = f"127.7.{random.randint(1, 250)}.{random.randint(1, 250)}"
    with tempfile.NamedTemporaryFile(suffix=".json") as out, tempfile.NamedTemporaryFile("w") as login:
        login.write(f"{USER}:{PASSWORD}\n")
        login.flush()
        done = subprocess.run(
            [
                cli, "check", "--no-discovery", "--proxy", f"{address}:{port}",
                "--permission", "Test; owner; own server", "--vantage", "inside" if place == "inside" else "outside",
                "--from", OFFICE if place == "inside" else STRANGER, "--canary", canary,
                "--canary-smtp-port", "25", "--canary-http-port", "80", "--pace", "fast",
                "--only", "proxy.open,proxy.reach", "--no-store", "--quiet", "--json", out.name,
                *(["--proxy-login", login.name] if place == "login" else []),
            ],
            capture_output=True, text=True, timeout=300,
        )  # fmt: skip
        if done.returncode not in (0, 1, 2):
            raise RuntimeError(f"exit status {done.returncode}: {done.stderr.strip()}")
        findings = json.loads(Path(out.name).read_text())["findings"]
    return next(finding for finding in findings if finding["id"] == "proxy.reach")


def differences(found: dict, grade: str, reached: dict[str, set[int]]) -> list[str]:
    faults = []
    if (found["verdict"], found["grade"]) != (VERDICTS[grade], grade):
        faults.append(f"judged {found['verdict']}/{found['grade']}, expected {grade}")
    matrix = found["evidence"]["facts"].get("matrix", [])
    cells = {(cell["method"], cell["port"]): cell["outcome"] for cell in matrix if cell["row"] not in ("loopback", "own")}
    wanted = {(method, port) for method in reached for port in PORTS}
    if set(cells) != wanted:
        faults.append(f"asked by {sorted({method for method, _ in cells})}, expected {sorted(reached)}")
    for (method, port), outcome in sorted(cells.items()):
        expected = "reached" if port in reached.get(method, set()) else "denied"
        if outcome != expected:
            faults.append(f"{method} to port {port}: {outcome}, expected {expected}")
    return faults


def main() -> int:
    if len(sys.argv) != 2:
        sys.exit("reach: name the doorcheck-cli to test")
    wrong = 0
    for (kind, case, place), (grade, reached) in EXPECTED.items():
        try:
            with server(kind, case) as it:
                found = ask(sys.argv[1], it.address, it.port, place)
            faults = differences(found, grade, {m: set(ports) for m, ports in reached.items()})
        except (RuntimeError, subprocess.TimeoutExpired, StopIteration) as trouble:
            faults = [f"{type(trouble).__name__}: {trouble}"]
        wrong += bool(faults)
        print(f"{'WRONG' if faults else 'ok   '} {kind} {case}, asked by {place}: {grade}")
        for fault in faults:
            print(f"      {fault}")
    print(f"{len(EXPECTED)} matrices, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
