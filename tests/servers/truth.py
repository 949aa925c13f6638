#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves every case of every real server without the product: what verdicts are measured against.

Arguments: KIND or KIND:CASE (default: all). Prints a table; status 1 if anything said is not so.
"""

from __future__ import annotations

import copy
import smtplib
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from doorcheck_servers import all_cases, kinds, launch, packages, prove_mail, prove_proxy  # noqa: E402
from doorcheck_servers.running import Running  # noqa: E402
from doorcheck_servers.sink import MailSink, OutsidePage  # noqa: E402

OPPOSITE = {"open": "closed", "closed": "open"}


def wanted(arguments: list[str]) -> list[tuple[str, str]]:
    chosen = [pair for pair in all_cases() if not arguments or pair[0] in arguments or ":".join(pair) in arguments]
    if not chosen:
        sys.exit(f"truth: no such server: {' '.join(arguments)}; there are {', '.join(kinds.names())}")
    return chosen


def prove_one(server: Running, sink: MailSink, page: OutsidePage) -> str:
    if "proxy" in server.truth:
        return prove_proxy.prove(server, page)
    return prove_mail.prove(server, sink)


def sees_through(server: Running, sink: MailSink, page: OutsidePage) -> bool:
    """Whether the opposite of the truth fails: a proof that cannot fail proves nothing."""
    opposite = kinds.load(server.kind).cases.get(OPPOSITE.get(server.case, ""))
    if opposite is None:
        return True
    lie = copy.copy(server)
    lie.facts = {**server.facts, "truth": opposite.truth}
    try:
        prove_one(lie, sink, page)
    except prove_mail.Wrong:
        return True
    return False


def prove(server: Running, sink: MailSink, page: OutsidePage) -> tuple[bool, str]:
    """Whether all that is said of `server` is so, and the few words that tell how."""
    try:
        words = prove_one(server.ready(), sink, page)
        if not sees_through(server, sink, page):
            return False, f"it would also be proved {OPPOSITE[server.case]}"
        return True, words
    except (RuntimeError, OSError, smtplib.SMTPException, prove_mail.Wrong) as error:
        return False, " ".join(str(error).split())


def main() -> int:
    pairs, began = wanted(sys.argv[1:]), time.monotonic()
    try:
        for kind in sorted({kind for kind, _ in pairs}):
            packages.ensure(kinds.load(kind))
    except packages.FetchError as error:
        sys.exit(f"truth: {error}")
    with MailSink() as sink, OutsidePage() as page, ThreadPoolExecutor(len(pairs)) as pool:
        servers = [launch(kind, case, sink.place) for kind, case in pairs]
        try:
            results = list(pool.map(lambda server: prove(server, sink, page), servers))
        finally:
            for server in servers:
                server.stop()
    print(f"{'server':<12}{'case':<26}{'truth':<22}proved")
    for server, (holds, words) in zip(servers, results, strict=True):
        truth = kinds.load(server.kind).cases[server.case].truth
        said = truth.get("relay") or truth.get("proxy")
        print(f"{server.kind:<12}{server.case:<26}{said:<22}{'yes: ' if holds else 'NO: '}{words}")
    print(f"{len(results)} cases in {time.monotonic() - began:.0f} s")
    return 0 if all(holds for holds, _ in results) else 1


if __name__ == "__main__":
    sys.exit(main())
