# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers that misbehave, all in one check beside one that behaves: each ends with a plain sentence
and a verdict that is never a pass, and the run goes on."""

import itertools
import socket
import struct
import unittest

from cli_support import PERMISSION, ClosedRelay, CliTest, Serving, free_port

NOISE = bytes(range(128, 256)) * 4


class Misbehaving(Serving):
    """Serves every connection with `behave(peer)`, which may do what it likes."""

    def __init__(self, test, behave):
        self.behave = behave
        super().__init__(test)

    def talk(self, peer):
        with peer:
            try:
                self.behave(peer)
            except OSError:
                pass


def silent(peer):
    while peer.recv(4096):
        pass


def reset(peer):
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def garbage(peer):
    peer.sendall(NOISE + b"\r\n")
    silent(peer)


def long_line(peer):
    peer.sendall(b"220 " + b"x" * (1 << 20))
    silent(peer)


def endless_banner(peer):
    for number in itertools.count():
        peer.sendall(b"220-line %d of a banner that never ends\r\n" % number)


def closed_in_a_reply(peer):
    peer.sendall(b"220 mx ESMTP\r\n")
    peer.recv(4096)
    peer.sendall(b"250-mx\r\n25")


def tls_garbage(peer):
    peer.sendall(b"220 mx ESMTP\r\n")
    while request := peer.recv(4096):
        verb = request[:4].upper()
        if verb == b"EHLO":
            peer.sendall(b"250-mx\r\n250 STARTTLS\r\n")
        elif verb == b"STAR":
            peer.sendall(b"220 Go ahead\r\n" + NOISE)
            return
        else:
            peer.sendall(b"530 5.7.0 Must issue a STARTTLS command first\r\n")


def half_a_head(peer):
    peer.recv(4096)
    peer.sendall(b"HTTP/1.1 200 OK\r\nVia: 1.1 prox")


def endless_head(peer):
    peer.recv(4096)
    peer.sendall(b"HTTP/1.1 200 OK\r\n")
    for number in itertools.count():
        peer.sendall(b"X-%d: and so on\r\n" % number)


def long_head_line(peer):
    peer.recv(4096)
    peer.sendall(b"HTTP/1.1 200 " + b"x" * (1 << 20))
    silent(peer)


MAIL = [silent, reset, garbage, long_line, endless_banner, closed_in_a_reply, tls_garbage]
# Who hangs up at once on whoever asks is no proxy for strangers, so that is not among them.
PROXY = [silent, half_a_head, endless_head, long_head_line]


class Hostile(CliTest):
    def test_none_of_them_passes_and_the_run_goes_on(self):
        good = ClosedRelay(self)
        mail = {f"127.0.0.1:{Misbehaving(self, talk).port}": talk.__name__ for talk in MAIL}
        proxy = {f"127.0.0.1:{Misbehaving(self, talk).port}": talk.__name__ for talk in PROXY}
        mail[f"127.0.0.1:{free_port()}"] = "refused"
        proxy[f"127.0.0.1:{free_port()}"] = "refused"
        arguments = ["--mail", "no-such-host.invalid"]
        for place in [*mail, f"127.0.0.1:{good.port}"]:
            arguments += ["--mail", place]
        for place in proxy:
            arguments += ["--proxy", place]
        result = self.run_cli(
            "check", *arguments, "--domain", "closed.example", "--only",
            "mail.open-relay,proxy.open", "--resolver", f"127.0.0.1:{free_port()}",
            "--vantage", "outside", "--canary", "127.0.0.1", "--canary-smtp-port", free_port(),
            "--canary-http-port", free_port(), "--step-timeout", "3", "--connect-timeout", "3",
            "--pace", "fast", "--no-store", "--quiet", *PERMISSION, "--json", "-")
        self.assertEqual(result.status, 2, result.err)
        document = result.json()
        self.assertEqual(document["run"]["state"], "complete")
        self.assertEqual(document["summary"]["answer"], "notProven")
        seen = set()
        for finding in document["findings"]:
            place = f"{finding['address']}:{finding['port']}"
            name = (mail if finding["id"] == "mail.open-relay" else proxy).get(place)
            with self.subTest(check=finding["id"], place=name or place):
                self.assertTrue(finding["reason"])
                self.assertNotIn("\n", finding["reason"])
                self.assertLessEqual(len(finding["reason"]), 100)
                if place == f"127.0.0.1:{good.port}":
                    self.assertEqual(finding["verdict"], "pass")
                else:
                    self.assertIn(finding["verdict"], ("notTested", "notProven"), finding["technical"])
            seen.add((finding["id"], name or place))
        self.assertEqual(len(seen), len(mail) + len(proxy) + 2)
        self.assertIn(("mail.open-relay", f"127.0.0.1:{good.port}"), seen)


    def test_a_proxy_host_that_is_down_is_not_a_closed_one(self):
        result = self.run_cli(
            "check", "--proxy", "127.0.0.99", "--only", "proxy.open", "--vantage", "outside",
            "--canary", "127.0.0.1", "--canary-smtp-port", free_port(), "--canary-http-port",
            free_port(), "--pace", "fast", "--no-discovery", "--no-store", "--quiet", *PERMISSION,
            "--json", "-")
        self.assertEqual(result.status, 2, result.err)
        findings = result.json()["findings"]
        self.assertGreater(len(findings), 10)
        self.assertEqual({finding["verdict"] for finding in findings}, {"notTested"})


if __name__ == "__main__":
    unittest.main()
