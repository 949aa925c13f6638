#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many round trips one port of a proxy takes over a link of 50 ms, ours beside nmap's.

    trip.py /path/to/doorcheck-cli [--rounds N] [--show]

The proxies run in a network namespace of their own; our listeners are on the near side, so that what
a proxy passes on crosses the link again. Prints round trips, connections and the verdict of each; with
--show every connection and when it ended. Needs root. Status 1 when a verdict is wrong or a port takes
more than six round trips.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "relay"), str(HERE.parents[1] / "servers")]

from doorcheck_servers import kinds  # noqa: E402
from doorcheck_servers.jail import Jail  # noqa: E402
from doorcheck_servers.model import Site  # noqa: E402
from link import Link, inside  # noqa: E402

ROUND_TRIP = 0.050
MOST = 6.0
ROOM = 1.0  # of a round trip, for the processor of a busy machine
OFFICE = "10.99.1.1"
EXPECTED = {
    ("squid", "closed"): "pass",
    ("squid", "open"): "fail",
    ("squid", "auth"): "pass",
    ("tinyproxy", "closed"): "pass",
    ("tinyproxy", "open"): "fail",
    ("dante", "blocked"): "pass",
    ("dante", "open"): "fail",
    ("microsocks", "auth"): "pass",
    ("nginx", "plain"): "pass",
}


def serve(kind: str, case: str) -> None:
    """Runs in the far namespace: the server, until standard input ends."""
    subprocess.run(["ip", "addr", "add", f"{OFFICE}/32", "dev", "lo"], check=False)
    server = kinds.load(kind)
    jail = Jail(server, Site(case, Link.RIGHT, server.port, "127.0.0.1", 9, Link.LEFT, OFFICE))
    try:
        jail.wait_ready()
        print("ready", flush=True)
        sys.stdin.read()
    finally:
        jail.stop()


def _start(transcript: dict) -> float:
    hours, minutes, seconds = transcript["started"].split("T")[1].rstrip("Z").split("+")[0].split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)


def _end(transcript: dict) -> float:
    return _start(transcript) + max([line["at"] for line in transcript["lines"]] or [0]) / 1000


def ours(link: Link, cli: str, port: int, show: bool) -> dict:
    done = subprocess.run(
        inside(link.left, cli, "check", "--no-discovery", "--proxy", f"{Link.RIGHT}:{port}", "--permission",
               "Bench; owner; own server", "--vantage", "outside", "--pace", "fast", "--only", "proxy.open",
               "--canary", Link.LEFT, "--canary-smtp-port", "25", "--canary-http-port", "80", "--no-store",
               "--quiet", "--json", "-"),
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    document = json.loads(done.stdout)
    found = next(one for one in document["findings"] if one["id"] == "proxy.open")
    talks = found["evidence"]["transcript"]
    began = min(map(_start, talks))
    for talk in talks if show else []:
        lines = " | ".join(f"{line['at'] / 1000 / ROUND_TRIP:.1f} {line['text'][:44]}" for line in talk["lines"])
        print(f"    {(_start(talk) - began) / ROUND_TRIP:5.1f} {lines}")
    return {"time": max(map(_end, talks)) - began, "verdict": found["verdict"],
            "connections": document["sent"]["connections"]}  # fmt: skip


def nmaps(link: Link, port: int) -> float | None:
    if not shutil.which("nmap"):
        return None
    began = time.monotonic()
    subprocess.run(
        inside(link.left, "nmap", "-Pn", "-n", "-sT", "-p", str(port), "--script",
               "http-open-proxy,socks-open-proxy", "--script-args",
               f"proxy.url=http://{Link.LEFT}/,proxy.pattern=x", Link.RIGHT),
        capture_output=True, timeout=300,
    )  # fmt: skip
    return time.monotonic() - began


def bench(cli: str, kind: str, case: str, rounds: int, show: bool) -> bool:
    with Link(ROUND_TRIP) as link:
        server = subprocess.Popen(
            inside(link.right, sys.executable, "-B", __file__, "--serve", kind, case),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        port = kinds.load(kind).port
        try:
            assert server.stdout is not None
            if server.stdout.readline() != "ready\n":
                sys.exit(f"trip: {kind} {case} did not come up")
            runs = [ours(link, cli, port, show and not number) for number in range(rounds)]
            other = nmaps(link, port)
        finally:
            server.communicate()
    trips = statistics.median(run["time"] for run in runs) / ROUND_TRIP
    right = all(run["verdict"] == EXPECTED[kind, case] for run in runs) and trips <= MOST + ROOM
    print(f"{'ok   ' if right else 'WRONG'} {kind + ' ' + case:22}{trips:5.1f} round trips, {runs[-1]['connections']:3} "
          f"connections: {runs[-1]['verdict']:6} nmap {(other or 0) / ROUND_TRIP:6.1f}")  # fmt: skip
    return right


def main() -> int:
    if sys.argv[1:2] == ["--serve"]:
        serve(sys.argv[2], sys.argv[3])
        return 0
    if len(sys.argv) < 2:
        sys.exit("trip: name the doorcheck-cli to measure")
    rounds = int(sys.argv[sys.argv.index("--rounds") + 1]) if "--rounds" in sys.argv else 3
    results = [bench(sys.argv[1], *pair, rounds, "--show" in sys.argv) for pair in EXPECTED]
    print(f"{len(results)} ports, at most {MOST:g} round trips each: {'yes' if all(results) else 'no'}")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
