#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks every real server with doorcheck-cli and compares each verdict with the known truth.

    verdicts.py /path/to/doorcheck-cli [--pace=gentle] [--no-nmap] [KIND | KIND:CASE | domain ...]

Prints a table: server, truth, our verdict and grade, what was expected, and what nmap says where it
is installed (not with --no-nmap: it takes 20 s for a closed Postfix). Status 1 when ours differs.
Three rounds: every case with a proof mailbox of our own; the open ones again without it (never a
pass, and never closed by silence); and one server of each kind after it was stopped (never a pass).
"""

from __future__ import annotations

import json
import random
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from doorcheck_servers import DOMAIN, OUTSIDE, STRANGER, TESTER, all_cases, server  # noqa: E402
from doorcheck_servers.names import NameServer  # noqa: E402
from doorcheck_servers.running import Running  # noqa: E402

AT_ONCE = 4
CANARY_PORT = 2525
OFFICE_NETWORK = "127.8.0.0/24"  # its first address is the one that closed servers serve
PACE = next((word[7:] for word in sys.argv if word.startswith("--pace=")), "fast")
NMAP = None if "--no-nmap" in sys.argv else shutil.which("nmap")

# Where two answers are honest, both stand: a catch-all domain takes routed addresses as names of
# its own, and a proxy that hangs up on strangers does not say what it is.
ALSO = {
    "catch-all": ("notProven", "catch-all"),
    # Behind a gateway that takes every name, a percent form is one more name.
    "routing-hole": ("notProven", "catch-all"),
    "closed": ("pass", "not-a-proxy"),
    "closed-impatient": ("notTested", None),
    # Three messages were refused; what the other senders get, nobody asked.
    "refused-message": ("notProven", "accepted"),
    "swallows": ("notProven", "catch-all"),
    "shut": ("pass", "not-a-proxy"),
    # Where the one behind hangs up before it has read all, the one before says that it failed.
    "shut-behind": ("notProven", "granted"),
    "exists": ("notProven", None),  # with a catch-all beside it
}

RELAY = {
    "closed": ("pass", "denied"),
    "open": ("fail", "proven"),
    "open-sender-domain": ("fail", "proven"),
    "open-after-starttls": ("fail", "proven"),
    "open-patient": ("fail", "proven"),
    "open-sender": ("fail", "proven"),
    "open-greeting": ("fail", "proven"),
    "open-in-tls": ("fail", "proven"),
    "routing-hole": ("warning", "routing-hole"),
    "catch-all": ("pass", "denied"),
    "refused-at-data": ("pass", "denied"),
    "refused-message": ("pass", "denied"),
    "closed-impatient": ("pass", "denied"),
    "serves-tester": ("notProven", "accepted"),
    # It agreed, and the message is nowhere: not proven, and no all-clear either.
    "swallows": ("fail", "accepted"),
}
ABUSE = {"exists": "pass", "missing": "fail", "accepts-anything": "notProven"}
PROXY = {
    "open": ("fail", "proven"),
    "closed": ("pass", "denied"),
    "auth": ("pass", "auth-required"),
    "not-a-proxy": ("pass", "not-a-proxy"),
    "bind-only": ("notProven", "granted"),
    "bind-open": ("fail", "proven"),
    "datagrams": ("fail", "proven"),
    "shut": ("pass", "denied"),
    "shut-behind": ("pass", "denied"),
    "granted": ("notProven", "granted"),
    "says-yes": ("notProven", "granted"),
    "hangs-up": ("notTested", None),
    "gateway-down": ("notProven", "granted"),
}


@dataclass
class Row:
    server: str
    truth: str
    ours: str
    expected: str
    right: bool
    why: str = ""
    nmap: str = ""


# A part of 127.7 of this run's own: others may be running beside it.
_part = random.randint(1, 250)
_canaries = iter(range(1, 250))
_lock = threading.Lock()


def canary_address() -> str:
    with _lock:
        return f"127.7.{_part}.{next(_canaries)}"


def check(
    cli: str, running: Running, canary: str, *options: str, pace: str = PACE,
    targets: tuple[str, ...] = (), source: str = STRANGER,
) -> list[dict]:  # fmt: skip
    """One run of the product against one server, as a user would start it; its findings."""
    proxy = "proxy" in running.truth
    named = targets or (
        "--no-discovery", "--proxy" if proxy else "--mail", f"{running.address}:{running.port}",
    )  # fmt: skip
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        command = [
            cli, "check", "--client", f"{running.kind} {running.case}", "--domain", DOMAIN,
            *named, "--permission", "Test; owner; own server",
            *(("--from", source) if source else ()),
            "--vantage", "outside", "--pace", pace, "--no-store", "--quiet",
            "--external", TESTER, "--canary", canary, "--canary-smtp-port", str(CANARY_PORT),
            "--step-timeout", "30", "--json", out.name, *options,
        ]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, timeout=400)
        text = Path(out.name).read_text()
    if done.returncode not in (0, 1, 2):
        raise RuntimeError(f"exit status {done.returncode}: {done.stderr.strip()}")
    document = json.loads(text)
    return document["findings"]


def finding(findings: list[dict], check_id: str) -> dict:
    chosen = [one for one in findings if one["id"] == check_id]
    if len(chosen) != 1:
        raise RuntimeError(f"{len(chosen)} findings of {check_id}, expected one")
    return chosen[0]


def row(name: str, truth: str, found: dict, expected: tuple[str, str | None]) -> Row:
    verdict, grade = found["verdict"], found.get("grade", "")
    wanted = [expected, *([ALSO[truth]] if truth in ALSO else [])]
    right = any(verdict == want[0] and want[1] in (None, grade) for want in wanted)
    return Row(
        name, truth, f"{verdict}/{grade}", "/".join(filter(None, expected)), right,
        "" if right else f"{found['reason']} | {found.get('technical', '')}",
    )  # fmt: skip


def judge_mail(cli: str, running: Running, canary: str, name: str) -> list[Row]:
    relay, abuse = running.truth["relay"], running.truth["abuse"]
    if running.truth.get("ban"):
        return judge_ban(cli, running, canary, name)
    if running.truth.get("greylist"):
        return judge_greylist(cli, running, canary, name)
    findings = check(cli, running, canary, "--send-proof", "--only",
                     "mail.open-relay,abuse.mailbox")  # fmt: skip
    # Words that nobody can read are no all-clear.
    wanted = ("notProven", "not-tested") if running.truth.get("unclear") else RELAY[relay]
    rows = [row(name, relay, finding(findings, "mail.open-relay"), wanted)]
    rows.append(row(f"{name} abuse@", abuse, finding(findings, "abuse.mailbox"),
                    (ABUSE[abuse], None)))  # fmt: skip
    if relay.startswith("open"):
        # Without a mailbox to prove it the same server may stay unproven; it is never shut.
        found = finding(check(cli, running, canary, "--only", "mail.open-relay"), "mail.open-relay")
        plain = row(f"{name}, no proof", relay, found, ("fail", "accepted"))
        plain.expected = "fail/accepted or notProven"
        plain.right = plain.right or found["verdict"] == "notProven"
        rows.append(plain)
    return rows + judge_doors(cli, running, canary, name)


def judge_ban(cli: str, running: Running, canary: str, name: str) -> list[Row]:
    """Pace gentle stays below the ban and learns all; pace fast runs into it and says so."""
    rows = []
    for pace, wanted in (("gentle", ("pass", "denied")), ("fast", ("notTested", None))):
        found = finding(check(cli, running, canary, "--only", "mail.open-relay", pace=pace),
                        "mail.open-relay")  # fmt: skip
        rows.append(row(f"{name}, {pace}", "closed, bans", found, wanted))
    return rows


def judge_greylist(cli: str, running: Running, canary: str, name: str) -> list[Row]:
    relay = running.truth["relay"]
    only = ("--send-proof", "--only", "mail.open-relay")
    found = finding(check(cli, running, canary, *only), "mail.open-relay")
    rows = [row(f"{name}, impatient", relay, found, ("notProven", "not-tested"))]
    # The first visit was some time ago by now: another address is a first visitor again.
    found = finding(check(cli, running, canary, *only, "--greylist-wait", "4", source="127.9.0.2"),
                    "mail.open-relay")  # fmt: skip
    return [*rows, row(f"{name}, patient", relay, found, RELAY[relay])]


def judge_doors(cli: str, running: Running, canary: str, name: str) -> list[Row]:
    """What else is true of the server: who it takes us for, port 587, IPv6."""
    rows = []
    truth = running.truth
    if truth.get("client") == "claimed":
        found = finding(check(cli, running, canary, "--only", "mail.client-address"),
                        "mail.client-address")  # fmt: skip
        rows.append(row(f"{name} client", "claimed", found, ("fail", "claimed")))
    if truth.get("client") == "lost":
        found = finding(check(cli, running, canary, "--send-proof", "--only", "mail.open-relay"),
                        "mail.open-relay")  # fmt: skip
        told = row(f"{name} advice", "lost", found, ("fail", "proven"))
        told.right &= all(one["id"].startswith("lost-address/") for one in found["advice"])
        rows.append(told)
    if truth.get("submission"):
        ports = {one["port"]: one for one in check(
            cli, running, canary, "--send-proof", "--only", "mail.open-relay",
            targets=("--no-discovery", "--mail", running.address))}  # fmt: skip
        rows.append(row(f"{name} :25", truth["relay"], ports[25], RELAY[truth["relay"]]))
        rows.append(row(f"{name} :587", truth["submission"], ports[587], RELAY[truth["submission"]]))
        rows += [row(f"{name} :{port}", "nothing", ports[port], ("notApplicable", None))
                 for port in (465, 2525)]  # fmt: skip
    if truth.get("proxy_header"):
        named = ("--no-discovery", "--mail", f"{running.address}:587")
        only = ("--only", "mail.client-address,mail.open-relay")
        found = check(cli, running, canary, *only, targets=named)
        rows.append(row(f"{name} :587", "silent", finding(found, "mail.open-relay"),
                        ("notTested", None)))  # fmt: skip
        rows.append(row(f"{name} :587 client", "claimed", finding(found, "mail.client-address"),
                        ("fail", "claimed")))  # fmt: skip
    if truth.get("smuggling"):
        found = finding(check(cli, running, canary, "--send-proof", "--only", "mail.smuggling",
                              "--test-mailbox", f"anna@{DOMAIN}"), "mail.smuggling")  # fmt: skip
        open_ = truth["smuggling"] == "open"
        rows.append(row(f"{name} smuggling", truth["smuggling"], found,
                        ("fail", "smuggled") if open_ else ("pass", "whole")))  # fmt: skip
        # A mailbox elsewhere, which a closed server does not take, tells nothing.
        found = finding(check(cli, running, canary, "--send-proof", "--only", "mail.smuggling"),
                        "mail.smuggling")  # fmt: skip
        rows.append(row(f"{name} smuggling, elsewhere", "untried", found, ("notTested", None)))
    if truth.get("smtps"):
        found = finding(check(cli, running, canary, "--send-proof", "--only", "mail.open-relay",
                              targets=("--no-discovery", "--mail", f"{running.address}:465")),
                        "mail.open-relay")  # fmt: skip
        rows.append(row(f"{name} :465", truth["smtps"], found, RELAY[truth["smtps"]]))
    if truth.get("ipv6"):
        found = finding(check(cli, running, canary, "--send-proof", "--only", "mail.open-relay",
                              targets=("--no-discovery", "--mail", "[::1]:25"), source=""),
                        "mail.open-relay")  # fmt: skip
        rows.append(row(f"{name} [::1]", truth["ipv6"], found, RELAY[truth["ipv6"]]))
    return rows


def judge_domain(cli: str) -> list[Row]:
    """From the domain alone: the backup MX is open, and so is one of two addresses of the first."""
    name, canary = "domain of three servers", canary_address()
    sink = f"{canary}:{CANARY_PORT}"
    try:
        with server("exim", "closed", sink=sink) as shut, server("postfix", "open", sink=sink) as two, \
                server("opensmtpd", "open", sink=sink) as backup:  # fmt: skip
            zone = {
                (DOMAIN, "MX"): [f"10 mx.{DOMAIN}", f"20 backup.{DOMAIN}"],
                (f"mx.{DOMAIN}", "A"): [shut.address, two.address],
                (f"backup.{DOMAIN}", "A"): [backup.address],
            }
            with NameServer(canary, zone) as names:
                found = check(cli, shut, canary, "--send-proof", "--only", "mail.open-relay",
                              targets=("--resolver", names.place))  # fmt: skip
        at = {one["address"]: one for one in found if one["port"] == 25}
        rows = [
            row(f"{name}: first MX", "closed", at[shut.address], ("pass", "denied")),
            row(f"{name}: first MX, other", "open", at[two.address], ("fail", "proven")),
            row(f"{name}: backup MX", "open", at[backup.address], ("fail", "proven")),
        ]
        rows[0].right &= two.address in at[shut.address]["technical"]
        rows[1].right &= shut.address in at[two.address]["technical"]
        return rows
    except Exception as trouble:
        return [Row(name, "?", f"{type(trouble).__name__}: {trouble}"[:300], "a verdict", False)]


def nmap_says(running: Running) -> str:
    """nmap's word on the same server, from an address it treats as a stranger's too."""
    if "relay" not in running.truth or not NMAP or running.truth.get("ban"):
        return ""
    script = f"smtp-open-relay.to={TESTER.split('@')[0]},smtp-open-relay.domain={OUTSIDE}"
    done = subprocess.run(
        [NMAP, "-Pn", "-n", "-sT", "-p", str(running.port), "--script", "smtp-open-relay",
         "--script-args", script, running.address],
        capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    words = re.findall(r"smtp-open-relay: (.*)", done.stdout)
    return "nmap: " + (words[0].strip() if words else "nothing")


def judge_proxy(cli: str, running: Running, canary: str, name: str) -> list[Row]:
    truth = running.truth["proxy"]
    findings = check(cli, running, canary, "--only", "proxy.open", "--inside", OFFICE_NETWORK)
    return [row(name, truth, finding(findings, "proxy.open"), PROXY[truth])]


def judge(cli: str, kind: str, case: str) -> list[Row]:
    name = f"{kind} {case}"
    canary = canary_address()
    try:
        with server(kind, case, sink=f"{canary}:{CANARY_PORT}") as running:
            proxy = "proxy" in running.truth
            rows = (judge_proxy if proxy else judge_mail)(cli, running, canary, name)
            rows[0].nmap = nmap_says(running)
        if case in ("closed", "open"):
            check_id = "proxy.open" if proxy else "mail.open-relay"
            found = finding(check(cli, running, canary, "--only", check_id), check_id)
            rows.append(row(f"{name}, stopped", "down", found, ("notTested", None)))
        return rows
    except Exception as trouble:  # one broken server must not hide the others
        return [Row(name, "?", f"{type(trouble).__name__}: {trouble}"[:300], "a verdict", False)]


def main() -> int:
    if len(sys.argv) < 2:
        sys.exit("verdicts: name the doorcheck-cli to test")
    cli, wanted = sys.argv[1], [word for word in sys.argv[2:] if word[:2] != "--"]
    chosen = [p for p in all_cases() if not wanted or p[0] in wanted or ":".join(p) in wanted]
    chosen.sort(key=lambda pair: (pair[1] != "open-patient", pair))
    with ThreadPoolExecutor(AT_ONCE) as pool:
        domain = pool.submit(judge_domain, cli) if not wanted or "domain" in wanted else None
        answers = list(pool.map(lambda pair: judge(cli, *pair), chosen))
        answers += [domain.result()] if domain else []
    rows = sorted((row for rows in answers for row in rows), key=lambda row: row.server)
    for each in rows:
        mark = "ok   " if each.right else "WRONG"
        line = f"{mark} {each.server:34} {each.truth:20} {each.ours:26} {each.expected:26} {each.nmap}"
        print(line.rstrip())
        if each.why:
            print(f"      {each.why}")
    wrong = sum(not each.right for each in rows)
    print(f"{len(rows)} verdicts on {len(chosen)} servers, {wrong} wrong")
    return 1 if wrong or not rows else 0


if __name__ == "__main__":
    sys.exit(main())
