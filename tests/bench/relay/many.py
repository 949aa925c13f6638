#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A thousand mail hosts in one run: time, and the most memory it took.

    many.py /path/to/doorcheck-cli [HOSTS]

The hosts are one scripted server on every address of 127.32.0.0/16. Status 1 when a verdict is
wrong, when the run tells another number of connections than the hosts counted, or when the memory
goes beyond the bound.
"""

from __future__ import annotations

import asyncio
import json
import resource
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

BOUND_MIB = 200
heard = 0
"""Connections that the hosts have seen."""


async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """A closed server that groups its answers like a real one."""
    global heard
    heard += 1
    writer.write(b"220 mx.bakery.example ESMTP Postfix\r\n")
    try:
        while line := await reader.readline():
            word = line[:4].upper()
            if word == b"QUIT":
                writer.write(b"221 2.0.0 Bye\r\n")
                break
            if word == b"EHLO":
                writer.write(b"250-mx.bakery.example\r\n250-PIPELINING\r\n250 8BITMIME\r\n")
            elif word != b"RCPT" or b"<postmaster" in line:
                writer.write(b"250 2.1.0 Ok\r\n")
            elif b"@bakery.example>" in line and b"zz-" in line:
                writer.write(b"550 5.1.1 User unknown\r\n")
            else:
                writer.write(b"454 4.7.1 Relay access denied\r\n")
    except (ConnectionError, asyncio.LimitOverrunError):
        pass
    writer.close()


def serve(ready: threading.Event, port: list[int]) -> None:
    async def run() -> None:
        server = await asyncio.start_server(talk, "0.0.0.0", 0, backlog=1000)
        port.append(server.sockets[0].getsockname()[1])
        ready.set()
        await server.serve_forever()

    asyncio.run(run())


def main() -> int:
    if len(sys.argv) < 2:
        sys.exit("many: name the doorcheck-cli to measure")
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    ready, port = threading.Event(), []
    threading.Thread(target=serve, args=(ready, port), daemon=True).start()
    ready.wait()
    hosts = [f"127.32.{i // 250}.{i % 250 + 1}:{port[0]}" for i in range(count)]
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        command = [sys.argv[1], "check", "--domain", "bakery.example", "--no-discovery"]
        for host in hosts:
            command += ["--mail", host]
        command += ["--permission", "Bench; owner; own servers", "--vantage", "outside", "--pace", "fast",
                    "--external", "tester@outside.example", "--only", "mail.open-relay", "--no-store",
                    "--quiet", "--json", out.name]  # fmt: skip
        began = time.monotonic()
        subprocess.run(command, check=False, timeout=1200, stdout=subprocess.DEVNULL)
        wall = time.monotonic() - began
        document = json.loads(Path(out.name).read_text())
    findings, told = document["findings"], document["sent"]["connections"]
    found = [one for one in findings if one["id"] == "mail.open-relay"]
    right = sum(one["verdict"] == "pass" for one in found)
    mib = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{len(found)} hosts, {right} right, {wall:.1f} s, {mib:.0f} MiB at most; "
          f"{told} connections told, {heard} seen")  # fmt: skip
    return 0 if right == count and told == heard and mib <= BOUND_MIB else 1


if __name__ == "__main__":
    sys.exit(main())
