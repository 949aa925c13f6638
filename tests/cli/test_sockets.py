# SPDX-License-Identifier: GPL-3.0-or-later
"""Nobody else is bothered: every socket of a check, and of the proxies it speaks to, is watched."""

import os
import unittest

from cli_support import PERMISSION, CliTest, Listener, free_port

WATCH = os.environ["DOORCHECK_SOCKET_WATCH"]
CANARY = "127.0.0.77"
SOURCE = "127.0.0.78"


class Sockets(CliTest):
    def watched(self, name):
        """Environment for a program to be watched, and the file of where it went."""
        log = self.here / f"{name}.sockets"
        return {**self.env, "LD_PRELOAD": WATCH, "DOORCHECK_SOCKET_LOG": str(log)}, log

    @staticmethod
    def places(log):
        """(protocol, address, port) of all that was connected or sent to."""
        lines = log.read_text().split("\n")[:-1] if log.exists() else []
        return {(kind, address, int(port)) for kind, address, port in (line.split() for line in lines)}

    def check_watched(self, state):
        own_env = self.env
        self.env, lab_log = self.watched("lab")
        lab = self.lab(state, address="127.0.0.66")
        self.env, log = self.watched("check")
        ports = {"smtp": free_port(), "http": free_port(), "tcp": free_port()}
        result = self.run_cli(
            "check", "--no-discovery", "--mail", lab["mail"], "--proxy", lab["httpProxy"],
            "--proxy", lab["socksProxy"], "--proxy", "127.0.0.67", "--domain", "closed.example",
            "--canary", CANARY, *(part for name, port in ports.items()
                                  for part in (f"--canary-{name}-port", str(port))),
            "--from", SOURCE, "--vantage", "outside", "--inside", "10.9.8.0/24", "--pace", "fast",
            "--step-timeout", "5", "--no-store", *PERMISSION, "--json", "-")
        self.env = own_env
        self.assertIn(result.status, (0, 1, 2), result.err)
        return lab, result.json(), self.places(log), self.places(lab_log)

    def assert_only(self, lab, places):
        named = {lab[name] for name in ("mail", "httpProxy", "socksProxy")}
        self.assertTrue(places, "nothing was watched at all")
        for kind, address, port in places:
            target = f"{address}:{port}" in named or address == "127.0.0.67"
            # A datagram without a port asks the routing table and sends nothing.
            asking = kind == "udp" and address == "127.0.0.66"
            self.assertTrue(target or asking or address == CANARY, f"{kind} {address}:{port}")

    def test_an_open_proxy_leads_to_our_listeners_only(self):
        lab, document, ours, theirs = self.check_watched("open")
        self.assertIn("reached", {case["outcome"] for finding in document["findings"]
                                  if finding["id"] == "proxy.open"
                                  for case in finding["evidence"]["cases"]})
        self.assertTrue(any(finding["evidence"]["facts"].get("matrix")
                            for finding in document["findings"] if finding["id"] == "proxy.reach"))
        self.assert_only(lab, ours)
        self.assertTrue(theirs)
        loopback = {int(lab[name].rpartition(":")[2]) for name in ("httpProxy", "socksProxy")}
        for kind, address, port in theirs:
            # Its own computer, at its own port, is what proxy.reach asks about, and the mail server
            # that the person named; nothing else.
            own = address == "127.0.0.1" and port in loopback
            named = f"{address}:{port}" == lab["mail"]
            self.assertTrue(address == CANARY or own or named, f"{kind} {address}:{port}")

    def test_a_closed_proxy_leads_nowhere(self):
        lab, document, ours, theirs = self.check_watched("closed")
        self.assertEqual(document["summary"]["fail"], 0)
        self.assert_only(lab, ours)
        self.assertEqual(theirs, set())

    def check_named(self, state, *more):
        """A proxy alone, with hosts of the organisation's beside it; where we and the proxy went."""
        own_env = self.env
        self.env, lab_log = self.watched(f"lab-{state}-{len(more)}")
        lab = self.lab(state, address="127.0.0.66")
        self.env, log = self.watched(f"check-{state}-{len(more)}")
        result = self.run_cli(
            "check", "--no-discovery", "--proxy", lab["httpProxy"], "--canary", CANARY, "--from", SOURCE,
            "--canary-smtp-port", str(free_port()), "--canary-http-port", str(free_port()), "--vantage",
            "outside", "--pace", "fast", "--step-timeout", "5", "--no-store", *PERMISSION, "--json", "-",
            *more)
        self.env = own_env
        self.assertIn(result.status, (0, 1, 2), result.err)
        return lab, result.json(), self.places(log), self.places(lab_log)

    def test_named_hosts_are_asked_and_no_others(self):
        site, inside = Listener(self), Listener(self)
        named = ["--site", f"127.0.0.1:{site.port}", "--inside-host", f"127.0.0.1:{inside.port}"]
        lab, document, ours, theirs = self.check_named("open", *named)
        allowed = {("127.0.0.1", inside.port), ("127.0.0.1", int(lab["httpProxy"].rpartition(":")[2]))}
        self.assertIn(("tcp", "127.0.0.1", inside.port), theirs)
        for kind, address, port in theirs:
            self.assertTrue(address == CANARY or (address, port) in allowed, f"{kind} {address}:{port}")
        rows = {cell["row"] for finding in document["findings"] if finding["id"] == "proxy.reach"
                for cell in finding["evidence"]["facts"]["matrix"]}
        self.assertIn("inside", rows)
        self.assertNotIn("metadata", rows)
        # It is proved by our own listeners, so nobody needs the site; nobody but the proxy goes inside.
        self.assertFalse({("tcp", "127.0.0.1", site.port), ("tcp", "127.0.0.1", inside.port)} & ours)

    def test_a_shut_proxy_is_asked_for_the_site_only(self):
        site, inside = Listener(self), Listener(self)
        named = ["--site", f"127.0.0.1:{site.port}", "--inside-host", f"127.0.0.1:{inside.port}"]
        lab, _, ours, theirs = self.check_named("closed", *named, "--ask-metadata")
        self.assertEqual(theirs, set())
        self.assertIn(("tcp", "127.0.0.1", site.port), ours)
        for kind, address, port in ours:
            asking = kind == "udp" and address == "127.0.0.66"
            known = f"{address}:{port}" == lab["httpProxy"] or (address, port) == ("127.0.0.1", site.port)
            self.assertTrue(known or asking or address == CANARY, f"{kind} {address}:{port}")

    def test_no_more_is_sent_than_was_planned(self):
        lab = self.lab("open", address="127.0.0.66")
        named = ["--no-discovery", "--proxy", lab["httpProxy"], "--proxy", lab["socksProxy"],
                 "--canary", CANARY, "--canary-smtp-port", str(free_port()),
                 "--canary-http-port", str(free_port()), "--pace", "fast"]
        plan = self.run_cli("plan", *named, "--json", "-").json()
        done = self.run_cli("check", *named, *PERMISSION, "--no-store", "--json", "-").json()
        self.assertLessEqual(done["sent"]["connections"], plan["connections"])
        self.assertEqual(done["sent"]["messages"], 0)


if __name__ == "__main__":
    unittest.main()
