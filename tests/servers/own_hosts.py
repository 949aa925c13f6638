#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real proxies that our own listeners cannot be reached from: the organisation's own servers are proof.

    own_hosts.py /path/to/doorcheck-cli

Everything runs in a network namespace of its own. The web site (in the clear and in TLS) and the mail
server are ours to play; the listeners are announced at an address that has no route. Status 1 when a
verdict, a grade or the proof it names differs.
"""

from __future__ import annotations

import collections
import http.server
import json
import socketserver
import ssl
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from doorcheck_servers import STRANGER, kinds, own_network, server  # noqa: E402

SITE, NO_ROUTE, CANARY = "127.44.0.1", "10.99.9.9", "127.7.3.1"
PAGE = b"<html><title>Bakery</title><p>Bread since 1904, baked in Mill Lane.</p><p>%d visitors</p></html>"
OWN_SITE, OWN_MAIL = "own-web-site", "own-mail-server"

# (kind, case, where our listeners are said to be, what else is named): verdict, grade, proof.
EXPECTED = {
    ("squid", "open", NO_ROUTE, "site"): ("fail", "proven", OWN_SITE),
    ("squid", "open", NO_ROUTE, "mail"): ("fail", "proven", OWN_MAIL),
    ("squid", "open", NO_ROUTE, ""): ("notProven", "granted", None),
    ("tinyproxy", "open", NO_ROUTE, ""): ("notProven", "granted", None),
    ("privoxy", "open", NO_ROUTE, ""): ("notProven", "granted", None),
    ("apache", "open-connect", NO_ROUTE, ""): ("notProven", "granted", None),
    ("apache", "open", NO_ROUTE, ""): ("notProven", "granted", None),
    ("trafficserver", "open", NO_ROUTE, ""): ("notProven", "granted", None),
    ("mitmproxy", "open", NO_ROUTE, ""): ("notProven", "granted", None),
    ("nghttpx", "open", NO_ROUTE, ""): ("notProven", "granted", None),
    ("nginx", "open", NO_ROUTE, ""): ("notProven", "granted", None),
    ("haproxy", "open-by-host", NO_ROUTE, ""): ("notProven", "granted", None),
    ("dante", "open", NO_ROUTE, ""): ("fail", "proven", "inbound"),
    ("dante", "port-25-blocked", NO_ROUTE, ""): ("notProven", "granted", None),
    ("dante", "blocked", NO_ROUTE, "site"): ("pass", "denied", None),
    ("microsocks", "open", NO_ROUTE, ""): ("notProven", "granted", None),
    ("squid", "closed", NO_ROUTE, "site"): ("pass", "denied", None),
    ("squid", "tester-forbidden", CANARY, "site"): ("fail", "proven", OWN_SITE),
    ("squid", "tester-forbidden", CANARY, ""): ("notProven", "granted", None),
    ("squid", "own-site-only", CANARY, "site"): ("warning", "granted", OWN_SITE),
    ("squid", "stock-like", CANARY, "site"): ("pass", "denied", None),
    ("tinyproxy", "connect-443-only", NO_ROUTE, "site"): ("fail", "proven", OWN_SITE),
    ("tinyproxy", "closed", NO_ROUTE, "site"): ("pass", "denied", None),
    ("dante", "port-25-blocked", NO_ROUTE, "site"): ("fail", "proven", OWN_SITE),
    ("dante", "closed", NO_ROUTE, "site"): ("pass", "not-a-proxy", None),
    ("microsocks", "open", NO_ROUTE, "site"): ("fail", "proven", OWN_SITE),
    ("privoxy", "open", NO_ROUTE, "site"): ("fail", "proven", OWN_SITE),
    # Its pages are the site's own, and yet it goes nowhere else.
    ("nginx", "in-front", NO_ROUTE, "site"): ("pass", "not-a-proxy", None),
    ("nginx", "plain", NO_ROUTE, "site"): ("pass", "not-a-proxy", None),
}


INWARD_PORT = 2222  # named by the person: something on the proxy's own loopback
METADATA, SECRET = "169.254.169.254", b"accountsecret-4711\n"
REACHED, DENIED = "reached", "denied"
CONNECT = ["http-get", "connect"]
# What each proxy leads to, by the methods that are asked: (row, destination) -> outcome.
LEADS = {
    ("squid", "open"): (CONNECT, REACHED),
    ("squid", "no-way-inside"): (CONNECT, DENIED),
    ("tinyproxy", "open"): (CONNECT, REACHED),
    ("dante", "open"): (["socks5", "socks4"], REACHED),
    ("microsocks", "open"): (["socks5"], REACHED),
    ("trafficserver", "open"): (CONNECT, REACHED),
}


class Page(http.server.BaseHTTPRequestHandler):
    """A page of which something differs each time, as pages do."""

    visitors = 0

    def do_GET(self) -> None:
        Page.visitors += 1
        body = PAGE % Page.visitors
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing: only the table is of interest."""


class Metadata(Page):
    asked = 0

    def do_GET(self) -> None:
        Metadata.asked += 1
        self.send_response(200)
        self.send_header("Content-Length", str(len(SECRET)))
        self.end_headers()
        self.wfile.write(SECRET)


class Mail(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        self.wfile.write(b"220 mx.bakery.example ESMTP\r\n")
        for line in self.rfile:
            self.wfile.write(b"221 bye\r\n" if line[:4].upper() == b"QUIT" else b"554 no\r\n")


class Inward(socketserver.StreamRequestHandler):
    """A service that a machine offers to itself alone."""

    asked: collections.Counter[int] = collections.Counter()

    def handle(self) -> None:
        Inward.asked[self.server.server_address[1]] += 1
        self.wfile.write(b"SSH-2.0-inward\r\n")
        self.rfile.read()  # until they hang up: nothing they sent may reset what was said


def serve(kind: type, address: tuple[str, int], handler: type, context: ssl.SSLContext | None = None) -> None:
    kind.allow_reuse_address = kind.daemon_threads = True
    service = kind(address, handler)
    service.handle_error = lambda *_: None  # whoever hangs up has heard enough
    if context:
        service.socket = context.wrap_socket(service.socket, server_side=True)
    threading.Thread(target=service.serve_forever, daemon=True).start()


def start_organisation(folder: str) -> None:
    certificate, key = f"{folder}/cert.pem", f"{folder}/key.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=www.bakery.example",
                    "-keyout", key, "-out", certificate], check=True, capture_output=True)  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    serve(http.server.ThreadingHTTPServer, (SITE, 80), Page)
    serve(http.server.ThreadingHTTPServer, (SITE, 443), Page, context)
    serve(socketserver.ThreadingTCPServer, (SITE, 25), Mail)
    serve(http.server.ThreadingHTTPServer, (METADATA, 80), Metadata)
    # Each proxy listens at its own address only; its machine's loopback has this to offer.
    for port in (INWARD_PORT, *{kinds.load(kind).port for kind, _ in LEADS}):
        serve(socketserver.ThreadingTCPServer, ("127.0.0.1", port), Inward)


def both_families(cli: str) -> list[str]:
    """The same proxy by its two addresses: shut over IPv4, open over IPv6."""
    faults = []
    with server("squid", "six-open") as it:
        for address, canary, expected in ((it.address, CANARY, "pass/denied"), ("[::1]", "::1", "fail/proven")):
            found = of(ask(cli, address, it.port, canary, [], source=canary == CANARY), "proxy.open")
            told = f"{found['verdict']}/{found['grade']}"
            if told != expected:
                faults.append(f"{address}: {told}, expected {expected}; {found.get('technical', '')}")
    return faults


def ask(cli: str, address: str, port: int, canary: str, targets: list[str], only: str = "proxy.open",
        source: bool = True) -> list[dict]:
    done = subprocess.run(
        [cli, "check", "--no-discovery", "--proxy", f"{address}:{port}", *targets, "--permission",
         "Test; owner; own server", "--vantage", "outside", *(["--from", STRANGER] if source else []), "--canary", canary,
         "--canary-smtp-port", "2525", "--canary-http-port", "8025", "--step-timeout", "15", "--pace", "fast", "--only", only,
         "--no-store", "--quiet", "--json", "-"],
        capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    if done.returncode not in (0, 1, 2):
        raise RuntimeError(f"exit status {done.returncode}: {done.stderr.strip()}")
    if SECRET.decode().strip() in done.stdout:
        raise RuntimeError("what the cloud told stands in the run")
    return json.loads(done.stdout)["findings"]


def of(findings: list[dict], check: str) -> dict:
    return next(each for each in findings if each["id"] == check)


def leads(cli: str, kind: str, case: str, methods: list[str], outcome: str) -> list[str]:
    """What is wrong with the rows of named hosts, asked with and without consent to the metadata."""
    inside = [*(f"{SITE}:{port}" for port in (80, 443, 25)), f"127.0.0.1:{INWARD_PORT}"]
    named = [word for host in inside for word in ("--inside-host", host)]
    faults = []
    for consent in (False, True):
        before = Metadata.asked
        Inward.asked.clear()
        with server(kind, case) as it:
            findings = ask(cli, it.address, it.port, CANARY, [*named, *(["--ask-metadata"] if consent else [])],
                           "proxy.open,proxy.reach")  # fmt: skip
        found = of(findings, "proxy.reach")
        places = {("inside", host) for host in inside} | {("loopback", f"127.0.0.1:{it.port}")}
        if consent:
            places |= {("metadata", f"{METADATA}:80")}
        cells = {(cell["row"], cell["destination"], cell["method"]): cell["outcome"]
                 for cell in found["evidence"]["facts"]["matrix"]
                 if cell["row"] in ("inside", "metadata", "loopback") and not cell["destination"].startswith("100.")}  # fmt: skip
        for place in places:
            for method in methods:
                if method == "http-get" and place[0] == "loopback":
                    continue
                told = cells.pop((*place, method), "not asked")
                # A mail server is no web server, nor is one that wants TLS: a GET may fail there.
                foreign = method == "http-get" and not place[1].endswith(":80") and outcome == REACHED
                # Traffic Server takes its own port, on whatever address, for a circle.
                circle = kind == "trafficserver" and place[0] == "loopback" and told == "notAProxy"
                if told != outcome and not foreign and not circle:
                    faults.append(f"{method} to {place}: {told}")
        # Not only told: it was there.
        for port in (INWARD_PORT, it.port):
            came = Inward.asked[port]
            if (came > 0) != (outcome == REACHED) and (kind, port) != ("trafficserver", it.port):
                faults.append(f"{came} connections to 127.0.0.1:{port}")
        faults += [f"{' '.join(cell)}: not expected" for cell in cells]
        if (Metadata.asked > before) != (consent and outcome == REACHED):
            faults.append(f"metadata asked {Metadata.asked - before} times, consent {consent}")
        if found["verdict"] != "fail" or (consent and outcome == REACHED) != ("keys" in found["reason"]):
            faults.append(f"{found['verdict']}: {found['reason']}")
    return faults


def main() -> int:
    if len(sys.argv) < 2:
        sys.exit("own_hosts: name the doorcheck-cli to test")
    own_network.enter(METADATA)
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        start_organisation(folder)
        for (kind, case, canary, named), expected in EXPECTED.items():
            found: dict = {}
            try:
                targets = {"site": ["--site", SITE], "mail": ["--mail", f"{SITE}:25"], "": []}[named]
                with server(kind, case, sink=f"{SITE}:80") as it:
                    found = of(ask(sys.argv[1], it.address, it.port, canary, targets), "proxy.open")
                told = (found["verdict"], found["grade"], found["evidence"]["facts"].get("proof"))
            except (RuntimeError, subprocess.TimeoutExpired, StopIteration) as trouble:
                told = (type(trouble).__name__, str(trouble)[:200], None)
            right = told == expected
            wrong += not right
            where = "no way to us" if canary == NO_ROUTE else "we are forbidden"
            print(f"{'ok   ' if right else 'WRONG'} {kind} {case}, {where}, {named or 'nothing'} named: {'/'.join(map(str, told))}")
            if not right:
                print(f"      expected {'/'.join(map(str, expected))}; {found.get('technical', '')}")
                for way in found.get("evidence", {}).get("cases", []):
                    print(f"      {way['method']} {way['destination']}: {way['outcome']} ({way['reply']})")
        for (kind, case), (methods, outcome) in LEADS.items():
            faults = leads(sys.argv[1], kind, case, methods, outcome)
            wrong += bool(faults)
            print(f"{'WRONG' if faults else 'ok   '} {kind} {case}: inside, loopback and metadata {outcome}")
            print("".join(f"      {fault}\n" for fault in faults), end="")
        faults = both_families(sys.argv[1])
        wrong += bool(faults)
        print(f"{'WRONG' if faults else 'ok   '} squid six-open, by both of its addresses")
        print("".join(f"      {fault}\n" for fault in faults), end="")
    print(f"{len(EXPECTED) + len(LEADS) + 1} proxies, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
