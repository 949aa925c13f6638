#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the open-relay check takes over a link with 50 ms round trip, ours beside nmap's.

    run.py /path/to/doorcheck-cli [--rounds N]
    run.py /path/to/doorcheck-cli --smoke       # once, without nmap: verdicts and numbers, not times

The same Postfix, closed and open, in a network namespace of its own. Prints wall time, round trips,
cases and connections of both, their ratio, and the floor: what connect, greeting, EHLO and one group
of commands take. Needs root. Status 1 when ours is wrong or takes longer than the bound.
"""

from __future__ import annotations

import json
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "servers")]

from doorcheck_servers import DOMAIN, OUTSIDE, kinds  # noqa: E402
from doorcheck_servers.jail import Jail  # noqa: E402
from doorcheck_servers.model import Site  # noqa: E402
from link import Link, inside  # noqa: E402

ROUND_TRIP = 0.050
OFFICE = "10.99.1.1"
BOUND = 0.9
"""Seconds; the aim is 0.6, and a loaded machine gets some room."""
EXPECTED = {"closed": "pass", "open": "fail"}
NMAPS_CASES = 16


def serve(case: str) -> None:
    """Runs in the far namespace: the server, until standard input ends."""
    subprocess.run(["ip", "addr", "add", f"{OFFICE}/32", "dev", "lo"], check=False)
    site = Site(case, Link.RIGHT, 25, "127.0.0.1", 9, Link.LEFT, OFFICE)
    jail = Jail(kinds.load("postfix"), site)
    try:
        jail.wait_ready()
        print("ready", flush=True)
        sys.stdin.read()
    finally:
        jail.stop()


def floor() -> None:
    """Runs in the near namespace: the fewest round trips that learn anything."""
    began = time.monotonic()
    with socket.create_connection((Link.RIGHT, 25)) as door, door.makefile("rb") as lines:
        lines.readline()
        door.sendall(b"EHLO [10.99.0.1]\r\n")
        while lines.readline()[3:4] == b"-":
            pass
        door.sendall(b"MAIL FROM:<>\r\nRCPT TO:<postmaster>\r\nQUIT\r\n")
        for _ in range(3):
            lines.readline()
    print(time.monotonic() - began)


def ours(link: Link, cli: str) -> dict[str, object]:
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        command = inside(
            link.left, cli, "check", "--domain", DOMAIN, "--no-discovery", "--mail", f"{Link.RIGHT}:25",
            "--permission", "Bench; owner; own server", "--vantage", "outside", "--pace", "fast",
            "--external", f"tester@{OUTSIDE}", "--only", "mail.open-relay", "--no-store", "--quiet",
            "--json", out.name,
        )  # fmt: skip
        began = time.monotonic()
        subprocess.run(command, capture_output=True, timeout=120)
        wall = time.monotonic() - began
        document = json.loads(Path(out.name).read_text())
    found = next(one for one in document["findings"] if one["id"] == "mail.open-relay")
    began, ended = (
        min(times) if first else max(times)
        for first in (True, False)
        for times in [[_seconds(one, first) for one in found["evidence"]["transcript"]]]
    )
    return {
        "wall": wall,
        "finding": ended - began,
        "verdict": found["verdict"],
        "cases": len(found["evidence"]["cases"]),
        "connections": document["sent"]["connections"],
    }


def _seconds(transcript: dict, first: bool) -> float:
    """When a connection began, or when its last line was."""
    clock = transcript["started"].split("T")[1].rstrip("Z")
    hours, minutes, seconds = clock.split("+")[0].split(":")
    start = int(hours) * 3600 + int(minutes) * 60 + float(seconds)
    return start if first else start + max([line["at"] for line in transcript["lines"]] or [0]) / 1000


def nmaps(link: Link) -> dict[str, object] | None:
    if not shutil.which("nmap"):
        return None
    command = inside(
        link.left, "nmap", "-Pn", "-n", "-sT", "-p", "25", "-d", "--script", "smtp-open-relay",
        "--script-args", f"smtp-open-relay.to=tester,smtp-open-relay.domain={OUTSIDE}", Link.RIGHT,
    )  # fmt: skip
    began = time.monotonic()
    text = subprocess.run(command, capture_output=True, text=True, timeout=300).stdout
    words = re.findall(r"smtp-open-relay: (.*)", text)
    return {"wall": time.monotonic() - began, "verdict": words[-1].strip() if words else "nothing"}


def most_connections(cli: str) -> int:
    """What the plan announces for the one check."""
    text = subprocess.run(
        [cli, "plan", "--domain", DOMAIN, "--no-discovery", "--mail", f"{Link.RIGHT}:25", "--pace", "fast",
         "--external", f"tester@{OUTSIDE}", "--only", "mail.open-relay", "--json", "-"],
        capture_output=True, text=True, check=False).stdout  # fmt: skip
    return int(json.loads(text)["connections"])


def bench(cli: str, case: str, rounds: int, smoke: bool) -> bool:
    with Link(ROUND_TRIP) as link:
        server = subprocess.Popen(
            inside(link.right, sys.executable, "-B", __file__, "--serve", case),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        try:
            assert server.stdout is not None
            if server.stdout.readline() != "ready\n":
                sys.exit(f"bench: Postfix {case} did not come up")
            least = float(subprocess.run(
                inside(link.left, sys.executable, "-B", __file__, "--floor"),
                capture_output=True, text=True, check=True).stdout)  # fmt: skip
            runs = [ours(link, cli) for _ in range(rounds)]
            other = None if smoke else nmaps(link)
        finally:
            server.communicate()
    finding = statistics.median(float(one["finding"]) for one in runs)
    wall = statistics.median(float(one["wall"]) for one in runs)
    last = runs[-1]
    print(f"Postfix {case}")
    print(f"  floor      {least:6.2f} s  {least / ROUND_TRIP:5.1f} round trips")
    print(f"  doorcheck  {finding:6.2f} s  {finding / ROUND_TRIP:5.1f} round trips, {last['cases']} cases, "
          f"{last['connections']} connections: {last['verdict']} (the whole command {wall:.2f} s)")  # fmt: skip
    if other:
        print(f"  nmap       {other['wall']:6.2f} s  {float(other['wall']) / ROUND_TRIP:5.1f} round trips, "
              f"{NMAPS_CASES} cases: {other['verdict']}")  # fmt: skip
        print(f"  ratio      {float(other['wall']) / wall:6.1f} (whole commands)")
    right = all(one["verdict"] == EXPECTED[case] for one in runs)
    # Every question is asked and answered, and no connection is made that was not announced.
    numbers = all(int(str(one["cases"])) >= 2 * NMAPS_CASES for one in runs) and all(
        0 < int(str(one["connections"])) <= most_connections(cli) for one in runs
    )
    return right and numbers and (smoke or finding <= BOUND)


def main() -> int:
    if sys.argv[1:2] == ["--serve"]:
        serve(sys.argv[2])
        return 0
    if sys.argv[1:2] == ["--floor"]:
        floor()
        return 0
    if len(sys.argv) < 2:
        sys.exit("bench: name the doorcheck-cli to measure")
    smoke = sys.argv[2:3] == ["--smoke"]
    rounds = 1 if smoke else int(sys.argv[3]) if sys.argv[2:3] == ["--rounds"] else 3
    return 0 if all([bench(sys.argv[1], case, rounds, smoke) for case in ("closed", "open")]) else 1


if __name__ == "__main__":
    sys.exit(main())
