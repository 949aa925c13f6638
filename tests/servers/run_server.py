#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts one real server, prints what is true of it as one JSON line, serves until told to stop.

It stops at SIGTERM, at SIGINT, or when standard input (a pipe) ends: whoever started it is gone.
"""

from __future__ import annotations

import argparse
import ipaddress
import json
import os
import select
import signal
import stat
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from doorcheck_servers import kinds  # noqa: E402
from doorcheck_servers.jail import Jail, StartError, may_run  # noqa: E402
from doorcheck_servers.model import DOMAIN, HOST, STRANGER, Server, Site  # noqa: E402
from doorcheck_servers.packages import FetchError  # noqa: E402
from doorcheck_servers.running import free_address  # noqa: E402

CLOSED_SINK = "127.0.0.1:9"
"""Where outside mail goes when nobody listens: the discard port, closed everywhere."""


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("kind", help="one of: " + ", ".join(kinds.names()))
    parser.add_argument("case", help="a case of that kind; a wrong one lists them all")
    parser.add_argument("--address", help="loopback address to listen on (default: a free one)")
    parser.add_argument(
        "--sink", default=CLOSED_SINK, help="HOST:PORT that gets mail for outside.example"
    )
    parser.add_argument("--client-source", default=STRANGER, help="address the tester speaks from")
    return parser.parse_args()


def make_site(server: Server, options: argparse.Namespace) -> Site:
    host, _, port = options.sink.rpartition(":")
    if not (host and port.isdecimal() and 0 < int(port) < 65536):
        raise ValueError(f"--sink takes HOST:PORT, not {options.sink}")
    for address in (options.address, options.client_source):
        if address and not ipaddress.ip_address(address).is_loopback:
            raise ValueError(
                f"{address} is not a loopback address: these servers are for this machine alone"
            )
    return Site(
        options.case,
        options.address or free_address(server.port),
        server.port,
        host,
        int(port),
        options.client_source,
    )


def description(server: Server, site: Site, jail: Jail) -> dict[str, object]:
    return {
        "kind": server.kind,
        "case": site.case,
        "address": site.address,
        "port": site.port,
        "domain": DOMAIN,
        "host": HOST,
        "truth": dict(server.cases[site.case].truth),
        "client_source": site.stranger,
        "trusted_source": site.office,
        "logs": jail.log_folder(),
    }


def serve(jail: Jail) -> int:
    """Waits for the end: a signal, the end of a pipe on standard input, or the server's own."""
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGCHLD):
        signal.signal(number, lambda *_: None)
    signal.set_wakeup_fd(writer)
    mode = os.fstat(0).st_mode
    # /dev/null is at its end from the start and says nothing about the starter.
    watched = [reader] + ([0] if stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode) else [])
    while True:
        ready, _, _ = select.select(watched, [], [])
        if jail.ended():
            print("the server ended on its own", file=sys.stderr)
            return 1
        if 0 in ready and not os.read(0, 4096):
            return 0
        if reader in ready and set(os.read(reader, 64)) - {signal.SIGCHLD}:
            return 0


def main() -> int:
    options = arguments()
    try:
        server = kinds.load(options.kind)
        if options.case not in server.cases:
            raise KeyError(
                f"{options.kind} has no case {options.case}: there are {', '.join(server.cases)}"
            )
        may_run(server)
        site = make_site(server, options)
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
        jail = Jail(server, site)
    except (KeyError, ValueError, StartError, FetchError) as error:
        print(f"run_server: {' '.join(str(error.args[0]).split())}", file=sys.stderr)
        return 1
    try:
        jail.wait_ready()
        print(json.dumps(description(server, site, jail)), flush=True)
        return serve(jail)
    except StartError as error:
        print(f"run_server: {error}", file=sys.stderr)
        return 1
    finally:
        jail.stop()


if __name__ == "__main__":
    sys.exit(main())
