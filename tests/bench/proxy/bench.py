#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the check of proxies on a farm of loopback addresses, beside nmap, HOPM and a plain epoll loop.

    bench.py CLI EPOLL [--hosts N] [--repeat N] [--no-nmap] [--no-hopm] [--limit SECONDS] [--growth]

Prints a table: wall and processor time, memory, connections, verdicts right and wrong. Status 1 when
a verdict of ours is wrong, two runs differ, or one host takes longer than the limit. --growth prints
time and memory of parts of the farm, and ends with 1 where memory grows faster than the findings.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import hopm as irc  # noqa: E402

FACTS = HERE.parents[2] / "resources" / "facts" / "proxy-methods.json"
ALL_AT_ONCE = 128  # hosts that are asked side by side
MOST_KIB = 12.0  # that a port may take in memory, finding and document together
CANARY = "127.30.0.1"
JUDGE = "127.30.0.2"  # nmap's page: it has no nonces, a word must do
NMAP_WAITS = {3128, 8080, 8000, 8123}  # where it reads from a mute port until its time is up
# What each kind may be called: grade of ours.
RIGHT = {
    "open-http": {"proven"},
    "open-socks": {"proven"},
    "web": {"not-a-proxy"},
    "redirect": {"not-a-proxy"},
    "denying": {"denied"},
    "mute": {"not-tested"},
    None: {"not-a-proxy"},
}


@dataclass
class Row:
    name: str
    wall: float
    cpu: float
    memory: int = 0  # MiB
    connections: int = 0
    right: int = 0
    wrong: int = 0


def ports() -> list[int]:
    return json.loads(FACTS.read_text())["order"]


def measured(command: list[str], **options) -> tuple[float, float, int, subprocess.CompletedProcess]:
    """Wall, processor time and memory of one program."""
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                               stdin=subprocess.PIPE, **{k: v for k, v in options.items() if k != "input"})
    out, err = process.stdin, None
    given = options.get("input")

    def feed() -> None:
        if given:
            out.write(given)
        out.close()

    threading.Thread(target=feed, daemon=True).start()
    texts: list[str] = []
    reader = threading.Thread(target=lambda: texts.append(process.stdout.read()), daemon=True)
    reader.start()
    err = process.stderr.read()
    reader.join()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - began
    code = os.waitstatus_to_exitcode(status)
    process.returncode = code
    done = subprocess.CompletedProcess(command, code, texts[0], err)
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024, done


def ours(cli: str, truth: list, pace: str = "fast") -> tuple[Row, dict]:
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        command = [cli, "check", "--no-discovery", "--only", "proxy.open", "--pace", pace, "--no-store",
                   "--quiet", "--canary", CANARY, "--canary-smtp-port", "25", "--canary-http-port", "80",
                   "--vantage", "outside", "--permission", "Bench; owner; own machine",
                   "--json", out.name]  # fmt: skip
        for address, _ in truth:
            command += ["--proxy", address]
        wall, cpu, memory, done = measured(command)
        if done.returncode not in (0, 1, 2):
            sys.exit(f"bench: {done.stderr.strip()}")
        document = json.loads(Path(out.name).read_text())
    kinds = {address: {int(p): kind for p, kind in kinds.items()} for address, kinds in truth}
    row = Row("doorcheck", wall, cpu, memory, document["sent"]["connections"])
    verdicts = {}
    for finding in document["findings"]:
        kind = kinds[finding["address"]].get(finding["port"])
        verdicts[finding["address"], finding["port"]] = (finding["verdict"], finding["grade"])
        # Where nothing listens on any of its ports, the host may be down: that proves nothing.
        down = {"not-tested"} if not kinds[finding["address"]] else set()
        if finding["grade"] in RIGHT[kind] | down:
            row.right += 1
        else:
            row.wrong += 1
            print(f"wrong: {finding['address']}:{finding['port']} is {kind}, judged {finding['grade']}")
    return row, verdicts


class Page(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = b"doorcheck-bench-page\n"
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_HEAD = do_GET

    def log_message(self, *_: object) -> None:
        """Nothing: only the table is of interest."""


def nmap(truth: list) -> Row:
    server = ThreadingHTTPServer((JUDGE, 80), Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    wall, cpu, memory, done = measured(
        ["nmap", "-n", "-Pn", "-sT", "-T4", "-p", ",".join(map(str, ports())),
         "--script", "http-open-proxy,socks-open-proxy",
         "--script-args", f"proxy.url=http://{JUDGE}/,proxy.pattern=doorcheck-bench-page",
         *(address for address, _ in truth)])  # fmt: skip
    server.shutdown()
    row = Row("nmap", wall, cpu, memory)
    found: set[tuple[str, int]] = set()
    address = port = None
    for line in done.stdout.splitlines():
        if match := re.match(r"Nmap scan report for (\S+)", line):
            address = match[1]
        elif match := re.match(r"(\d+)/tcp", line):
            port = int(match[1])
        elif "Potentially OPEN proxy" in line or "socks-open-proxy:" in line:
            found.add((address, port))
    for address, kinds in truth:
        for port in ports():
            kind = kinds.get(str(port)) or kinds.get(port)
            is_open = (kind or "").startswith("open")
            right = is_open == ((address, port) in found)
            row.right += right
            row.wrong += not right
    return row


def is_open_host(kinds: dict) -> bool:
    return any(kind.startswith("open") for kind in kinds.values())


def mute_port(kinds: dict) -> int:
    return next((int(port) for port, kind in kinds.items() if kind == "mute"), 0)


def hopm(truth: list) -> Row | None:
    told = irc.run([address for address, _ in truth], (JUDGE, 6668))
    if isinstance(told, str):
        print(f"HOPM cannot be run: {told}")
        return None
    wall, cpu, found, asked = told
    row = Row("HOPM", wall, cpu, connections=sum(map(len, asked.values())))
    for address, kinds in truth:
        # It leaves a host at the first open proxy; of every other it has to ask all, or it did less work.
        if not is_open_host(kinds) and asked[address] != set(irc.METHODS):
            sys.exit(f"bench: HOPM asked {len(asked[address])} of {len(irc.METHODS)} of {address}")
        for port in ports():
            is_open = (kinds.get(str(port)) or kinds.get(port) or "").startswith("open")
            right = is_open == ((address, port) in found)
            row.right += right
            row.wrong += not right
    return row


def grown(cli: str, truth: list) -> bool:
    """Whether memory keeps to what each further host's findings take, printed for parts of the farm."""
    print(f"{'hosts':>8}{'wall s':>8}{'cpu s':>8}{'MiB':>6}{'KiB a port':>12}")
    sizes = [size for size in (50, 100, 200, 400) if size <= len(truth)]
    rows = [(size, ours(cli, truth[:size])[0]) for size in sizes]
    each, before = 0.0, None
    for size, row in rows:
        # Up to here each host adds sockets of its own; from here on only what is learnt adds up.
        if before and before[0] >= ALL_AT_ONCE:
            each = (row.memory - before[1]) * 1024 / ((size - before[0]) * len(ports()))
        before = (size, row.memory)
        print(f"{size:8}{row.wall:8.2f}{row.cpu:8.2f}{row.memory:6}{each or '-':>12.4}")
    return each <= MOST_KIB


def epoll(program: str, truth: list) -> Row:
    places = "".join(f"{address} {port}\n" for address, _ in truth for port in ports())
    wall, cpu, memory, done = measured([program], input=places)
    return Row("epoll connect", wall, cpu, memory, places.count("\n"))


def show(rows: list[Row]) -> None:
    base = rows[0].wall
    print(f"{'':16}{'wall s':>8}{'cpu s':>8}{'MiB':>6}{'connections':>13}{'right':>7}{'wrong':>7}{'ours is':>12}")
    for row in rows:
        ratio = f"{row.wall / base:.1f}x" if row is not rows[0] else ""
        print(f"{row.name:16}{row.wall:8.2f}{row.cpu:8.2f}{row.memory:6}{row.connections or '-':>13}"
              f"{row.right or '-':>7}{row.wrong:>7}{ratio:>12}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cli")
    parser.add_argument("epoll")
    parser.add_argument("--hosts", type=int, default=200)
    parser.add_argument("--repeat", type=int, default=1)
    parser.add_argument("--no-nmap", action="store_true")
    parser.add_argument("--no-hopm", action="store_true")
    parser.add_argument("--growth", action="store_true")
    parser.add_argument("--limit", type=float, default=0.0, help="for one host, in seconds")
    options = parser.parse_args()
    farm = subprocess.Popen([sys.executable, "-B", str(HERE / "farm.py"), str(options.hosts)],
                            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # fmt: skip
    truth = json.loads(farm.stdout.readline())
    fault = 0
    with_hopm = not options.no_hopm
    with_nmap = not options.no_nmap and shutil.which("nmap")
    try:
        # Nothing open, where HOPM would stop; and a mute port at which nmap waits, too: most it passes by.
        one = [max((host for host in truth if not is_open_host(host[1])),
                   key=lambda host: (mute_port(host[1]) in NMAP_WAITS, len(host[1])))]  # fmt: skip
        print(f"one host, {len(ports())} ports, nothing open, port {mute_port(one[0][1])} mute")
        rows = [ours(options.cli, one)[0], epoll(options.epoll, one)] + ([nmap(one)] if with_nmap else [])
        rows += filter(None, [hopm(one)] if with_hopm else [])
        show(rows)
        if options.limit and rows[0].wall > options.limit:
            print(f"bench: {rows[0].wall:.1f} s for one host, more than {options.limit:g} s")
            fault = 1
        found = sum(is_open_host(kinds) for _, kinds in truth)
        print(f"\n{options.hosts} hosts, {len(ports())} ports each; HOPM leaves the {found} that are open at their first open port")
        row, verdicts = ours(options.cli, truth)
        rows = [row, epoll(options.epoll, truth)] + ([nmap(truth)] if with_nmap else [])
        rows += filter(None, [hopm(truth)] if with_hopm else [])
        show(rows)
        fault = fault or row.wrong
        if options.growth and not grown(options.cli, truth):
            print(f"bench: memory grows by more than {MOST_KIB:g} KiB a port")
            fault = 1
        for number in range(1, options.repeat):
            again, others = ours(options.cli, truth)
            fault = fault or again.wrong
            if others != verdicts:
                changed = [place for place in verdicts if others.get(place) != verdicts[place]]
                print(f"bench: run {number + 1} differs at {changed[:5]}")
                fault = 1
        if options.repeat > 1:
            print(f"{options.repeat} runs, {'not ' if fault else ''}all alike")
    finally:
        farm.stdin.close()
        farm.wait()
    return 1 if fault else 0


if __name__ == "__main__":
    sys.exit(main())
