#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves every case of every real server without the product: what verdicts are measured against.

Arguments: KIND or KIND:CASE (default: all). Prints a table; status 1 if anything said is not so.
"""

from __future__ import annotations

import copy
import os
import smtplib
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from doorcheck_servers import (
    all_cases,
    kinds,
    packages,
    prove_mail,
    prove_proxy,
    server,
)  # noqa: E402
from doorcheck_servers.running import Running, as_root  # noqa: E402
from doorcheck_servers.sink import MailSink, OutsidePage  # noqa: E402

AT_ONCE = 16
"""Servers side by side. All at once would only queue for the processor, and some would time out."""

OPPOSITE = {"open": "closed", "closed": "open"}


def wanted(arguments: list[str]) -> list[tuple[str, str]]:
    # Cases that wait on purpose come first, so that the others fill the time.
    chosen = [
        pair
        for pair in all_cases()
        if not arguments or pair[0] in arguments or ":".join(pair) in arguments
    ]
    if not chosen:
        sys.exit(
            f"truth: no such server: {' '.join(arguments)}; there are {', '.join(kinds.names())}"
        )
    return sorted(chosen, key=lambda pair: (pair[1] != "open-patient", pair))


def prove_one(running: Running, sink: MailSink, page: OutsidePage) -> str:
    if "proxy" in running.truth:
        return prove_proxy.prove(running, page)
    return prove_mail.prove(running, sink)


def sees_through(running: Running, sink: MailSink, page: OutsidePage) -> bool:
    """Whether the opposite of the truth fails: a proof that cannot fail proves nothing."""
    opposite = kinds.load(running.kind).cases.get(OPPOSITE.get(running.case, ""))
    if opposite is None:
        return True
    lie = copy.copy(running)
    lie.facts = {**running.facts, "truth": opposite.truth}
    try:
        prove_one(lie, sink, page)
    except prove_mail.Wrong:
        return True
    return False


def prove(pair: tuple[str, str], sink: MailSink, page: OutsidePage) -> tuple[bool, str]:
    """Whether all that is said of a case is so, and the few words that tell how."""
    try:
        with server(*pair, sink=sink.place) as it:
            words = prove_one(it, sink, page)
            if not sees_through(it, sink, page):
                return False, f"it would also be proved {OPPOSITE[it.case]}"
            return True, words
    except (RuntimeError, OSError, smtplib.SMTPException, prove_mail.Wrong) as error:
        return False, " ".join(str(error).split())


def main() -> int:
    if as_root(["it"]) != ["it"]:
        # Root keeps one cache of packages; a user's own would only be a second one.
        os.execvp("sudo", as_root([sys.executable, "-B", *sys.argv]))
    pairs, began = wanted(sys.argv[1:]), time.monotonic()
    try:
        for kind in sorted({kind for kind, _ in pairs}):
            packages.ensure(kinds.load(kind))
    except packages.FetchError as error:
        sys.exit(f"truth: {error}")
    with MailSink() as sink, OutsidePage() as page, ThreadPoolExecutor(AT_ONCE) as pool:
        results = list(pool.map(lambda pair: prove(pair, sink, page), pairs))
    print(f"{'server':<12}{'case':<26}{'truth':<22}proved")
    for (kind, case), (holds, words) in zip(pairs, results, strict=True):
        truth = kinds.load(kind).cases[case].truth
        said = truth.get("relay") or truth.get("proxy")
        print(f"{kind:<12}{case:<26}{said:<22}{'yes: ' if holds else 'NO: '}{words}")
    print(f"{len(results)} cases in {time.monotonic() - began:.0f} s")
    return 0 if all(holds for holds, _ in results) else 1


if __name__ == "__main__":
    sys.exit(main())
