#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks doorcheck-cli whom real proxies let in, and compares with what is true of them.

    access.py /path/to/doorcheck-cli

A stranger comes as they are, with X-Forwarded-For and a PROXY header that name the office, with a wrong
login and with the test login. Status 1 when one of them fared otherwise.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from doorcheck_servers import PASSWORD, STRANGER, USER, server  # noqa: E402

REACHED, DENIED, LOGIN = "reached", "denied", "authRequired"

# (kind, case): who was let in, and whether the password crosses the network in clear text.
EXPECTED: dict[tuple[str, str], tuple[dict[str, str], bool]] = {
    ("squid", "forwarded-for"): ({"stranger": DENIED, "x-forwarded-for": REACHED}, False),
    ("squid", "closed"): ({"stranger": DENIED, "x-forwarded-for": DENIED}, False),
    ("squid", "proxy-header"): ({"proxy-header": REACHED}, False),
    ("haproxy", "accept-proxy"): ({"proxy-header": REACHED}, False),
    ("nginx", "proxy-header"): ({"proxy-header": REACHED}, False),
    ("squid", "auth"): ({"stranger": LOGIN, "wrong-login": LOGIN, "test-login": REACHED}, True),
    ("tinyproxy", "auth"): ({"stranger": LOGIN, "wrong-login": DENIED, "test-login": REACHED}, True),
    ("dante", "auth"): ({"stranger": DENIED, "wrong-login": LOGIN, "test-login": REACHED}, False),
    ("microsocks", "auth"): ({"stranger": LOGIN, "wrong-login": LOGIN, "test-login": REACHED}, False),
    ("tinyproxy", "closed"): ({"stranger": DENIED, "x-forwarded-for": DENIED}, False),
    ("squid", "open"): ({"stranger": REACHED}, False),
}


def ask(cli: str, address: str, port: int, login: str) -> list[dict]:
    canary = f"127.7.{random.randint(1, 250)}.{random.randint(1, 250)}"
    done = subprocess.run(
        [cli, "check", "--no-discovery", "--proxy", f"{address}:{port}", "--permission",
         "Test; owner; own server", "--vantage", "outside", "--from", STRANGER, "--canary", canary,
         "--inside", "127.8.0.0/24", "--pace", "fast", "--only", "proxy.open,proxy.access-control",
         "--proxy-login", login, "--no-store", "--quiet", "--json", "-"],
        capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    if done.returncode not in (0, 1, 2):
        raise RuntimeError(f"exit status {done.returncode}: {done.stderr.strip()}")
    if PASSWORD in done.stdout:
        raise RuntimeError("the password stands in the run")
    return json.loads(done.stdout)["findings"]


def faults_of(findings: list[dict], callers: dict[str, str], clear: bool) -> list[str]:
    found = next(each for each in findings if each["id"] == "proxy.access-control")
    told = found["evidence"]["facts"].get("letIn", {})
    faults = [f"{who}: {told.get(who, 'not tried')}, expected {outcome}"
              for who, outcome in callers.items() if told.get(who) != outcome]  # fmt: skip
    said = "clear text" in found.get("technical", "")
    if said != clear:
        faults.append(f"a password in clear text is {'' if said else 'not '}told of")
    opened = next(each for each in findings if each["id"] == "proxy.open")["verdict"]
    let = any(outcome == REACHED for who, outcome in callers.items() if who != "test-login")
    if (opened == "fail") != let or (found["verdict"] == "fail") != let:
        faults.append(f"judged {opened}, and {found['verdict']}")
    return faults


def main() -> int:
    if len(sys.argv) != 2:
        sys.exit("access: name the doorcheck-cli to test")
    wrong = 0
    with tempfile.NamedTemporaryFile("w") as login:
        login.write(f"{USER}:{PASSWORD}\n")
        login.flush()
        for (kind, case), (callers, clear) in EXPECTED.items():
            try:
                with server(kind, case) as it:
                    faults = faults_of(ask(sys.argv[1], it.address, it.port, login.name), callers, clear)
            except (RuntimeError, subprocess.TimeoutExpired, StopIteration) as trouble:
                faults = [f"{type(trouble).__name__}: {trouble}"]
            wrong += bool(faults)
            print(f"{'WRONG' if faults else 'ok   '} {kind} {case}: {', '.join(f'{w} {o}' for w, o in callers.items())}")
            print("".join(f"      {fault}\n" for fault in faults), end="")
    print(f"{len(EXPECTED)} proxies, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
